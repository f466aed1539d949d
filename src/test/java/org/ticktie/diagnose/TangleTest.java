package org.ticktie.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;

/** Mistakes whose broken relations hang together. */
class TangleTest {
    private static final int SIZE = 6;

    /** A square of figures with its sums down and across; {@code misprints} are row, column, printed value. */
    private static GivenRelations square(long[]... misprints) {
        GivenRelations given = new GivenRelations();
        Random random = new Random(7);
        long[][] values = new long[SIZE + 1][SIZE + 1];
        for (int r = 0; r < SIZE; r++) {
            for (int c = 0; c < SIZE; c++) {
                values[r][c] = 10_000 + random.nextInt(80_000);
                values[r][SIZE] += values[r][c];
                values[SIZE][c] += values[r][c];
                values[SIZE][SIZE] += values[r][c];
            }
        }
        for (long[] m : misprints) {
            values[(int) m[0]][(int) m[1]] += m[2];
        }
        Amount[][] cells = new Amount[SIZE + 1][SIZE + 1];
        for (int r = 0; r <= SIZE; r++) {
            for (int c = 0; c <= SIZE; c++) {
                cells[r][c] = given.figure(values[r][c]);
            }
        }
        for (int r = 0; r <= SIZE; r++) {
            Amount[] down = new Amount[SIZE];
            Amount[] across = new Amount[SIZE];
            for (int i = 0; i < SIZE; i++) {
                across[i] = cells[r][i];
                down[i] = cells[i][r];
            }
            given.foots(cells[r][SIZE], across);
            given.foots(cells[SIZE][r], down);
        }
        return given;
    }

    private static int cell(int row, int column) {
        return row * (SIZE + 1) + column + 1;
    }

    private static List<Integer> suspects(List<Finding> findings) {
        return findings.stream().map(f -> f.suspects().get(0).number()).toList();
    }

    @Test
    void aSquareThatAddsUpIsSilent() {
        assertThat(square().findings()).isEmpty();
    }

    @Test
    void whereTwoSumsCrossTheFigureIsSure() {
        List<Finding> findings = square(new long[] {2, 3, 4_000}).findings();
        assertThat(suspects(findings)).containsExactly(cell(2, 3));
        assertThat(findings.get(0).diagnosis().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(findings.get(0).relations()).hasSize(2);
    }

    @Test
    void twoMistakesInOneRowStayApart() {
        List<Finding> findings =
                square(new long[] {2, 3, 4_000}, new long[] {2, 5, -200}).findings();
        assertThat(suspects(findings)).containsExactlyInAnyOrder(cell(2, 3), cell(2, 5));
    }

    @Test
    void threeMistakesInOneTangleStayApart() {
        List<Finding> findings = square(new long[] {2, 3, 4_000}, new long[] {2, 5, -200}, new long[] {4, 5, 30})
                .findings();
        assertThat(suspects(findings)).containsExactlyInAnyOrder(cell(2, 3), cell(2, 5), cell(4, 5));
    }

    @Test
    void theLinearProgrammeChangesTheTotalsThatSeveralSumsShare() {
        GivenRelations given = new GivenRelations();
        Amount[] totals = new Amount[4];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = given.figure(9_000 + (i < 3 ? 417 * (i + 1) : 0));
            given.foots(totals[i], given.figure(5_000), given.figure(4_000));
        }
        given.foots(given.figure(36_000), totals);
        given.foots(given.figure(20_000), totals[0], totals[1], given.figure(2_000));
        given.foots(given.figure(19_000), totals[1], totals[2], given.figure(1_000));
        given.foots(given.figure(21_500), totals[0], totals[2], given.figure(3_500));
        Facts none = new Facts(List.of(), List.of(), List.of(), List.of());
        Suspicion suspicion = new Suspicion(none, given.relations(), new Neighbourhood(none));
        List<Relation> broken = given.relations().stream()
                .filter(r -> r.outcome() == Outcome.EXCEPTION)
                .toList();
        assertThat(broken).hasSize(7);
        assertThat(FewestChanges.mending(broken, new Ledger(), suspicion))
                .containsExactlyInAnyOrder(totals[0], totals[1], totals[2]);
    }

    @Test
    void everyBrokenRelationIsUnderOneFinding() {
        GivenRelations given = square(
                new long[] {0, 1, 4_000}, new long[] {2, 1, -700}, new long[] {2, 4, 50}, new long[] {5, 4, 9_000});
        List<Relation> listed = new ArrayList<>();
        given.findings().forEach(f -> listed.addAll(f.relations()));
        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(given.relations().stream()
                        .filter(r -> r.outcome() == Outcome.EXCEPTION)
                        .toList());
    }

    @Test
    void thousandsOfBrokenRelationsAreReportedAndWhatWasGivenUpIsSaid() {
        GivenRelations given = new GivenRelations();
        Random random = new Random(11);
        Amount before = given.figure(50_000);
        for (int i = 0; i < 3_000; i++) {
            Amount next = given.figure(10_000 + random.nextInt(80_000));
            Amount total = given.figure(10_000 + random.nextInt(80_000));
            given.foots(total, before, next);
            before = next;
        }
        long broken = given.relations().stream()
                .filter(r -> r.outcome() == Outcome.EXCEPTION)
                .count();
        List<Finding> findings = given.findings();
        assertThat(findings.stream().mapToLong(f -> f.relations().size()).sum()).isEqualTo(broken);
        assertThat(findings).anyMatch(f -> f.message().contains("was not looked for"));
        assertThat(findings)
                .filteredOn(f -> f.message().contains("was not looked for"))
                .allMatch(f -> f.diagnosis().confidence() == Confidence.SET);
    }
}
