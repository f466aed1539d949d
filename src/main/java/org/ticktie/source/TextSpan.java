package org.ticktie.source;

/**
 * A stretch of a text or HTML file.
 *
 * @param start UTF-16 offset into the decoded file; a byte order mark and every carriage return count
 * @param end offset behind the last character
 * @param line line of the first character, from 1
 * @param column column of the first character, from 1
 */
public record TextSpan(int start, int end, int line, int column) implements Place {}
