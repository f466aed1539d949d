package org.ticktie.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ways to misprint a figure, each with the word by which a diagnosis should name it. */
enum Slips {
    DIGIT("digit") {
        @Override
        String misprint(String text, List<String> row, Random random) {
            List<Integer> at = digits(text);
            int i = at.get(random.nextInt(at.size()));
            char other = (char) ('0' + (text.charAt(i) - '0' + 2 + random.nextInt(7)) % 10);
            return i == at.get(0) && (other == '0' || text.charAt(i) == '0')
                    ? null
                    : text.substring(0, i) + other + text.substring(i + 1);
        }
    },
    TRANSPOSITION("transposition") {
        @Override
        String misprint(String text, List<String> row, Random random) {
            List<Integer> at = digits(text);
            int k = random.nextInt(at.size() - 1);
            char a = text.charAt(at.get(k));
            char b = text.charAt(at.get(k + 1));
            if (a == b || k == 0 && (a == '0' || b == '0')) {
                return null;
            }
            StringBuilder swapped = new StringBuilder(text);
            swapped.setCharAt(at.get(k), b);
            swapped.setCharAt(at.get(k + 1), a);
            return swapped.toString();
        }
    },
    DROPPED_DIGIT("dropped-digit") {
        @Override
        String misprint(String text, List<String> row, Random random) {
            String digits = text.replace(",", "");
            if (digits.length() < 5 || text.contains(".")) {
                return null;
            }
            int k = 1 + random.nextInt(digits.length() - 1);
            return grouped(digits.substring(0, k) + digits.substring(k + 1));
        }
    },
    DOUBLED_DIGIT("doubled-digit") {
        @Override
        String misprint(String text, List<String> row, Random random) {
            String digits = text.replace(",", "");
            if (digits.length() < 3 || text.contains(".")) {
                return null;
            }
            int k = random.nextInt(digits.length());
            return grouped(digits.substring(0, k + 1) + digits.substring(k));
        }
    },
    SIGN("sign") {
        @Override
        String misprint(String text, List<String> row, Random random) {
            return "(" + text + ")";
        }
    },
    COPIED("copied") {
        @Override
        String misprint(String text, List<String> row, Random random) {
            List<String> others = row.stream()
                    .filter(t -> !t.equals(text) && digits(t).size() > 2)
                    .toList();
            return others.isEmpty() ? null : others.get(random.nextInt(others.size()));
        }
    };

    final String word;

    Slips(String word) {
        this.word = word;
    }

    /**
     * The figure as the slip prints it, or null where it has no hold on it.
     *
     * @param text the printed digits, three at least
     * @param row the figures of the same row
     */
    abstract String misprint(String text, List<String> row, Random random);

    /** Whether a diagnosis names this slip; the figure of another period is a copied one too. */
    boolean isNamedBy(String mechanism) {
        return mechanism.equals(word) || this == COPIED && mechanism.equals("comparative");
    }

    static List<Integer> digits(String text) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                at.add(i);
            }
        }
        return at;
    }

    private static String grouped(String digits) {
        return String.format(java.util.Locale.ROOT, "%,d", Long.parseLong(digits));
    }
}
