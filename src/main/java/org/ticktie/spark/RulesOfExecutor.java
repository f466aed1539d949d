package org.ticktie.spark;

import org.ticktie.Ticktie;

/** The rules, made once in every JVM that checks documents and shared by its tasks: they do not travel. */
final class RulesOfExecutor {
    static final Ticktie TICKTIE = new Ticktie();

    private RulesOfExecutor() {}
}
