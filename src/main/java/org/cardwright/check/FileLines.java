package org.cardwright.check;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.model.CardField;

/** Finds lines of a card's file and what stands on them. */
final class FileLines {
    private FileLines() {}

    static int start(String file, int offset) {
        return file.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset of the line's end, before its line end. */
    static int end(String file, int offset) {
        int feed = file.indexOf('\n', offset);
        int end = feed < 0 ? file.length() : feed;
        return end > offset && file.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The field that an offset of the front matter belongs to, as far as the lines show it. */
    static Optional<CardField> field(Subject card, int offset) {
        String file = card.file();
        for (int line = start(file, offset); offset < card.yamlEnd()
                && line >= card.yamlStart(); line = start(file, line - 1)) {
            int colon = file.indexOf(':', line);
            Optional<CardField> field = colon < 0 ? Optional.empty() : CardField.ofKey(file.substring(line, colon));
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    /** A choice that changes the line of an offset and nothing else. */
    static Choice onLine(String title, int offset, UnaryOperator<String> change, boolean sameWords) {
        UnaryOperator<String> whole = text -> {
            int start = start(text, Math.min(offset, text.length()));
            int end = end(text, start);
            return text.substring(0, start) + change.apply(text.substring(start, end)) + text.substring(end);
        };
        return sameWords ? Answers.text(title, whole) : Answers.rereading(title, whole);
    }
}
