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
 */
public record FrontMatter(Span yaml, List<YamlEntry> entries) {
    private static final Pattern TABS = Pattern.compile(
            "(?m)(?<=^ {0,20}[A-Za-z_]{1,100}:) *\t[ \t]*|\t[ \t]*(?=\r?$)");

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

    /** Ruby takes a TAB behind a key's colon or a value for a blank; SnakeYAML refuses it there. */
    private static FrontMatter parsed(String text, Span yaml) throws FrontMatterException {
        try {
            return new YamlLocator(text, yaml).locate();
        } catch (FrontMatterException e) {
            if (text.indexOf('\t', yaml.start(), yaml.end()) < 0) {
                throw e;
            }
            String blanks = TABS.matcher(text).region(yaml.start(), yaml.end())
                    .replaceAll(match -> match.group().replace('\t', ' '));
            if (blanks.equals(text)) {
                throw e;
            }
            return new YamlLocator(blanks, yaml).locate();
        }
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
