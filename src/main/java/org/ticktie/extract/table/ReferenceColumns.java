package org.ticktie.extract.table;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises columns of row numbers and note references, which look like figures and are none. */
final class ReferenceColumns {
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:notes?|ref\\.?|reference|sr\\.? ?no\\.?|s\\.? ?no\\.?|line|#)\\.?");
    private static final int LARGEST = 400;

    private ReferenceColumns() {}

    static boolean isReference(List<BodyRow> rows, int column, String heading) {
        boolean named = HEADING.matcher(heading.strip()).matches();
        int figures = 0;
        int steps = 0;
        int last = Integer.MIN_VALUE;
        for (BodyRow row : rows) {
            Token t = row.role() == RowRole.DATA && column < row.cells().length ? row.cells()[column] : null;
            if (t == null || !t.isFigure()) {
                continue;
            }
            if (t.digits().decimals() > 0 && !named
                    || t.percent()
                    || !t.currency().isEmpty()
                    || t.digits().value().intValue() > LARGEST) {
                return false;
            }
            int value = t.digits().value().intValue();
            figures++;
            steps += last != Integer.MIN_VALUE && value - last >= 0 && value - last <= 1 ? 1 : 0;
            last = value;
        }
        return named && figures > 0 || figures >= 5 && steps * 10 >= (figures - 1) * 7;
    }
}
