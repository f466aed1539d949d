package org.ticktie.engine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.rule.Rule;
import org.ticktie.rule.RuleCatalogue;

/**
 * The build step that turns {@code rules/*.drl} into classes, so that the shipped program starts without a compiler of
 * rules: {@code RuleCompiler RULES_FOLDER CLASSES_FOLDER}.
 */
public final class RuleCompiler {
    private static final String SOURCES = "src/main/resources/org/ticktie/rules/";
    private static final List<String> SPOKEN_OF = List.of("fact", "check", "engine", "number");

    private RuleCompiler() {}

    /** Compiles, unless rules and the classes that they speak of are as they were; exits with 1 on a mistake in a rule. */
    public static void main(String[] args) {
        try {
            compile(Path.of(args[0]), Path.of(args[1]));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static void compile(Path rules, Path classes) throws IOException {
        TreeMap<String, String> texts = read(rules);
        String key = key(texts, classes);
        Path indexFile = classes.resolve(RuleIndex.RESOURCE);
        RuleIndex last = RuleIndex.parse(Files.exists(indexFile) ? Files.readString(indexFile) : "");
        if (last.key().equals(key) && last.written().stream().allMatch(w -> Files.exists(classes.resolve(w)))) {
            return;
        }
        // The classic compiler knows file and line of a mistake; the executable model's errors mostly do not.
        build(texts, DrlProject.class);
        InternalKieModule module = build(texts, ExecutableModelProject.class);
        for (String stale : last.written()) {
            Files.deleteIfExists(classes.resolve(stale));
        }
        List<String> models = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (String name : module.getFileNames().stream().sorted().toList()) {
            if (name.endsWith(".class")) {
                Path file = classes.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, module.getBytes(name));
                written.add(name);
            } else if (name.endsWith("/drools-model")) {
                modelNames(new String(module.getBytes(name), StandardCharsets.UTF_8), models);
            }
        }
        Path compiled = classes.resolve(CompiledRules.RESOURCE);
        Files.createDirectories(compiled.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(compiled))) {
            new CompiledRules(models, catalogue(texts).rules()).write(out);
        }
        written.add(CompiledRules.RESOURCE);
        RuleIndex index = new RuleIndex(key, List.copyOf(texts.keySet()), written);
        Files.writeString(indexFile, index.print());
    }

    private static RuleCatalogue catalogue(TreeMap<String, String> texts) {
        TreeMap<String, String> named = new TreeMap<>();
        texts.forEach((name, text) -> named.put(BuiltInRules.FOLDER + name, text));
        return new RuleCatalogue(named);
    }

    private static TreeMap<String, String> read(Path rules) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(rules)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no rules in " + rules);
        }
        return texts;
    }

    private static InternalKieModule build(
            TreeMap<String, String> texts, Class<? extends KieBuilder.ProjectType> type) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        texts.forEach((name, text) -> files.write(SOURCES + name, text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(type);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            StringBuilder said = new StringBuilder("rules do not compile:");
            for (Message error : errors) {
                String path = String.valueOf(error.getPath());
                said.append("\nrules/").append(path.substring(path.lastIndexOf('/') + 1));
                said.append(':').append(error.getLine()).append(": ").append(error.getText());
            }
            throw new IllegalArgumentException(said.toString());
        }
        return (InternalKieModule) builder.getKieModule();
    }

    /** The model file lists a class a line, among settings that hold an equals sign. */
    private static void modelNames(String text, List<String> models) {
        text.lines()
                .map(String::trim)
                .filter(l -> l.matches("[\\w.]+\\.Rules\\w+"))
                .forEach(models::add);
    }

    private static String key(TreeMap<String, String> texts, Path classes) throws IOException {
        MessageDigest digest = sha256();
        texts.forEach((name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
        for (String spokenOf : SPOKEN_OF) {
            try (Stream<Path> files = Files.list(classes.resolve("org/ticktie/" + spokenOf))) {
                for (Path file : files.sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        String jar =
                String.valueOf(Rule.class.getProtectionDomain().getCodeSource().getLocation());
        digest.update(jar.substring(jar.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
