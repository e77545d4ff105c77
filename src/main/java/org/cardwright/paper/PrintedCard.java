package org.cardwright.paper;

import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardHeading;
import org.cardwright.document.CardPage;
import org.cardwright.html.BodyTemplate;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Writes what a card says: its headings, its lists in the order of the page, its courses. */
final class PrintedCard {
    private static final List<CardField> FACTS = List.of(CardField.TITLE, CardField.GROUP, CardField.DESIGNATION);

    private final Markup out;
    private final CardLook look;
    private final int depth;

    /** @param depth the level of the heading of a card, below which are others */
    PrintedCard(Markup out, CardLook look, int depth) {
        this.out = out;
        this.look = look;
        this.depth = depth;
    }

    private void heading(int below, String text) {
        out.element("h" + (depth + below) + " class=\"below-" + below + "\"", text);
    }

    void print(String file, CardDocument document) {
        Card card = document.card();
        CardHeading heading = CardHeading.of(card, file);
        heading(0, heading.title());
        if (!document.readable()) {
            out.element("p", Strings.get("preview.unreadable"));
            document.findings().stream().map(Finding::message).forEach(why -> out.element("p", why));
            out.element("pre", document.text());
            return;
        }
        out.element("p class=\"place\"", heading.subtitle());
        FACTS.forEach(field -> out.labeled(FieldLabels.of(field), card.text(field)));
        out.element("p class=\"description\"", card.text(CardField.DESCRIPTION));
        for (ItemKind kind : ItemKind.values()) {
            items(card, kind);
        }
        if (document.template().equals(BodyTemplate.UNKNOWN.id())) {
            page(document);
        }
        if (look.courses()) {
            courses(card.courses());
        }
    }

    private void items(Card card, ItemKind kind) {
        List<LevelContent> levels = card.levels().stream().filter(level -> !level.items(kind).isEmpty()
                || kind == ItemKind.BEHAVIOR && level.definitions().isEmpty()).toList();
        List<String> others = card.unassigned(kind);
        if (levels.isEmpty() && others.isEmpty()) {
            return;
        }
        heading(1, name(kind));
        for (LevelContent level : levels) {
            heading(2, FieldLabels.level(level.number(), level.name()));
            out.list(level.items(kind));
        }
        if (!others.isEmpty()) {
            heading(2, Strings.get("paper.noLevel"));
            out.list(others);
        }
    }

    /** As cards themselves call their lists. */
    static String name(ItemKind kind) {
        return Strings.get(kind == ItemKind.BEHAVIOR ? "paper.behaviors" : "paper.definitions");
    }

    /** A page of unknown form is printed as the preview shows it. */
    private void page(CardDocument document) {
        String blocks = BlocksMarkup.of(CardPage.body(document), depth + 2);
        if (!blocks.isEmpty()) {
            heading(1, Strings.get("paper.page.text"));
            out.markup(blocks);
        }
    }

    private void courses(List<Course> courses) {
        if (courses.isEmpty()) {
            return;
        }
        heading(1, FieldLabels.of(CardField.COURSES));
        out.open("ul class=\"courses\"");
        courses.forEach(this::course);
        out.close("ul");
    }

    private void course(Course course) {
        boolean whole = course.kind() == CourseKind.UNREADABLE || course.title().isEmpty();
        out.open("li");
        course.number().ifPresent(number -> out.span("", number + " "));
        if (whole) {
            out.text(course.raw());
        } else {
            linked(out, course.title(), course.provider(), course.url());
            if (look.links()) {
                address(out, course.url());
            }
        }
        out.close("li");
    }

    /** The title of a course, which leads to its page, and its provider. */
    static void linked(Markup out, String title, String provider, String url) {
        out.link(url, Strings.get("paper.link", title), title);
        if (!provider.isEmpty()) {
            out.span("", ", " + provider);
        }
    }

    /** An address spelled out on a line of its own. */
    static void address(Markup out, String url) {
        if (!url.isEmpty()) {
            out.markup("<br/>").span(" class=\"address\"", url);
        }
    }
}
