package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Table;
import org.ticktie.extract.caption.StatementKinds;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.extract.period.PeriodPhrase;
import org.ticktie.extract.period.PeriodPhrases;
import org.ticktie.extract.scale.ScaleCaption;
import org.ticktie.fact.StatementKind;

/**
 * Gathers the blocks of all tables and joins those that a page break or a conversion tore apart: a block without headings
 * and title of its own, with as many columns as the one before, continues it.
 */
final class Drafts {
    private static final int NEAR = 3;
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    private final List<DraftSchedule> drafts = new ArrayList<>();
    private int lastTableAt = -100;

    private Drafts() {}

    static List<DraftSchedule> of(Document document) {
        Drafts gathered = new Drafts();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                gathered.table(table, i, Surroundings.above(blocks, i));
            }
        }
        return gathered.drafts;
    }

    private void table(Table table, int at, List<String> above) {
        List<TableBlock> found = TableBlocks.of(table);
        for (int b = 0; b < found.size(); b++) {
            TableBlock block = found.get(b);
            DraftSchedule last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            boolean near = at - lastTableAt <= NEAR;
            if (last != null && (b > 0 ? sameHeadings(last, block) : near && continues(last, block, above))) {
                if (b == 0) {
                    above.forEach(line -> last.body.add(BodyRow.label(line, 0, true)));
                }
                block.preface().forEach(line -> last.body.add(BodyRow.label(line, 0, true)));
                last.body.addAll(block.body());
                last.dropped.addAll(block.dropped());
                continue;
            }
            List<String> title = new ArrayList<>(b == 0 ? above : last == null ? List.of() : last.titleLines);
            title.addAll(block.preface());
            List<String> headings = block.headings();
            if (!block.hasHeadings() && last != null && near && last.columnCount() == block.columnCount()) {
                headings = last.headings;
            }
            boolean underOneHeading = b == 0
                    && above.isEmpty()
                    && near
                    && last != null
                    && title.stream().noneMatch(Drafts::startsAnew)
                    && wantsPeriods(headings, last);
            DraftSchedule draft = new DraftSchedule(
                    underOneHeading ? last.allLines() : List.of(), title, withoutScale(headings, title), table);
            draft.body.addAll(block.body());
            draft.dropped.addAll(block.dropped());
            drafts.add(draft);
        }
        if (!found.isEmpty()) {
            lastTableAt = at;
        }
    }

    /** Takes scale captions out of column headings, where conversions put them, and adds them to the title lines. */
    private static List<String> withoutScale(List<String> headings, List<String> title) {
        List<String> plain = new ArrayList<>(headings.size());
        for (String heading : headings) {
            Matcher m = BRACKETED.matcher(heading);
            StringBuilder kept = new StringBuilder();
            while (m.find()) {
                boolean scale = ScaleCaption.in(m.group()) != null;
                if (scale && !title.contains(m.group())) {
                    title.add(m.group());
                }
                m.appendReplacement(kept, scale ? "" : Matcher.quoteReplacement(m.group()));
            }
            plain.add(m.appendTail(kept).toString().strip());
        }
        return plain;
    }

    /** Whether headings say no period, or only years, of which a heading above that is not of balances may say the months. */
    private static boolean wantsPeriods(List<String> headings, DraftSchedule above) {
        List<PeriodLabel> labels = headings.stream()
                .flatMap(h -> PeriodPhrases.in(h).stream())
                .map(PeriodPhrase::label)
                .toList();
        return labels.stream().allMatch(PeriodLabel::isBareYear)
                && (labels.isEmpty() || StatementKinds.of(above.context(), List.of()) != StatementKind.BALANCE_SHEET);
    }

    /** A page break repeats the headings; what follows belongs to the same statement. */
    private static boolean sameHeadings(DraftSchedule last, TableBlock block) {
        return last.headings.equals(block.headings()) && block.preface().isEmpty();
    }

    private static boolean continues(DraftSchedule last, TableBlock block, List<String> above) {
        if (last.columnCount() != block.columnCount() || !block.preface().isEmpty() && block.hasHeadings()) {
            return false;
        }
        if (above.stream().anyMatch(Drafts::startsAnew)) {
            return false;
        }
        return !block.hasHeadings() || block.headings().equals(last.headings) && above.isEmpty();
    }

    /** A line that names a statement, a scale or a period begins something new; a short section name does not. */
    private static boolean startsAnew(String line) {
        var words = Lexer.tokens(line);
        return line.length() > 90
                || TableWords.say("anew", words)
                || words.stream().anyMatch(w -> w.number() >= 1900 && w.number() < 2100);
    }
}
