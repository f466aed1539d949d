package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ticktie.document.Cell;
import org.ticktie.document.Layout;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.document.Table;
import org.ticktie.source.Excerpt;

class FootnotesTest {
    private final Footnotes notes = new Footnotes();

    private static Table table(String... captions) {
        return new Table(
                Layout.GRID,
                Arrays.stream(captions)
                        .map(c -> new Row(
                                List.of(
                                        new Cell(Excerpt.unplaced(c), 0, 1, Style.PLAIN),
                                        new Cell(Excerpt.unplaced("68"), 1, 2, Style.PLAIN)),
                                Rule.NONE))
                        .toList());
    }

    @BeforeEach
    void reads() {
        notes.table(table("Revenue", "Severance (2)", "Write-offs (1), (a)", "Fees (3)", "Rents (3)", "Taxes (3)"));
    }

    @Test
    void belongToTheRowWithTheirMark() {
        assertThat(notes.captions("(2) During the quarter, we incurred $68 million."))
                .containsExactly("Severance");
        assertThat(notes.captions("(1)Old stock.")).containsExactly("Write-offs");
        assertThat(notes.captions("(a) Old stock.")).containsExactly("Write-offs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(4) Nothing is marked so.", "(3) A mark of many rows.", "We had $68 million (2) of it.", ""})
    void otherwiseBelongToNone(String paragraph) {
        assertThat(notes.captions(paragraph)).isEmpty();
    }

    @Test
    void areThoseOfTheTablesSinceTheLastNotes() {
        notes.captions("(1) Old stock.");
        notes.table(table("Interest (1)"));
        assertThat(notes.captions("(1) On loans.")).containsExactly("Interest");
        assertThat(notes.captions("(2) On what went before.")).isEmpty();
    }
}
