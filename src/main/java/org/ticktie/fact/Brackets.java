package org.ticktie.fact;

/**
 * A figure that is printed with one bracket only: "(1,234".
 *
 * @param opened the figure as printed; its value is the number of brackets that open before it
 * @param closed the number of brackets that close behind it
 */
public record Brackets(Amount opened, int closed) {}
