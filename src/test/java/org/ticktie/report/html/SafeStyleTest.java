package org.ticktie.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeStyleTest {
    private final SafeStyle safe = new SafeStyle();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            padding:0 2pt;TEXT-ALIGN: Right | padding:0 2pt;text-align:right
            font-family:"Times New Roman", serif | font-family:'times new roman' , serif
            font: bold 10pt/12pt Arial | font:bold 10pt / 12pt arial
            width:10.5% !important;;height:auto | width:10.5%;height:auto
            border-bottom:1pt solid #000000 | border-bottom:1pt solid var(--k)
            background:white;color:rgb(0, 0, 0) | background-color:var(--w);color:var(--k)
            color:navy | color:light-dark(navy,oklch(from navy calc(.97 - .75*l) c h))
            border-top:2px solid rgb(1,2,3) | border-top:2px solid light-dark(rgb(1 , 2 , 3),oklch(from rgb(1 , 2 , 3) calc(.97 - .75*l) c h))
            position:relative;top:-3.5pt | position:relative;top:-3.5pt
            """)
    void keepsHowAReleaseWasSet(String style, String kept) {
        assertThat(safe.declarations(style)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "background:url(https://evil.example/x.png)",
                "background-color:red url(x)",
                "background-image:url(x)",
                "list-style-type:url(x)",
                "width:expression(alert(1))",
                "width:calc(1px)",
                "color:var(--x)",
                "color:\\75 rl(x)",
                "color:red</style><script>",
                "font-family:\"a\\\"};*{\"",
                "font-family:'url(x)'",
                "position:fixed",
                "position:absolute",
                "top:-900px",
                "z-index:9",
                "content:'x'",
                "behavior:x",
                "display:grid",
                "--k:red",
                "color",
                ":red",
                ""
            })
    void leavesOutWhatCouldLoadRunOrLeaveItsPlace(String style) {
        assertThat(safe.declarations(style)).isEmpty();
    }

    @Test
    void oneBadDeclarationCostsNoOther() {
        assertThat(safe.declarations("color:red;background:url(a;b);margin:0"))
                .endsWith(";margin:0")
                .startsWith("color:");
    }

    @Test
    void styleSheetsAreHeldToTheRelease() {
        ScopedStyles styles = new ScopedStyles(safe);
        styles.add(
                "<!-- p.head, TD { margin:0 } /* } x */ body{color:red} @media print { p { margin:1px } } @import 'x'; i{margin:3px}"
                        + " mark::after{margin:0} mark, b mark.x {margin:0} * {margin:0} #id{margin:0} b{} u{margin:2px} -->");
        assertThat(styles.toString())
                .isEqualTo(".release p.r-head,.release TD{margin:0}\n"
                        + ".release .body{color:light-dark(red,oklch(from red calc(.97 - .75*l) c h))}\n"
                        + ".release i{margin:3px}\n"
                        + ".release u{margin:2px}\n");
    }

    @Test
    void anUnclosedStyleSheetEnds() {
        ScopedStyles styles = new ScopedStyles(safe);
        styles.add("p{margin:0");
        styles.add("/* p{margin:1px}");
        assertThat(styles.toString()).isEqualTo(".release p{margin:0}\n");
    }
}
