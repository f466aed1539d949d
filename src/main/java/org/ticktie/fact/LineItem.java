package org.ticktie.fact;

/** Meanings of captions that rules and sentences speak of; which captions mean them is data (see {@code captions} in the resources). */
public enum LineItem {
    UNKNOWN
}
