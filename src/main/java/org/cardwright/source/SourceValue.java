package org.cardwright.source;

import java.math.BigDecimal;

/** What a cell of a table says, as the file says it: a number stays a number. */
public sealed interface SourceValue {
    /** A cell that is there and says nothing. */
    SourceValue EMPTY = new Words("");

    /** A text; without quotes or escapes of the file. */
    record Words(String text) implements SourceValue {}

    /** A number in the digits of the file. */
    record Digits(String text) implements SourceValue {
        public BigDecimal value() {
            return new BigDecimal(text);
        }
    }

    /** Anything else that JSON can say, as it is written: it is kept and never set. */
    record Other(String text) implements SourceValue {}

    /** What the cell says in letters. */
    String text();

    static SourceValue words(String text) {
        return text.isEmpty() ? EMPTY : new Words(text);
    }

    static SourceValue number(int number) {
        return new Digits(Integer.toString(number));
    }
}
