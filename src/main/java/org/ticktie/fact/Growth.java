package org.ticktie.fact;

/**
 * A printed change between two printed figures.
 *
 * @param reported the change or the percentage, as printed
 * @param current the later (or left) figure
 * @param base the figure it is compared with
 * @param kind what is printed: the difference, the difference in percent of the base, or basis points
 * @param reversed true where the issuer prints favourable changes as positive, so that the sign is turned for costs
 * @param grade how sure the structure is
 */
public record Growth(Amount reported, Amount current, Amount base, GrowthKind kind, boolean reversed, Grade grade) {}
