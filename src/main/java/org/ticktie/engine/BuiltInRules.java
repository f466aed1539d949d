package org.ticktie.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.ticktie.rule.RuleCatalogue;

/** The rules that come with the program, as the build compiled them. */
final class BuiltInRules {
    /** What messages put before the name of a file. */
    static final String FOLDER = "rules/";

    private static final CompletableFuture<KieBase> SHARED =
            CompletableFuture.supplyAsync(BuiltInRules::fresh, BuiltInRules::start);

    private BuiltInRules() {}

    private static void start(Runnable making) {
        Thread thread = new Thread(making, "rules");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to make the rules ready, beside what the caller does next. */
    static void prepare() {
        // the first call makes the class begin, and that starts it
    }

    /** The rules ready to run, the same for all who ask; waits until they are. */
    static KieBase shared() {
        return SHARED.join();
    }

    /** The rules ready to run, for a caller who adds to them. */
    static KieBase fresh() {
        KieBaseConfiguration configuration =
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, BuiltInRules.class.getClassLoader());
        return KieBaseBuilder.createKieBaseFromModel(models(), configuration, new WholeFactReactivity());
    }

    /** The rules with their pages. */
    static RuleCatalogue catalogue() {
        return Compiled.CATALOGUE;
    }

    /** The text of the rules by file, as it stands in the sources. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        RuleIndex.parse(text(RuleIndex.RESOURCE))
                .files()
                .forEach(f -> texts.put(FOLDER + f, text("META-INF/ticktie/rules/" + f)));
        return texts;
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (String name : Compiled.RULES.models()) {
            try {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules are incomplete; run mvn process-classes", e);
            }
        }
        return models;
    }

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = BuiltInRules.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the rules have not been compiled; run mvn process-classes");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the build made, read once: when the first asks. */
    private static final class Compiled {
        static final CompiledRules RULES = read();
        static final RuleCatalogue CATALOGUE = new RuleCatalogue(RULES.rules());

        private static CompiledRules read() {
            try {
                return CompiledRules.read(resource(CompiledRules.RESOURCE));
            } catch (IOException e) {
                throw new UncheckedIOException("the compiled rules are incomplete; run mvn process-classes", e);
            }
        }
    }
}
