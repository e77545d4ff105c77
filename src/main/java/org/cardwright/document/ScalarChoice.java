package org.cardwright.document;

import java.util.List;
import java.util.Optional;

import org.cardwright.frontmatter.FrontMatter;
import org.cardwright.frontmatter.FrontMatterBounds;
import org.cardwright.frontmatter.FrontMatterException;
import org.cardwright.frontmatter.ScalarEditor;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.i18n.Strings;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** Chooses how to write a scalar: the first proposal that reads back as wanted and leaves every other key as it was. */
final class ScalarChoice {
    private final Anatomy anatomy;

    ScalarChoice(Anatomy anatomy) {
        this.anatomy = anatomy;
    }

    /** The replacement for the value of a key. */
    Splice value(YamlEntry entry, YamlValue.Scalar scalar, String text, boolean raw) throws EditRefusedException {
        int index = anatomy.frontMatter().entries().indexOf(entry);
        return choose(ScalarEditor.proposals(anatomy.text(), scalar, text, raw), index, -1, text);
    }

    /** The replacement for an item of a list. */
    Splice item(YamlEntry entry, int item, YamlValue.Scalar scalar, String text) throws EditRefusedException {
        int index = anatomy.frontMatter().entries().indexOf(entry);
        return choose(ScalarEditor.proposals(anatomy.text(), scalar, text, false), index, item, text);
    }

    private Splice choose(List<Splice> ways, int entry, int item, String text) throws EditRefusedException {
        for (Splice way : ways) {
            if (readsBack(way, entry, item, text)) {
                return way;
            }
        }
        throw new EditRefusedException(Strings.get("edit.not-proven"));
    }

    private boolean readsBack(Splice way, int entry, int item, String text) {
        String changed = new SplicePlan().add(way).applyTo(anatomy.text());
        Optional<FrontMatterBounds> bounds = FrontMatterBounds.of(changed);
        if (bounds.isEmpty()) {
            return false;
        }
        try {
            List<YamlEntry> after = FrontMatter.read(changed, bounds.get()).entries();
            return sameKeys(after) && scalar(after.get(entry).value(), item)
                    .filter(scalar -> scalar.text().equals(text)).isPresent();
        } catch (FrontMatterException e) {
            return false;
        }
    }

    private boolean sameKeys(List<YamlEntry> after) {
        List<YamlEntry> before = anatomy.frontMatter().entries();
        return after.size() == before.size()
                && java.util.stream.IntStream.range(0, after.size())
                .allMatch(i -> after.get(i).key().equals(before.get(i).key()));
    }

    private static Optional<YamlValue.Scalar> scalar(YamlValue value, int item) {
        YamlValue found = item >= 0 && value instanceof YamlValue.Sequence sequence && item < sequence.items().size()
                ? sequence.items().get(item).value() : value;
        return found instanceof YamlValue.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }
}
