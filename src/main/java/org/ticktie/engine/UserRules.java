package org.ticktie.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.io.ResourceFactory;
import org.ticktie.rule.DrlText;
import org.ticktie.rule.RuleException;
import org.ticktie.rule.RuleMistake;

/**
 * A user's own rules, compiled by the classic compiler, which unlike the one of the build knows file and line of a mistake. The
 * only class of the running program that needs a compiler.
 */
final class UserRules {
    /** Two rules of one name in one package are one to the engine, so the packages of the built-in rules are theirs alone. */
    private static final String RESERVED = "org.ticktie";

    private static final String COMPILER_MISSING =
            "the compiler of rules is not on the class path\nMaybe start by the program's launcher, or add target/lib-rules/*";

    private final List<DrlText> texts;

    private UserRules(List<DrlText> texts) {
        this.texts = texts;
    }

    /** Reads a folder of {@code .drl} files, or one file. */
    static UserRules read(Path own) {
        List<DrlText> texts = new ArrayList<>();
        if (!Files.exists(own)) {
            throw unusable(own, "no such file or directory");
        }
        try (Stream<Path> files = Files.isDirectory(own) ? Files.list(own) : Stream.of(own)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                texts.add(new DrlText(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw unusable(own, "cannot be read as UTF-8 text");
        }
        if (texts.isEmpty()) {
            throw unusable(own, "holds no rules (*.drl)");
        }
        texts.forEach(UserRules::refuseReservedPackage);
        return new UserRules(texts);
    }

    private static RuleException unusable(Path own, String why) {
        return new RuleException(List.of(new RuleMistake(own.toString(), 0, "", why, "")));
    }

    private static void refuseReservedPackage(DrlText text) {
        String name = text.packageName();
        if (name.equals(RESERVED) || name.startsWith(RESERVED + ".")) {
            throw new RuleException(List.of(new RuleMistake(
                    text.file(),
                    text.lineOf("package", 1),
                    "",
                    "the package " + name
                            + " is kept for the built-in rules, which a rule of the same name would replace",
                    "package house.rules;")));
        }
    }

    List<DrlText> texts() {
        return texts;
    }

    /** Compiles them; a mistake is told with file, line and rule. */
    Collection<KiePackage> compile() {
        try {
            KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
            // as the built-in rules, beside which they will run
            configuration.setOption(PropertySpecificOption.DISABLED);
            KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
            List<RuleMistake> mistakes = new ArrayList<>();
            int known = 0;
            for (DrlText text : texts) {
                Resource resource =
                        ResourceFactory.newByteArrayResource(text.text().getBytes(StandardCharsets.UTF_8));
                builder.add(resource.setSourcePath(text.file()), ResourceType.DRL);
                List<KnowledgeBuilderError> errors = List.copyOf(builder.getErrors());
                mistakes.addAll(new CompilerMessages(text).mistakes(errors.subList(known, errors.size())));
                known = errors.size();
            }
            if (known > 0) {
                throw new RuleException(mistakes);
            }
            return builder.getKnowledgePackages();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(COMPILER_MISSING, e);
        }
    }
}
