package org.ticktie.fact;

/**
 * The scale caption of a table, beside the scale at which sentences state its figures.
 *
 * @param printed what the table says; its value is the number of noughts left out
 * @param stated what the sentences imply, likewise
 */
public record ScaleCaption(Amount printed, Amount stated) {}
