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
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.ticktie.rule.RuleCatalogue;

/** The rules that come with the program, as the build compiled them. */
final class BuiltInRules {
    private static final String FOLDER = "rules/";

    private static final CompletableFuture<RuleCatalogue> PAGES =
            CompletableFuture.supplyAsync(() -> new RuleCatalogue(texts()), BuiltInRules::start);

    /** Behind the pages: a check asks for those at once, and for this only when it has read its document. */
    private static final CompletableFuture<KieBase> SHARED =
            PAGES.thenApplyAsync(pages -> fresh(), BuiltInRules::start);

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
        return KieBaseBuilder.createKieBaseFromModel(models());
    }

    /** The pages of the rules; waits until they are read. */
    static RuleCatalogue catalogue() {
        return PAGES.join();
    }

    /** The text of the rules by file, as it stands in the sources. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        RuleIndex.parse(resource(RuleIndex.RESOURCE))
                .files()
                .forEach(f -> texts.put(FOLDER + f, resource("META-INF/ticktie/rules/" + f)));
        return texts;
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (String name : RuleIndex.parse(resource(RuleIndex.RESOURCE)).models()) {
            try {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules are incomplete; run mvn process-classes", e);
            }
        }
        return models;
    }

    private static String resource(String name) {
        try (InputStream in = BuiltInRules.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the rules have not been compiled; run mvn process-classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
