package org.ticktie.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, if this machine has one. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** It warns of every browser that is newer than itself; kept here, or the setting would be forgotten. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens one; skips the test where there is none. */
    static Browser open() {
        Optional<Path> browser = NAMES.stream().flatMap(Browser::onPath).findFirst();
        Optional<Path> driver = onPath("chromedriver").findFirst();
        assumeTrue(
                browser.isPresent() && driver.isPresent(),
                "skipped: no browser; install Debian's chromium and chromium-driver to test the HTML report in one");
        QUIET.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        ChromeDriver opened = new ChromeDriver(service, options);
        opened.manage().timeouts().scriptTimeout(Duration.ofMinutes(2)).pageLoadTimeout(Duration.ofMinutes(2));
        return new Browser(opened);
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page; what was logged before is forgotten. */
    void load(Path page) {
        driver.get("about:blank");
        console();
        requests();
        driver.get(page.toUri().toString());
    }

    /** The value of an expression of the page. */
    @SuppressWarnings("unchecked")
    <T> T value(String expression) {
        return (T) driver.executeScript("return " + expression);
    }

    /** What the page complained of. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(m -> m.contains("Network.requestWillBeSent\""))
                .map(m -> m.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
