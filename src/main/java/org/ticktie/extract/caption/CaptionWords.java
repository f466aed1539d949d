package org.ticktie.extract.caption;

import java.util.List;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.fact.Basis;

/**
 * A caption without what makes no difference.
 *
 * @param words its words, folded
 * @param basis the footing that its words name
 * @param reported whether it says itself that it is as reported ("GAAP")
 * @param all all of its words, folded
 */
record CaptionWords(List<Token> words, Basis basis, boolean reported, List<Token> all) {}
