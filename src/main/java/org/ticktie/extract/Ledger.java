package org.ticktie.extract;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Untestable;
import org.ticktie.number.Figure;
import org.ticktie.source.Excerpt;

/** Numbers the figures of a document as they are read, and keeps what could not be understood. */
public final class Ledger {
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Untestable> untestable = new ArrayList<>();

    /** Enters a figure. @param digits its printed digits with their place */
    public Amount enter(Figure figure, Excerpt digits, Setting setting, String where) {
        Amount amount = new Amount(amounts.size() + 1, figure, digits.string(), digits.place(), setting, where);
        amounts.add(amount);
        return amount;
    }

    /** Enters a figure that has its number already. */
    public void enter(Amount amount) {
        amounts.add(amount);
    }

    /** Notes that a figure, or a whole part, cannot be tested, and why. */
    public void untestable(Amount amount, String part, String reason) {
        untestable.add(new Untestable(amount, part, reason));
    }

    public List<Amount> amounts() {
        return amounts;
    }

    public List<Untestable> untestable() {
        return untestable;
    }
}
