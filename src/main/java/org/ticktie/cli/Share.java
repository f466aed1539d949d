package org.ticktie.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads 0.8 and 80% alike. */
final class Share implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        try {
            double share = text.endsWith("%")
                    ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                    : Double.parseDouble(text);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // told below, as a share out of range is
        }
        throw new TypeConversionException("'" + text + "' is no share from 0 to 1, or from 0% to 100%");
    }
}
