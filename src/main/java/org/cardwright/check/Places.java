package org.cardwright.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.frontmatter.FrontMatterBounds;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.Lines;
import org.cardwright.text.Position;
import org.cardwright.text.Span;

/**
 * Tells where the parts of a card stand: by looking at the lines where every value stands on its key's line, as on
 * nearly all cards, else as {@link CardPlaces} does, which reads the whole card again.
 */
final class Places {
    private final CardDocument document;
    private final Lines lines;
    private final Map<CardField, Integer> values = new EnumMap<>(CardField.class);
    private final Map<CardField, Integer> ends = new EnumMap<>(CardField.class);
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Integer> courses = new ArrayList<>();
    private final boolean plain;
    private Optional<CardPlaces> exact;
    private boolean listOpen;

    /** @param exact the places where they are known already */
    Places(CardDocument document, FrontMatterBounds bounds, Optional<CardPlaces> exact) {
        this.document = document;
        this.lines = new Lines(document.text());
        this.exact = exact;
        this.plain = scan(document.text(), bounds.yaml().start(), bounds.yaml().end());
    }

    /** Whether every value stands on its key's line. */
    boolean simple() {
        return plain;
    }

    /** Where a value stands, with its quotes, if all stand on their keys' lines; an empty range where there is none. */
    Optional<Span> raw(CardField field) {
        return !plain ? Optional.empty() : Optional.of(values.containsKey(field)
                ? new Span(values.get(field), ends.get(field)) : new Span(0, 0));
    }

    /** Whether the card has a key in this very spelling. */
    boolean hasKey(String key) {
        return plain ? keys.containsKey(key) : document.text().contains(key) && CardField.ofKey(key)
                .flatMap(field -> exact().key(field)).filter(key::equals).isPresent();
    }

    Position of(CardField field) {
        return plain && field != CardField.COURSES ? position(values.get(field)) : exact().of(field);
    }

    Position ofKey(String key) {
        return plain ? position(keys.get(key)) : exact().ofKey(key);
    }

    Position ofCourse(int index) {
        return plain && courses.size() == document.card().courses().size() ? position(courses.get(index)) : exact()
                .ofCourse(index);
    }

    Position ofItem(ItemKind kind, int level, int index) {
        int offset = plain ? inList(kind, level, index) : -1;
        return offset < 0 ? exact().ofItem(kind, level, index) : lines.of(offset);
    }

    /** Where an item begins in a list that holds the items of the levels in their order; negative if it does not. */
    private int inList(ItemKind kind, int level, int index) {
        int at = values.getOrDefault(kind.field(), 0);
        int end = ends.getOrDefault(kind.field(), 0);
        String text = document.text();
        for (LevelContent content : document.card().levels()) {
            List<String> items = content.items(kind);
            for (int i = 0; i < items.size(); i++) {
                int start = text.indexOf(items.get(i), at);
                int next = start + items.get(i).length();
                if (start < 0 || next > end || !parts(text, at, start) || next < end && !parts(text, next, next + 1)) {
                    return -1;
                }
                if (content.number() == level && i == index) {
                    return start;
                }
                at = next;
            }
        }
        return -1;
    }

    /** Whether nothing but quotes, blanks and question marks stands there, which part items. */
    private static boolean parts(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("\"' ?".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    Position ofLevel(ItemKind kind, int level) {
        return exact().ofLevel(kind, level);
    }

    /** Of any offset of the file. */
    Position at(int offset) {
        return lines.of(offset);
    }

    private Position position(Integer offset) {
        return offset == null ? Position.START : lines.of(offset);
    }

    private CardPlaces exact() {
        if (exact.isEmpty()) {
            exact = Optional.of(document.places());
        }
        return exact.get();
    }

    private boolean scan(String text, int start, int end) {
        for (int line = start; line < end; ) {
            int feed = text.indexOf('\n', line);
            int next = feed < 0 || feed >= end ? end : feed + 1;
            int stop = next > line && text.charAt(next - 1) == '\n' ? next - 1 : next;
            if (!line(text, line, stop)) {
                return false;
            }
            line = next;
        }
        return true;
    }

    private boolean line(String text, int start, int end) {
        int stop = end;
        while (stop > start && text.charAt(stop - 1) <= ' ') {
            stop--;
        }
        int at = start;
        while (at < stop && text.charAt(at) == ' ') {
            at++;
        }
        if (at + 1 < stop && text.charAt(at) == '-' && text.charAt(at + 1) == ' ') {
            courses.add(start);
            return listOpen && wholeValue(text, afterBlanks(text, at + 1, stop), stop);
        }
        return at == start && stop > start && key(text, start, stop);
    }

    private boolean key(String text, int start, int stop) {
        int colon = start;
        while (colon < stop && isKeyLetter(text.charAt(colon))) {
            colon++;
        }
        boolean bare = colon + 1 == stop;
        if (colon == start || colon >= stop || text.charAt(colon) != ':' || !bare && text.charAt(colon + 1) != ' ') {
            return false;
        }
        String key = text.substring(start, colon);
        int value = bare ? colon + 1 : afterBlanks(text, colon + 1, stop);
        Optional<CardField> field = CardField.ofKey(key);
        listOpen = bare && field.equals(Optional.of(CardField.COURSES));
        boolean again = field.filter(values::containsKey).isPresent();
        field.ifPresent(found -> {
            values.put(found, value);
            ends.put(found, stop);
        });
        boolean twice = keys.put(key, start) != null || again;
        return !twice && !(listOpen && !courses.isEmpty()) && (bare || wholeValue(text, value, stop));
    }

    private static boolean isKeyLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static int afterBlanks(String text, int from, int stop) {
        int at = from;
        while (at < stop && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a value that begins here cannot go on below: plain, or quoted on one line. */
    private static boolean wholeValue(String text, int from, int stop) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, from + 1);
            return close == stop - 1;
        }
        return "|>&!*[{#%@`\t-?:".indexOf(first) < 0;
    }
}
