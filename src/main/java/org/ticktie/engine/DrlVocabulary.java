package org.ticktie.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ticktie.check.Expectation;
import org.ticktie.check.Words;
import org.ticktie.rule.DrlText;
import org.ticktie.rule.Nearest;

/** What rules may speak of: the types that the built-in rules import, and their fields, constants and words. */
final class DrlVocabulary {
    static final DrlVocabulary BUILT_IN = new DrlVocabulary();

    static final String WORDS = Words.class.getName() + ".*";

    private final Map<String, String> imports = new TreeMap<>();

    private DrlVocabulary() {
        BuiltInRules.texts().forEach((file, text) -> new DrlText(file, text)
                .imports()
                .forEach(i -> imports.put(i.replace(".*", "").replaceAll("^.*\\.", ""), i)));
    }

    /** The simple names of the types. */
    Set<String> types() {
        return imports.keySet();
    }

    /** What to import for a type of that simple name, or empty. */
    String importOf(String simpleName) {
        return imports.getOrDefault(simpleName, "");
    }

    /** The import that another one may have meant, or empty. */
    String importLike(String imported) {
        return Nearest.to(imported, new TreeSet<>(imports.values()));
    }

    /** The fields of a type, as conditions name them. */
    Set<String> fields(String type) {
        Set<String> fields = new TreeSet<>();
        for (Method m : methods(load(type))) {
            String name = m.getName();
            if (m.getParameterCount() > 0 || Modifier.isStatic(m.getModifiers()) || m.getReturnType() == void.class) {
                continue;
            }
            String bare = name.startsWith("is") && name.length() > 2 && Character.isUpperCase(name.charAt(2))
                    ? Character.toLowerCase(name.charAt(2)) + name.substring(3)
                    : name;
            if (!Set.of("hashCode", "toString").contains(bare)) {
                fields.add(bare);
            }
        }
        return fields;
    }

    /** The constants of a type that is an enum; empty for any other. */
    Set<String> constants(String type) {
        Class<?> c = load(type);
        Set<String> names = new TreeSet<>();
        if (c != null && c.isEnum()) {
            Arrays.stream(c.getEnumConstants()).forEach(e -> names.add(((Enum<?>) e).name()));
        }
        return names;
    }

    /** The words that a consequence may use on a type; for any but the left half of a comparison, those that stand alone. */
    Set<String> methods(String simpleName) {
        Set<String> names = new TreeSet<>();
        Class<?> type = simpleName.equals(Expectation.class.getSimpleName()) ? Expectation.class : Words.class;
        for (Method m : methods(type)) {
            names.add(m.getName());
        }
        return names;
    }

    private static Method[] methods(Class<?> type) {
        return type == null
                ? new Method[0]
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()))
                        .toArray(Method[]::new);
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
