package org.ticktie.source;

/**
 * A place in another document than the one that is checked.
 *
 * @param document its name, as given
 * @param place where in it, or null where that is not known
 */
public record OtherDocument(String document, Place place) implements Place {}
