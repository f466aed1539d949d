package org.ticktie.extract.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What became of one figure: the relation it agrees with, or those that it should agree with. */
final class Verdict {
    final ProseFigure figure;
    final Reading reading;
    /** Best first. */
    List<Candidate> candidates = List.of();
    /** The relation that holds, or null. */
    Candidate tie;
    /** The relation that does not hold and should, or null. */
    Candidate broken;
    /** Whether a relation holds that is too wide to prove anything. */
    boolean vacuous;
    /** Whether its sentence states the same digits twice. */
    boolean repeatedInSentence;
    /** How many other figures of the same measure in its sentence agree with nothing, where none agrees. */
    int disagreeing;
    /** Whether a later statement of the text says the same. */
    boolean repeated;
    /** Why the likeliest relation that does not hold is about something else, or null. */
    String doubt;
    /** How sure the accusation is. */
    double confidence;
    /** Whether only the direction is wrong. */
    boolean direction;
    /** Whether the word of direction beside it is accused in its place. */
    boolean wrongWord;

    int number;
    /** Terms of the headings that it stands under. */
    List<String> context = List.of();
    /** Terms of the heading or bullet just above, if it is short. */
    List<String> narrow = List.of();
    /** Whether tables speak of one of them. */
    boolean narrowKnown;

    private Set<String> words;

    Verdict(ProseFigure figure) {
        this.figure = figure;
        this.reading = figure.reading();
    }

    /** The terms of its sentence and of the headings above. */
    Set<String> words() {
        if (words == null) {
            words = new HashSet<>(context);
            words.addAll(Terms.of(figure.sentence()));
        }
        return words;
    }

    boolean tied() {
        return tie != null;
    }
}
