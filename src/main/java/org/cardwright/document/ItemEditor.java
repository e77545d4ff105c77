package org.cardwright.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.BodySection;
import org.cardwright.html.BodyTemplate;
import org.cardwright.html.HtmlText;
import org.cardwright.html.NewestBody;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.site.ProficiencyLevel;
import org.cardwright.text.SourceText;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** Changes behaviors and definitions in the front matter's list and in the body at once. */
final class ItemEditor {
    private final Card card;
    private final Anatomy anatomy;
    private final Map<ItemKind, ItemPlan> plans = new EnumMap<>(ItemKind.class);
    private final Map<ItemKind, String> lists = new EnumMap<>(ItemKind.class);
    private final Set<ItemKind> whole = EnumSet.noneOf(ItemKind.class);
    private boolean newBody;
    private final SplicePlan splices = new SplicePlan();

    ItemEditor(Card card, Anatomy anatomy) {
        this.card = card;
        this.anatomy = anatomy;
        anatomy.tables().forEach((kind, table) -> plans.put(kind, new ItemPlan(table)));
    }

    ItemPlan plan(ItemKind kind) {
        return plans.get(kind);
    }

    Editor.Outcome apply(Edit edit) throws EditRefusedException {
        Set<ItemKind> touched = new LinkedHashSet<>();
        switch (edit) {
            case Edit.SetItem set -> {
                ItemPlan.Place place = plan(set.kind()).find(set.level(), set.index());
                if (HtmlText.trim(set.text()).equals(place.piece().text())) {
                    return new Editor.Outcome(anatomy.text(), card);
                }
                place.group().pieces.set(place.index(), new ItemPlan.Piece(place.piece().old(), checked(set.text())));
                touched.add(set.kind());
            }
            case Edit.AddItem add -> {
                insert(add.kind(), add.level(), add.index(), new ItemPlan.Piece(Optional.empty(), checked(add.text())));
                touched.add(add.kind());
            }
            case Edit.RemoveItem remove -> {
                ItemPlan.Place place = plan(remove.kind()).find(remove.level(), remove.index());
                place.group().pieces.remove(place.index());
                touched.add(remove.kind());
            }
            case Edit.MoveItem move -> {
                ItemPlan.Place place = plan(move.kind()).find(move.level(), move.index());
                if (move.level() == move.toLevel() && move.index() == move.toIndex()) {
                    return new Editor.Outcome(anatomy.text(), card);
                }
                ItemPlan.Piece piece = place.group().pieces.remove(place.index());
                insert(move.kind(), move.toLevel(), move.toIndex(), piece);
                touched.add(move.kind());
            }
            case Edit.AddLevel add -> touched.addAll(addLevel(add.level()));
            case Edit.RemoveLevel remove -> touched.addAll(removeLevel(remove.level()));
            case Edit.SetItems set -> touched.addAll(setItems(set));
            default -> throw new IllegalArgumentException(edit.getClass().getName());
        }
        return outcome(touched);
    }

    private Set<ItemKind> setItems(Edit.SetItems set) throws EditRefusedException {
        boolean levels = BodyWriter.canHoldLevels(anatomy);
        for (var list : set.items().entrySet()) {
            for (Edit.Placed item : list.getValue()) {
                checked(item.text());
            }
            new ItemSetter(plan(list.getKey()), levels).set(list.getValue());
        }
        newBody = !levels && plans.values().stream().anyMatch(plan -> !plan.headed().isEmpty());
        if (newBody && !BodyCleaner.saysNothingElse(anatomy)) {
            throw new EditRefusedException(Strings.get("edit.body-old-text"));
        }
        whole.addAll(set.items().keySet());
        return new LinkedHashSet<>(whole);
    }

    /** The outcome of the plans as they are now; {@code given} holds lists whose text is already decided. */
    Editor.Outcome outcome(Set<ItemKind> touched) throws EditRefusedException {
        for (ItemKind kind : touched) {
            front(kind);
        }
        if (newBody || anatomy.body().template() == BodyTemplate.NONE && plans.values().stream()
                .anyMatch(plan -> !plan.headed().isEmpty())) {
            newBody();
        } else {
            for (ItemKind kind : touched) {
                body(kind);
            }
        }
        return new Editor.Outcome(splices.applyTo(anatomy.text()), expected());
    }

    /** Sets the list in the front matter and leaves the body alone; what the levels hold then is what reading finds. */
    Editor.Outcome frontOnly(ItemKind kind) throws EditRefusedException {
        front(kind);
        String text = splices.applyTo(anatomy.text());
        Card read = CardDocument.read(new SourceText(text, false)).card();
        Card wanted = expected();
        return new Editor.Outcome(text, new Card(wanted.fields(), read.levels(), read.unassignedBehaviors(),
                read.unassignedDefinitions(),
                wanted.courses(), wanted.others()));
    }

    /** Decides a list's text instead of having it built from the plan. */
    void given(ItemKind kind, String list) {
        lists.put(kind, list);
    }

    private static String checked(String text) throws EditRefusedException {
        String one = HtmlText.trim(text);
        if (one.isEmpty()) {
            throw new EditRefusedException(Strings.get("edit.empty-item"));
        }
        if (one.contains("\n") || one.contains("\r")) {
            throw new EditRefusedException(Strings.get("edit.line-break"));
        }
        if (ListSplitter.split(one, false).size() != 1 || one.endsWith("?") || one.startsWith("?")) {
            throw new EditRefusedException(Strings.get("edit.question-mark"));
        }
        return one;
    }

    private void insert(ItemKind kind, int level, int index, ItemPlan.Piece piece) throws EditRefusedException {
        ItemPlan plan = plan(kind);
        if (level != Edit.UNASSIGNED && !plan.has(level)) {
            boolean elsewhere = plans.values().stream().anyMatch(other -> other.has(level));
            boolean assigning = piece.old().isPresent() || card.levels().isEmpty();
            if (!elsewhere && !assigning) {
                throw new EditRefusedException(Strings.get("edit.no-such-level", level));
            }
            requireLevels(level);
            plan.addLevel(level);
        }
        ItemPlan.Place place = plan.gap(level, index);
        place.group().pieces.add(place.index(), piece);
    }

    private void requireLevels(int level) throws EditRefusedException {
        if (ProficiencyLevel.ofNumber(level).isEmpty()) {
            throw new EditRefusedException(Strings.get("edit.no-such-level", level));
        }
        if (!BodyWriter.canHoldLevels(anatomy)) {
            boolean unknown = anatomy.body().template() == BodyTemplate.UNKNOWN;
            throw new EditRefusedException(Strings.get(unknown ? "edit.body-unknown" : "edit.body-without-levels"));
        }
    }

    private Set<ItemKind> addLevel(int level) throws EditRefusedException {
        requireLevels(level);
        Set<ItemKind> touched = new LinkedHashSet<>();
        for (ItemKind kind : ItemKind.values()) {
            if (!plan(kind).has(level) && (anatomy.body().template() == BodyTemplate.NONE || anatomy.table(kind)
                    .section().isPresent())) {
                plan(kind).addLevel(level);
                touched.add(kind);
            }
        }
        return touched;
    }

    private Set<ItemKind> removeLevel(int level) throws EditRefusedException {
        Set<ItemKind> touched = new LinkedHashSet<>();
        for (ItemKind kind : ItemKind.values()) {
            if (level != Edit.UNASSIGNED && plan(kind).groups.removeIf(group -> group.level == level)) {
                touched.add(kind);
            }
        }
        if (touched.isEmpty()) {
            throw new EditRefusedException(Strings.get("edit.no-such-level", level));
        }
        return touched;
    }

    private void front(ItemKind kind) throws EditRefusedException {
        ItemTable table = anatomy.table(kind);
        String list = lists.computeIfAbsent(kind, key -> new FrontListWriter(plan(kind), whole.contains(kind)).write());
        if (list.equals(table.list().text()) || list.isBlank() && table.list().text().isBlank()) {
            return;
        }
        Optional<YamlEntry> entry = anatomy.entry(kind.field());
        if (entry.isEmpty()) {
            splices.add(KeyInserter.insert(anatomy, kind.field(), kind.field()
                    .key() + ": " + ScalarWriter.doubleQuoted(list)));
            return;
        }
        YamlValue.Scalar scalar = table.scalar()
                .orElseThrow(() -> new EditRefusedException(Strings.get("edit.not-text", entry.get().key())));
        splices.add(new ScalarChoice(anatomy).value(entry.get(), scalar, list, false));
    }

    private void body(ItemKind kind) throws EditRefusedException {
        Optional<BodySection> section = anatomy.table(kind).section();
        if (section.isPresent()) {
            splices.add(new BodyWriter(anatomy, plan(kind), section.get(), card.text(CardField.COMPETENCY)).write());
        } else if (!plan(kind).headed().isEmpty()) {
            throw new EditRefusedException(Strings.get("edit.body-unknown"));
        }
    }

    /** A card without a body gets one of the newest template as soon as one of its items has a level. */
    private void newBody() {
        String end = anatomy.text().contains("\r\n") ? "\r\n" : "\n";
        int at = anatomy.bounds().bodyStart();
        boolean atLineStart = anatomy.text().startsWith("\n", at - 1);
        String body = NewestBody.of(newestList(ItemKind.BEHAVIOR), newestList(ItemKind.DEFINITION)).replace("\n", end);
        String trailing = anatomy.text().substring(at).stripLeading().endsWith("\n") ? end : "";
        splices.add(new Splice(at, anatomy.text().length(), (atLineStart ? end : end + end) + body + trailing));
    }

    private String newestList(ItemKind kind) {
        NewestLists lists = new NewestLists(card.text(CardField.COMPETENCY));
        plan(kind).headed().forEach(group -> lists.level(group.level, "", group.pieces.stream()
                .map(ItemPlan.Piece::text).toList()));
        return lists.html();
    }

    private Card expected() {
        Map<CardField, String> fields = new EnumMap<>(CardField.class);
        fields.putAll(card.fields());
        lists.forEach((kind, list) -> {
            if (!list.isBlank() || fields.containsKey(kind.field())) {
                fields.put(kind.field(), HtmlText.trim(list));
            }
        });
        Set<Integer> numbers = new java.util.TreeSet<>();
        plans.values().forEach(plan -> plan.headed().forEach(group -> numbers.add(group.level)));
        List<Integer> order = new ArrayList<>(card.levels().stream().map(LevelContent::number)
                .filter(numbers::contains).toList());
        if (!order.containsAll(numbers)) {
            order = new ArrayList<>(numbers);
        }
        List<LevelContent> levels = order.stream().map(number -> new LevelContent(number, name(number),
                plan(ItemKind.BEHAVIOR).texts(number), plan(ItemKind.DEFINITION).texts(number))).toList();
        return new Card(fields, levels, plan(ItemKind.BEHAVIOR).texts(Edit.UNASSIGNED), plan(ItemKind.DEFINITION)
                .texts(Edit.UNASSIGNED),
                card.courses(), card.others());
    }

    private String name(int number) {
        return card.level(number).map(LevelContent::name).orElse(ProficiencyLevel.ofNumber(number)
                .map(ProficiencyLevel::label).orElse(""));
    }
}
