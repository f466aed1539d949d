package org.ticktie.extract;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Document;
import org.ticktie.extract.caption.CaptionDictionary;
import org.ticktie.extract.concept.PrintedTags;
import org.ticktie.extract.concept.TaggedFigures;
import org.ticktie.extract.period.FiscalCalendar;
import org.ticktie.extract.presentation.Presentation;
import org.ticktie.extract.prose.Dates;
import org.ticktie.extract.prose.ProseFacts;
import org.ticktie.extract.prose.ProseReader;
import org.ticktie.extract.prose.ProseText;
import org.ticktie.extract.shares.ParValues;
import org.ticktie.extract.structure.Structures;
import org.ticktie.extract.structure.Unrelated;
import org.ticktie.extract.table.ScheduleReader;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Schedule;

/** Understands a document: interprets it once and keeps the evidence. Holds no state and may be shared between threads. */
public final class Extractor {
    /** Begins to read the word lists in the background and does not wait, for a program that will need them soon. */
    public static void prepare() {
        Thread thread = new Thread(CaptionDictionary::builtIn, "words");
        thread.setDaemon(true);
        thread.start();
    }

    /** The facts of a document; what was not understood is among them, with its reason. */
    public Facts extract(Document document) {
        FiscalCalendar calendar = FiscalCalendar.of(document);
        Ledger ledger = new Ledger();
        List<Schedule> schedules = new ScheduleReader(calendar, CaptionDictionary.builtIn(), ledger).read(document);
        List<Object> relations = new ArrayList<>(Homes.told(schedules, Structures.of(schedules)));
        Unrelated.of(schedules, relations).forEach(u -> ledger.untestable(u.amount(), u.part(), u.reason()));
        relations.addAll(Lines.of(schedules));
        relations.addAll(ParValues.of(document, schedules, ledger));
        ProseText text = ProseText.of(document);
        int first = ledger.amounts().size() + 1;
        int[] word = {first + text.figures().size()};
        ProseFacts prose = ProseReader.read(text, schedules, calendar, first, () -> word[0]++);
        prose.amounts().forEach(ledger::enter);
        prose.untestable().forEach(u -> ledger.untestable(u.amount(), u.part(), u.reason()));
        relations.addAll(prose.claims());
        relations.addAll(prose.others());
        relations.addAll(Dates.of(document, schedules, calendar, () -> word[0]++));
        relations.addAll(Presentation.of(document, schedules, () -> word[0]++));
        relations.addAll(
                PrintedTags.areIn(document)
                        ? PrintedTags.relations(document.tagged(), schedules, () -> word[0]++)
                        : new TaggedFigures(ledger).relations(document.tagged()));
        document.unread().forEach(reason -> ledger.untestable(null, "document", reason));
        return new Facts(ledger.amounts(), schedules, relations, ledger.untestable());
    }
}
