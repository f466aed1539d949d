package org.ticktie.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ticktie.finding.Result;

/** The reports that land in a pull request: a comment and annotations. */
class PullRequestReportsTest {
    @Test
    void theCommentOpensWithTheTallyAndFoldsAwayWhatWasNotTested() {
        assertThat(Written.text(Format.MARKDOWN, GivenResult.withFinding())).isEqualTo("""
                        ### ❌ release.txt

                        1 relation tested, 0 agreed, 1 exception; 4 numbers, 3 untested

                        | | Where | Reported | Expected | Relation |
                        |---|---|---:|---:|---|
                        | error **FT01** A total equals the sum of the rows that it covers | Statements of Income &#62; row 3 &#62; 2025 (line 5, column 21) | 6,931 | 6,913 | 5,507 + 1,406 = 6,931 |

                        <details><summary>Not tested</summary>

                        - 2 numbers: it stands only in a relation that does not hold: 5,507 (line 3), 1,406 (line 4)
                        - 1 number: no relation that the document shows covers it: (17) (row 4 &#62; 2025)
                        - 1 part: no column headings were found: table on line 9

                        </details>

                        """);
    }

    @Test
    void theCommentMentionsNobodyLinksNowhereAndKeepsItsTable() {
        String text = "@reviewers #12 https://x.example www.x.example | <img src=x> `a`\n# title ![](y) "
                + "long ".repeat(9000);
        String comment = Written.text(Format.MARKDOWN, GivenResult.hostile(text));
        assertThat(comment)
                .doesNotContain("@", "https:", "www.", "<img", "`", "](")
                .hasSizeLessThan(8000);
        assertThat(comment.lines().filter(l -> l.startsWith("| error")))
                .singleElement()
                .satisfies(l -> assertThat(l.chars().filter(c -> c == '|')).hasSize(6));
    }

    @Test
    void anAnnotationPointsAtTheFigure() {
        assertThat(Written.text(Format.GITHUB, GivenResult.withFinding()))
                .isEqualTo("::error file=release.txt,line=5,endLine=5,col=21,endColumn=26,"
                        + "title=FT01 A total equals the sum of the rows that it covers::"
                        + "Total revenues shows 6,931; the rows above it come to 6,913.\n"
                        + "::notice file=release.txt,title=Ticktie::"
                        + "1 relation tested, 0 agreed, 1 exception; 4 numbers, 3 untested\n");
    }

    @Test
    void aDocumentCannotWriteCommandsOfItsOwn() {
        String annotations = Written.text(Format.GITHUB, GivenResult.hostile("a,b:c%\r\n::add-mask::x\u001B[31m\rz"));
        assertThat(annotations.lines()).hasSize(3).allMatch(l -> l.matches("::(error|notice|warning) file=.*"));
        assertThat(annotations)
                .contains("file=a%2Cb%3Ac%25%0A%3A%3Aadd-mask%3A%3Ax\uFFFD[31m%0Az,")
                .doesNotContain("\u001B");
    }

    @Test
    void aDocumentCannotCommandTheTerminal() {
        assertThat(Written.text(Format.TEXT, GivenResult.hostile("\u001B]0;owned\u0007 \u202E")))
                .doesNotContain("\u001B", "\u0007", "\u202E");
        assertThat(Written.text(Format.TEXT, Result.unreadable("\u001Bx", "is\u001B empty")))
                .doesNotContain("\u001B");
    }
}
