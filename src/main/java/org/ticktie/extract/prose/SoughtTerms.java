package org.ticktie.extract.prose;

import java.util.Arrays;

/**
 * What a phrase seeks among the rows of all tables. Thousands of rows are held against each phrase, so terms are small numbers
 * here, and each is looked up in an array.
 */
final class SoughtTerms {
    private static final byte ABOVE = 1;
    private static final byte NAMED = 2;

    /** For each term, where it stands among those sought, from 1; 0 where it does not. */
    private int[] position = new int[256];

    private boolean[] near = new boolean[256];
    private int[] sought = {};
    private int[] nearby = {};
    private double[] weights = {};
    private byte[] found = {};
    private double weight;
    private double hit;
    private double above;

    /**
     * Begins with another phrase.
     *
     * @param terms what it seeks, each once
     * @param weights one for each term
     * @param near other words of the sentence and its heading
     */
    void set(int[] terms, double[] weights, int[] near) {
        for (int term : sought) {
            position[term] = 0;
        }
        for (int term : nearby) {
            this.near[term] = false;
        }
        int most = 0;
        for (int term : terms) {
            most = Math.max(most, term);
        }
        for (int term : near) {
            most = Math.max(most, term);
        }
        reach(most);
        for (int i = 0; i < terms.length; i++) {
            position[terms[i]] = i + 1;
        }
        for (int term : near) {
            this.near[term] = true;
        }
        this.sought = terms;
        this.nearby = near;
        this.weights = weights;
        this.weight = Arrays.stream(weights).sum();
        this.found = new byte[terms.length];
    }

    private void reach(int term) {
        if (term >= position.length) {
            position = Arrays.copyOf(position, 2 * term);
            near = Arrays.copyOf(near, 2 * term);
        }
    }

    /** Weighs what a row has of it: in its caption, and only above it. */
    void look(int[] caption, int[] overhead) {
        Arrays.fill(found, (byte) 0);
        mark(overhead, ABOVE);
        mark(caption, NAMED);
        hit = 0;
        above = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i] == NAMED) {
                hit += weights[i];
            } else if (found[i] == ABOVE) {
                above += weights[i];
            }
        }
    }

    private void mark(int[] terms, byte as) {
        for (int term : terms) {
            if (term < position.length && position[term] > 0) {
                found[position[term] - 1] = as;
            }
        }
    }

    /** Weight of the terms that the caption last looked at has. */
    double hit() {
        return hit;
    }

    /** Weight of those that only stand above it. */
    double above() {
        return above;
    }

    /** Weight of all that is sought. */
    double weight() {
        return weight;
    }

    /** Whether the term stands near the phrase. */
    boolean isNear(int term) {
        return term < near.length && near[term];
    }

    /** Whether the term stands near the phrase and is not sought itself. */
    boolean isOnlyNear(int term) {
        return isNear(term) && position[term] == 0;
    }

    /** Whether the phrase or what is near it has the term. */
    boolean isSaid(int term) {
        return term < position.length && (near[term] || position[term] > 0);
    }
}
