package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.read.text.FixedLine.Kind;

/** Separates two headings that stand only one blank apart, where dashes below show that each has a column of its own. */
final class UnderlinedHeadings {
    private UnderlinedHeadings() {}

    static void split(List<FixedLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            FixedLine line = lines.get(i - 1);
            if (lines.get(i).is(Kind.RULE) && (line.is(Kind.COLUMNS) || line.is(Kind.TEXT))) {
                split(line, Word.of(lines.get(i).line));
            }
        }
    }

    private static void split(FixedLine line, List<Word> dashes) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (Piece piece : line.pieces) {
            Piece part = null;
            int under = -1;
            for (Word word : piece.words()) {
                while (next < dashes.size() && dashes.get(next).right() <= word.left()) {
                    next++;
                }
                boolean covered = next < dashes.size()
                        && dashes.get(next).left() <= word.left()
                        && dashes.get(next).right() >= word.right();
                if (part == null || covered && under >= 0 && next != under) {
                    part = new Piece(word);
                    pieces.add(part);
                } else {
                    part.words().add(word);
                }
                under = covered ? next : -1;
            }
        }
        line.pieces.clear();
        line.pieces.addAll(pieces);
    }
}
