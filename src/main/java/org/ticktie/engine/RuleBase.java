package org.ticktie.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.ticktie.rule.RuleCatalogue;

/** The rules, ready to run, with their pages; made once and shared by all threads. */
public final class RuleBase {
    private final KieBase base;
    private final RuleCatalogue catalogue;

    private RuleBase(KieBase base, RuleCatalogue catalogue) {
        this.base = base;
        this.catalogue = catalogue;
    }

    /** The built-in rules, as the build compiled them. */
    public static RuleBase builtIn() {
        RuleIndex index = RuleIndex.parse(resource(RuleIndex.RESOURCE));
        List<Model> models = new ArrayList<>();
        for (String name : index.models()) {
            try {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules are incomplete; run mvn process-classes", e);
            }
        }
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models), readCatalogue(index));
    }

    /** The pages of the built-in rules, without the cost of making them ready to run. */
    public static RuleCatalogue builtInCatalogue() {
        return readCatalogue(RuleIndex.parse(resource(RuleIndex.RESOURCE)));
    }

    private static RuleCatalogue readCatalogue(RuleIndex index) {
        Map<String, String> texts = new TreeMap<>();
        index.files().forEach(f -> texts.put(f, resource("META-INF/ticktie/rules/" + f)));
        return new RuleCatalogue(texts);
    }

    KieBase base() {
        return base;
    }

    public RuleCatalogue catalogue() {
        return catalogue;
    }

    private static String resource(String name) {
        try (InputStream in = RuleBase.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the rules have not been compiled; run mvn process-classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
