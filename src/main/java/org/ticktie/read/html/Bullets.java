package org.ticktie.read.html;

import java.util.ArrayList;
import java.util.List;

/** Recognises the bullets that stand as characters before list items, and how deep each kind of them is. */
final class Bullets {
    private static final String SURE = "•‣⁃∙●○◦▪▫■□►▶➢➤✓✔❖◆♦⚫\uF0B7\uF0A7\uF0D8\uF0FC·";
    private static final String WITH_BLANK = "-–—*o§»";

    private static final double SAME_PLACE = 3;

    private record Level(char bullet, double indent) {}

    private final List<Level> open = new ArrayList<>();

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

    /** The depth of an item: one farther to the right, or with a new bullet at the same place, is one deeper. */
    int depth(char bullet, double indent) {
        while (!open.isEmpty() && last().indent > indent + SAME_PLACE) {
            open.remove(open.size() - 1);
        }
        for (int i = open.size() - 1; i >= 0 && open.get(i).indent > indent - SAME_PLACE; i--) {
            if (open.get(i).bullet == bullet) {
                open.subList(i + 1, open.size()).clear();
                return i + 1;
            }
        }
        open.add(new Level(bullet, indent));
        return open.size();
    }

    private Level last() {
        return open.get(open.size() - 1);
    }

    /** Text without a bullet ends the list. */
    void end() {
        open.clear();
    }
}
