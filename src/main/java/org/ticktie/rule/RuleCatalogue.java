package org.ticktie.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All rules with their pages, as the text of the DRL files declares them (comments do not survive compilation). */
public final class RuleCatalogue {
    private static final Pattern NAME = Pattern.compile("([A-Z]+\\d+) +(\\S.*)");

    private final Map<String, Rule> byCode;

    private RuleCatalogue(TreeMap<String, Rule> byCode) {
        this.byCode = byCode;
    }

    /** Of rules that were read before. */
    public RuleCatalogue(Collection<Rule> rules) {
        this(new TreeMap<String, Rule>());
        rules.forEach(r -> byCode.put(r.code(), r));
    }

    /** Reads the rules of DRL files, given as name and text. */
    public RuleCatalogue(Map<String, String> files) {
        this(new TreeMap<String, Rule>());
        List<DrlText> texts = new ArrayList<>();
        new TreeMap<>(files).forEach((name, text) -> texts.add(new DrlText(name, text)));
        enter(texts);
    }

    /** These rules and those of more files; a code that is taken already is a mistake. */
    public RuleCatalogue plus(Collection<DrlText> more) {
        RuleCatalogue both = new RuleCatalogue(new TreeMap<>(byCode));
        both.enter(more);
        return both;
    }

    private void enter(Collection<DrlText> texts) {
        List<RuleMistake> mistakes = new ArrayList<>();
        for (DrlText text : texts) {
            for (DrlText.Declared declared : text.rules()) {
                RuleMistake mistake = enter(text, declared);
                if (mistake != null) {
                    mistakes.add(mistake);
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new RuleException(mistakes);
        }
    }

    /** Enters a rule; what is wrong with it, or null. */
    private RuleMistake enter(DrlText text, DrlText.Declared declared) {
        Matcher name = NAME.matcher(declared.name());
        if (!name.matches()) {
            return mistake(text, declared, "its name should be a code and what should hold", "\"HR01 …\"");
        }
        Severity severity = declared.severity() == null ? null : severity(declared.severity());
        if (severity == null) {
            String said = declared.severity() == null ? "it has no @severity" : "there is no such @severity";
            return mistake(text, declared, said, "@severity( ERROR ), @severity( WARNING ) or @severity( NOTE )");
        }
        Rule rule = new Rule(name.group(1), name.group(2), severity, declared.page(), text.file());
        Rule other = byCode.putIfAbsent(rule.code(), rule);
        return other == null
                ? null
                : mistake(text, declared, "the code " + rule.code() + " is taken, by a rule in " + other.file(), "");
    }

    private static RuleMistake mistake(DrlText text, DrlText.Declared declared, String wrong, String maybe) {
        return new RuleMistake(text.file(), text.line(declared.start()), declared.name(), wrong, maybe);
    }

    /** The severity of that name, in any case; or null. */
    public static Severity severity(String word) {
        for (Severity s : Severity.values()) {
            if (s.name().equals(word.toUpperCase(Locale.ROOT))) {
                return s;
            }
        }
        return null;
    }

    /** The rules with the severities that settings give them; the disabled ones stay. */
    public RuleCatalogue graded(RuleSettings settings) {
        if (settings.severities().isEmpty()) {
            return this;
        }
        TreeMap<String, Rule> graded = new TreeMap<>(byCode);
        graded.replaceAll((code, r) -> new Rule(code, r.assertion(), settings.severityOf(r), r.page(), r.file()));
        return new RuleCatalogue(graded);
    }

    /** The rules that settings leave enabled. */
    public RuleCatalogue enabled(RuleSettings settings) {
        if (settings.disabled().isEmpty()) {
            return this;
        }
        TreeMap<String, Rule> left = new TreeMap<>(byCode);
        left.values().removeIf(settings::disables);
        return new RuleCatalogue(left);
    }

    /** Complains of settings that speak of no rule. */
    public void hold(RuleSettings settings) {
        Set<String> codes = new TreeSet<>(byCode.keySet());
        byCode.values().forEach(r -> codes.add(r.family()));
        Set<String> said = new TreeSet<>(settings.disabled());
        said.addAll(settings.severities().keySet());
        List<RuleMistake> mistakes = new ArrayList<>();
        for (String code : said) {
            if (!codes.contains(code)) {
                mistakes.add(
                        new RuleMistake("", 0, "", "there is no rule and no family " + code, Nearest.to(code, codes)));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new RuleException(mistakes);
        }
    }

    /** Every rule, by file and code. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>(byCode.values());
        all.sort(Comparator.comparing(Rule::file).thenComparing(Rule::code));
        return all;
    }

    /** The rule of that code, or null. */
    public Rule rule(String code) {
        return byCode.get(code);
    }

    /** The rule that the engine knows under that name, or null. */
    public Rule named(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? null : byCode.get(name.substring(0, blank));
    }
}
