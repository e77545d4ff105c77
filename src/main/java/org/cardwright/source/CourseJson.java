package org.cardwright.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the courses of the training page as the generator does. */
final class CourseJson {
    static final String PRICE = "price";
    static final String DESCRIPTION = "course_description";
    static final String MORE = "additional_course_information";
    static final String CREDIT = "course_credit_type";
    static final String MODALITY = "learning_modality";
    static final String DURATION = "course_duration_num";
    static final String UNIT = "course_duration_attribute";

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
        text(cells, CREDIT);
        number(PRICE, price(cells.apply(PRICE).orElse("")));
        text(cells, MODALITY);
        text(name -> cells.apply(name).map(EngineText::withoutTags), DESCRIPTION);
        text(name -> cells.apply(name).map(EngineText::withoutTags), MORE);
        number(DURATION, EngineNumber.leading(cells.apply(DURATION).orElse("")));
        text(cells, UNIT);
        key("filters");
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
