package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.html.BodyItem;
import org.cardwright.html.BodySection;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.site.BodyMarks;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * Behaviors that stand where definitions belong, and definitions where behaviors do: one state of the generators wrote
 * both lists under each other's heading. Text for text they are exchanged, so that nothing else changes.
 */
public final class ListSwap {
    /** Where the lists are exchanged. */
    public enum Where { BODY, FRONT_MATTER, BOTH }

    private ListSwap() {}

    /** Whether the body has just those items under the one heading that the front matter has in the other list. */
    static boolean isBodySwapped(Anatomy anatomy) {
        String behaviors = front(anatomy, ItemKind.BEHAVIOR);
        String definitions = front(anatomy, ItemKind.DEFINITION);
        return !behaviors.isEmpty() && !definitions.isEmpty() && !behaviors.equals(definitions)
                && behaviors.equals(body(anatomy, ItemKind.DEFINITION))
                && definitions.equals(body(anatomy, ItemKind.BEHAVIOR));
    }

    private static String front(Anatomy anatomy, ItemKind kind) {
        return anatomy.table(kind).scalar().map(scalar -> words(scalar.text())).orElse("");
    }

    private static String body(Anatomy anatomy, ItemKind kind) {
        return anatomy.table(kind).section().map(section -> words(String.join(" ",
                section.items().map(BodyItem::text).toList()))).orElse("");
    }

    /** Whatever stands between the items. */
    private static String words(String text) {
        return HtmlText.fold(text.replace('?', ' '));
    }

    /**
     * The card with its lists exchanged.
     *
     * @throws EditRefusedException if the lists do not both stand there, or anything else would change
     */
    public static CardDocument swapped(CardDocument document, Where where) throws EditRefusedException {
        Anatomy anatomy = document.anatomy();
        SplicePlan plan = new SplicePlan();
        if (where != Where.BODY) {
            plan(plan, anatomy.text(), front(anatomy));
        }
        if (where != Where.FRONT_MATTER) {
            plan(plan, anatomy.text(), where == Where.BODY && definitionsComeFirst(anatomy)
                    ? titles(anatomy) : containers(anatomy));
        }
        CardDocument after = CardDocument.read(document.source().with(plan.applyTo(anatomy.text())));
        boolean right = where == Where.BOTH ? sides(document, false).equals(sides(after, true))
                : !isBodySwapped(after.anatomy()) && after.anatomy().tables().values().stream()
                        .allMatch(table -> table.section().isPresent() && table.unassigned().items().isEmpty());
        if (!after.readable() || !right || !after.card().courses().equals(document.card().courses())
                || !after.card().others().equals(document.card().others())) {
            throw new EditRefusedException(Strings.get("fix.not-proven"));
        }
        return after;
    }

    private static void plan(SplicePlan plan, String text, Optional<List<Span>> pair) throws EditRefusedException {
        List<Span> spans = pair.orElseThrow(() -> new EditRefusedException(Strings.get("fix.not-proven")));
        plan.add(new Splice(spans.get(0), spans.get(1).of(text))).add(new Splice(spans.get(1), spans.get(0).of(text)));
    }

    private static Optional<List<Span>> front(Anatomy anatomy) {
        List<Span> spans = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            anatomy.table(kind).scalar().filter(scalar -> !scalar.decorated()).ifPresent(scalar -> spans.add(scalar.span()));
        }
        return spans.size() == 2 ? Optional.of(spans) : Optional.empty();
    }

    private static Optional<List<Span>> containers(Anatomy anatomy) {
        List<Span> spans = anatomy.body().sections().stream().filter(section -> !section.flat())
                .map(BodySection::container).toList();
        return spans.size() == 2 ? Optional.of(spans) : Optional.empty();
    }

    /** The site takes the first list for the behaviors; so where the definitions come first, the titles are wrong. */
    private static boolean definitionsComeFirst(Anatomy anatomy) {
        List<BodySection> sections = anatomy.body().sections();
        return sections.size() == 2 && sections.getFirst().kind() == ItemKind.DEFINITION && titles(anatomy).isPresent();
    }

    private static Optional<List<Span>> titles(Anatomy anatomy) {
        List<Span> spans = new ArrayList<>();
        for (String title : List.of(BodyMarks.BEHAVIORS, BodyMarks.DEFINITIONS)) {
            int at = anatomy.text().indexOf(title, anatomy.bounds().bodyStart());
            if (at < 0 || anatomy.text().indexOf(title, at + 1) >= 0) {
                return Optional.empty();
            }
            spans.add(new Span(at, at + title.length()));
        }
        return Optional.of(spans);
    }

    /** What the card says at each level, the one list or the other first. */
    private static List<Object> sides(CardDocument document, boolean crossed) {
        List<Object> all = new ArrayList<>();
        for (LevelContent level : document.card().levels()) {
            List<String> one = level.behaviors().stream().map(HtmlText::fold).toList();
            List<String> other = level.definitions().stream().map(HtmlText::fold).toList();
            all.add(List.of(level.number(), crossed ? other : one, crossed ? one : other));
        }
        return all;
    }
}
