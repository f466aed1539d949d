package org.ticktie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Mutation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

/**
 * Asks of a document which of its numbers could change without any rule noticing: each number in turn gets another digit in the
 * file itself, and the whole of it is read and checked anew, since structure is found from the numbers too.
 */
public final class Mutations {
    private final Ticktie ticktie;
    private final int most;

    /**
     * @param ticktie the checker that is put to the test
     * @param most how many numbers to try, evenly spread where the document has more
     */
    public Mutations(Ticktie ticktie, int most) {
        this.ticktie = ticktie;
        this.most = most;
    }

    /**
     * Tries the numbers of a document, in its order, on all cores.
     *
     * @param before the result for the document as it is
     * @param done is told how many have been tried
     */
    public List<Mutation> of(Result before, IntConsumer done) {
        Set<String> known = before.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        List<Future<Mutation>> waiting = new ArrayList<>();
        List<Mutation> made = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Tick tick : spread(before.ticks())) {
                waiting.add(pool.submit(() -> tried(before.source(), tick, known)));
            }
            for (Future<Mutation> one : waiting) {
                made.add(one.get());
                done.accept(made.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return made;
    }

    private List<Tick> spread(List<Tick> all) {
        if (all.size() <= most) {
            return all;
        }
        List<Tick> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((long) i * all.size() / most)));
        }
        return some;
    }

    private Mutation tried(Source source, Tick tick, Set<String> known) {
        Amount amount = tick.amount();
        String written = changed(amount.text());
        if (start(amount) < 0 || written.isEmpty()) {
            return new Mutation(amount, "", Mutation.Effect.UNSEEN, List.of());
        }
        TextSpan span = (TextSpan) amount.place();
        String text = source.text().substring(0, span.start())
                + written
                + source.text().substring(span.end());
        Result after = ticktie.check(new Source(source.name(), source.mediaType(), text));
        Set<String> rules = new TreeSet<>();
        for (Finding f : after.findings()) {
            if (!known.contains(f.fingerprint())) {
                f.relations().forEach(r -> rules.add(r.rule().code()));
            }
        }
        if (!rules.isEmpty()) {
            return new Mutation(amount, written, Mutation.Effect.NOTICED, List.copyOf(rules));
        }
        boolean ticked = isTicked(tick.mark());
        boolean still = after.ticks().stream().anyMatch(t -> start(t.amount()) == span.start() && isTicked(t.mark()));
        return new Mutation(
                amount, written, ticked && !still ? Mutation.Effect.UNTICKED : Mutation.Effect.UNSEEN, List.of());
    }

    private static boolean isTicked(Mark mark) {
        return mark == Mark.TIED || mark == Mark.ROUNDING;
    }

    private static int start(Amount amount) {
        return amount.place() instanceof TextSpan span ? span.start() : -1;
    }

    /**
     * The same digits with the last but one of the significant ones raised by one (a nine lowered), so that the change is more than
     * rounding; empty where there is no digit.
     */
    static String changed(String printed) {
        int last = -1;
        int chosen = -1;
        boolean significant = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            significant |= c >= '1' && c <= '9';
            if (c >= '0' && c <= '9' && significant) {
                chosen = last < 0 ? i : last;
                last = i;
            }
        }
        if (chosen < 0) {
            return "";
        }
        char digit = printed.charAt(chosen);
        char other = digit == '9' ? '8' : (char) (digit + 1);
        return printed.substring(0, chosen) + other + printed.substring(chosen + 1);
    }
}
