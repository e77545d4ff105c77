package org.cardwright.provider;

import java.util.Locale;
import java.util.Set;

import org.cardwright.i18n.Strings;

/** What a column of a provider's list can say of a course. */
public enum CourseColumn {
    TITLE("title", "course title", "course", "course name", "name", "training title", "training", "class title", "class",
            "titles", "offering", "program"),
    PROVIDER("provider", "providers", "training provider", "training providers", "course provider", "vendor", "school",
            "organization", "institution", "offered by", "source"),
    LINK("link", "links", "url", "urls", "course link", "course url", "web address", "website", "address", "hyperlink", "web page",
            "registration link", "web link"),
    CODE("code", "course code", "course number", "number", "course no", "course id", "id", "no", "catalog number", "course",
            "class code", "training id", "sku");

    private final Set<String> names;

    CourseColumn(String... names) {
        this.names = Set.of(names);
    }

    Set<String> names() {
        return names;
    }

    public String label() {
        return Strings.get("list.course." + name().toLowerCase(Locale.ROOT));
    }
}
