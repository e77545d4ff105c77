package org.cardwright.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.SourceText;

/**
 * Brings a card into the form of the newest cards without losing any of its text: what cannot be placed stays as it is.
 * Cleaning a clean card changes nothing. The permalink is never changed.
 */
public final class CardCleaner {
    private static final int MORE = 3;

    private final List<String> changes = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final CleanForm form;
    private CardDocument document;

    private CardCleaner(CardDocument document, CleanForm form) {
        this.document = document;
        this.form = form;
    }

    /** The card in the newest form; a file that was not understood stays as it is. */
    public static Cleaned clean(CardDocument document) {
        return clean(document, CleanForm.NEWEST);
    }

    /** The card in a form; a file that was not understood stays as it is. */
    public static Cleaned clean(CardDocument document, CleanForm form) {
        if (!document.readable()) {
            return new Cleaned(document, List.of(), List.of(Strings.get("clean.left.unreadable")));
        }
        Cleaned once = new CardCleaner(document, form).clean();
        // What one step mends may let another understand more; a second cleaning must find nothing.
        for (int i = 0; i < MORE && once.document() != document; i++) {
            Cleaned more = new CardCleaner(once.document(), form).clean();
            if (more.document() == once.document()) {
                return once;
            }
            Set<String> changes = new LinkedHashSet<>(once.changes());
            changes.addAll(more.changes());
            once = new Cleaned(more.document(), List.copyOf(changes), more.left());
        }
        return once;
    }

    private Cleaned clean() {
        if (document.source().byteOrderMark()) {
            document = CardDocument.read(new SourceText(document.text(), false));
            changes.add(Strings.get("clean.did.byte-order-mark"));
        }
        colons();
        step("derived", this::derived);
        step("values", before -> ValueCleaner.clean(before, form));
        step("lists", before -> ListCleaner.clean(before, form));
        step("body", before -> BodyCleaner.clean(before, form));
        step("courses", CourseCleaner::clean);
        step("keys", KeyCleaner::clean);
        leftovers();
        return new Cleaned(document, changes, left);
    }

    /** The one step after which the card says more than before: a line that was none becomes a course. */
    private void colons() {
        CardDocument after = CourseColons.clean(document);
        List<Course> before = document.card().courses();
        List<Course> now = after.card().courses();
        if (after.readable() && !after.text().equals(document.text()) && before.size() == now.size()
                && IntStream.range(0, now.size()).allMatch(i -> CourseColons.saysTheSame(before.get(i), now.get(i)))
                && saysTheSame(document.card(), after.card(), false)) {
            document = after;
            changes.add(Strings.get("clean.did.colons"));
        }
    }

    /** Makes one step, and takes it back where it would have changed what the card says. */
    private void step(String name, UnaryOperator<CardDocument> step) {
        CardDocument after = step.apply(document);
        if (after.text().equals(document.text())) {
            return;
        }
        if (!after.readable() || !saysTheSame(document.card(), after.card())) {
            left.add(Strings.get("clean.left." + name));
            return;
        }
        document = after;
        changes.add(Strings.get("clean.did." + name));
    }

    /**
     * Writes what derives in the usual form, where it says the same or nothing; where it says something else than its
     * sources, a person must decide.
     */
    private CardDocument derived(CardDocument before) {
        CardDocument now = before;
        for (CardField field : DerivedValues.ORDER) {
            Optional<String> right = field == CardField.LEVEL ? level(now.card()) : derived(now, field);
            if (right.isPresent()) {
                try {
                    now = now.apply(new Edit.SetField(now.key(field), right.get()));
                } catch (EditRefusedException e) {
                    left.add(Strings.get("clean.left.derived"));
                }
            }
        }
        return now;
    }

    private Optional<String> derived(CardDocument now, CardField field) {
        Optional<String> slashed = form == CleanForm.GENERATED && field == CardField.TITLE ? GeneratedForm.title(now)
                : Optional.empty();
        if (slashed.isPresent() && (now.derivation(field) == Derivation.FOLLOWS
                || now.standing(field, slashed.get()) == Standing.FORM)) {
            return slashed.filter(title -> !title.equals(now.card().text(field)));
        }
        if (now.derivation(field) != Derivation.OVERRIDDEN) {
            return Optional.empty();
        }
        Optional<String> right = now.soundlyDerived(field);
        Optional<Standing> standing = right.map(value -> now.standing(field, value));
        boolean form = standing.filter(found -> found == Standing.FORM || found == Standing.SILENT).isPresent();
        if (!form && !left.contains(Strings.get("clean.left.contradicts"))) {
            left.add(Strings.get("clean.left.contradicts"));
        }
        return form ? right : Optional.empty();
    }

    private static Optional<String> level(Card card) {
        return Grades.bare(card.text(CardField.LEVEL));
    }

    private void leftovers() {
        if (document.card().courses().stream().anyMatch(course -> course.kind() == CourseKind.UNREADABLE)) {
            left.add(Strings.get("clean.left.courses"));
        }
        if (!document.template().equals("grid-6-green") && !document.template().equals("none")
                && !left.contains(Strings.get("clean.left.body"))) {
            left.add(Strings.get("clean.left.body"));
        }
    }

    /**
     * Whether nothing that a person wrote was lost: every item in its level, every course, every field but the derived
     * ones.
     */
    static boolean saysTheSame(Card before, Card after) {
        return saysTheSame(before, after, true);
    }

    private static boolean saysTheSame(Card before, Card after, boolean courses) {
        return texts(before).equals(texts(after))
                && (!courses || before.courses().stream().map(CardCleaner::said).toList()
                .equals(after.courses().stream().map(CardCleaner::said).toList()))
                && before.others().equals(after.others())
                && java.util.Arrays.stream(CardField.values()).filter(CardCleaner::isWritten)
                        .allMatch(field -> before.text(field).isEmpty() || before.text(field)
                        .equals(after.text(field)));
    }

    private static boolean isWritten(CardField field) {
        return !DerivedValues.ORDER.contains(field) && field != CardField.BEHAVIORS && field != CardField.DEFINITIONS
                && field != CardField.SERIES && field != CardField.COURSES;
    }

    private static List<Object> said(Course course) {
        return course.kind() == CourseKind.UNREADABLE ? List.of(HtmlText.fold(course.raw())) : List.of(course.text());
    }

    private static List<Object> texts(Card card) {
        List<Object> all = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            for (LevelContent level : card.levels()) {
                all.add(level.number());
                level.items(kind).stream().map(HtmlText::fold).forEach(all::add);
            }
            card.unassigned(kind).stream().map(HtmlText::fold).forEach(all::add);
        }
        return all;
    }
}
