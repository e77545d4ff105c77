package org.cardwright.frontmatter;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.text.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads settings of two levels, sections with words for their keys, as texts; it constructs nothing, so that off stays
 * off.
 */
public final class SettingsReader {
    private final String text;
    private final ParserImpl parser;
    private final List<Setting> settings = new ArrayList<>();

    /**
     * One line of a section.
     *
     * @param span where the value stands in the text
     */
    public record Setting(String section, String key, String value, Span span) {}

    private SettingsReader(String text) {
        this.text = text;
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /**
     * All settings in their order; none for a text without any.
     *
     * @throws FrontMatterException if the text is no YAML or has another shape
     */
    public static List<Setting> read(String text) throws FrontMatterException {
        try {
            return new SettingsReader(text).read();
        } catch (MarkedYAMLException e) {
            throw new FrontMatterException(e.getProblem(), e.getProblemMark() == null ? 0
                    : offset(text, e.getProblemMark()));
        } catch (YAMLException e) {
            throw new FrontMatterException(e.getMessage().lines().findFirst().orElse(""), 0);
        }
    }

    /** SnakeYAML counts code points. */
    private static int offset(String text, Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    private List<Setting> read() throws FrontMatterException {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return settings;
        }
        parser.getEvent();
        expect(Event.ID.MappingStart);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            String section = scalar().getValue();
            if (parser.checkEvent(Event.ID.Scalar) && scalar(parser.peekEvent()).getValue().isEmpty()) {
                parser.getEvent();
            } else {
                section(section);
            }
        }
        return settings;
    }

    private void section(String name) throws FrontMatterException {
        expect(Event.ID.MappingStart);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            String key = scalar().getValue();
            ScalarEvent value = scalar();
            settings.add(new Setting(name, key, value.getValue(),
                    new Span(offset(text, value.getStartMark()), offset(text, value.getEndMark()))));
        }
        parser.getEvent();
    }

    private ScalarEvent scalar() throws FrontMatterException {
        if (!parser.checkEvent(Event.ID.Scalar)) {
            throw shape();
        }
        return scalar(parser.getEvent());
    }

    private static ScalarEvent scalar(Event event) {
        return (ScalarEvent) event;
    }

    private void expect(Event.ID id) throws FrontMatterException {
        if (!parser.checkEvent(id)) {
            throw shape();
        }
        parser.getEvent();
    }

    private FrontMatterException shape() {
        return new FrontMatterException("expected a section with one rule a line", offset(text,
                parser.peekEvent().getStartMark()));
    }
}
