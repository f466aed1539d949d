package org.ticktie.fact;

import java.math.BigDecimal;

/**
 * A class of shares on the balance sheet, beside the number of shares and the par value that its caption states.
 *
 * @param reported the amount of the line
 * @param shares the number of shares issued, or outstanding where the caption states no other
 * @param par the par value of a share, exact as printed
 * @param grade strong where another date of the line is borne out, and the caption has a number of shares for each
 */
public record ParValue(Amount reported, Amount shares, BigDecimal par, Grade grade) {}
