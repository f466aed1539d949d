package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Hedge;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Period;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.number.Dimension;
import org.ticktie.number.Interval;

/**
 * "A tax benefit of V1, or V2 per share": what no row shows can still be tested, as both say how many shares there are. Taxes, other
 * counts of shares and the like come between the two lawfully, so a pair is accused only where the text keeps to one count.
 */
final class PerShares {
    private static final Set<LineItem> COUNTS =
            EnumSet.of(LineItem.SHARES_BASIC, LineItem.SHARES_DILUTED, LineItem.SHARES_BASIC_AND_DILUTED);
    private static final Pattern OTHER_COUNT = Phrasebook.of("doubts.txt").pattern("other shares");
    /** So many pairs that agree with the share counts of the tables vouch for the others. */
    private static final int WITNESSES = 3;

    private final Map<Period, List<Amount>> counts = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(Verdict amount, Verdict perShare, Amount total, Amount each, List<Amount> counts) {
        /** The share count that gives one figure from the other, or null. */
        Amount fitting() {
            Interval said = Growths.size(each.interval());
            for (Amount count : counts) {
                Interval implied = implied(count);
                if (implied != null && implied.meets(said)) {
                    return count;
                }
            }
            return null;
        }

        Interval implied(Amount count) {
            return Growths.size(total.interval()).over(count.interval());
        }

        /** Whether one digit of either figure makes the difference. */
        boolean isSlip(Amount count) {
            Interval implied = implied(count);
            return implied != null
                    && (Agreement.isSlip(each.figure(), implied)
                            || Agreement.isSlip(
                                    total.figure(),
                                    Growths.size(each.interval()).times(count.interval())));
        }
    }

    PerShares(List<Schedule> schedules, List<Verdict> verdicts, Map<Integer, Amount> amounts) {
        for (Schedule schedule : schedules) {
            for (ScheduleRow row : schedule.rows()) {
                if (COUNTS.contains(row.item())) {
                    counts(schedule, row);
                }
            }
        }
        Map<Reading, Verdict> byReading = new HashMap<>();
        for (Verdict v : verdicts) {
            byReading.put(v.reading, v);
            Verdict whole = v.reading.apposedTo == null ? null : byReading.get(v.reading.apposedTo);
            if (whole != null && isPair(whole.reading, v.reading)) {
                List<Amount> all = counts.getOrDefault(v.reading.resolved, List.of());
                pairs.add(new Pair(whole, v, amounts.get(whole.number), amounts.get(v.number), all));
            }
        }
    }

    private void counts(Schedule schedule, ScheduleRow row) {
        for (ScheduleColumn column : schedule.columns()) {
            Amount count = row.amount(column.index());
            if (count != null
                    && count.figure().signum() > 0
                    && count.figure().uom().dimension() == Dimension.SHARES
                    && column.period() != null) {
                counts.computeIfAbsent(column.period(), k -> new ArrayList<>()).add(count);
            }
        }
    }

    private static boolean isPair(Reading whole, Reading each) {
        return whole.mention.figure().uom().dimension() == Dimension.MONEY
                && each.mention.figure().uom().dimension() == Dimension.PER_SHARE
                && !whole.mention.figure().isZero()
                && !each.mention.figure().isZero()
                && !whole.mention.range()
                && !each.mention.range()
                && !whole.expectation
                && !each.expectation
                && !Agreement.hedged(each)
                && Objects.equals(whole.resolved, each.resolved);
    }

    /** A claim for each pair that the tables' share counts bear out or, where the text keeps to them, do not. */
    List<Claim> claims() {
        long witnesses = pairs.stream().filter(p -> p.fitting() != null).count();
        long strangers = pairs.stream()
                .filter(p -> p.fitting() == null && !p.counts().isEmpty())
                .count();
        boolean kept = witnesses >= WITNESSES && strangers <= 1;
        List<Claim> claims = new ArrayList<>();
        for (Pair pair : pairs) {
            Amount count = pair.fitting();
            if (count != null) {
                claims.add(claim(pair, count, Grade.TICK_ONLY));
            } else if (kept && mayBeWrong(pair)) {
                pair.counts().stream()
                        .filter(pair::isSlip)
                        .findFirst()
                        .ifPresent(slipped -> claims.add(claim(pair, slipped, Grade.WEAK)));
            }
        }
        return claims;
    }

    private static boolean mayBeWrong(Pair pair) {
        Verdict v = pair.perShare();
        return !(v.tied() && pair.amount().tied())
                && v.reading.periodDistance <= 2
                && !v.reading.supposed
                && !Agreement.hedged(pair.amount().reading)
                && Agreement.digits(v.reading) >= 2
                && !OTHER_COUNT.matcher(v.figure.sentence()).find();
    }

    private static Claim claim(Pair pair, Amount count, Grade grade) {
        return new Claim(pair.each(), ClaimKind.MULTIPLE, pair.total(), count, Hedge.NONE, true, grade);
    }
}
