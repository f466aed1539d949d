package org.ticktie.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ticktie.Ticktie;
import org.ticktie.finding.Result;
import org.ticktie.rule.Rule;
import org.ticktie.rule.Severity;

/** Whole reports, as files hold them. */
final class Written {
    private static final List<Rule> RULES = Ticktie.builtInRules().rules();
    private static final Format.Setting SETTING = new Format.Setting(RULES, Severity.ERROR, false, false);

    private Written() {}

    static String text(Format format, Result... results) {
        return new String(bytes(format.report(SETTING), results), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Format format, Result... results) {
        return bytes(format.report(SETTING), results);
    }

    static byte[] bytes(Report report, Result... results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.write(List.of(results), 1, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
