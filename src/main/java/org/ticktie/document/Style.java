package org.ticktie.document;

/**
 * How a cell is printed, as far as it hints at structure.
 *
 * @param bold whether all of its text is bold
 * @param indent how far its text is moved to the right; larger is deeper, the unit is the document's own
 * @param above the line above it
 * @param below the line below it
 */
public record Style(boolean bold, int indent, Rule above, Rule below) {
    public static final Style PLAIN = new Style(false, 0, Rule.NONE, Rule.NONE);
}
