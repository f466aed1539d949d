package org.ticktie.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.ticktie.finding.Result;
import org.ticktie.report.PrintedReport;

/**
 * A result as one page that opens offline in a browser: the release as published, every figure marked, the findings in the
 * margin; printed, a reviewer's copy. Nothing of the document can run, and nothing is loaded.
 */
public final class HtmlReport implements PrintedReport {
    private static final String SCRIPT = resource("review.js");
    private static final String STYLE = resource("review.css");
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
            + sha256(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    @Override
    public String print(Result result) {
        StringOutput page = new StringOutput();
        Map<String, Object> values =
                Map.of("review", Review.of(result), "policy", POLICY, "style", STYLE, "script", SCRIPT);
        templates.render("review.jte", values, page);
        return page.toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
