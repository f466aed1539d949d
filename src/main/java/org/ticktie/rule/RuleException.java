package org.ticktie.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Rules, or what is said about them, cannot be used; the message holds every mistake, each with its place. */
public final class RuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<RuleMistake> mistakes;

    public RuleException(List<RuleMistake> mistakes) {
        super(mistakes.stream().map(RuleMistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<RuleMistake> mistakes() {
        return mistakes;
    }
}
