package org.ticktie.read.docx;

/** Counts the tracked changes that were taken as accepted. */
final class Changes {
    private int insertions;
    private int deletions;

    void inserted() {
        insertions++;
    }

    void deleted() {
        deletions++;
    }

    boolean any() {
        return insertions + deletions > 0;
    }

    @Override
    public String toString() {
        return "Tracked changes: the document was read as if they were accepted (insertions: " + insertions
                + ", deletions left out: " + deletions + ").";
    }
}
