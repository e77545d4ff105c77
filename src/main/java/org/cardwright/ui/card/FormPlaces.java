package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.scene.Node;
import org.cardwright.competency.SharedKey;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.source.UndonePlace;
import org.cardwright.text.Position;
import org.cardwright.ui.common.Nodes;

/** Tells which place of a card a control of its form edits, and which control edits a place. */
final class FormPlaces {
    private final IdentityForm identity;
    private final DescriptionField description;
    private final LevelsForm levels;
    private final CourseList courses;

    FormPlaces(IdentityForm identity, DescriptionField description, LevelsForm levels, CourseList courses) {
        this.identity = identity;
        this.description = description;
        this.levels = levels;
        this.courses = courses;
    }

    /** Every hint that the form has room for. */
    Map<SharedKey, SharedHint> hints() {
        Map<SharedKey, SharedHint> hints = new HashMap<>(identity.hints());
        description.key().ifPresent(key -> hints.put(key, description.hint()));
        levels.eachList(list -> list.key().ifPresent(key -> hints.put(key, list.hint())));
        return hints;
    }

    /** Everything of the form that belongs to a place. */
    Optional<Node> node(CardSpot spot) {
        return switch (spot) {
            case CardSpot.Field(CardField field) when field == CardField.DESCRIPTION ->
                    Optional.of(description.root());
            case CardSpot.Field(CardField field) -> identity.cell(field).map(cell -> cell);
            case CardSpot.Item(ItemKind kind, int level, int index) -> levels.list(kind, level)
                    .filter(list -> index < list.size()).map(list -> list.all().get(index).root());
            case CardSpot.CourseLine(int index) -> courses.node(index);
            case CardSpot.Anywhere(), CardSpot.At(Position _), CardSpot.Line(int _) -> Optional.empty();
        };
    }

    /** Where the form says what the site's next run undoes, where it shows that part; a row that is not made yet does not. */
    Optional<UndoneBadges.Home> home(UndonePlace place) {
        return switch (place) {
            case UndonePlace.Field(CardField field) when field == CardField.DESCRIPTION ->
                    Optional.of(UndoneBadges.Home.below(description.root(), description::focus));
            case UndonePlace.Field(CardField field) -> identity.cell(field).map(FieldCell::home);
            case UndonePlace.Key(String key) -> identity.cell(key).map(FieldCell::home);
            case UndonePlace.Levels() -> Optional.of(levels.chips().home());
            case UndonePlace.Item(ItemKind kind, int level, int index) -> levels.list(kind, level)
                    .filter(list -> index < list.size()).flatMap(list -> list.all().place(index).made())
                    .map(row -> row.fix().home());
            case UndonePlace.Items(ItemKind kind, int level) -> levels.list(kind, level).map(list ->
                    new UndoneBadges.Home(list.root(), 1, () -> list.focus(0)));
            case UndonePlace.Course(int index) -> Optional.of(courses.all()).filter(all -> index < all.size())
                    .flatMap(all -> all.place(index).made()).map(row -> row.fix().home());
            case UndonePlace.Courses() -> Optional.of(new UndoneBadges.Home(courses.root(), 0, () -> courses.focus(0)));
        };
    }

    /** What takes the focus for a place. */
    Optional<Node> input(CardSpot spot) {
        return spot instanceof CardSpot.Field(CardField field) && field != CardField.DESCRIPTION
                ? identity.input(field) : node(spot);
    }

    /** The place that a control belongs to. */
    Optional<CardSpot> spot(Node node) {
        if (Nodes.within(node, description.root())) {
            return Optional.of(new CardSpot.Field(CardField.DESCRIPTION));
        }
        if (Nodes.within(node, identity.root())) {
            return identity.field(node).map(CardSpot.Field::new);
        }
        List<CardSpot> found = new ArrayList<>();
        BiConsumer<CardSpot, Row<?>> look = (place, row) -> {
            if (Nodes.within(node, row.root())) {
                found.add(place);
            }
        };
        if (Nodes.within(node, levels.root())) {
            levels.eachRow(look);
        } else if (Nodes.within(node, courses.root())) {
            courses.eachRow(look);
        }
        return found.stream().findFirst();
    }
}
