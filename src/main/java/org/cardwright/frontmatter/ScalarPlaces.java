package org.cardwright.frontmatter;

/** Finds where a character of a scalar's text stands in the file. */
public final class ScalarPlaces {
    private ScalarPlaces() {}

    /**
     * The offset in the file of a character of the scalar's text; the scalar's start where its spelling is beyond
     * tracing.
     */
    public static int offset(String file, YamlValue.Scalar scalar, int index) {
        return ScalarMap.of(file, scalar).map(map -> map.endOf(index)).orElse(scalar.span().start());
    }
}
