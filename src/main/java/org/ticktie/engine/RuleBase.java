package org.ticktie.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.ticktie.rule.RuleCatalogue;
import org.ticktie.rule.RuleSettings;

/** The rules, ready to run, with their pages; made once and shared by all threads. */
public final class RuleBase {
    private static final String FOLDER = "rules/";

    private final KieBase base;
    private final RuleCatalogue all;
    private final RuleCatalogue catalogue;
    private final boolean own;

    private RuleBase(KieBase base, RuleCatalogue all, RuleSettings settings) {
        this.base = base;
        this.all = all.graded(settings);
        this.catalogue = this.all.enabled(settings);
        this.own = settings.own() != null;
    }

    /** The built-in rules, as the build compiled them. */
    public static RuleBase builtIn() {
        return of(RuleSettings.BUILT_IN);
    }

    /**
     * The built-in rules and a user's own, as settings have them.
     *
     * @throws org.ticktie.rule.RuleException where a rule of the user's does not compile, or settings speak of no rule
     */
    public static RuleBase of(RuleSettings settings) {
        UserRules own = settings.own() == null ? null : UserRules.read(settings.own());
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models());
        if (own != null) {
            ((InternalKnowledgeBase) base).addPackages(own.compile());
        }
        return new RuleBase(base, catalogue(own, settings), settings);
    }

    /**
     * The pages of the rules, without the cost of making them ready to run: a user's own rules are read, not compiled.
     *
     * @throws org.ticktie.rule.RuleException where a user's rule is not declared as rules are, or settings speak of no rule
     */
    public static RuleCatalogue catalogue(RuleSettings settings) {
        UserRules own = settings.own() == null ? null : UserRules.read(settings.own());
        return catalogue(own, settings).graded(settings).enabled(settings);
    }

    private static RuleCatalogue catalogue(UserRules own, RuleSettings settings) {
        RuleCatalogue builtIn = new RuleCatalogue(builtInTexts());
        RuleCatalogue all = own == null ? builtIn : builtIn.plus(own.texts());
        all.hold(settings);
        return all;
    }

    /** The text of the built-in rules by file, as it stands in the sources. */
    static Map<String, String> builtInTexts() {
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

    KieBase base() {
        return base;
    }

    /** The rules that make findings. */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /** The rules that run, the disabled among them: what they find still speaks for or against the others. */
    RuleCatalogue all() {
        return all;
    }

    /** Whether rules of a user's own are among them. */
    boolean hasOwn() {
        return own;
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
