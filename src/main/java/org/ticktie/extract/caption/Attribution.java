package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.Token.Joint;

/** To whom a caption attributes its figures: the name of the issuer makes no difference. */
final class Attribution {
    /** What something other than a holder of shares can be attributable to. */
    private static final Set<String> NO_HOLDER = Set.of(
            "business",
            "businesses",
            "asset",
            "assets",
            "disposition",
            "dispositions",
            "operations",
            "tax",
            "change",
            "changes",
            "activity",
            "impact",
            "items");

    private static final Set<String> COMMON = Set.of("common", "ordinary");

    private Attribution() {}

    /** Brings "attributable to" whomever to one of three: noncontrolling, common, parent. */
    static List<Token> folded(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean attributes = word.equals("attributable")
                    || word.equals("available")
                    || word.equals("applicable")
                    || word.equals("allocated");
            int to = attributes ? i + 1 : -1;
            if (!attributes || !tokens.get(to).is("to") && !tokens.get(to).is("for") || to + 1 >= tokens.size()) {
                continue;
            }
            if (tokens.get(to + 1).is("continuing") || tokens.get(to + 1).is("discontinued")) {
                return tokens;
            }
            if (tokens.stream().skip(to + 1L).anyMatch(t -> NO_HOLDER.contains(t.word()))) {
                return tokens;
            }
            int end = to + 1;
            String whom = "parent";
            while (end < tokens.size()
                    && !tokens.get(end).is("per")
                    && !tokens.get(end).is("basic")
                    && !tokens.get(end).is("diluted")) {
                if (tokens.get(end).is("noncontrolling")) {
                    whom = "noncontrolling";
                } else if (COMMON.contains(tokens.get(end).word()) && whom.equals("parent")) {
                    whom = "common";
                }
                end++;
            }
            List<Token> all = new ArrayList<>(tokens.subList(0, i));
            Token t = tokens.get(i);
            all.add(new Token("attributable", t.start(), t.end(), -1, t.joint()));
            all.add(tokens.get(to).is("to") ? tokens.get(to) : new Token("to", t.start(), t.end(), -1, t.joint()));
            all.add(new Token(whom, t.start(), t.end(), -1, Joint.SPACE));
            all.addAll(tokens.subList(end, tokens.size()));
            return all;
        }
        return tokens;
    }
}
