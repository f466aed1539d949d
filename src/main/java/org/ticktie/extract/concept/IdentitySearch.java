package org.ticktie.extract.concept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.extract.Ledger;
import org.ticktie.extract.concept.IdentityList.Option;
import org.ticktie.extract.concept.IdentityList.Part;
import org.ticktie.extract.concept.IdentityList.Sum;
import org.ticktie.extract.concept.TaggedFigures.Context;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Identity;
import org.ticktie.fact.Identity.Gap;
import org.ticktie.fact.Term;

/**
 * Looks for one identity in all the contexts of a filing. Filers choose concepts with some freedom: where an identity holds in
 * none of the periods, the filing means something else by them, and nothing is accused.
 */
final class IdentitySearch {
    /** Known gaps that may come together. */
    private static final int TOGETHER = 3;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Sum sum;
    private final Map<Context, Map<String, Amount>> contexts;
    private final Ledger ledger;

    IdentitySearch(Sum sum, Map<Context, Map<String, Amount>> contexts, Ledger ledger) {
        this.sum = sum;
        this.contexts = contexts;
        this.ledger = ledger;
    }

    /** An identity in one context. */
    private record Tested(Context context, Amount total, List<Term> terms, List<Gap> gaps, boolean holds) {}

    void addTo(List<Object> relations) {
        Map<Object, List<Tested>> families = new HashMap<>();
        List<List<Tested>> inOrder = new ArrayList<>();
        for (Context context : contexts.keySet()) {
            Tested tested = context.isWhole() ? test(context) : null;
            if (tested != null) {
                List<Tested> family = families.get(List.of(context.dimensions(), context.unit()));
                if (family == null) {
                    family = new ArrayList<>();
                    families.put(List.of(context.dimensions(), context.unit()), family);
                    inOrder.add(family);
                }
                family.add(tested);
            }
        }
        for (List<Tested> family : inOrder) {
            Grade grade = grade(family);
            String usual = usualGap(family);
            for (Tested t : family) {
                if (t.holds()) {
                    relations.add(new Identity(t.total(), t.terms(), t.gaps(), grade));
                } else if (grade != Grade.TICK_ONLY) {
                    relations.add(new Identity(t.total(), termsWith(t, usual), t.gaps(), grade));
                } else {
                    ledger.untestable(
                            t.total(), "", "the sum that its concept names does not hold in other periods either");
                }
            }
        }
    }

    private Grade grade(List<Tested> family) {
        int fails = 0;
        Set<Amount> common = null;
        for (Tested t : family) {
            if (!t.holds()) {
                fails++;
                Set<Amount> amounts = new HashSet<>(List.of(t.total()));
                t.terms().forEach(term -> amounts.add(term.amount()));
                if (common == null) {
                    common = amounts;
                } else {
                    common.retainAll(amounts);
                }
            }
        }
        // a mistake is in one figure; what fails in several periods is rather something else that the filing means
        boolean oneMistake = fails <= 1 || !common.isEmpty();
        if (sum.always() || fails < family.size() && oneMistake) {
            return Grade.STRONG;
        }
        return family.size() == 1 ? Grade.WEAK : Grade.TICK_ONLY;
    }

    /** The gap with which the identity holds in other periods; empty where it holds without one. */
    private static String usualGap(List<Tested> family) {
        for (Tested t : family) {
            if (t.holds() && !holds(t.total(), t.terms(), List.of())) {
                for (Gap gap : t.gaps()) {
                    if (holds(t.total(), t.terms(), gap.terms())) {
                        return gap.name();
                    }
                }
            }
        }
        return "";
    }

    private static List<Term> termsWith(Tested tested, String gap) {
        List<Term> terms = new ArrayList<>(tested.terms());
        tested.gaps().stream().filter(g -> g.name().equals(gap)).findFirst().ifPresent(g -> terms.addAll(g.terms()));
        return terms;
    }

    private Tested test(Context context) {
        Amount total = find(context, sum.total());
        List<Term> terms = total == null ? null : terms(context, sum.parts());
        if (terms == null) {
            return null;
        }
        List<Gap> single = new ArrayList<>();
        for (Option option : sum.options()) {
            List<Term> further = terms(context, option.parts());
            if (further != null) {
                single.add(new Gap(option.name(), further));
            }
        }
        List<Gap> gaps = together(single);
        boolean holds = holds(total, terms, List.of());
        for (Gap gap : gaps) {
            holds |= holds(total, terms, gap.terms());
        }
        return new Tested(context, total, terms, gaps, holds);
    }

    /** The gaps alone and, after them, together. */
    private static List<Gap> together(List<Gap> single) {
        List<Gap> all = new ArrayList<>(single);
        List<Integer> last = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            last.add(i);
        }
        int from = 0;
        for (int size = 2; size <= TOGETHER; size++) {
            int to = all.size();
            for (int i = from; i < to; i++) {
                for (int next = last.get(i) + 1; next < single.size(); next++) {
                    List<Term> terms = new ArrayList<>(all.get(i).terms());
                    terms.addAll(single.get(next).terms());
                    all.add(new Gap(
                            all.get(i).name() + " and " + single.get(next).name(), terms));
                    last.add(next);
                }
            }
            from = to;
        }
        return all;
    }

    private List<Term> terms(Context context, List<Part> parts) {
        List<Term> terms = new ArrayList<>();
        for (Part part : parts) {
            Amount amount = find(context, part);
            if (amount == null) {
                return null;
            }
            terms.add(new Term(amount, part.sign()));
        }
        return terms;
    }

    private Amount find(Context context, Part part) {
        Context at = context;
        if (!part.moment().isEmpty()) {
            if (context.start() == null) {
                return null;
            }
            LocalDate day = part.moment().equals("end")
                    ? context.end()
                    : context.start().minusDays(1);
            at = context.instant(day);
        }
        Map<String, Amount> of = contexts.get(at);
        return of == null ? null : of.get(part.name());
    }

    private static boolean holds(Amount total, List<Term> terms, List<Term> further) {
        BigDecimal rest = total.figure().value();
        BigDecimal slack = total.figure().ulp();
        for (List<Term> list : List.of(terms, further)) {
            for (Term term : list) {
                rest = rest.subtract(term.amount().figure().value().multiply(BigDecimal.valueOf(term.sign())));
                slack = slack.add(term.amount().figure().ulp());
            }
        }
        return rest.abs().compareTo(slack.multiply(HALF)) <= 0;
    }
}
