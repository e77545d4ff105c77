package org.cardwright.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.text.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Changes one setting of two-level settings and leaves every other byte as it is: comments, order, blank lines, quotes
 * and line ends. The result is read again before it is given away.
 */
public final class SettingsEditor {
    private static final String USUAL_INDENT = "  ";

    private final String text;
    private final ParserImpl parser;
    private final List<Section> sections = new ArrayList<>();
    private Optional<Integer> end = Optional.empty();

    /** @param flow where it is, if it is written in braces */
    private record Section(String name, Span key, Optional<Span> flow, List<Entry> entries) {}

    private record Entry(String key, Span name, Span value) {}

    private SettingsEditor(String text) {
        this.text = text;
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        read();
    }

    /**
     * The text with a setting that has this value, or with none of that name where the value is empty.
     *
     * @throws FrontMatterException if the text is no YAML, has another shape, or cannot be changed in this way
     */
    public static String with(String text, String section, String key, Optional<String> value) throws FrontMatterException {
        Map<String, String> wanted = values(text);
        value.ifPresentOrElse(to -> wanted.put(name(section, key), to), () -> wanted.remove(name(section, key)));
        String changed = new SettingsEditor(text).changed(section, key, value.map(SettingsEditor::written));
        if (!values(changed).equals(wanted)) {
            throw new FrontMatterException("this cannot be changed here", 0);
        }
        return changed;
    }

    /** The value of a setting; of one that is there twice the last. */
    public static Optional<String> value(String text, String section, String key) throws FrontMatterException {
        return Optional.ofNullable(values(text).get(name(section, key)));
    }

    private static Map<String, String> values(String text) throws FrontMatterException {
        Map<String, String> values = new LinkedHashMap<>();
        SettingsReader.read(text).forEach(one -> values.put(name(one.section(), one.key()), one.value()));
        return values;
    }

    private static String name(String section, String key) {
        return section + "\n" + key;
    }

    /** Words such as off are written as they are: settings are read as texts. */
    private static String written(String value) {
        return value.matches("[a-z]+([ -][a-z]+)*") ? value : ScalarWriter.least(value);
    }

    /** The text is known to have the right shape. */
    private void read() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return;
        }
        parser.getEvent();
        parser.getEvent();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            ScalarEvent name = (ScalarEvent) parser.getEvent();
            if (parser.checkEvent(Event.ID.Scalar)) {
                parser.getEvent();
                sections.add(new Section(name.getValue(), span(name), Optional.empty(), List.of()));
            } else {
                sections.add(section(name));
            }
        }
        parser.getEvent();
        Event ended = parser.getEvent();
        // Three dots: nothing may come after them.
        end = ended.getStartMark().getIndex() < ended.getEndMark().getIndex() ? Optional.of(offset(ended.getStartMark()))
                : Optional.empty();
    }

    private Section section(ScalarEvent name) {
        MappingStartEvent start = (MappingStartEvent) parser.getEvent();
        List<Entry> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            ScalarEvent key = (ScalarEvent) parser.getEvent();
            ScalarEvent value = (ScalarEvent) parser.getEvent();
            entries.add(new Entry(key.getValue(), span(key), span(value)));
        }
        Event ended = parser.getEvent();
        return new Section(name.getValue(), span(name), start.isFlow()
                ? Optional.of(new Span(offset(start.getStartMark()), offset(ended.getEndMark()))) : Optional.empty(), entries);
    }

    private Span span(ScalarEvent scalar) {
        return new Span(offset(scalar.getStartMark()), offset(scalar.getEndMark()));
    }

    /** SnakeYAML counts code points. */
    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    private String changed(String section, String key, Optional<String> value) {
        List<Section> found = sections.stream().filter(one -> one.name().equals(section)).toList();
        List<Section> with = found.stream().filter(one -> one.entries().stream().anyMatch(entry -> entry.key().equals(key))).toList();
        if (!with.isEmpty()) {
            Section last = with.getLast();
            Entry entry = last.entries().stream().filter(one -> one.key().equals(key)).reduce((a, b) -> b).orElseThrow();
            return value.map(to -> replaced(entry, to)).orElseGet(() -> without(last, entry));
        }
        if (value.isEmpty()) {
            return text;
        }
        return found.isEmpty() ? appended(section, key, value.get()) : added(found.getLast(), key + ": " + value.get());
    }

    private String replaced(Entry entry, String value) {
        if (entry.value().start() == entry.value().end()) {
            int colon = text.indexOf(':', entry.name().end());
            return splice(colon + 1, colon + 1, " " + value);
        }
        String old = text.substring(entry.value().start(), entry.value().end());
        // A text over several lines ends with its last line break.
        return splice(entry.value().start(), entry.value().end(), value + (old.endsWith("\n") ? lineEnd() : ""));
    }

    /** A comment at the end of the line stays, where the setting was. */
    private String without(Section section, Entry entry) {
        int start = entry.name().start();
        int stop = Math.max(entry.value().end(), text.indexOf(':', entry.name().end()) + 1);
        if (section.flow().isPresent()) {
            return withoutFlow(section, entry, start, stop);
        }
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int line = text.indexOf('\n', stop);
        int lineStop = text.charAt(stop - 1) == '\n' ? stop : line < 0 ? text.length() : line + 1;
        String rest = text.charAt(stop - 1) == '\n' ? "" : text.substring(stop, lineStop);
        return rest.isBlank() ? splice(lineStart, lineStop, "") : splice(start, stop + rest.length() - rest.stripLeading().length(), "");
    }

    private String withoutFlow(Section section, Entry entry, int start, int stop) {
        int at = section.entries().indexOf(entry);
        if (at + 1 < section.entries().size()) {
            return splice(start, section.entries().get(at + 1).name().start(), "");
        }
        return splice(at > 0 ? section.entries().get(at - 1).value().end() : start, stop, "");
    }

    private String added(Section section, String line) {
        if (section.flow().isPresent()) {
            int close = section.flow().get().end() - 1;
            return section.entries().isEmpty() ? splice(section.flow().get().start() + 1, close, line)
                    : splice(section.entries().getLast().value().end(), section.entries().getLast().value().end(), ", " + line);
        }
        if (section.entries().isEmpty()) {
            return afterLine(text.indexOf(':', section.key().end()) + 1, indent(section.key()) + USUAL_INDENT + line);
        }
        Entry last = section.entries().getLast();
        int at = Math.max(last.value().end(), last.name().end());
        return text.charAt(at - 1) == '\n' ? splice(at, at, indent(section.entries().getFirst().name()) + line + lineEnd())
                : afterLine(at, indent(section.entries().getFirst().name()) + line);
    }

    private String appended(String section, String key, String value) {
        String lines = section + ":" + lineEnd() + USUAL_INDENT + key + ": " + value + lineEnd();
        int at = end.orElse(text.length());
        boolean begun = at > 0 && text.charAt(at - 1) != '\n' && !text.substring(0, at).equals("\uFEFF");
        return splice(at, at, (begun ? lineEnd() : "") + lines);
    }

    /** A line of its own behind the one of a place. */
    private String afterLine(int place, String line) {
        int at = text.indexOf('\n', place);
        return at < 0 ? splice(text.length(), text.length(), lineEnd() + line) : splice(at + 1, at + 1, line + lineEnd());
    }

    private String indent(Span place) {
        return text.substring(text.lastIndexOf('\n', place.start() - 1) + 1, place.start()).replace("\uFEFF", "");
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private String splice(int start, int stop, String by) {
        return text.substring(0, start) + by + text.substring(stop);
    }
}
