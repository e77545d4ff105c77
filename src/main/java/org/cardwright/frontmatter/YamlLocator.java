package org.cardwright.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.text.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Walks SnakeYAML's events over one front matter and notes where everything stands; it constructs nothing. */
final class YamlLocator {
    private static final LoaderOptions OPTIONS = options();
    private static final Pattern DECORATION = Pattern.compile("(?:[&!]\\S*\\s*|#.*\\s*)+");
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9_-]+");

    private final String text;
    private final Span yaml;
    private final String content;
    private final boolean astral;
    private final Set<String> anchors = new HashSet<>(0);
    private final Map<String, YamlValue.Scalar> anchored = new HashMap<>(0);
    private ParserImpl parser;
    private Optional<Span> refused = Optional.empty();

    YamlLocator(String text, Span yaml) {
        this.text = text;
        this.yaml = yaml;
        this.content = yaml.of(text);
        this.astral = hasSurrogate(content);
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    FrontMatter locate() throws FrontMatterException {
        return locate(content);
    }

    /** Reads the front matter, or the same with blanks for TABs, in which everything stands at the same place. */
    private FrontMatter locate(String blanked) throws FrontMatterException {
        anchors.clear();
        anchored.clear();
        try {
            parser = new ParserImpl(new StreamReader(blanked), OPTIONS);
            List<YamlEntry> entries = document();
            return new FrontMatter(yaml, entries, refused);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            int at = mark == null ? yaml.start() : offset(mark);
            Optional<String> again = TabsBetween.asBlanks(blanked, at - yaml.start());
            if (again.isPresent()) {
                return locate(again.get());
            }
            throw new FrontMatterException(e.getProblem(), OpenQuote.before(text, yaml, at).orElse(at));
        } catch (ReaderException e) {
            int at = content.offsetByCodePoints(0, Math.min(e.getPosition(),
                    content.codePointCount(0, content.length())));
            throw new FrontMatterException(e.getMessage().lines().findFirst().orElse(""), yaml.start() + at);
        } catch (YAMLException e) {
            throw new FrontMatterException(e.getMessage().lines().findFirst().orElse(""), yaml.start());
        } catch (IllegalArgumentException e) {
            // The library takes any number for a character.
            throw new FrontMatterException("an escape that is no character",
                    Math.max(yaml.start(), text.indexOf("\\U", yaml.start())));
        }
    }

    private List<YamlEntry> document() throws FrontMatterException {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return List.of();
        }
        parser.getEvent();
        if (parser.checkEvent(Event.ID.Scalar) && ((ScalarEvent) parser.peekEvent()).getValue().isEmpty()) {
            parser.getEvent();
            return List.of();
        }
        if (!parser.checkEvent(Event.ID.MappingStart)) {
            throw new FrontMatterException("expected keys with values", offset(parser.peekEvent().getStartMark()));
        }
        MappingStartEvent start = (MappingStartEvent) parser.getEvent();
        refused = Optional.of(span(start)).filter(_ -> isRefused(start));
        if (start.isFlow()) {
            throw new FrontMatterException("expected one key a line", yaml.start());
        }
        List<YamlEntry> entries = new ArrayList<>(20);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            entries.add(entry());
        }
        parser.getEvent();
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new FrontMatterException("a second document begins", offset(parser.peekEvent().getStartMark()));
        }
        return entries;
    }

    private YamlEntry entry() throws FrontMatterException {
        Event key = next();
        if (!(key instanceof ScalarEvent scalar)) {
            throw new FrontMatterException("a key that is no text", offset(key.getStartMark()));
        }
        Span keySpan = new Span(offset(key.getStartMark()), offset(key.getEndMark()));
        YamlValue value = value(false);
        int start = lineStart(keySpan.start());
        return new YamlEntry(scalar.getValue(), keySpan, value,
                new Span(start, lineEnd(Math.max(keySpan.end(), value.span().end()))));
    }

    /** Reads the next value; collections within a list are passed over, so that no nesting can exhaust the stack. */
    private YamlValue value(boolean withinList) throws FrontMatterException {
        Event event = next();
        if (event instanceof ScalarEvent scalar) {
            return anchored(scalar, scalar(scalar));
        }
        if (event instanceof AliasEvent alias) {
            return new YamlValue.Alias(span(alias), alias.getAnchor(),
                    Optional.ofNullable(anchored.get(alias.getAnchor())));
        }
        if (!withinList && event instanceof SequenceStartEvent sequence) {
            return sequence(sequence);
        }
        if (event instanceof CollectionStartEvent collection) {
            return nested(collection);
        }
        throw new IllegalStateException(event.getEventId().toString());
    }

    /** The next event; an alias without its anchor before it is no YAML. */
    private Event next() throws FrontMatterException {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias && !anchors.contains(alias.getAnchor())) {
            throw new FrontMatterException("no anchor &" + alias.getAnchor() + " before this",
                    offset(event.getStartMark()));
        }
        if (!(event instanceof AliasEvent) && event instanceof NodeEvent node && node.getAnchor() != null) {
            anchors.add(node.getAnchor());
        }
        if (refused.isEmpty() && event instanceof NodeEvent node && isRefused(node)) {
            refused = Optional.of(span(event));
        }
        return event;
    }

    /** Whether Ruby stops at a place that this reader passes. */
    private boolean isRefused(NodeEvent event) {
        if (event.getAnchor() != null && !ANCHOR.matcher(event.getAnchor()).matches()) {
            return true;
        }
        return switch (event) {
            case ScalarEvent scalar -> RubyScalar.of(scalar.getValue(), scalar.getTag() == null ? "" : scalar.getTag(),
                    scalar.isPlain()) == RubyScalar.REFUSED || scalar.isDQuoted()
                    && RubyScalar.hasHalfCharacter(span(scalar).of(text));
            case CollectionStartEvent collection -> collection.getTag() != null
                    && RubyScalar.isObject(collection.getTag());
            default -> false;
        };
    }

    private YamlValue.Scalar anchored(ScalarEvent event, YamlValue.Scalar scalar) {
        if (event.getAnchor() != null) {
            anchored.put(event.getAnchor(), scalar);
        }
        return scalar;
    }

    private YamlValue.Scalar scalar(ScalarEvent event) {
        Span span = span(event);
        boolean decorated = event.getAnchor() != null || event.getTag() != null;
        String tag = event.getTag() == null ? "" : event.getTag();
        return switch (event.getScalarStyle()) {
            case PLAIN -> new YamlValue.Scalar(span, decorated ? plainAfterDecoration(span) : span,
                    event.getValue(), YamlValue.Style.PLAIN, decorated, tag);
            case SINGLE_QUOTED -> quoted(span, event, '\'', YamlValue.Style.SINGLE_QUOTED, decorated);
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> quoted(span, event, '"', YamlValue.Style.DOUBLE_QUOTED, decorated);
            case LITERAL, FOLDED -> {
                Span tight = new Span(span.start(), trimmedEnd(span));
                yield new YamlValue.Scalar(tight, tight, event.getValue(), YamlValue.Style.BLOCK, decorated, tag);
            }
        };
    }

    /** Behind anchor, tag and comments, with which no plain text begins. */
    private Span plainAfterDecoration(Span span) {
        Matcher before = DECORATION.matcher(text).region(span.start(), span.end());
        return new Span(before.lookingAt() ? before.end() : span.start(), span.end());
    }

    private YamlValue.Scalar quoted(Span span, ScalarEvent event, char quote, YamlValue.Style style,
            boolean decorated) {
        int open = text.indexOf(quote, span.start());
        return new YamlValue.Scalar(span, new Span(open + 1, span.end() - 1), event.getValue(), style, decorated,
                event.getTag() == null ? "" : event.getTag());
    }

    private YamlValue.Sequence sequence(SequenceStartEvent event) throws FrontMatterException {
        List<YamlValue.Item> items = new ArrayList<>();
        int end = offset(event.getEndMark());
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            YamlValue value = value(true);
            Span lines = event.isFlow() ? value.span()
                    : new Span(dashLine(value.span().start()), lineEnd(value.span().end()));
            items.add(new YamlValue.Item(lines, value));
            end = Math.max(end, value.span().end());
        }
        Event close = parser.getEvent();
        int start = offset(event.getStartMark());
        return new YamlValue.Sequence(new Span(start, event.isFlow() ? offset(close.getEndMark()) : end),
                event.isFlow(), items);
    }

    private YamlValue.Nested nested(CollectionStartEvent event) throws FrontMatterException {
        int end = offset(event.getEndMark());
        int depth = 1;
        while (depth > 0) {
            Event next = next();
            if (next instanceof CollectionStartEvent) {
                depth++;
            } else if (next.is(Event.ID.MappingEnd) || next.is(Event.ID.SequenceEnd)) {
                depth--;
                boolean flow = next.getEndMark().getIndex() > next.getStartMark().getIndex();
                end = flow ? Math.max(end, offset(next.getEndMark())) : end;
            } else {
                end = Math.max(end, leafEnd(next));
            }
        }
        return new YamlValue.Nested(new Span(offset(event.getStartMark()), end), event instanceof MappingStartEvent);
    }

    private int leafEnd(Event leaf) {
        boolean block = leaf instanceof ScalarEvent scalar
                && (scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.LITERAL
                || scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.FOLDED);
        return block ? trimmedEnd(span(leaf)) : span(leaf).end();
    }

    /** Block scalars swallow the blank lines after them; they belong to nobody. */
    private int trimmedEnd(Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The start of the line with an item's dash, which may stand lines before its value, with comments between. */
    private int dashLine(int value) {
        int end = value;
        int line = lineStart(value);
        while (line > yaml.start() && !text.substring(line, end).stripLeading().startsWith("-")) {
            end = line;
            line = lineStart(line - 1);
        }
        return line;
    }

    private int lineStart(int offset) {
        return Math.max(yaml.start(), text.lastIndexOf('\n', offset - 1) + 1);
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 || end >= yaml.end() ? yaml.end() : end + 1;
    }

    private Span span(Event event) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        return end > start ? new Span(start, end) : nothing(start);
    }

    /** What is missing behind a question mark is said to stand where the next line has its first sign. */
    private Span nothing(int at) {
        int behind = trimmedEnd(new Span(yaml.start(), at));
        int place = text.substring(behind, at).contains("\n") ? behind : at;
        return new Span(place, place);
    }

    /**
     * SnakeYAML counts code points from the start of the front matter; we count UTF-16 units from the start of the
     * file.
     */
    private int offset(Mark mark) {
        int index = mark.getIndex();
        return yaml.start() + (astral ? content.offsetByCodePoints(0,
                Math.min(index, content.codePointCount(0, content.length()))) : index);
    }
}
