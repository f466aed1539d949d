package org.ticktie.extract.concept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ticktie.document.TaggedFact;
import org.ticktie.extract.Ledger;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Duplicate;
import org.ticktie.fact.Setting;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;
import org.ticktie.source.Excerpt;

/** Enters extracted figures, and finds the identities that their concepts form: within one set of dimensions, unit and period. */
public final class TaggedFigures {
    private static final BigDecimal FINEST = new BigDecimal("0.0001");

    /** The dimension that keeps the filings of company facts apart. */
    private static final String ACCESSION = "accession";

    private final Ledger ledger;
    private final Map<Context, Map<String, Amount>> contexts = new LinkedHashMap<>();

    public TaggedFigures(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What figures must share to be added up. */
    record Context(LocalDate start, LocalDate end, String unit, Map<String, String> dimensions) {
        /** Whether it is the whole entity; what segments and pro-forma columns leave out is anyone's choice. */
        boolean isWhole() {
            return dimensions.isEmpty() || dimensions.keySet().equals(Set.of(ACCESSION));
        }

        Context instant(LocalDate at) {
            return new Context(null, at, unit, dimensions);
        }
    }

    /** The identities between the figures, and those given twice; what is given with different values takes part in no identity. */
    public List<Object> relations(List<TaggedFact> facts) {
        List<Object> relations = new ArrayList<>();
        Map<Context, Map<String, Boolean>> doubtful = new HashMap<>();
        for (TaggedFact fact : facts) {
            Context context = new Context(fact.start(), fact.end(), fact.unit(), fact.dimensions());
            Amount amount = enter(fact);
            Amount first =
                    contexts.computeIfAbsent(context, c -> new HashMap<>()).putIfAbsent(fact.name(), amount);
            if (first != null) {
                relations.add(new Duplicate(first, amount));
            }
            if (first != null && !first.interval().meets(amount.interval())) {
                doubtful.computeIfAbsent(context, c -> new HashMap<>()).put(fact.name(), true);
            }
        }
        doubtful.forEach((context, names) -> contexts.get(context).keySet().removeAll(names.keySet()));
        for (IdentityList.Sum sum : IdentityList.all()) {
            new IdentitySearch(sum, contexts, ledger).addTo(relations);
        }
        return relations;
    }

    private Amount enter(TaggedFact fact) {
        Figure figure = new Figure(fact.value(), ulp(fact), uom(fact.unit()), false);
        Excerpt digits =
                Excerpt.of(grouped(fact.value()), (from, to) -> fact.printed().place());
        StringBuilder where = new StringBuilder(fact.name()).append(" > ");
        where.append(fact.start() == null ? "" : fact.start() + " to ").append(fact.end());
        fact.dimensions().values().forEach(m -> where.append(" > ").append(m.substring(m.lastIndexOf(':') + 1)));
        return ledger.enter(figure, digits, Setting.TABLE, where.toString());
    }

    /** The last unit that counts; what is said to be exact was mostly rounded to whole units once. */
    private static BigDecimal ulp(TaggedFact fact) {
        if (fact.decimals() != null) {
            return BigDecimal.ONE.movePointLeft(fact.decimals()).stripTrailingZeros();
        }
        return fact.value().stripTrailingZeros().scale() <= 0 ? BigDecimal.ONE : FINEST;
    }

    private static String grouped(BigDecimal value) {
        BigDecimal stripped = value.abs().stripTrailingZeros();
        String plain = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    private static Uom uom(String unit) {
        String name = unit.substring(unit.lastIndexOf(':') + 1);
        String lower = unit.toLowerCase(Locale.ROOT);
        if (lower.endsWith("shares") || lower.endsWith("share")) {
            return lower.contains("/") || lower.contains("per") ? Uom.perShare(currency(unit)) : Uom.SHARES;
        }
        if (lower.endsWith("pure")) {
            return Uom.MULTIPLE;
        }
        return name.length() == 3 ? Uom.money(name.toUpperCase(Locale.ROOT)) : Uom.COUNT;
    }

    private static String currency(String unit) {
        String money = unit.split("/|(?i)per")[0];
        String code = money.substring(money.lastIndexOf(':') + 1);
        return code.length() == 3 ? code.toUpperCase(Locale.ROOT) : "";
    }
}
