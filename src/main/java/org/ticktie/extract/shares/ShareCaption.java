package org.ticktie.extract.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.extract.lexicon.Resource;

/**
 * What the caption of a class of shares states: "Common stock, $0.01 par value; 50,000 shares authorized; 12,345 and 12,301
 * shares issued".
 *
 * @param par the par value of a share
 * @param issued the numbers of shares issued, as printed
 * @param outstanding the numbers of shares outstanding that are not issued ones as well
 */
record ShareCaption(BigDecimal par, List<String> issued, List<String> outstanding) {
    private enum Role {
        PAR,
        AUTHORIZED,
        ISSUED,
        OUTSTANDING
    }

    private static final Map<String, Role> WORDS = new HashMap<>();

    static {
        for (String[] row : Resource.rows("share-words.tsv")) {
            WORDS.put(row[1], Role.valueOf(row[0].toUpperCase(Locale.ROOT)));
        }
    }

    private static final Pattern PIECE = Pattern.compile(
            "(?<number>(?:\\p{Sc}\\s?)?(?:\\d+(?:,\\d+)*(?:\\.\\d+)?|\\.\\d+))|(?<word>\\p{L}+)|[;:()]|[,.](?=\\s)");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    /** How far behind its word the par value may stand. */
    private static final int NEAR = 4;

    /** @param text digits of a number, with its currency sign; null for a word or a mark */
    private record Piece(String text, Role role, boolean word) {
        boolean isCount() {
            return text != null && COUNT.matcher(text).matches();
        }

        boolean isBreak() {
            return text == null && !word;
        }
    }

    /** The caption read; null where it states no par value or no number of shares. */
    static ShareCaption of(String caption) {
        if (caption.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        List<Piece> pieces = pieces(caption);
        BigDecimal par = par(pieces);
        if (par == null || par.signum() == 0) {
            return null;
        }
        Counts counts = new Counts();
        List<Piece> clause = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.isBreak()) {
                counts.clause(clause);
                clause.clear();
            } else {
                clause.add(piece);
            }
        }
        counts.clause(clause);
        counts.settle(counts.last);
        return counts.issued.isEmpty() && counts.outstanding.isEmpty()
                ? null
                : new ShareCaption(par, counts.issued, counts.outstanding);
    }

    private static List<Piece> pieces(String caption) {
        List<Piece> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(caption);
        while (m.find()) {
            String word = m.group("word");
            pieces.add(
                    word == null
                            ? new Piece(m.group("number"), null, false)
                            : new Piece(null, WORDS.get(word.toLowerCase(Locale.ROOT)), true));
        }
        return pieces;
    }

    /** "$0.01 par value", "par value of $.01": the number before the word, or soon behind it. */
    private static BigDecimal par(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).role() == Role.PAR) {
                BigDecimal before = i == 0 ? null : money(pieces.get(i - 1));
                if (before != null) {
                    return before;
                }
                for (int j = i + 1; j < Math.min(pieces.size(), i + 1 + NEAR); j++) {
                    if (pieces.get(j).text() != null) {
                        return money(pieces.get(j));
                    }
                }
            }
        }
        return null;
    }

    private static BigDecimal money(Piece piece) {
        if (piece.text() == null
                || piece.isCount()
                || Character.isDigit(piece.text().charAt(0)) && !piece.text().contains(".")) {
            return null;
        }
        return new BigDecimal(piece.text().replaceAll("[^\\d.]", ""));
    }

    /** Tells the numbers of the clauses apart by the word that each belongs to. */
    private static final class Counts {
        private final List<String> issued = new ArrayList<>();
        private final List<String> outstanding = new ArrayList<>();
        /** Numbers of a list that is not at its end. */
        private final List<String> open = new ArrayList<>();

        private Role last;

        void clause(List<Piece> clause) {
            boolean numberFirst = clause.stream()
                    .filter(p -> p.isCount() || isRole(p))
                    .findFirst()
                    .map(Piece::isCount)
                    .orElse(true);
            boolean listed = clause.stream().filter(Piece::word).count() <= 1;
            if (!numberFirst) {
                settle(last);
            }
            for (Piece piece : clause) {
                if (isRole(piece)) {
                    last = piece.role();
                    settle(last);
                } else if (piece.isCount()) {
                    open.add(piece.text());
                    if (!numberFirst) {
                        settle(last);
                    }
                }
            }
            if (!listed) {
                settle(last);
            }
        }

        /** Enters the numbers that wait for their word. */
        void settle(Role role) {
            if (role == Role.ISSUED) {
                issued.addAll(open);
            } else if (role == Role.OUTSTANDING) {
                outstanding.addAll(open);
            }
            open.clear();
        }

        private static boolean isRole(Piece piece) {
            return piece.role() != null && piece.role() != Role.PAR;
        }
    }
}
