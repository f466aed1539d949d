package org.ticktie.read.html;

/** Lengths of style sheets, in points. */
final class Length {
    private static final double POINTS_OF_AN_EM = 10;

    private Length() {}

    /** The length in points, or {@code otherwise} for what is none. */
    static double parse(String value, double otherwise) {
        int end = numberEnd(value);
        if (end == 0) {
            return otherwise;
        }
        double number = number(value, end);
        String unit = value.substring(end).strip();
        double points;
        if (unit.startsWith("px")) {
            points = number * 0.75;
        } else if (unit.startsWith("in")) {
            points = number * 72;
        } else if (unit.startsWith("cm")) {
            points = number * 28.35;
        } else if (unit.startsWith("mm")) {
            points = number * 2.835;
        } else if (unit.startsWith("pc")) {
            points = number * 12;
        } else if (unit.startsWith("em") || unit.startsWith("rem")) {
            points = number * POINTS_OF_AN_EM;
        } else if (unit.startsWith("ex") || unit.startsWith("ch")) {
            points = number * POINTS_OF_AN_EM / 2;
        } else {
            points = number; // points, percent (a page is some hundreds of points wide), bare numbers
        }
        return Math.abs(points) > 100_000 ? otherwise : points;
    }

    /** The ratio that a length in percent or ems stands for. */
    static double ratio(String value) {
        int end = numberEnd(value);
        if (end == 0) {
            return Double.NaN;
        }
        double number = number(value, end);
        return value.endsWith("%") ? number / 100 : number;
    }

    private static int numberEnd(String value) {
        int end = 0;
        boolean digit = false;
        while (end < value.length() && end < 20) {
            char c = value.charAt(end);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c != '.' && !(end == 0 && (c == '-' || c == '+'))) {
                break;
            }
            end++;
        }
        return digit ? end : 0;
    }

    private static double number(String value, int end) {
        try {
            return Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
