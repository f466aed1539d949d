package org.ticktie.read.html;

import org.jsoup.nodes.Element;

/**
 * How text looks, as far as it is inherited.
 *
 * @param bold in a bold face
 * @param underlined underlined
 * @param raised small and lifted above the line, as note marks are
 * @param fontSize its size in points
 */
record Look(boolean bold, boolean underlined, boolean raised, double fontSize) {
    static final Look PLAIN = new Look(false, false, false, 10);

    /** The look of text within an element. */
    Look within(Element element, Tag tag, Declarations style) {
        String name = element.normalName();
        boolean isBold = style.bold != null ? style.bold : bold || tag == Tag.HEADING || isBoldTag(name);
        boolean isUnderlined =
                style.underlined != null ? style.underlined || underlined : underlined || isUnderlineTag(name);
        double size = fontSize;
        if (!Double.isNaN(style.fontSize)) {
            size = style.fontSize;
        } else if (!Double.isNaN(style.fontRatio)) {
            size = fontSize * style.fontRatio;
        }
        boolean isRaised = raised
                || name.equals("sup")
                || tag == Tag.INLINE && style.lifted && (size < fontSize - 0.2 || size < 8 || !sized(style));
        if (isBold == bold && isUnderlined == underlined && isRaised == raised && size == fontSize) {
            return this;
        }
        return new Look(isBold, isUnderlined, isRaised, size);
    }

    private static boolean sized(Declarations style) {
        return !Double.isNaN(style.fontSize) || !Double.isNaN(style.fontRatio);
    }

    private static boolean isBoldTag(String name) {
        return name.equals("b") || name.equals("strong") || name.equals("th");
    }

    private static boolean isUnderlineTag(String name) {
        return name.equals("u") || name.equals("ins");
    }
}
