package org.ticktie.engine;

import java.util.function.Supplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBase;
import org.ticktie.rule.RuleCatalogue;
import org.ticktie.rule.RuleSettings;

/** The rules, ready to run, with their pages; made once and shared by all threads. */
public final class RuleBase {
    private final Supplier<KieBase> base;
    private final RuleCatalogue all;
    private final RuleCatalogue catalogue;
    private final boolean own;

    private RuleBase(Supplier<KieBase> base, RuleCatalogue all, RuleSettings settings) {
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
     * The built-in rules and a user's own, as settings have them. The built-in ones alone are made ready beside what the caller
     * does next, and only who needs them waits.
     *
     * @throws org.ticktie.rule.RuleException where a rule of the user's does not compile, or settings speak of no rule
     */
    public static RuleBase of(RuleSettings settings) {
        UserRules own = settings.own() == null ? null : UserRules.read(settings.own());
        if (own == null) {
            prepare();
            return new RuleBase(BuiltInRules::shared, catalogue(null, settings), settings);
        }
        KieBase both = BuiltInRules.fresh();
        ((InternalKnowledgeBase) both).addPackages(own.compile());
        return new RuleBase(() -> both, catalogue(own, settings), settings);
    }

    /** Begins to make the built-in rules ready and does not wait, for a program that will need them soon. */
    public static void prepare() {
        BuiltInRules.prepare();
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
        RuleCatalogue builtIn = BuiltInRules.catalogue();
        RuleCatalogue all = own == null ? builtIn : builtIn.plus(own.texts());
        all.hold(settings);
        return all;
    }

    KieBase base() {
        return base.get();
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
}
