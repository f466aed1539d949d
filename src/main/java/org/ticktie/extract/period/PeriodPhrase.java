package org.ticktie.extract.period;

/**
 * A stretch of text that names a period.
 *
 * @param start index of its first character
 * @param end index behind its last character
 * @param label what it says; of "three and six months ended" there are two phrases over the same stretch
 */
public record PeriodPhrase(int start, int end, PeriodLabel label) {}
