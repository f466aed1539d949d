package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.document.Layout;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Table;
import org.ticktie.extract.lexicon.FootnoteMarks;

/** Splits a table into blocks at headings that stand between rows of figures, as stacked statements have them. */
final class TableBlocks {
    private static final Pattern PERIOD_WORD = Pattern.compile(
            "(?i)\\b(?:(?:19|20)\\d\\d|months?|quarters?|weeks|year|q[1-4]|[1-4]q\\d*|jan\\w*|feb\\w*|mar(?:ch)?|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|fy\\d*|change|total)\\b");

    private TableBlocks() {}

    static List<TableBlock> of(Table table) {
        List<PrintedRow> rows = new ArrayList<>(table.rows().size());
        for (Row row : table.rows()) {
            rows.add(PrintedRow.of(row));
        }
        Columns all = columns(rows, table.layout());
        if (all.count() == 0) {
            return List.of();
        }
        List<RowRole> roles = RowRoles.of(rows, all, table.layout());
        List<TableBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int cut : cuts(rows, roles)) {
            addBlock(blocks, rows.subList(from, cut), table.layout(), all);
            from = cut;
        }
        addBlock(blocks, rows.subList(from, rows.size()), table.layout(), all);
        return blocks;
    }

    private static Columns columns(List<PrintedRow> rows, Layout layout) {
        return switch (layout) {
            case ORDINAL -> OrdinalColumns.of(rows, true);
            case FLATTENED -> OrdinalColumns.of(rows, false);
            case GRID, CHARACTERS -> GridColumns.of(rows, layout == Layout.CHARACTERS);
        };
    }

    /** Rows at which a new block begins: a heading about periods after rows of figures, with the labels right above it. */
    private static List<Integer> cuts(List<PrintedRow> rows, List<RowRole> roles) {
        List<Integer> cuts = new ArrayList<>();
        int lastData = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (roles.get(i) == RowRole.DATA) {
                lastData = i;
            } else if (roles.get(i) == RowRole.HEADING && lastData >= 0 && namesColumns(rows.get(i))) {
                cuts.add(lastData + 1);
                lastData = -1;
            }
        }
        return cuts;
    }

    private static boolean namesColumns(PrintedRow row) {
        return row.words().size() >= 2
                || row.words().stream()
                        .anyMatch(w -> PERIOD_WORD.matcher(w.excerpt().string()).find());
    }

    private static void addBlock(List<TableBlock> blocks, List<PrintedRow> rows, Layout layout, Columns all) {
        long data = rows.stream().filter(PrintedRow::hasFigures).count();
        Columns columns = columns(rows, layout);
        if (columns.count() == 0) {
            return;
        }
        List<RowRole> roles = RowRoles.of(rows, data < 3 && all.count() > 0 ? all : columns, layout);
        int first = roles.indexOf(RowRole.DATA);
        if (first < 0) {
            return;
        }
        List<String> preface = new ArrayList<>();
        List<PrintedRow> headingRows = new ArrayList<>();
        List<BodyRow> body = new ArrayList<>();
        int lastHeading = lastHeading(roles, first);
        for (int i = 0; i < first; i++) {
            PrintedRow row = rows.get(i);
            if (roles.get(i) == RowRole.HEADING) {
                headingRows.add(row);
                stub(row, columns, layout, preface);
            } else if (roles.get(i) == RowRole.LABEL) {
                if (i < lastHeading || lastHeading < 0 && looksLikeTitle(row, layout)) {
                    preface.add(words(row));
                } else {
                    body.add(label(row));
                }
            } else if (roles.get(i) == RowRole.BLANK && !body.isEmpty()) {
                body.add(BodyRow.BLANK);
            }
        }
        List<String> headings = ColumnHeadings.of(headingRows, columns, layout);
        Rule pending = Rule.NONE;
        boolean belowPrevious = false;
        for (int i = first; i < rows.size(); i++) {
            PrintedRow row = rows.get(i);
            if (row.rule() != Rule.NONE) {
                pending = BodyRow.heavier(pending, row.rule());
            }
            switch (roles.get(i)) {
                case DATA -> {
                    boolean ruled = row.ruledAbove() || belowPrevious || pending != Rule.NONE;
                    body.add(new BodyRow(
                            RowRole.DATA,
                            caption(row),
                            indent(row),
                            columns.cells().get(i),
                            ruled,
                            row.bold(),
                            isFootnoted(row)));
                    belowPrevious = row.ruledBelow();
                    pending = Rule.NONE;
                }
                case LABEL, HEADING -> body.add(label(row));
                default -> body.add(BodyRow.BLANK);
            }
        }
        blocks.add(new TableBlock(preface, headings, WrappedCaptions.joined(body), columns.dropped()));
    }

    private static int lastHeading(List<RowRole> roles, int first) {
        int last = -1;
        for (int i = 0; i < first; i++) {
            if (roles.get(i) == RowRole.HEADING) {
                last = i;
            }
        }
        return last;
    }

    /** Without headings to tell, a label that spans the table or speaks of periods or scale is a title, not a section. */
    private static boolean looksLikeTitle(PrintedRow row, Layout layout) {
        Token w = row.words().get(0);
        return w.right() - w.left() > 3 && layout == Layout.GRID
                || PERIOD_WORD.matcher(w.excerpt().string()).find()
                || w.excerpt().string().startsWith("(");
    }

    private static void stub(PrintedRow row, Columns columns, Layout layout, List<String> preface) {
        for (Token w : row.words()) {
            if (!RowRoles.standsOverFigures(w, columns, layout, row)) {
                preface.add(w.excerpt().string());
            }
        }
    }

    private static BodyRow label(PrintedRow row) {
        return BodyRow.label(words(row), indent(row), row.bold());
    }

    /** The words before the first figure; letters and note references between caption and figures are left out. */
    private static String caption(PrintedRow row) {
        StringBuilder text = new StringBuilder();
        int firstValue = row.values().get(0).left();
        for (Token w : row.words()) {
            String s = w.excerpt().string();
            if (w.left() <= firstValue || text.length() == 0) {
                if (text.length() == 0) {
                    text.append(s);
                } else if (s.length() > 3) {
                    text.append(' ').append(s);
                }
            }
        }
        String caption = text.toString();
        return caption.substring(0, FootnoteMarks.start(caption)).strip();
    }

    private static boolean isFootnoted(PrintedRow row) {
        for (Token w : row.words()) {
            String words = w.excerpt().string();
            if (FootnoteMarks.start(words) < words.length()) {
                return true;
            }
        }
        return false;
    }

    private static String words(PrintedRow row) {
        StringBuilder text = new StringBuilder();
        for (Token w : row.words()) {
            text.append(text.length() == 0 ? "" : " ").append(w.excerpt().string());
        }
        return text.toString();
    }

    private static int indent(PrintedRow row) {
        return row.words().isEmpty() ? 0 : row.words().get(0).cell().style().indent();
    }
}
