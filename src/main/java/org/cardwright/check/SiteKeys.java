package org.cardwright.check;

import java.util.Optional;

import org.cardwright.frontmatter.RubyScalar;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.site.JekyllKeys;

/** The keys that mean something to Jekyll besides those that the cards have (format notes, 6.10). */
final class SiteKeys {
    private SiteKeys() {}

    /** Whether Jekyll or one of its usual plug-ins reads the key. */
    static boolean known(String key) {
        return JekyllKeys.ALL.contains(key);
    }

    /** The value that counts, the last, if the card has the key. */
    static Optional<YamlValue> value(Subject card, String key) {
        return card.card().others().stream().noneMatch(other -> other.key().equals(key)) ? Optional.empty()
                : card.entries().stream().filter(entry -> entry.key().equals(key)).reduce((_, last) -> last)
                .map(YamlEntry::value);
    }

    /** Whether a value is nothing to YAML. */
    static boolean isNull(YamlValue value) {
        return value.scalar().filter(scalar -> scalar.style() == YamlValue.Style.PLAIN
                && RubyScalar.of(scalar.text()) == RubyScalar.NULL).isPresent();
    }

    /** Whether a value is the truth value false, however it is spelled. */
    static boolean isFalse(YamlValue value) {
        return value.scalar().filter(scalar -> scalar.style() == YamlValue.Style.PLAIN
                && RubyScalar.of(scalar.text()) == RubyScalar.FALSE).isPresent();
    }

    /** Whether the card says that its body is to be taken as it is. */
    static boolean withoutLiquid(Subject card) {
        return value(card, JekyllKeys.LIQUID).filter(SiteKeys::isFalse).isPresent();
    }
}
