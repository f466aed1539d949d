package org.ticktie.report;

import java.util.List;
import java.util.Locale;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.Duplicate;
import org.ticktie.fact.Growth;
import org.ticktie.fact.Identity;
import org.ticktie.fact.Line;
import org.ticktie.fact.PeriodSum;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.RollForward;
import org.ticktie.fact.Term;
import org.ticktie.fact.Total;

/** Facts in a line each. */
final class FactWording {
    private FactWording() {}

    static String say(Object fact) {
        if (fact instanceof Total t) {
            return "total " + name(t.direction()) + " (" + name(t.grade()) + "): " + say(t.reported()) + " ="
                    + sum(t.terms()) + "  " + t.reported().where();
        }
        if (fact instanceof RollForward r) {
            return "roll-forward (" + name(r.grade()) + "): " + say(r.closing()) + " = " + say(r.opening())
                    + sum(r.movements()) + "  " + r.closing().where();
        }
        if (fact instanceof Duplicate d) {
            return "given twice: " + say(d.first()) + " and " + say(d.second()) + "  "
                    + d.first().where();
        }
        if (fact instanceof PeriodSum p) {
            return "periods: " + say(p.longer()) + " =" + sum(p.shorter()) + "  "
                    + p.longer().where();
        }
        if (fact instanceof Identity i) {
            return "identity (" + name(i.grade()) + "): " + say(i.total()) + " =" + sum(i.terms()) + "  "
                    + i.total().where();
        }
        if (fact instanceof Growth g) {
            return name(g.kind()) + " (" + name(g.grade()) + "): " + say(g.reported()) + " from " + say(g.base())
                    + " to " + say(g.current()) + "  " + g.reported().where();
        }
        if (fact instanceof Ratio r) {
            return name(r.kind()) + " (" + name(r.grade()) + "): " + say(r.reported()) + " = " + say(r.numerator())
                    + " / " + say(r.denominator()) + "  " + r.reported().where();
        }
        if (fact instanceof Repeat r) {
            return "repeat (" + name(r.grade()) + "): " + say(r.first()) + " "
                    + r.first().where() + " = " + say(r.second()) + " "
                    + r.second().where();
        }
        if (fact instanceof Line l) {
            return "line: table " + l.statement() + ", column " + l.column() + ", " + name(l.item()) + " = "
                    + say(l.amount());
        }
        if (fact instanceof Claim c) {
            return "claim " + name(c.kind()) + " (" + name(c.grade()) + "): " + say(c.amount()) + " about "
                    + say(c.cell()) + (c.other() == null ? "" : " and " + say(c.other())) + "  "
                    + c.amount().where();
        }
        return String.valueOf(fact);
    }

    private static String sum(List<Term> terms) {
        StringBuilder sum = new StringBuilder();
        for (Term term : terms) {
            sum.append(term.sign() < 0 ? " - " : " + ").append(say(term.amount()));
        }
        return sum.toString();
    }

    /** A figure as printed, with its unit. */
    static String say(Amount a) {
        if (a == null) {
            return "nothing";
        }
        if (a.isWord()) {
            return "“" + a.text() + "”";
        }
        String text = a.figure().nil() ? "—" : a.text();
        return (a.figure().signum() < 0 ? "(" + text + ")" : text) + " "
                + a.figure().uom().code();
    }

    static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
