package org.cardwright.site;

import java.util.Set;

/** The keys of front matter that mean something to the site's engine besides those of cards (format notes, 6.10). */
public final class JekyllKeys {
    public static final String DATE = "date";
    public static final String PUBLISHED = "published";
    public static final String CATEGORIES = "categories";
    public static final String LIQUID = "render_with_liquid";

    /** All that the engine or one of its usual plug-ins reads. */
    public static final Set<String> ALL = Set.of(DATE, PUBLISHED, CATEGORIES, LIQUID, "tags", "tag", "slug", "ext", "draft",
            "excerpt", "excerpt_separator", "sitemap");

    private JekyllKeys() {}
}
