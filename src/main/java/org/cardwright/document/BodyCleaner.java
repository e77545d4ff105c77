package org.cardwright.document;

import java.util.List;

import org.cardwright.html.BodyItem;
import org.cardwright.html.BodyTemplate;
import org.cardwright.html.HtmlText;
import org.cardwright.html.NewestBody;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Span;

/** Writes the body in the newest template, where every word of it has a place there. */
final class BodyCleaner {
    private BodyCleaner() {}

    static CardDocument clean(CardDocument document, CleanForm form) {
        Anatomy anatomy = document.anatomy();
        if (!canBeRewritten(anatomy)) {
            return document;
        }
        String text = anatomy.text();
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        Span old = new Span(anatomy.bounds().bodyStart(), text.length());
        String body = NewestBody.of(NewestLists.of(anatomy, ItemKind.BEHAVIOR, document.card()
                .text(CardField.COMPETENCY)),
                NewestLists.of(anatomy, ItemKind.DEFINITION, document.card().text(CardField.COMPETENCY)))
                        .replace("\r\n", "\n").replace("\n", end);
        String trailing = old.of(text).endsWith("\n") ? end : "";
        String written = end + body + trailing;
        return form == CleanForm.GENERATED && GeneratedForm.isSameBody(old.of(text), written) ? document
                : CardDocument.read(document.source().with(text.substring(0, old.start()) + written));
    }

    /**
     * Both lists agree with the body level for level, no item has markup of its own, and no other text stands in the
     * body.
     */
    private static boolean canBeRewritten(Anatomy anatomy) {
        BodyTemplate template = anatomy.body().template();
        if (!template.hasLevels() || anatomy.body().sections().size() < 2) {
            return false;
        }
        boolean placed = anatomy.tables().values().stream().allMatch(table -> table.agrees() && table.unassigned()
                .items().isEmpty()
                && table.headed().stream().allMatch(group -> group.level() > 0)
                && table.headed().stream().map(ItemGroup::level).distinct().count() == table.headed().size()
                && table.section().orElseThrow().items().noneMatch(BodyItem::formatted));
        return placed && saysNothingElse(anatomy) && headingsKnown(anatomy);
    }

    /** A heading that names no competency, or none that is one, gets the card's if that is one. */
    private static boolean headingsKnown(Anatomy anatomy) {
        String competency = CardModel.fields(anatomy.front()).getOrDefault(CardField.COMPETENCY, "");
        return Plausible.usable(CardField.COMPETENCY, competency) || anatomy.tables().values().stream()
                .flatMap(table -> table.headed().stream()).allMatch(group -> NewestLists.heading(group).isPresent());
    }

    /** Whether the body holds nothing but the two lists and courses that the front matter lists too. */
    static boolean saysNothingElse(Anatomy anatomy) {
        List<String> courses = anatomy.courses().slots().stream().flatMap(slot -> slot.line().stream())
                .map(line -> HtmlText.fold(line.line())).toList();
        boolean coursesKnown = anatomy.body().courses().stream()
                .allMatch(item -> courses.contains(HtmlText.fold(item.core().of(anatomy.text()))));
        return coursesKnown && anatomy.body().strayText().isEmpty();
    }
}
