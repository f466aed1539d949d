package org.ticktie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ticktie.Ticktie;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Result;
import org.ticktie.read.SourceReader;
import org.ticktie.read.UnreadableException;
import org.ticktie.rule.Severity;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

/**
 * Plants two mistakes at a time in documents and prints how often both are reported apart, each named first by a finding of its
 * own; how often the mechanism named is the one planted; how many findings a mistake gives; and how often a suspect of
 * high confidence is the wrong figure. Run it with {@code mvn -q test-compile exec:java
 * -Dexec.mainClass=org.ticktie.benchmark.TwoMistakes -Dexec.classpathScope=test -Dexec.args="PAIRS FILE|DIR…"}.
 */
public final class TwoMistakes {
    private static final int FEWEST_DIGITS = 3;

    private final Ticktie ticktie = new Ticktie();

    /** What came of it, over all documents. */
    static final class Tally {
        int pairs;
        int apart;
        int found;
        int located;
        int named;
        int findings;
        int high;
        int highRight;

        double apart() {
            return (double) apart / pairs;
        }

        double named() {
            return (double) named / located;
        }

        double findingsEach() {
            return (double) findings / found;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "pairs %d, both reported apart %.1f %%%nmistakes found %d, named first %.1f %%, mechanism right %.1f %% of"
                            + " these, findings each %.2f%nhigh confidence %d, right %.1f %%",
                    pairs,
                    100 * apart(),
                    found,
                    100.0 * located / found,
                    100 * named(),
                    findingsEach(),
                    high,
                    100.0 * highRight / high);
        }
    }

    /** A figure, misprinted. */
    private record Mistake(Amount amount, TextSpan span, String printed, Slips slip) {}

    /** Plants pairs in the files named, or in the fixtures and the releases next to the project. */
    public static void main(String[] args) throws IOException {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 4;
        List<Path> paths = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            paths.add(Path.of(args[i]));
        }
        if (paths.isEmpty()) {
            paths.add(Path.of("fixtures", "clean"));
            paths.add(Path.of("..", "shared", "corpus", "dev"));
        }
        TwoMistakes benchmark = new TwoMistakes();
        for (Path path : paths) {
            Tally tally = new Tally();
            if (!Files.exists(path)) {
                System.out.println(path + ": not there, skipped");
                continue;
            }
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(TwoMistakes::isRelease).sorted().toList()) {
                    benchmark.plant(new SourceReader().read(file), pairs, tally);
                }
            } catch (UnreadableException e) {
                System.out.println(e.getMessage());
            }
            System.out.println(path + ":\n" + tally);
        }
    }

    private static boolean isRelease(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith("README") && name.matches(".*\\.(html?|txt|md)");
    }

    /** Plants so many pairs in one document, the same at every run. */
    void plant(Source source, int pairs, Tally tally) throws UnreadableException {
        Result clean = ticktie.check(source);
        Facts facts = ticktie.read(
                source.name(),
                new java.io.ByteArrayInputStream(source.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        List<Amount> tied = tied(clean);
        Map<Amount, List<String>> rows = rows(facts);
        Random random = new Random(source.text().length());
        for (int i = 0; i < pairs && tied.size() > 2; i++) {
            Mistake first = mistake(tied, rows, random);
            Mistake second = mistake(tied, rows, random);
            if (first != null && second != null && !first.amount().equals(second.amount())) {
                judge(clean, first, second, ticktie.check(planted(source, first, second)), tally);
            }
        }
    }

    private static List<Amount> tied(Result clean) {
        Set<Amount> doubted = new HashSet<>();
        clean.findings().forEach(f -> f.relations()
                .forEach(r -> doubted.addAll(r.comparison().amounts())));
        return clean.ticks().stream()
                .filter(t -> t.mark() == Mark.TIED && !doubted.contains(t.amount()))
                .map(t -> t.amount())
                .filter(a -> a.place() instanceof TextSpan
                        && a.setting() == Setting.TABLE
                        && a.figure().significantDigits() >= FEWEST_DIGITS)
                .toList();
    }

    private static Map<Amount, List<String>> rows(Facts facts) {
        Map<Amount, List<String>> rows = new HashMap<>();
        for (Schedule s : facts.schedules()) {
            for (ScheduleRow row : s.rows()) {
                List<Amount> amounts =
                        Stream.of(row.amounts()).filter(a -> a != null).toList();
                List<String> texts = amounts.stream().map(Amount::text).toList();
                amounts.forEach(a -> rows.put(a, texts));
            }
        }
        return rows;
    }

    private static Mistake mistake(List<Amount> tied, Map<Amount, List<String>> rows, Random random) {
        for (int tries = 0; tries < 20; tries++) {
            Amount a = tied.get(random.nextInt(tied.size()));
            Slips slip = Slips.values()[random.nextInt(Slips.values().length)];
            boolean bracketed = a.figure().signum() < 0;
            String printed = slip == Slips.SIGN && bracketed
                    ? null
                    : slip.misprint(a.text(), rows.getOrDefault(a, List.of()), random);
            if (printed != null && !printed.equals(a.text())) {
                return new Mistake(a, (TextSpan) a.place(), printed, slip);
            }
        }
        return null;
    }

    private static Source planted(Source source, Mistake a, Mistake b) {
        boolean inOrder = a.span().start() < b.span().start();
        Mistake later = inOrder ? b : a;
        Mistake earlier = inOrder ? a : b;
        StringBuilder text = new StringBuilder(source.text());
        text.replace(later.span().start(), later.span().end(), later.printed());
        text.replace(earlier.span().start(), earlier.span().end(), earlier.printed());
        return new Source(source.name(), source.mediaType(), text.toString());
    }

    private static void judge(Result clean, Mistake a, Mistake b, Result result, Tally tally) {
        int shiftA = b.span().start() < a.span().start()
                ? b.printed().length() - b.amount().text().length()
                : 0;
        int shiftB = a.span().start() < b.span().start()
                ? a.printed().length() - a.amount().text().length()
                : 0;
        Set<String> known = new HashSet<>();
        clean.findings().forEach(f -> known.add(f.fingerprint()));
        List<Finding> findings = result.findings().stream()
                .filter(f -> f.severity() != Severity.NOTE && !known.contains(f.fingerprint()))
                .toList();
        List<Finding> atA =
                about(findings, a.span().start() + shiftA, a.printed().length());
        List<Finding> atB =
                about(findings, b.span().start() + shiftB, b.printed().length());
        if (atA.isEmpty() || atB.isEmpty()) {
            return;
        }
        Finding first = naming(atA, a.span().start() + shiftA, a.printed().length());
        Finding second = naming(atB, b.span().start() + shiftB, b.printed().length());
        tally.pairs++;
        tally.found += 2;
        tally.findings += findings.size();
        tally.apart += first != null && second != null && first != second ? 1 : 0;
        count(first, a, tally);
        count(second, b, tally);
        for (Finding f : findings) {
            if (f.diagnosis().confidence() == Confidence.HIGH) {
                tally.high++;
                tally.highRight += f == first || f == second ? 1 : 0;
            }
        }
    }

    private static void count(Finding finding, Mistake mistake, Tally tally) {
        if (finding != null) {
            tally.located++;
            tally.named += mistake.slip().isNamedBy(finding.diagnosis().mechanism()) ? 1 : 0;
        }
    }

    /** The findings whose relations the misprinted figure takes part in. */
    private static List<Finding> about(List<Finding> findings, int start, int length) {
        return findings.stream()
                .filter(f -> f.relations().stream()
                        .flatMap(r -> r.comparison().amounts().stream())
                        .anyMatch(a -> stands(a, start, length)))
                .toList();
    }

    private static Finding naming(List<Finding> findings, int start, int length) {
        return findings.stream()
                .filter(f -> stands(f.suspects().get(0), start, length))
                .findFirst()
                .orElse(null);
    }

    private static boolean stands(Amount amount, int start, int length) {
        return amount.place() instanceof TextSpan s && s.start() < start + length && s.end() > start;
    }
}
