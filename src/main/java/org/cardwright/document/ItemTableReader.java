package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.BodyItem;
import org.cardwright.html.BodyLevel;
import org.cardwright.html.BodySection;
import org.cardwright.html.HtmlText;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Span;

/** Brings together what the front matter and the body say of one list. */
final class ItemTableReader {
    private ItemTableReader() {}

    static ItemTable read(String file, ItemKind kind, Optional<YamlValue.Scalar> scalar,
            Optional<BodySection> section) {
        List<BodyLevel> levels = section.map(found -> found.flat() ? flat(file, found) : found.levels())
                .orElse(List.of());
        List<BodyItem> bodyItems = levels.stream().flatMap(level -> level.items().stream()).toList();
        String text = scalar.map(YamlValue.Scalar::text).orElse("");
        List<String> texts = bodyItems.stream().map(BodyItem::text).toList();
        Optional<ListText> guided = ListText.guided(text, texts, i -> bodyItems.get(i).core().of(file));
        ListText list = guided.orElseGet(() -> ListText.split(text, texts));
        int[] frontOf = guided.isPresent() ? IntStream.range(0, texts.size()).toArray()
                : Alignment.align(texts.stream().map(HtmlText::fold).toList(),
                        list.texts().stream().map(HtmlText::decode).map(HtmlText::fold).toList());
        return new ItemTable(kind, scalar, list, section, groups(levels, list, frontOf));
    }

    private static List<ItemGroup> groups(List<BodyLevel> levels, ListText list, int[] frontOf) {
        List<ItemGroup> groups = new ArrayList<>(levels.size() + 1);
        List<CardItem> loose = new ArrayList<>();
        boolean[] seen = new boolean[list.items().size()];
        int next = 0;
        for (BodyLevel level : levels) {
            List<CardItem> items = new ArrayList<>(level.items().size());
            for (BodyItem item : level.items()) {
                int front = frontOf[next++];
                if (front >= 0) {
                    seen[front] = true;
                }
                items.add(new CardItem(front, Optional.of(item), front >= 0 ? HtmlText.decode(list.item(front))
                        : item.text()));
            }
            if (level.outer().isPresent()) {
                groups.add(new ItemGroup(level.number(), Optional.of(level), items));
            } else {
                loose.addAll(items);
            }
        }
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                insertInFrontOrder(loose, new CardItem(i, Optional.empty(), HtmlText.decode(list.item(i))));
            }
        }
        groups.add(new ItemGroup(Edit.UNASSIGNED, Optional.empty(), loose));
        return groups;
    }

    private static void insertInFrontOrder(List<CardItem> items, CardItem item) {
        int at = items.size();
        while (at > 0 && items.get(at - 1).front() > item.front()) {
            at--;
        }
        items.add(at, item);
    }

    /** The oldest cards hold the whole list in one paragraph, separated as in the front matter. */
    private static List<BodyLevel> flat(String file, BodySection section) {
        Span container = section.container();
        List<BodyItem> items = ListSplitter.split(container.of(file), false).stream()
                .map(span -> span.shifted(container.start()))
                .map(span -> new BodyItem(span, span, span, HtmlText.decode(span.of(file)), span.of(file)
                .indexOf('<') >= 0))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new BodyLevel(Optional.empty(), Optional.empty(), "", items));
    }
}
