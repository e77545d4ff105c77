package org.cardwright.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.text.Span;

/**
 * The front matter of a file, located to the character: every top-level key with its value's range.
 *
 * @param yaml the range between the fences
 * @param entries the keys in file order, duplicates included
 * @param refused the first value at which Ruby, by which the site reads its cards, stops although it can be read
 */
public record FrontMatter(Span yaml, List<YamlEntry> entries, Optional<Span> refused) {
    private static final Pattern TABS = Pattern.compile(
            "(?m)(?<=^ {0,20}[A-Za-z_]{1,100}:) *\t[ \t]*|(?<=[^ \t\r\n] {0,20})\t[ \t]*(?=\r?$)");

    /** An escaped slash, which is none where another backslash stands before it. */
    private static final Pattern SLASHES = Pattern.compile("((?<!\\\\)(?:\\\\\\\\)*)\\\\/");
    /** What the same escape with an f for the slash reads as; nobody writes a form feed into a card. */
    private static final char STAND_IN = '\f';

    public FrontMatter {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the front matter between the given bounds.
     *
     * @throws FrontMatterException if it is no YAML mapping, or one that is nested beyond reason
     */
    public static FrontMatter read(String text, FrontMatterBounds bounds) throws FrontMatterException {
        Optional<FrontMatter> simple = LineLocator.locate(text, bounds.yaml());
        return simple.isPresent() ? simple.get() : parsed(text, bounds.yaml());
    }

    /**
     * Ruby takes a TAB behind a key's colon or a value for a blank, and reads an escaped slash; SnakeYAML refuses both.
     */
    private static FrontMatter parsed(String text, Span yaml) throws FrontMatterException {
        try {
            return new YamlLocator(text, yaml).locate();
        } catch (FrontMatterException e) {
            String blanks = text.indexOf('\t', yaml.start(), yaml.end()) < 0 ? text
                    : TABS.matcher(text).region(yaml.start(), yaml.end())
                    .replaceAll(match -> match.group().replace('\t', ' '));
            boolean slashes = SLASHES.matcher(blanks).region(yaml.start(), yaml.end()).find()
                    && blanks.indexOf(STAND_IN, yaml.start(), yaml.end()) < 0
                    && blanks.indexOf("\\f", yaml.start(), yaml.end()) < 0;
            if (blanks.equals(text) && !slashes) {
                throw e;
            }
            return slashes ? withSlashes(new YamlLocator(SLASHES.matcher(blanks).region(yaml.start(), yaml.end())
                    .replaceAll("$1\\\\f"), yaml).locate()) : new YamlLocator(blanks, yaml).locate();
        }
    }

    /** The same with slashes where a sign of the same length stood for each that was escaped. */
    private static FrontMatter withSlashes(FrontMatter read) {
        return new FrontMatter(read.yaml(), read.entries().stream().map(entry -> new YamlEntry(
                entry.key().replace(STAND_IN, '/'), entry.keySpan(), withSlashes(entry.value()), entry.lines()))
                .toList(), read.refused());
    }

    private static YamlValue withSlashes(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar -> withSlashes(scalar);
            case YamlValue.Sequence list -> new YamlValue.Sequence(list.span(), list.flow(), list.items().stream()
                    .map(item -> new YamlValue.Item(item.lines(), withSlashes(item.value()))).toList());
            case YamlValue.Alias alias -> new YamlValue.Alias(alias.span(), alias.name(),
                    alias.target().map(FrontMatter::withSlashes));
            case YamlValue.Nested nested -> nested;
        };
    }

    private static YamlValue.Scalar withSlashes(YamlValue.Scalar scalar) {
        return new YamlValue.Scalar(scalar.span(), scalar.content(), scalar.text().replace(STAND_IN, '/'),
                scalar.style(), scalar.decorated(), scalar.tag());
    }

    /** The entry of a key; where the key is given twice, the last, as Ruby's YAML reader takes it. */
    public Optional<YamlEntry> entry(String key) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).key().equals(key)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }
}
