package org.ticktie.extract.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.ticktie.document.Document;
import org.ticktie.fact.Schedule;

/** How figures, columns and dates are printed: what a proofreader sees without adding anything up. */
public final class Presentation {
    private Presentation() {}

    /**
     * The facts that the rules of presentation speak of: {@link org.ticktie.fact.Brackets}, {@link org.ticktie.fact.DigitGroup},
     * {@link org.ticktie.fact.CopiedColumn}, {@link org.ticktie.fact.BalanceSheetDate}.
     *
     * @param numbers numbers for words among the facts of the document
     */
    public static List<Object> of(Document document, List<Schedule> schedules, IntSupplier numbers) {
        Marks marks = new Marks(numbers);
        List<Object> facts = new ArrayList<>(Misprints.of(document, marks));
        facts.addAll(CopiedColumns.of(schedules, marks));
        facts.addAll(BalanceSheetDates.of(schedules, marks));
        return facts;
    }
}
