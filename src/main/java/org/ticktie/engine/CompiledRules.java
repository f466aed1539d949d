package org.ticktie.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ticktie.rule.Rule;
import org.ticktie.rule.Severity;

/**
 * What the build made of the rules and every start needs: reading the pages out of the DRL text again would take longer than
 * checking a small document.
 *
 * @param models names of the model classes
 * @param rules the rules with their pages
 */
record CompiledRules(List<String> models, Collection<Rule> rules) {
    static final String RESOURCE = "META-INF/ticktie/rules.compiled";

    static CompiledRules read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<String> models = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            models.add(text(in));
        }
        List<Rule> rules = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.add(new Rule(text(in), text(in), Severity.valueOf(text(in)), text(in), text(in)));
        }
        return new CompiledRules(models, rules);
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(models.size());
        for (String model : models) {
            write(out, model);
        }
        out.writeInt(rules.size());
        for (Rule rule : rules) {
            write(out, rule.code());
            write(out, rule.assertion());
            write(out, rule.severity().name());
            write(out, rule.page());
            write(out, rule.file());
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
