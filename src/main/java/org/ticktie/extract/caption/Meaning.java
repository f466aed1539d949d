package org.ticktie.extract.caption;

public record Meaning(org.ticktie.fact.LineItem item, org.ticktie.fact.Basis basis) {}
