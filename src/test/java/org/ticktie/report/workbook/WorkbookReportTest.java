package org.ticktie.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ticktie.Ticktie;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

class WorkbookReportTest {
    private static final Path CLEAN = Path.of("fixtures/clean/harrow-vale-2025-q1.txt");
    private static final Ticktie TICKTIE = new Ticktie();

    @TempDir
    Path folder;

    private static Result wrong() throws IOException {
        String text = Files.readString(CLEAN).replace("5,713", "5,731");
        return TICKTIE.check(new Source("draft.txt", MediaType.TEXT, text));
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<Cell> formulas(XSSFWorkbook book) {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                row.forEach(c -> {
                    if (c.getCellType() == CellType.FORMULA) {
                        formulas.add(c);
                    }
                });
            }
        }
        return formulas;
    }

    @Test
    void aTestedTotalIsALiveFormulaBesideTheReportedFigure() throws IOException {
        try (XSSFWorkbook book = opened(new WorkbookReport().part(wrong()))) {
            Sheet statement = book.getSheet("1 income statement");
            Row total = row(statement, "Total revenues");
            assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(5_731_000);
            assertThat(total.getCell(2).getCellFormula()).isEqualTo("SUM(B6:B8)");
            assertThat(total.getCell(2).getNumericCellValue()).isEqualTo(5_713_000);
            assertThat(total.getCell(3).getCellFormula()).isEqualTo("B9-C9");
            assertThat(total.getCell(3).getNumericCellValue()).isEqualTo(18_000);
            assertThat(total.getCell(4).getStringCellValue()).isEqualTo("✗");
            assertThat(total.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0,;(#,##0,);#,##0,");
            Row eps = row(statement, "Basic");
            assertThat(eps.getCell(2).getCellFormula()).matches("\\(B\\d+\\)/\\(B\\d+\\)");
        }
    }

    @Test
    void whatASpreadsheetRecomputesIsWhatTheReportSays() throws IOException {
        Result result = wrong();
        try (XSSFWorkbook book = opened(new WorkbookReport().part(result))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            List<Cell> formulas = formulas(book);
            for (Cell c : formulas) {
                double recomputed = evaluator.evaluate(c).getNumberValue();
                assertThat(recomputed)
                        .as(c.getAddress() + c.getCellFormula())
                        .isCloseTo(c.getNumericCellValue(), within(1e-6));
            }
            Sheet tests = book.getSheet("Tests");
            for (int i = 0; i < result.relations().size(); i++) {
                Relation r = result.relations().get(i);
                Row row = tests.getRow(i + 1);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(r.id());
                boolean ofFigures = r.comparison().amounts().stream().noneMatch(Amount::isWord);
                Cell recomputed = row.getCell(6);
                boolean live = recomputed != null && recomputed.getCellType() == CellType.FORMULA;
                assertThat(live).as(r.comparison().formula()).isEqualTo(ofFigures && r.outcome() != Outcome.VACUOUS);
                if (live) {
                    BigDecimal expected = r.comparison().expected().displayed().toBigDecimal();
                    assertThat(evaluator.evaluate(recomputed).getNumberValue())
                            .as(r.comparison().formula())
                            .isCloseTo(expected.doubleValue(), within(1e-6));
                }
            }
            assertThat(result.relations()).hasSizeGreaterThan(50);
        }
    }

    @Test
    void everyNumberHasItsPlaceInTheSource() throws IOException {
        Result result = wrong();
        String source = result.source().text();
        try (XSSFWorkbook book = opened(new WorkbookReport().part(result))) {
            Sheet numbers = book.getSheet("Numbers");
            assertThat(numbers.getLastRowNum()).isEqualTo(result.counts().numbers());
            for (int i = 1; i <= numbers.getLastRowNum(); i++) {
                Row row = numbers.getRow(i);
                int from = (int) row.getCell(7).getNumericCellValue();
                int to = (int) row.getCell(8).getNumericCellValue();
                assertThat(source.substring(from, to)).isEqualTo(row.getCell(1).getStringCellValue());
            }
        }
    }

    @Test
    void libreOfficeOpensItAndRecomputesTheSame() throws Exception {
        Path office = program("soffice");
        assumeTrue(office != null, "LibreOffice is not installed: that it opens the workbook was not tested");
        assumeTrue(
                Files.exists(office.toRealPath().resolveSibling("scalc")),
                "LibreOffice is installed without Calc: that it opens the workbook was not tested");
        byte[] report = new WorkbookReport().part(wrong());
        Map<String, Double> expected = new HashMap<>();
        Path blank = folder.resolve("blank.xlsx");
        try (XSSFWorkbook book = opened(report)) {
            for (Cell c : formulas(book)) {
                expected.put(c.getSheet().getSheetName() + "!" + c.getAddress(), c.getNumericCellValue());
                String formula = c.getCellFormula();
                c.setBlank();
                c.setCellFormula(formula); // without the value: LibreOffice has to compute it
            }
            try (OutputStream out = Files.newOutputStream(blank)) {
                book.write(out);
            }
        }
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        folder.resolve("out").toString(),
                        blank.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("out/blank.xlsx")).as(said).exists();
        try (XSSFWorkbook book = opened(Files.readAllBytes(folder.resolve("out/blank.xlsx")))) {
            expected.forEach((where, value) -> {
                CellReference at = new CellReference(where.substring(where.indexOf('!') + 1));
                Cell cell = book.getSheet(where.substring(0, where.indexOf('!')))
                        .getRow(at.getRow())
                        .getCell(at.getCol());
                assertThat(cell.getNumericCellValue()).as(where).isCloseTo(value, within(1e-6));
            });
            assertThat(expected).hasSizeGreaterThan(300);
        }
    }

    @Test
    void textOfTheDocumentStaysText() throws IOException {
        String text = """
                {"statements": [{"title": "=1", "columns": ["+2025"], "rows": [{"caption": "=1+1 _x0041_", "values": [1]},
                {"caption": "@SUM(A1)", "values": [2]}, {"caption": "+SUM(A1)", "values": [3]}]}]}
                """;
        Result result = TICKTIE.check(new Source("=HYPERLINK(1)", MediaType.FACTS_JSON, text));
        try (XSSFWorkbook book = opened(new WorkbookReport().part(result))) {
            for (String caption : List.of("=1+1 _x0041_", "@SUM(A1)", "+SUM(A1)")) {
                Cell cell = row(book.getSheetAt(1), caption).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(formulas(book)).noneMatch(c -> c.getCellFormula().contains("HYPERLINK"));
        }
    }

    @Test
    void longAndIllegibleTextFits() throws IOException {
        String caption = "Total\u0001" + "x".repeat(40_000) + "\uD800";
        String text = "{\"statements\": [{\"title\": \"" + "t".repeat(50_000)
                + "\", \"columns\": [\"2025\"], \"rows\": [{\"caption\": \"" + caption.replace("\u0001", "\\u0001")
                + "\", \"values\": [1]}]}]}";
        Result result = TICKTIE.check(new Source("facts.json", MediaType.FACTS_JSON, text));
        try (XSSFWorkbook book = opened(new WorkbookReport().part(result))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
        }
        Result unreadable = Result.unreadable("x\u0000.pdf", "is a PDF\nMaybe convert it.");
        try (XSSFWorkbook book = opened(new WorkbookReport().part(unreadable))) {
            assertThat(book.getSheet("Findings").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("not read: is a PDF\nMaybe convert it.");
        }
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        byte[] once = new WorkbookReport().part(wrong());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(new WorkbookReport().part(wrong()), once)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Row row(Sheet sheet, String caption) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.getStringCellValue().equals(caption)) {
                return row;
            }
        }
        throw new AssertionError("no row " + caption + " in " + sheet.getSheetName());
    }

    private static Path program(String name) {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return Path.of(folder, name);
            }
        }
        return null;
    }
}
