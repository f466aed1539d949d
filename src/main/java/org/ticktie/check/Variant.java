package org.ticktie.check;

/**
 * A reading that accounting allows.
 *
 * @param name what an accountant would call it
 * @param expected what it implies
 */
public record Variant(String name, Expression expected) {
    public static Variant as(String name, Expression expected) {
        return new Variant(name, expected);
    }
}
