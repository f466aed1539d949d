package org.ticktie.extract.caption;

import org.ticktie.fact.*;

public final class CaptionDictionary {
    public static CaptionDictionary builtIn() {
        return new CaptionDictionary();
    }

    public Meaning meaning(String c, String s, StatementKind k) {
        return new Meaning(
                LineItem.UNKNOWN,
                c.toLowerCase().matches(".*(adjusted|non-gaap|core|excluding).*") ? Basis.ADJUSTED : Basis.REPORTED);
    }
}
