package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.BodyItem;
import org.cardwright.html.BodySection;
import org.cardwright.frontmatter.ScalarPlaces;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Position;

/**
 * One of the two lists of a card over all levels, as the front matter and the body have it.
 *
 * @param scalar the front matter's value, where it is a scalar
 * @param list its items
 * @param section the body's section, if it has one
 * @param groups the levels in the body's order; the unassigned group, always there, is last
 */
record ItemTable(ItemKind kind, Optional<YamlValue.Scalar> scalar, ListText list, Optional<BodySection> section,
        List<ItemGroup> groups) {
    ItemTable {
        groups = List.copyOf(groups);
    }

    ItemGroup unassigned() {
        return groups.getLast();
    }

    /** The groups that have a heading in the body. */
    List<ItemGroup> headed() {
        return groups.subList(0, groups.size() - 1);
    }

    /** All items, in the body's order, then the unassigned ones. */
    Stream<CardItem> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    /** The level of each item of the front matter's list. */
    List<Integer> frontLevels() {
        List<Integer> levels = new ArrayList<>(java.util.Collections.nCopies(list.items().size(), Edit.UNASSIGNED));
        for (ItemGroup group : groups) {
            group.items().stream().filter(item -> item.front() >= 0)
                    .forEach(item -> levels.set(item.front(), group.level()));
        }
        return levels;
    }

    /** Whether a list's text would say, item for item, what the body says. */
    boolean saysTheBody(String file, String listText) {
        List<BodyItem> body = items().flatMap(item -> item.body().stream()).toList();
        return !body.isEmpty() && ListText.guided(listText, body.stream().map(BodyItem::text).toList(),
                i -> body.get(i).core().of(file)).isPresent();
    }

    /** Where an item of a level begins in the file. */
    Position positionOf(String file, int level, int index) {
        List<CardItem> items = groups.stream().filter(group -> group.level() == level)
                .flatMap(group -> group.items().stream()).toList();
        if (index >= items.size()) {
            return scalar.map(found -> Position.of(file, found.span().start())).orElse(Position.START);
        }
        CardItem item = items.get(index);
        int start = item.front() < 0 ? item.body().orElseThrow().core().start()
                : scalar.map(found -> ScalarPlaces.offset(file, found, list.items().get(item.front()).start()))
                .orElse(0);
        return Position.of(file, start);
    }

    /** Whether the same items stand in both places in the same order. */
    boolean agrees() {
        int next = 0;
        for (CardItem item : (Iterable<CardItem>) items()::iterator) {
            if (item.body().isEmpty() || item.front() != next) {
                return false;
            }
            next++;
        }
        return true;
    }
}
