package org.cardwright.provider;

import java.util.Locale;
import java.util.Set;

import org.cardwright.i18n.Strings;

/** What a column of a list of replacements can say. */
enum ReplaceColumn {
    FIND("find", "find what", "find text", "search", "search for", "old", "old text", "old value", "old link", "old url",
            "old title", "old name", "from", "before", "was", "current", "current text", "current link", "existing",
            "original", "wrong", "this", "current url", "existing link", "existing url", "original link", "original url",
            "old address", "old web address", "current address", "previous", "previous link", "retired", "retired link",
            "retired course", "old course", "old course title", "broken link", "broken url"),
    REPLACE("replace", "replace with", "replacement", "replace by", "with", "new", "new text", "new value", "new link",
            "new url", "new title", "new name", "to", "after", "now", "updated", "correct", "becomes", "change to",
            "changed to", "updated link", "updated url", "new address", "new web address", "updated address", "replacement link",
            "replacement url", "replacement course", "new course", "new course title", "correct link", "correct url",
            "working link"),
    WHERE("where", "in", "look in", "part", "parts", "field", "fields", "place"),
    WORD("word", "words", "whole word", "whole words", "whole words only", "whole word only", "match whole word"),
    CASE("case", "match case", "case sensitive", "same case"),
    REGEX("regular expression", "regular expressions", "regex", "regexp", "pattern", "expression"),
    SERIES("series", "job series", "occupational series", "series number"),
    LEVEL("level", "career level", "gs level", "levels", "grade");

    private final Set<String> names;

    ReplaceColumn(String... names) {
        this.names = Set.of(names);
    }

    /** How people call it, plainly. */
    Set<String> names() {
        return names;
    }

    String label() {
        return Strings.get("list.replace." + name().toLowerCase(Locale.ROOT));
    }
}
