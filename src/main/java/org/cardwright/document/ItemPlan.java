package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.html.BodyLevel;
import org.cardwright.i18n.Strings;

/**
 * One of the two lists as an edit wants it: levels with their items, each old or new. Changeable while an edit is
 * planned.
 */
final class ItemPlan {
    /** An item to be: an old one, perhaps with another text, or a new one. */
    record Piece(Optional<CardItem> old, String text) {
        boolean changed() {
            return old.isEmpty() || !old.get().text().equals(text);
        }

        int front() {
            return old.map(CardItem::front).orElse(-1);
        }
    }

    /** A level to be. */
    static final class Group {
        final int level;
        final Optional<BodyLevel> body;
        final List<Piece> pieces = new ArrayList<>();

        Group(int level, Optional<BodyLevel> body) {
            this.level = level;
            this.body = body;
        }
    }

    /** Where an item stands in the plan. */
    record Place(Group group, int index) {
        Piece piece() {
            return group.pieces.get(index);
        }
    }

    final ItemTable table;
    final List<Group> groups = new ArrayList<>();

    ItemPlan(ItemTable table) {
        this.table = table;
        for (ItemGroup old : table.groups()) {
            Group group = new Group(old.level(), old.body());
            old.items().forEach(item -> group.pieces.add(new Piece(Optional.of(item), item.text())));
            groups.add(group);
        }
    }

    Group unassigned() {
        return groups.getLast();
    }

    /** The levels with a heading, in order. */
    List<Group> headed() {
        return groups.subList(0, groups.size() - 1);
    }

    Stream<Piece> pieces() {
        return groups.stream().flatMap(group -> group.pieces.stream());
    }

    Place find(int level, int index) throws EditRefusedException {
        int rest = index;
        for (Group group : groups) {
            if (group.level == level) {
                if (rest >= 0 && rest < group.pieces.size()) {
                    return new Place(group, rest);
                }
                rest -= group.pieces.size();
            }
        }
        throw new EditRefusedException(Strings.get("edit.no-such-item"));
    }

    /** The place before which an item is to be inserted. */
    Place gap(int level, int index) throws EditRefusedException {
        int rest = index;
        Optional<Group> last = Optional.empty();
        for (Group group : groups) {
            if (group.level == level) {
                if (rest >= 0 && rest <= group.pieces.size()) {
                    return new Place(group, rest);
                }
                rest -= group.pieces.size();
                last = Optional.of(group);
            }
        }
        throw new EditRefusedException(Strings.get(last.isPresent() ? "edit.no-such-item" : "edit.no-such-level",
                level));
    }

    boolean has(int level) {
        return groups.stream().anyMatch(group -> group.level == level);
    }

    /** Adds an empty level before the first higher one. */
    void addLevel(int level) {
        int at = 0;
        while (at < groups.size() - 1 && groups.get(at).level < level) {
            at++;
        }
        groups.add(at, new Group(level, Optional.empty()));
    }

    List<String> texts(int level) {
        return groups.stream().filter(group -> group.level == level).flatMap(group -> group.pieces.stream())
                .map(Piece::text).toList();
    }
}
