package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;

/** Joins captions that were printed over several rows, the figures standing in the last. */
final class WrappedCaptions {
    private WrappedCaptions() {}

    static List<BodyRow> joined(List<BodyRow> rows) {
        List<BodyRow> out = new ArrayList<>(rows.size());
        for (BodyRow row : rows) {
            BodyRow last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && last.role() == RowRole.LABEL && row.role() != RowRole.BLANK && continues(last, row)) {
                out.set(out.size() - 1, row.withCaption((last.caption() + " " + row.caption()).strip(), last.indent()));
            } else {
                out.add(row);
            }
        }
        return out;
    }

    private static boolean continues(BodyRow label, BodyRow row) {
        String caption = row.caption();
        if (label.caption().endsWith(":") || label.caption().length() < 8) {
            return false;
        }
        if (caption.isEmpty()) {
            return row.role() == RowRole.DATA && isOpenEnded(label.caption());
        }
        char first = caption.charAt(0);
        return Character.isLowerCase(first) && !caption.startsWith("of which") || isOpenEnded(label.caption());
    }

    /** A caption cannot end with a conjunction, a preposition, a comma or an open bracket. */
    private static boolean isOpenEnded(String caption) {
        if (caption.lastIndexOf('(') > caption.lastIndexOf(')')) {
            return true;
        }
        String last = caption.substring(caption.lastIndexOf(' ') + 1);
        return caption.endsWith(",")
                || caption.endsWith("-")
                || switch (last) {
                    case "and",
                            "or",
                            "of",
                            "in",
                            "to",
                            "for",
                            "the",
                            "by",
                            "from",
                            "on",
                            "net",
                            "a",
                            "an",
                            "other",
                            "with",
                            "per",
                            "used" -> true;
                    default -> false;
                };
    }
}
