package org.ticktie.number;

/**
 * Unit of measure: a dimension and, for money, a currency.
 *
 * @param dimension what is measured
 * @param currency ISO 4217 code, or empty where the document names none
 */
public record Uom(Dimension dimension, String currency) {
    public static final Uom PERCENT = new Uom(Dimension.PERCENT, "");
    public static final Uom BASIS_POINTS = new Uom(Dimension.BASIS_POINTS, "");
    public static final Uom SHARES = new Uom(Dimension.SHARES, "");
    public static final Uom MULTIPLE = new Uom(Dimension.MULTIPLE, "");
    public static final Uom COUNT = new Uom(Dimension.COUNT, "");

    public static final Uom DIRECTION = new Uom(Dimension.DIRECTION, "");

    public static Uom money(String currency) {
        return new Uom(Dimension.MONEY, currency);
    }

    public static Uom perShare(String currency) {
        return new Uom(Dimension.PER_SHARE, currency);
    }

    /** The code that reports print: {@code USD}, {@code USD/share}, {@code shares}, {@code %}, {@code bp}, {@code x}, {@code count}; for words and dates their dimension. */
    public String code() {
        String money = currency.isEmpty() ? "money" : currency;
        return switch (dimension) {
            case MONEY -> money;
            case PER_SHARE -> money + "/share";
            case SHARES -> "shares";
            case PERCENT -> "%";
            case BASIS_POINTS -> "bp";
            case MULTIPLE -> "x";
            case COUNT -> "count";
            case DIRECTION -> "direction";
            case WEEKDAY -> "weekday";
            case DAY -> "day";
            case MONTH -> "month";
            case TAG -> "tag";
            case SCALE -> "scale";
            case BRACKETS -> "brackets";
            case DIGITS -> "digits";
            case FIGURES -> "figures";
        };
    }

    // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
    @Override
    public boolean equals(Object o) {
        return o instanceof Uom u && dimension == u.dimension && currency.equals(u.currency);
    }

    @Override
    public int hashCode() {
        return 31 * dimension.hashCode() + currency.hashCode();
    }
}
