package org.ticktie.extract.prose;

import java.util.List;
import java.util.Set;
import org.ticktie.number.Dimension;

/** Says from the words before a figure what it is: a level, a change, what it is compared with, or a share. */
final class RoleReader {
    private static final Set<String> ARTICLES = Phrasebook.of("grammar.txt").all("articles");

    private final Gap gap;
    private final List<Token> tokens;
    private final int from;
    private final int to;
    /** The token, looking left from the figure, that says what it is; below {@code from} for none. */
    private int sign = -1;

    RoleReader(Gap gap, List<Token> tokens, int from, int to) {
        this.gap = gap;
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** Index of the token that decided it, or one before the words. */
    int sign() {
        return sign;
    }

    /** +1 where the word says that something rose, −1 where it fell. */
    static int direction(Token t) {
        return t.is(WordClass.UP) ? 1 : t.is(WordClass.DOWN) ? -1 : 0;
    }

    /** Says what the figure is, from the words before it. */
    void classify(Reading reading, Reading before) {
        int i = to - 1;
        while (i >= from && skippable(tokens.get(i))) {
            i--;
        }
        sign = i;
        if (i < from) {
            if (before != null && gap.adjacent()) {
                boolean growth = dimensionOf(reading) != dimensionOf(before)
                        && (dimensionOf(reading) == Dimension.PERCENT
                                || dimensionOf(reading) == Dimension.BASIS_POINTS);
                // "up 48 % from V1 and 42 % from V2"
                reading.role = before.role == Role.COMPARAND && growth ? Role.CHANGE : before.role;
                reading.direction = before.direction;
                reading.changeOf = before.changeOf;
                reading.word = reading.role == Role.CHANGE ? before.word : null;
            }
            return;
        }
        Token t = tokens.get(i);
        boolean apposition = t.is(WordClass.OR) || t.is('(') || t.is(',') || t.is(WordClass.AND);
        if (apposition && before != null && noWordsSince(i)) {
            apposition(reading, before, t);
        } else if (t.is(WordClass.FROM)
                && i + 1 < to
                && ARTICLES.contains(tokens.get(i + 1).text())) {
            reading.role = Role.LEVEL; // "benefited from a $180 million release"
        } else if (t.isAny(WordClass.COMPARE, WordClass.FROM)
                || t.is(WordClass.OVER) && before != null && before.role == Role.CHANGE) {
            reading.role = Role.COMPARAND;
        } else if (t.isChange()) {
            change(reading, t);
        } else if (t.is(WordClass.BY) && lastChange(i) != null) {
            if (affects(i)) {
                reading.effect = true;
            } else {
                change(reading, lastChange(i));
            }
        } else if (t.is(WordClass.OF)) {
            of(reading, before, i);
        } else if (t.is(WordClass.BE) && i > from && tokens.get(i - 1).isChange() && !reading.mention.points()) {
            if (reading.mention.figure().uom().dimension() == Dimension.PERCENT) {
                change(reading, tokens.get(i - 1));
            }
        } else if (compareSince()) {
            reading.role = Role.COMPARAND;
        }
        if (reading.role == Role.LEVEL && compareSince() && !t.is(WordClass.TO)) {
            reading.role = Role.COMPARAND;
        }
        if (reading.role == Role.COMPARAND && dimensionOf(reading) == Dimension.BASIS_POINTS) {
            reading.role = Role.CHANGE;
        }
        if (reading.role == Role.COMPARAND && before != null) {
            reading.direction = before.direction;
        }
    }

    private static Dimension dimensionOf(Reading reading) {
        return reading.mention.figure().uom().dimension();
    }

    private void apposition(Reading reading, Reading before, Token t) {
        Dimension mine = reading.mention.figure().uom().dimension();
        Dimension other = before.mention.figure().uom().dimension();
        boolean sameKind = mine == other;
        if (before.role == Role.CHANGE && mine != Dimension.PER_SHARE) {
            reading.role = Role.CHANGE;
            reading.direction = before.direction;
            reading.word = before.word;
        } else if (before.role == Role.COMPARAND) {
            reading.role = Role.COMPARAND;
        }
        if (!sameKind && mine == Dimension.PERCENT && before.role != Role.CHANGE) {
            reading.role = before.role == Role.COMPARAND ? Role.COMPARAND : Role.SHARE;
        }
        if (sameKind && t.is('(') && before.role == Role.LEVEL) {
            reading.role = Role.LEVEL;
        }
    }

    /** "revenue of V" is a level, "an increase of V" and "an increase in revenue of V" are changes. */
    private void of(Reading reading, Reading before, int of) {
        boolean growth = dimensionOf(reading) == Dimension.PERCENT || dimensionOf(reading) == Dimension.BASIS_POINTS;
        for (int i = of - 1; i >= from; i--) {
            Token t = tokens.get(i);
            if (t.isChange()
                    && (i == of - 1
                            || tokens.get(i + 1).isAny(WordClass.IN, WordClass.OF, WordClass.STOP, WordClass.OVER)
                            || growth && isSincePeriod(i + 1, of))) {
                change(reading, t);
                reading.changeOf = true;
                return;
            }
            if (t.isAny(WordClass.BE, WordClass.HAVE, WordClass.COMPARE, WordClass.BREAK, WordClass.TO)
                    || t.is(',')
                    || t.is(';')) {
                break;
            }
        }
        if (compareSince() || before != null && before.word != null && comesFrom() || alsoCompared(before)) {
            reading.role = Role.COMPARAND;
        } else if (before != null
                && before.changeOf
                && !gap.has(WordClass.BE)
                && !gap.has(WordClass.HAVE)
                && !gap.has(WordClass.TO)) {
            reading.role = Role.CHANGE; // "increases in A of V1, B of V2 and C of V3"
            reading.direction = before.direction;
            reading.changeOf = true;
        }
    }

    /** "an increase from the prior quarter of P %": whether the words name only a period that the change is measured from. */
    private boolean isSincePeriod(int first, int end) {
        if (!tokens.get(first).isAny(WordClass.FROM, WordClass.COMPARE)) {
            return false;
        }
        for (int i = first + 1; i < end; i++) {
            if (!skippable(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "compared to M1 of V1 and M2 of V2": whether the words only add another measure. */
    private boolean alsoCompared(Reading before) {
        return before != null
                && before.role == Role.COMPARAND
                && !before.metric.isEmpty()
                && from < to
                && tokens.get(from).is(WordClass.AND)
                && !gap.has(WordClass.BE)
                && !gap.has(WordClass.HAVE);
    }

    /** "declined to V1 from net sales of V2": whether the words begin with "from". */
    private boolean comesFrom() {
        int first = from < to && tokens.get(from).is(',') ? from + 1 : from;
        return first < to && tokens.get(first).is(WordClass.FROM);
    }

    private static void change(Reading reading, Token word) {
        reading.role = Role.CHANGE;
        reading.direction = direction(word);
        reading.word = word;
    }

    private Token lastChange(int before) {
        for (int i = before - 1; i >= from; i--) {
            if (tokens.get(i).isChange()) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** "Currency effects increased earnings by V": whether the verb of change has an object, so that V is the subject's. */
    private boolean affects(int by) {
        int verb = by - 1;
        boolean object = false;
        while (verb >= from && !tokens.get(verb).isChange()) {
            Token t = tokens.get(verb);
            if (t.is(',') || t.isFigure()) {
                return false;
            }
            object |= t.isContent() && !t.text().endsWith("ly");
            verb--;
        }
        return object
                && verb > from
                && tokens.get(verb).is(WordClass.AFFECT)
                && tokens.get(verb - 1).isContent();
    }

    private boolean compareSince() {
        for (int i = to - 1; i >= from; i--) {
            Token t = tokens.get(i);
            if (t.is(WordClass.COMPARE)) {
                return true;
            }
            boolean adjective =
                    t.is(WordClass.HAVE) && i > from && tokens.get(i - 1).is(WordClass.COMPARE);
            if (t.isAny(WordClass.BE, WordClass.HAVE) && !adjective || t.is(';')) {
                return false; // "compared with reported earnings of V" states nothing anew
            }
        }
        return false;
    }

    private boolean noWordsSince(int i) {
        for (int k = from; k < i; k++) {
            Token t = tokens.get(k);
            if (t.isContent()
                    || t.isChange()
                    || t.isAny(WordClass.BE, WordClass.HAVE, WordClass.COMPARE, WordClass.FROM)) {
                return false;
            }
        }
        return true;
    }

    private static boolean skippable(Token t) {
        return t.isPeriod()
                || t.is(WordClass.STOP) && !t.isChange() && !t.isAny(WordClass.HAVE, WordClass.BE)
                || t.text().length() == 1 && "$€£~[*".indexOf(t.text().charAt(0)) >= 0
                || t.is(WordClass.OVER);
    }
}
