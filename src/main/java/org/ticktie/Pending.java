package org.ticktie;

import java.util.function.Supplier;
import org.ticktie.finding.Result;

/**
 * A document that is yet to be checked.
 *
 * @param name its name, as reports print it
 * @param result checks it; any thread may ask
 */
public record Pending(String name, Supplier<Result> result) {}
