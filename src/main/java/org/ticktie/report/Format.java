package org.ticktie.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ticktie.report.html.HtmlReport;
import org.ticktie.report.workbook.WorkbookReport;
import org.ticktie.rule.Rule;
import org.ticktie.rule.Severity;

/** The formats of reports, by the names under which a user asks for them. */
public enum Format {
    TEXT("txt", Several.TOGETHER, "people, on a terminal", s -> new TextReport(s.colours())),
    JSON("json", Several.STREAMED, "programs, one object a document", s -> new JsonReport(false)),
    JSONL("jsonl", Several.TOGETHER, "programs, one line a document", s -> new JsonReport(true)),
    SARIF("sarif", Several.TOGETHER, "code scanning, editors", s -> new SarifReport(s.rules(), s.passes())),
    JUNIT("xml", Several.TOGETHER, "build servers", s -> new JunitReport(s.failOn())),
    MARKDOWN("md", Several.TOGETHER, "a comment on a pull request", s -> new MarkdownReport()),
    GITHUB("txt", Several.TOGETHER, "annotations in GitHub Actions", s -> new GithubReport()),
    HTML("html", Several.APART, "people, in a browser and on paper", s -> new HtmlReport()),
    XLSX("xlsx", Several.APART, "auditors: a workbook with live formulas", s -> new WorkbookReport());

    private final String ending;
    private final Several several;
    private final String audience;
    private final Function<Setting, Report> maker;

    Format(String ending, Several several, String audience, Function<Setting, Report> maker) {
        this.ending = ending;
        this.several = several;
        this.audience = audience;
        this.maker = maker;
    }

    /** How a format tells of several documents. */
    public enum Several {
        /** In one file. */
        TOGETHER,
        /** One after another where a stream is read; files hold one document each. */
        STREAMED,
        /** In a file each. */
        APART
    }

    /**
     * What reports depend on besides the result.
     *
     * @param rules the rules that ran
     * @param failOn the severity from which on a finding is a failure
     * @param passes whether relations that hold are told too, where a format leaves the choice
     * @param colours whether to colour text, as a terminal can
     */
    public record Setting(List<Rule> rules, Severity failOn, boolean passes, boolean colours) {
        /** The same, coloured or not. */
        public Setting coloured(boolean as) {
            return new Setting(rules, failOn, passes, as);
        }
    }

    /** A report in this format. */
    public Report report(Setting setting) {
        return maker.apply(setting);
    }

    /** How names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** How it tells of several documents. */
    public Several several() {
        return several;
    }

    /** Who reads it. */
    public String audience() {
        return audience;
    }

    /** The format of that name, in any case of letters, or null. */
    public static Format named(String name) {
        return Stream.of(values())
                .filter(f -> f.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** All names, as a sentence lists them. */
    public static String names() {
        return Stream.of(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    /** The name under which a user asks for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
