package org.cardwright.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a body writes its items (format notes, 5): the tag, and the blanks around an item's text by its place in its
 * level.
 *
 * @param lead what stands before the text of the second and later items
 * @param trail what stands after the text of all but the last item of a level
 */
record SectionStyle(String tag, String lead, String trail) {

    /**
     * The style of a section, or where it has too few items to tell, of the card's other section, else of its template.
     */
    static SectionStyle of(String file, Optional<BodySection> section, Optional<BodySection> other,
            BodyTemplate template) {
        List<BodySection> both = Stream.concat(section.stream(), other.stream()).toList();
        String tag = both.stream().flatMap(BodySection::items).findFirst().map(item -> tagName(file, item))
                .orElse("dd");
        boolean newest = template == BodyTemplate.GRID_6_GREEN || template == BodyTemplate.NONE;
        boolean list = tag.equals("dd");
        String lead = list && majority(file, both, true).orElse(!newest) ? " " : "";
        String trail = list && majority(file, both, false).orElse(true) ? " " : "";
        return new SectionStyle(tag, lead, trail);
    }

    private static String tagName(String file, BodyItem item) {
        int at = item.outer().start() + 1;
        int end = at;
        while (end < item.outer().end() && Character.isLetterOrDigit(file.charAt(end))) {
            end++;
        }
        return end > at ? file.substring(at, end) : "dd";
    }

    /** Whether most items that could have the blank do; the first section that has such items decides. */
    private static Optional<Boolean> majority(String file, List<BodySection> sections, boolean lead) {
        for (BodySection section : sections) {
            int with = 0;
            int all = 0;
            for (BodyLevel level : section.levels()) {
                List<BodyItem> items = level.items();
                for (BodyItem item : lead ? items.stream().skip(1).toList() : items.stream()
                        .limit(Math.max(0, items.size() - 1)).toList()) {
                    boolean blank = lead ? item.core().start() > item.inner().start() : item.inner()
                            .end() > item.core().end();
                    with += blank ? 1 : 0;
                    all++;
                }
            }
            if (all > 0) {
                return Optional.of(with * 2 >= all);
            }
        }
        return Optional.empty();
    }
}
