package org.ticktie.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.ticktie.Ticktie;
import org.ticktie.finding.Acceptance;
import org.ticktie.finding.Result;
import org.ticktie.rule.Severity;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {
    @Test
    void aRelationIsACaseAndWhatWasNotTestedIsSkipped() throws Exception {
        Element suite = suites(Format.JUNIT.report(setting(Severity.ERROR)), GivenResult.withFinding())
                .get(0);
        assertThat(suite.getAttribute("name")).isEqualTo("release.txt");
        assertThat(suite.getAttribute("tests")).isEqualTo("5");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("4");
        Element broken = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(broken.getAttribute("classname"))
                .isEqualTo("FT01 A total equals the sum of the rows that it covers");
        assertThat(broken.getAttribute("name"))
                .isEqualTo("r1 Statements of Income > row 3 > 2025: 5,507 + 1,406 = 6,931");
        Element failure = (Element) broken.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("Total revenues shows 6,931; the rows above it come to 6,913.");
        Element last = (Element) suite.getElementsByTagName("skipped").item(3);
        assertThat(last.getAttribute("message")).isEqualTo("no column headings were found");
    }

    @Test
    void whatFailsNoGateFailsNoCase() throws Exception {
        Result accepted = GivenResult.withFinding()
                .accepting(f -> f.accepted(new Acceptance("agreed with the auditor", "", null)), List.of());
        Element suite =
                suites(Format.JUNIT.report(setting(Severity.ERROR)), accepted).get(0);
        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        Element skipped = (Element) suite.getElementsByTagName("skipped").item(0);
        assertThat(skipped.getAttribute("message")).startsWith("accepted (agreed with the auditor): ");
    }

    @Test
    void aDocumentThatWasNotReadIsAnError() throws Exception {
        Element suite = suites(Format.JUNIT.report(setting(Severity.ERROR)), Result.unreadable("x", "is empty"))
                .get(0);
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
    }

    @Test
    void anyTextIsWellFormed() throws Exception {
        String text = "]]> <b a=\"'\"> & \u0000\u0008\u001B \uD800 \uFFFF \r\n end";
        Element suite = suites(Format.JUNIT.report(setting(Severity.ERROR)), GivenResult.hostile(text))
                .get(0);
        assertThat(suite.getAttribute("name")).isEqualTo("]]> <b a=\"'\"> & \uFFFD\uFFFD\uFFFD \uFFFD \uFFFD \n end");
    }

    private static Format.Setting setting(Severity failOn) {
        return new Format.Setting(Ticktie.builtInRules().rules(), failOn, false, false);
    }

    private static List<Element> suites(Report report, Result... results) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Written.bytes(report, results)))
                .getElementsByTagName("testsuite");
        List<Element> suites = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            suites.add((Element) found.item(i));
        }
        return suites;
    }
}
