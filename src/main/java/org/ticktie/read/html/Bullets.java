package org.ticktie.read.html;

import java.util.ArrayList;
import java.util.List;

/** Recognises the bullets that stand as characters before list items, and how deep each kind of them is. */
final class Bullets {
    private static final String SURE = "•‣⁃∙●○◦▪▫■□►▶➢➤✓✔❖◆♦⚫\uF0B7\uF0A7\uF0D8\uF0FC·";
    private static final String WITH_BLANK = "-–—*o§»";

    private final List<Character> open = new ArrayList<>();

    /** Length of the bullet and the blanks behind it, or 0. */
    static int length(String text) {
        if (text.length() < 2) {
            return 0;
        }
        char c = text.charAt(0);
        boolean blank = text.charAt(1) == ' ';
        if (SURE.indexOf(c) < 0 && !(blank && WITH_BLANK.indexOf(c) >= 0)) {
            return 0;
        }
        return blank ? 2 : 1;
    }

    /** Whether the text of a cell is a bullet and nothing else. */
    static boolean isBullet(String text) {
        return text.length() == 1 && (SURE.indexOf(text.charAt(0)) >= 0 || WITH_BLANK.indexOf(text.charAt(0)) >= 0);
    }

    /** The depth of an item with this bullet: a new kind of bullet under another is one deeper. */
    int depth(char bullet) {
        int known = open.indexOf(bullet);
        if (known >= 0) {
            open.subList(known + 1, open.size()).clear();
            return known + 1;
        }
        open.add(bullet);
        return open.size();
    }

    /** Text without a bullet ends the list. */
    void end() {
        open.clear();
    }
}
