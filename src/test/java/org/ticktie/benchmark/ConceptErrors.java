package org.ticktie.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ticktie.Ticktie;
import org.ticktie.check.Outcome;
import org.ticktie.document.Document;
import org.ticktie.document.TaggedFact;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.rule.Severity;

/**
 * Changes one digit of one fact at a time, among the facts that take part in an identity which holds, and prints how many of the
 * changes are found. Arguments: a folder of facts, and how many facts to pass over between two changes.
 */
public final class ConceptErrors {
    private ConceptErrors() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/corpus/facts");
        int step = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        if (!Files.isDirectory(folder)) {
            System.out.println("no facts in " + folder);
            return;
        }
        Ticktie ticktie = new Ticktie();
        int clean = 0;
        int changed = 0;
        int errors = 0;
        int warnings = 0;
        int first = 0;
        int within = 0;
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            Document document = ticktie.document(file);
            Result before = ticktie.check(document);
            clean += before.findings().stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .count();
            for (int number : every(step, inIdentities(before))) {
                TaggedFact fact = document.tagged().get(number - 1);
                if (fact.value().signum() == 0) {
                    continue;
                }
                Result after = ticktie.check(with(document, number - 1, oneDigitOff(fact, number)));
                List<Finding> about = after.findings().stream()
                        .filter(f -> f.relations().stream()
                                .anyMatch(r -> numbers(r.comparison().amounts()).contains(number)))
                        .toList();
                changed++;
                boolean rounding =
                        about.isEmpty() && after.ticks().get(number - 1).mark() != org.ticktie.finding.Mark.UNTESTED;
                within += rounding ? 1 : 0;
                if (about.isEmpty() && !rounding && System.getProperty("missed") != null) {
                    System.out.println("missed " + file.getFileName() + " " + fact.concept() + " " + fact.start() + " "
                            + fact.end() + " " + fact.value() + ": "
                            + after.ticks().get(number - 1).reason());
                }
                errors += about.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? 1 : 0;
                warnings += about.stream().allMatch(f -> f.severity() == Severity.WARNING) && !about.isEmpty() ? 1 : 0;
                first += about.stream()
                                .anyMatch(f -> !f.suspects().isEmpty()
                                        && f.suspects().get(0).number() == number)
                        ? 1
                        : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "filings %d, errors on them as they are %d (%.3f a filing)%n",
                files.size(),
                clean,
                (double) clean / files.size());
        System.out.printf(
                Locale.ROOT,
                "changed digits %d, of which %d stay within the rounding of their sums; of the others found %.1f %%"
                        + " (as errors %.1f %%), the changed fact named first %.1f %%%n",
                changed,
                within,
                100.0 * (errors + warnings) / (changed - within),
                100.0 * errors / (changed - within),
                100.0 * first / (changed - within));
    }

    private static Set<Integer> numbers(Collection<Amount> amounts) {
        Set<Integer> numbers = new LinkedHashSet<>();
        amounts.forEach(a -> numbers.add(a.number()));
        return numbers;
    }

    /** The facts of the identities that hold; figures are numbered in the order of the facts. */
    private static Set<Integer> inIdentities(Result result) {
        Set<Integer> numbers = new LinkedHashSet<>();
        result.relations().stream()
                .filter(r -> r.outcome() == Outcome.AGREES || r.outcome() == Outcome.ROUNDING)
                .forEach(r -> numbers.addAll(numbers(r.comparison().amounts())));
        return numbers;
    }

    private static List<Integer> every(int step, Set<Integer> numbers) {
        List<Integer> all = new ArrayList<>(numbers);
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    /** The fact with another digit in one of its first places; a fact of nought has none to change. */
    private static TaggedFact oneDigitOff(TaggedFact fact, int seed) {
        String digits = fact.value().abs().toPlainString();
        int length = 0;
        int last = fact.decimals() == null ? digits.length() : digits.length() + Math.min(0, fact.decimals());
        while (length < digits.length() && length < last && Character.isDigit(digits.charAt(length))) {
            length++;
        }
        int at = seed % Math.max(1, length);
        char digit = (char) ('0' + (digits.charAt(at) - '0' + 1 + seed % 8) % 10);
        String other = digits.substring(0, at) + digit + digits.substring(at + 1);
        BigDecimal value = new BigDecimal(other);
        return new TaggedFact(
                fact.concept(),
                fact.start(),
                fact.end(),
                fact.unit(),
                fact.decimals(),
                fact.value().signum() < 0 ? value.negate() : value,
                fact.dimensions(),
                fact.printed());
    }

    private static Document with(Document document, int at, TaggedFact fact) {
        List<TaggedFact> facts = new ArrayList<>(document.tagged());
        facts.set(at, fact);
        return new Document(document.source(), document.blocks(), facts, document.unread());
    }
}
