package org.ticktie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ticktie.fact.Facts;
import org.ticktie.report.Format;
import org.ticktie.report.JsonReport;

/** The same bytes out, whatever the machine is set to and in whatever order facts are told. */
class DeterminismTest {
    @TempDir
    Path folder;

    /** Each in a JVM of its own, for its charset is settled when it starts. */
    @Test
    void localeTimeZoneCharsetAndThreadsMakeNoDifference() throws Exception {
        Map<String, byte[]> here = reports(
                "here", "1", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
        Map<String, byte[]> there = reports(
                "there",
                "3",
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia");
        Map<String, byte[]> elsewhere = reports(
                "elsewhere",
                "2",
                "-Dfile.encoding=UTF-16",
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.timezone=America/St_Johns");
        assertThat(there.keySet()).isEqualTo(here.keySet());
        assertThat(here).hasSizeGreaterThan(Format.values().length);
        here.forEach((file, bytes) -> {
            assertThat(there.get(file)).as(file).isEqualTo(bytes);
            assertThat(elsewhere.get(file)).as(file).isEqualTo(bytes);
        });
    }

    private Map<String, byte[]> reports(String name, String threads, String... settings)
            throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve(name));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(settings));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "org.ticktie.cli.Main",
                "check",
                "--threads",
                threads,
                "--format",
                "text"));
        for (Format format : Format.values()) {
            boolean apart = format.several() != Format.Several.TOGETHER;
            command.add("--report");
            command.add(format + "=" + out.resolve(format + (apart ? "/" : "")) + (apart ? "/" : ""));
        }
        command.addAll(
                List.of("fixtures/planted", "fixtures/clean", "fixtures/facts", "fixtures/hostile/scripts.html"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.resolve("printed").toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve(name + ".err")))
                .isEqualTo(1);
        try (Stream<Path> files = Files.walk(out)) {
            Map<String, byte[]> all = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                all.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
            return all;
        }
    }

    @Test
    void orderInWhichFactsAreToldMakesNoDifference() throws IOException {
        Ticktie ticktie = new Ticktie();
        JsonReport report = new JsonReport(true);
        for (String name : List.of("planted/harrow-vale-2025-q1.html", "clean/harrow-vale-2025-q1.txt")) {
            Facts facts = ticktie.read(Path.of("fixtures", name));
            String told = report.print(ticktie.check(facts));
            assertThat(facts.relations()).hasSizeGreaterThan(50);
            for (int seed = 0; seed < 10; seed++) {
                List<Object> shuffled = new ArrayList<>(facts.relations());
                Collections.shuffle(shuffled, new Random(seed));
                Facts others = new Facts(facts.amounts(), facts.schedules(), shuffled, facts.untestable());
                assertThat(report.print(ticktie.check(others))).isEqualTo(told);
            }
        }
    }
}
