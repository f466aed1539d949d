package org.ticktie.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ticktie.document.Document;
import org.ticktie.document.Paragraph;
import org.ticktie.source.Excerpt;

/** A document whose time is over is not worked on to its end. */
class GivenUpTest {
    private final Document document =
            new Document(null, List.of(new Paragraph(Excerpt.unplaced("Revenue was $4.2 million."), 0)), List.of());

    @AfterEach
    void goOn() {
        Thread.interrupted();
    }

    @Test
    void endsWhereTheThreadWasInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Extractor().extract(document)).isInstanceOf(CancellationException.class);
    }

    @Test
    void goesOnElsewhere() {
        assertThat(new Extractor().extract(document).amounts()).hasSize(1);
    }
}
