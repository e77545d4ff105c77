package org.cardwright.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cardwright.site.SourceNames;


/** Writes the courses of the training page as the generator does. */
final class CourseJson {
    private final StringBuilder out = new StringBuilder("[");

    /**
     * Adds a course.
     *
     * @param cells gives a cell by the name of its column; empty if the table has no such column
     */
    void add(Function<String, Optional<String>> cells, List<String> filters) {
        out.append(out.length() > 1 ? "," : "").append("\n  {");
        text(cells, SourceNames.TITLE);
        text(cells, SourceNames.PROVIDER);
        text(cells, SourceNames.LINK);
        text(cells, SourceNames.CREDIT);
        number(SourceNames.PRICE, price(cells.apply(SourceNames.PRICE).orElse("")));
        text(cells, SourceNames.MODALITY);
        text(name -> cells.apply(name).map(EngineText::withoutTags), SourceNames.COURSE_DESCRIPTION);
        text(name -> cells.apply(name).map(EngineText::withoutTags), SourceNames.MORE);
        number(SourceNames.DURATION, EngineNumber.leading(cells.apply(SourceNames.DURATION).orElse("")));
        text(cells, SourceNames.DURATION_UNIT);
        key(SourceNames.FILTERS);
        out.append('[');
        for (String filter : filters) {
            out.append(out.charAt(out.length() - 1) == '[' ? "" : ",").append("\n      ");
            EngineText.json(out, filter);
        }
        out.append(filters.isEmpty() ? "]" : "\n    ]").append("\n  }");
    }

    /** What a price is read as. */
    static double price(String text) {
        return EngineNumber.leading(text.replaceAll("[^0-9.-]+", ""));
    }

    /** The whole file. */
    String text() {
        return out + (out.length() > 1 ? "\n]" : "]");
    }

    private void key(String name) {
        out.append(out.charAt(out.length() - 1) == '{' ? "" : ",").append("\n    \"").append(name).append("\": ");
    }

    /** A column that is missing is not written. */
    private void text(Function<String, Optional<String>> cells, String name) {
        cells.apply(name).ifPresent(text -> {
            key(name);
            EngineText.json(out, text);
        });
    }

    private void number(String name, double number) {
        key(name);
        out.append(EngineNumber.json(number).orElse("null"));
    }
}
