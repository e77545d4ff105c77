package org.cardwright.document;

import java.util.List;
import java.util.Optional;

import org.cardwright.html.HtmlText;
import org.cardwright.html.BodyLevel;
import org.cardwright.model.ItemKind;
import org.cardwright.site.BodyMarks;
import org.cardwright.site.ProficiencyLevel;

/** Writes the headings and items of one list as the newest bodies have them (format notes, 5). */
final class NewestLists {
    private final StringBuilder html = new StringBuilder();
    private final String competency;

    NewestLists(String competency) {
        this.competency = competency;
    }

    /** The whole list of a card that is in order. */
    static String of(Anatomy anatomy, ItemKind kind, String competency) {
        NewestLists lists = new NewestLists(competency);
        for (ItemGroup group : anatomy.table(kind).headed()) {
            String name = group.body().map(BodyLevel::name).filter(text -> !text.isEmpty()).orElse("");
            lists.level(group.level(), heading(group).orElse(competency), name,
                    group.items().stream().map(CardItem::text).toList());
        }
        return lists.html();
    }

    /** The competency as the heading spells it: where it is another than the card's, one of the two is wrong. */
    static Optional<String> heading(ItemGroup group) {
        return group.body().flatMap(BodyLevel::heading).map(heading -> HtmlText.fold(heading.competency()))
                .filter(text -> !text.isEmpty() && !Plausible.isBroken(text));
    }

    /** Adds a level; without a name it gets its usual one. */
    void level(int number, String name, List<String> items) {
        level(number, competency, name, items);
    }

    private void level(int number, String named, String name, List<String> items) {
        String label = name.isEmpty() ? ProficiencyLevel.ofNumber(number).map(ProficiencyLevel::label).orElse("")
                : name;
        html.append("<dt>").append(HtmlText.encodeBody(named)).append(" (").append(BodyMarks.LEVEL).append(' ').append(number).append(" - ")
                .append(HtmlText.encodeBody(label)).append(")</dt>");
        for (int i = 0; i < items.size(); i++) {
            html.append("<dd>").append(HtmlText.encodeBody(items.get(i)))
                    .append(i == items.size() - 1 ? "</dd>" : " </dd>");
        }
    }

    String html() {
        return html.toString();
    }
}
