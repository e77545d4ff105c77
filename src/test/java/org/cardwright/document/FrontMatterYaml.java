package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The front matter as a YAML 1.1 reader constructs it, which is what the site gets to see. */
final class FrontMatterYaml {
    private static final Pattern BLOCK = Pattern.compile("\\A---\\s*\\n(.*?\\n?)^(---|\\.\\.\\.)\\s*$",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** Plain scalars that Ruby's reader takes for something else than text, beyond those that SnakeYAML does. */
    private static final Pattern NOT_TEXT_FOR_RUBY = Pattern.compile("""
            :.+|[-+]?[0-9][0-9,_]*|[-+]?[0-9][0-9_,]*\\.[0-9]*([eE][-+]?[0-9]+)?|0[xXoObB][0-9a-fA-F_,]+\
            |\\d{4}-\\d\\d?-\\d\\d?((T|\\s+)\\d\\d?:\\d\\d:\\d\\d.*)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?\
            |[-+]?\\.(inf|nan)|~|null|yes|no|on|off|true|false""",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Map<?, ?> values;

    private FrontMatterYaml(String text, Map<?, ?> values) {
        this.text = text;
        this.values = values;
    }

    /** The front matter of a card, if a YAML reader takes it. */
    static Optional<FrontMatterYaml> of(String card) {
        var block = BLOCK.matcher(card);
        if (!block.find()) {
            return Optional.empty();
        }
        try {
            var options = new LoaderOptions();
            options.setWarnOnDuplicateKeys(false);
            // Ruby takes a TAB behind a colon or a value for a blank; SnakeYAML does not.
            String text = block.group(1).replaceAll("(?m)(?<=^[a-z_]{1,99}:) *\t[ \t]*|[ \t]*\t[ \t]*$", " ");
            Object all = new Yaml(new SafeConstructor(options)).load(text);
            return all instanceof Map<?, ?> map ? Optional.of(new FrontMatterYaml(text, map))
                    : Optional.empty();
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    /** Asserts that the site reads a key's value as just this text; a number of a series may be a number. */
    void assertText(String key, String expected) {
        Object value = values.get(key);
        if (expected.isEmpty()) {
            assertEquals("", value == null ? "" : value, key);
        } else if (!key.equals("series") || !expected.equals(String.valueOf(value))) {
            assertEquals(expected, value instanceof String string ? string.strip() : value, key);
            assertFalse(NOT_TEXT_FOR_RUBY.matcher(expected).matches() && plain(key),
                    () -> key + " is not text for Ruby: " + expected);
        }
    }

    private boolean plain(String key) {
        var root = (MappingNode) new Yaml().compose(new StringReader(text));
        return root.getValue().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
                .anyMatch(pair -> pair.getValueNode() instanceof ScalarNode scalar && scalar.isPlain());
    }
}
