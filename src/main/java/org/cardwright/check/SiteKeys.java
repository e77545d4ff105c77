package org.cardwright.check;

import java.util.Optional;
import java.util.Set;

import org.cardwright.frontmatter.RubyScalar;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;

/** The keys that mean something to Jekyll besides those that the cards have (format notes, 6.10). */
final class SiteKeys {
    static final String DATE = "date";
    static final String PUBLISHED = "published";
    static final String CATEGORIES = "categories";
    private static final Set<String> KNOWN = Set.of(DATE, PUBLISHED, CATEGORIES, "tags", "tag", "slug", "ext", "draft",
            "excerpt", "excerpt_separator", "render_with_liquid", "sitemap");

    private SiteKeys() {}

    /** Whether Jekyll or one of its usual plug-ins reads the key. */
    static boolean known(String key) {
        return KNOWN.contains(key);
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
        return value(card, "render_with_liquid").filter(SiteKeys::isFalse).isPresent();
    }
}
