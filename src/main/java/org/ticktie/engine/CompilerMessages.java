package org.ticktie.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.ticktie.rule.DrlText;
import org.ticktie.rule.Nearest;
import org.ticktie.rule.RuleMistake;

/**
 * What the compiler says of a DRL file, in words that a writer of rules can act on: it names lines of −1, classes that it
 * generated, and what follows from another mistake.
 */
final class CompilerMessages {
    private static final Pattern MEMBER =
            Pattern.compile("unable to resolve method using strict-mode: ([\\w.$]+)\\.([\\w$]+)\\(\\)");
    private static final Pattern EXPRESSION =
            Pattern.compile("Unable to Analyse Expression (.*?):\\s*(?:\n|$)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("Unable to resolve ObjectType '([\\w.$]+)'");
    private static final Pattern IMPORT = Pattern.compile("Error importing : '([\\w.*$]+)'");
    private static final Pattern METHOD =
            Pattern.compile("The method (\\w+)\\((.*?)\\) (?:is undefined for|in) the type (\\w+)(.*)");
    private static final Pattern NAME = Pattern.compile("(\\$?\\w+) cannot be resolved.*");
    private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\d+] Line (\\d+):\\d+ (.*)");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern VARIABLE = Pattern.compile("(\\$\\w+)\\s*:(?!:)");
    private static final Set<String> KEYWORDS =
            Set.of("when", "then", "end", "rule", "import", "package", "not", "exists");

    private static final String NOT_IMPORTED = " cannot be imported";

    private final DrlText text;
    private final DrlVocabulary vocabulary = DrlVocabulary.BUILT_IN;
    private final Map<String, RuleMistake> mistakes = new LinkedHashMap<>();

    CompilerMessages(DrlText text) {
        this.text = text;
    }

    /** The mistakes of this file, those that only follow from another left out unless there is no other. */
    List<RuleMistake> mistakes(List<KnowledgeBuilderError> errors) {
        for (KnowledgeBuilderError error : errors) {
            int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
            say(line, error.getMessage().strip());
        }
        if (mistakes.isEmpty()) {
            errors.forEach(e -> add(0, e.getMessage().strip().replaceAll("\\s+", " "), ""));
        }
        List<RuleMistake> all = new ArrayList<>(mistakes.values());
        // What was not imported is unknown wherever it is used.
        List<RuleMistake> imports =
                all.stream().filter(m -> m.text().endsWith(NOT_IMPORTED)).toList();
        return imports.isEmpty() ? all : imports;
    }

    private void say(int line, String message) {
        Matcher m = MEMBER.matcher(message);
        if (m.find()) {
            member(line, m.group(1), m.group(2));
            return;
        }
        m = TYPE.matcher(message);
        if (m.find()) {
            unknownType(line, m.group(1));
            return;
        }
        m = IMPORT.matcher(message);
        if (m.find()) {
            add(text.lineOf(lastWord(m.group(1)), 1), m.group(1) + NOT_IMPORTED, vocabulary.importLike(m.group(1)));
            return;
        }
        m = SYNTAX.matcher(message);
        if (m.find()) {
            syntax(Integer.parseInt(m.group(1)), m.group(2));
            return;
        }
        m = EXPRESSION.matcher(message);
        if (m.find()) {
            add(line, "the condition \"" + m.group(1).strip() + "\" is not understood", "");
        } else if (message.startsWith("Rule Compilation error")) {
            String said = message.substring("Rule Compilation error".length());
            said.lines().forEach(l -> consequence(line, l.strip()));
        } else if (!message.startsWith("Unable to analyze expression") && !message.contains("null Package")) {
            add(line, message.replaceAll("\\s+", " "), "");
        }
    }

    /** A field, a constant of an enum, a variable or a type that was not imported: all are members to the compiler. */
    private void member(int line, String type, String name) {
        int at = text.lineOf(name, Math.max(1, line));
        int where = at == 0 ? line : at;
        String simple = lastWord(type);
        if (name.startsWith("$")) {
            Set<String> bound = variables(where);
            if (!bound.contains(name)) {
                add(where, "the variable " + name + " is not bound before", Nearest.to(name, bound));
            }
        } else if (Character.isUpperCase(name.charAt(0))
                && !vocabulary.constants(type).isEmpty()) {
            add(where, simple + " has no constant " + name, Nearest.to(name, vocabulary.constants(type)));
        } else if (Character.isUpperCase(name.charAt(0))) {
            unknownType(where, name);
        } else {
            Set<String> fields = vocabulary.fields(type);
            String near = Nearest.to(name, fields);
            String maybe = near.isEmpty() && !fields.isEmpty() ? "one of " + String.join(", ", fields) : near;
            add(where, simple + " has no field " + name, maybe);
        }
    }

    private void unknownType(int line, String name) {
        int where = line > 0 ? line : text.lineOf(name, 1);
        String known = vocabulary.importOf(name);
        if (known.isEmpty()) {
            add(where, "there is no fact " + name, Nearest.to(name, vocabulary.types()));
        } else if (text.imports().stream().noneMatch(i -> lastWord(i).equals(name))) {
            add(where, name + " is not imported", "import " + known + ";");
        }
    }

    private void syntax(int line, String said) {
        DrlText.Declared rule = text.ruleAt(line);
        Matcher quoted = QUOTED.matcher(said);
        String near = quoted.find() ? quoted.group(1) : "";
        if (near.equals("<eof>")) {
            add(rule == null ? line : text.line(rule.start()), "it has no end", "\"end\" below its last line");
        } else {
            add(line, "\"" + near + "\" is not expected here", Nearest.to(near, KEYWORDS));
        }
    }

    /** A line of what the compiler of Java says about what follows {@code then}. */
    private void consequence(int line, String said) {
        int then = text.lineOf("then", Math.max(1, line));
        Matcher m = METHOD.matcher(said);
        if (m.matches()) {
            int at = Math.max(then, text.lineOf(m.group(1), then));
            Set<String> words = vocabulary.methods(m.group(3));
            if (words.contains(m.group(1)) && !text.imports().contains(DrlVocabulary.WORDS)) {
                add(at, "the words of rules are not imported", "import static " + DrlVocabulary.WORDS + ";");
            } else if (words.contains(m.group(1))) {
                add(at, m.group(1) + " cannot be said of ( " + m.group(2) + " )", "");
            } else {
                add(at, "there is no word " + m.group(1), Nearest.to(m.group(1), words));
            }
            return;
        }
        m = NAME.matcher(said);
        if (m.matches()) {
            Set<String> bound = variables(then);
            if (!bound.contains(m.group(1))) {
                int at = Math.max(then, text.lineOf(m.group(1), then));
                add(at, m.group(1) + " is not known here", Nearest.to(m.group(1), bound));
            }
        } else if (said.startsWith("Syntax error")) {
            add(then + 1, "what follows \"then\" is not complete", "a bracket or a semicolon");
        } else if (!said.isEmpty() && !said.startsWith("Only a type can be imported")) {
            add(then, said.replaceAll("\\bRule_\\w+", "the rule"), "");
        }
    }

    /** The variables that the rule around a line binds. */
    private Set<String> variables(int line) {
        Set<String> bound = new TreeSet<>();
        DrlText.Declared rule = text.ruleAt(line);
        if (rule != null) {
            Matcher m = VARIABLE.matcher(text.text().substring(rule.start()));
            int end = text.text().indexOf("\nend", rule.start());
            while (m.find() && (end < 0 || rule.start() + m.start() < end)) {
                bound.add(m.group(1));
            }
        }
        return bound;
    }

    private void add(int line, String said, String maybe) {
        DrlText.Declared rule = text.ruleAt(line);
        RuleMistake mistake = new RuleMistake(text.file(), line, rule == null ? "" : rule.name(), said, maybe);
        mistakes.putIfAbsent(line + said, mistake);
    }

    private static String lastWord(String dotted) {
        String name = dotted.endsWith(".*") ? dotted.substring(0, dotted.length() - 2) : dotted;
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
