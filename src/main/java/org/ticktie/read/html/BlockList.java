package org.ticktie.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.source.Excerpt;

/** The blocks read so far; a sentence cut by the foot of a page is put together again. */
final class BlockList {
    private static final int SHORTEST_PROSE = 40;
    private static final int LONGEST_RUNNING_HEAD = 80;
    private static final int MOST_RUNNING_HEADS = 3;
    private static final Pattern AWAITS_NUMBER = Pattern.compile(
            ".*\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|of|to|was|were|by|in|and|from"
                    + "|or|at|than|approximately|about|nearly|the)");

    private final List<Block> blocks = new ArrayList<>();
    /** Where the paragraph stands that the last page left open. */
    private int open = -1;

    List<Block> blocks() {
        return blocks;
    }

    /** A page ends here. */
    void pageBreak() {
        int last = blocks.size() - 1;
        if (last >= 0
                && blocks.get(last) instanceof Paragraph paragraph
                && isOpen(paragraph.text().string())) {
            open = last;
        }
    }

    void addAll(List<Block> more) {
        open = -1;
        blocks.addAll(more);
    }

    void add(Block block) {
        if (open >= 0) {
            if (block instanceof Paragraph paragraph
                    && paragraph.bullet() == 0
                    && blocks.get(open) instanceof Paragraph first
                    && continues(first.text().string(), paragraph.text().string())) {
                blocks.set(open, new Paragraph(first.text().join(" ", paragraph.text()), first.bullet()));
                open = -1;
                return;
            }
            if (!isRunningHead(block) || blocks.size() - open > MOST_RUNNING_HEADS) {
                open = -1;
            }
        }
        blocks.add(block);
    }

    private static boolean isOpen(String text) {
        return text.length() >= SHORTEST_PROSE && ".:;!?”\")".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean continues(String first, String second) {
        char c = second.charAt(0);
        if (Character.isLowerCase(c)) {
            return true;
        }
        int tail = Math.max(0, first.length() - 20);
        return (Character.isDigit(c) || c == '$')
                && AWAITS_NUMBER.matcher(first.substring(tail)).matches();
    }

    private static boolean isRunningHead(Block block) {
        Excerpt text = block instanceof Paragraph paragraph && paragraph.bullet() == 0
                ? paragraph.text()
                : block instanceof Heading heading ? heading.text() : null;
        return text != null && text.string().length() < LONGEST_RUNNING_HEAD;
    }
}
