package org.ticktie.extract.lexicon;

/**
 * A word, a number or a mark of a text.
 *
 * @param word its letters in lower case without a possessive ending, its digits, or the mark itself
 * @param start index of its first character
 * @param end index behind its last character
 * @param number its value where it is a whole number of up to six digits, else −1
 * @param joint what stands between it and the token before
 */
public record Token(String word, int start, int end, int number, Joint joint) {
    /** What stands between two tokens. */
    public enum Joint {
        SPACE,
        /** Nothing: {@code Q3} is two tokens. */
        NONE,
        HYPHEN,
        APOSTROPHE
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    public boolean isNumber() {
        return number >= 0;
    }

    /** Whether it is a mark, not a word or number. */
    public boolean isMark() {
        return !Character.isLetterOrDigit(word.charAt(0));
    }
}
