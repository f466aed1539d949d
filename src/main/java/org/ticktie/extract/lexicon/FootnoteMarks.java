package org.ticktie.extract.lexicon;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks by which captions refer to notes: "Severance (1), (2)", "Net sales [a]", "Backlog *". */
public final class FootnoteMarks {
    private static final String LAST_CHARACTERS = ")]*†‡§";

    /** Marks stand in the last few characters; nothing else of a caption is looked at. */
    private static final int LONGEST = 40;

    private static final Pattern TRAILING = Pattern.compile(
            "(?:\\s*(?:\\((?:\\d{1,2}|[a-zA-Z])\\)|\\[(?:\\d{1,2}|[a-z])\\]|[*†‡§]+|,(?=\\s*\\()))++\\s*$");
    private static final Pattern MARK = Pattern.compile("\\(\\w{1,2}\\)|\\[\\w{1,2}\\]|[*†‡§]+");
    private static final Pattern NOTE = Pattern.compile("^\\s*(" + MARK + ")\\s*(?=\\p{Lu})");

    private FootnoteMarks() {}

    /** Where the marks at the end of a caption begin; its length where it bears none. */
    public static int start(String caption) {
        int last = caption.length() - 1;
        while (last >= 0 && Character.isWhitespace(caption.charAt(last))) {
            last--;
        }
        if (last < 0 || LAST_CHARACTERS.indexOf(caption.charAt(last)) < 0) {
            return caption.length();
        }
        Matcher marks = TRAILING.matcher(caption).region(Math.max(0, last + 1 - LONGEST), caption.length());
        return marks.find() ? marks.start() : caption.length();
    }

    /** The single marks in what {@link #start} found. */
    public static List<String> in(String marks) {
        return MARK.matcher(marks).results().map(MatchResult::group).toList();
    }

    /** The mark that a paragraph explains, "(2)" of "(2) During the quarter, we incurred …"; null where it is no note. */
    public static String explained(String paragraph) {
        Matcher note = NOTE.matcher(paragraph);
        return note.find() ? note.group(1) : null;
    }
}
