package org.ticktie.source;

/** A value in a JSON document, by its RFC 6901 pointer. */
public record JsonPointer(String pointer) implements Place {}
