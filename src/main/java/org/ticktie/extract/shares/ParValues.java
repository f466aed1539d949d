package org.ticktie.extract.shares;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.extract.Ledger;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Grade;
import org.ticktie.fact.ParValue;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;
import org.ticktie.number.Uom;
import org.ticktie.source.Excerpt;

/**
 * Finds classes of shares whose captions state how many there are and at what par value. The numbers are in single shares or at
 * the scale of the table, those issued or those outstanding, the latest date first or last: what the line itself bears out at
 * one of its dates.
 */
public final class ParValues {
    /** Fewer digits agree by chance. */
    private static final int TELLING_DIGITS = 3;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int[] SCALES = {0, 3, 6};
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,]*\\d)");

    private final Document document;
    private final Ledger ledger;
    private final List<ParValue> found = new ArrayList<>();
    /** Where captions print numbers, by their digits. */
    private Map<String, Deque<Excerpt>> printed;

    private ParValues(Document document, Ledger ledger) {
        this.document = document;
        this.ledger = ledger;
    }

    /** The lines that their captions bear out at one date at least; their numbers of shares are entered. */
    public static List<ParValue> of(Document document, List<Schedule> schedules, Ledger ledger) {
        ParValues values = new ParValues(document, ledger);
        for (Schedule schedule : schedules) {
            for (ScheduleRow row : schedule.rows()) {
                ShareCaption caption = schedule.reliable() ? ShareCaption.of(row.caption()) : null;
                if (caption != null && !values.row(schedule, row, caption, caption.issued())) {
                    values.row(schedule, row, caption, caption.outstanding());
                }
            }
        }
        return values.found;
    }

    private boolean row(Schedule schedule, ScheduleRow row, ShareCaption caption, List<String> shares) {
        List<Amount> amounts = new ArrayList<>();
        for (ScheduleColumn column : schedule.columns()) {
            Amount a = row.amount(column.index());
            if (a != null
                    && column.kind() == ColumnKind.AMOUNT
                    && a.figure().uom().dimension() == Dimension.MONEY
                    && a.figure().signum() > 0) {
                amounts.add(a);
            }
        }
        boolean each = shares.size() == amounts.size();
        if (amounts.isEmpty() || !each && shares.size() != 1) {
            return false;
        }
        List<String> inOrder = each ? shares : Collections.nCopies(amounts.size(), shares.get(0));
        List<String> reversed = new ArrayList<>(inOrder);
        Collections.reverse(reversed);
        for (int scale : SCALES) {
            for (List<String> order : List.of(inOrder, reversed)) {
                if (borneOut(amounts, order, scale, caption.par())) {
                    enter(schedule, row, amounts, order, scale, caption.par(), each);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean borneOut(List<Amount> amounts, List<String> shares, int scale, BigDecimal par) {
        for (int i = 0; i < amounts.size(); i++) {
            if (isTelling(amounts.get(i)) && agrees(amounts.get(i), shares.get(i), scale, par)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Amount amount) {
        return amount.figure().displayedDigits() >= TELLING_DIGITS;
    }

    private static boolean agrees(Amount amount, String shares, int scale, BigDecimal par) {
        return amount.interval().meets(figure(shares, scale).interval().times(par));
    }

    private static Figure figure(String shares, int scale) {
        BigDecimal unit = BigDecimal.ONE.movePointRight(scale);
        return new Figure(
                new BigDecimal(shares.replace(",", "")).multiply(unit), unit, new Uom(Dimension.SHARES, ""), false);
    }

    /** Whether neither is twice the other: after a split the amounts of one date stay at the former par value. */
    private static boolean isLike(Amount amount, String shares, int scale, BigDecimal par) {
        BigDecimal product = figure(shares, scale).value().multiply(par);
        BigDecimal reported = amount.figure().value();
        return product.compareTo(reported.multiply(TWO)) <= 0 && reported.compareTo(product.multiply(TWO)) <= 0;
    }

    /** Whether the amount is one unit beside that of the shares, as amounts are that were cut off or added up by the issue. */
    private static boolean isNext(Amount amount, String shares, int scale, BigDecimal par) {
        Interval product = figure(shares, scale).interval().times(par);
        Interval unit = Interval.around(BigDecimal.ZERO, amount.figure().ulp().multiply(TWO));
        return !agrees(amount, shares, scale, par)
                && amount.interval().plus(unit).meets(product);
    }

    /** A date that the caption does not bear out is accused only where the caption has a number for each. */
    private void enter(
            Schedule schedule,
            ScheduleRow row,
            List<Amount> amounts,
            List<String> shares,
            int scale,
            BigDecimal par,
            boolean each) {
        Map<String, Amount> entered = new HashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            String digits = shares.get(i);
            boolean accuses =
                    each && isLike(amounts.get(i), digits, scale, par) && !isNext(amounts.get(i), digits, scale, par);
            if (accuses || agrees(amounts.get(i), digits, scale, par)) {
                String key = each ? digits + i : digits;
                Amount count = entered.computeIfAbsent(
                        key,
                        k -> ledger.enter(
                                figure(digits, scale),
                                place(digits),
                                Setting.TABLE,
                                schedule.title() + " > " + row.caption()));
                found.add(new ParValue(amounts.get(i), count, par, accuses ? Grade.STRONG : Grade.TICK_ONLY));
            }
        }
    }

    private Excerpt place(String digits) {
        if (printed == null) {
            printed = new HashMap<>();
            for (Block block : document.blocks()) {
                if (block instanceof Table table) {
                    table.rows().forEach(this::captions);
                }
            }
        }
        Deque<Excerpt> places = printed.get(digits);
        return places == null || places.isEmpty() ? Excerpt.unplaced(digits) : places.poll();
    }

    private void captions(Row row) {
        for (Cell cell : row.cells()) {
            String text = cell.text().string();
            if (text.indexOf(',') >= 0 && text.chars().anyMatch(Character::isLetter)) {
                Matcher m = COUNT.matcher(text);
                while (m.find()) {
                    printed.computeIfAbsent(m.group(), k -> new ArrayDeque<>())
                            .add(cell.text().slice(m.start(), m.end()));
                }
            }
        }
    }
}
