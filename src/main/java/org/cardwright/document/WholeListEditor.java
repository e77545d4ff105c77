package org.cardwright.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;

/**
 * Sets one of the two list scalars as a whole: the items that stay keep their level, and a new item goes where its
 * neighbors leave no doubt. Where they do leave doubt only the front matter is set, for no separator says where a level
 * ends; that body and front matter then disagree is a finding for a person to settle.
 */
final class WholeListEditor {
    private static final Pattern WIDE = Pattern.compile("[^\\s?] {2,}[^\\s?]");

    private final Card card;
    private final Anatomy anatomy;

    WholeListEditor(Card card, Anatomy anatomy) {
        this.card = card;
        this.anatomy = anatomy;
    }

    Editor.Outcome set(ItemKind kind, String value) throws EditRefusedException {
        ItemEditor editor = new ItemEditor(card, anatomy);
        ItemPlan plan = editor.plan(kind);
        ListText old = plan.table.list();
        String text = FieldEditor.keepingEnds(old.text(), HtmlText.trim(value));
        if (text.equals(old.text())) {
            return new Editor.Outcome(anatomy.text(), card);
        }
        ListText wanted = split(old, text);
        boolean bodyStays = wanted.items().isEmpty() || plan.table.saysTheBody(anatomy.text(), text);
        Optional<Assignment> assignment = bodyStays ? Optional.empty() : assign(plan.table, wanted);
        editor.given(kind, text);
        if (assignment.isEmpty()) {
            return editor.frontOnly(kind);
        }
        fill(plan, wanted, assignment.get());
        Editor.Outcome outcome = editor.outcome(Set.of(kind));
        return readsAsPlanned(outcome) ? outcome : frontOnly(kind, text);
    }

    /** Whether reading finds the items where they were put: one may say what stood only in the body until now. */
    private static boolean readsAsPlanned(Editor.Outcome outcome) {
        return Editor.same(outcome.expected(), CardDocument.read(new SourceText(outcome.text(), false)).card());
    }

    private Editor.Outcome frontOnly(ItemKind kind, String text) throws EditRefusedException {
        ItemEditor anew = new ItemEditor(card, anatomy);
        anew.given(kind, text);
        return anew.frontOnly(kind);
    }

    /** Splits as the card's own list is split; where blanks may or may not separate, the number of items decides. */
    private static ListText split(ListText old, String text) {
        ListText marked = new ListText(text, ListSplitter.split(text, false));
        if (!WIDE.matcher(text).find()) {
            return marked;
        }
        ListText wide = new ListText(text, ListSplitter.split(text, true));
        boolean byBlanks = WIDE.matcher(old.text()).find() && old.items()
                .size() > ListSplitter.split(old.text(), false).size();
        if (wide.items().size() == old.items().size() && marked.items().size() != old.items().size()) {
            return wide;
        }
        return byBlanks && marked.items().size() != old.items().size() ? wide : marked;
    }

    /** For each wanted item its level and the old item that it takes the place of, or -1. */
    private record Assignment(int[] levels, int[] olds) {}

    private static Optional<Assignment> assign(ItemTable table, ListText wanted) {
        List<Integer> oldLevels = table.frontLevels();
        int[] pairs = Alignment.align(folded(wanted), folded(table.list()));
        Assignment result = new Assignment(new int[pairs.length], new int[pairs.length]);
        Arrays.fill(result.olds(), -1);
        int from = 0;
        int oldFrom = 0;
        while (from < pairs.length) {
            int to = from;
            while (to < pairs.length && pairs[to] < oldFrom) {
                to++;
            }
            int oldTo = to < pairs.length ? pairs[to] : oldLevels.size();
            if (!between(result, from, to, oldLevels, oldFrom, oldTo)) {
                return Optional.empty();
            }
            if (to < pairs.length) {
                result.levels()[to] = oldLevels.get(oldTo);
                result.olds()[to] = oldTo;
            }
            from = to + 1;
            oldFrom = oldTo + 1;
        }
        return Optional.of(result);
    }

    private static List<String> folded(ListText list) {
        return list.texts().stream().map(HtmlText::decode).map(HtmlText::fold).toList();
    }

    /**
     * New items between two that stayed: one for one where as many were there, else the one level that all around
     * share; false if none.
     */
    private static boolean between(Assignment result, int from, int to, List<Integer> old, int oldFrom, int oldTo) {
        if (to - from == oldTo - oldFrom) {
            for (int i = from; i < to; i++) {
                result.olds()[i] = oldFrom + i - from;
                result.levels()[i] = old.get(result.olds()[i]);
            }
            return true;
        }
        boolean replaced = oldTo > oldFrom;
        List<Integer> around = old.subList(replaced ? oldFrom : Math.max(0, oldFrom - 1),
                replaced ? oldTo : Math.min(old.size(), oldTo + 1)).stream().distinct().toList();
        Arrays.fill(result.levels(), from, to, around.isEmpty() ? Edit.UNASSIGNED : around.getFirst());
        return around.size() <= 1 || to == from;
    }

    /** Puts the items into their levels; those that stand only in the body stay behind the item they follow. */
    private static void fill(ItemPlan plan, ListText wanted, Assignment assignment) {
        CardItem[] byFront = new CardItem[plan.table.list().items().size()];
        plan.table.items().filter(item -> item.front() >= 0).forEach(item -> byFront[item.front()] = item);
        Set<Integer> filled = new HashSet<>();
        for (ItemPlan.Group group : plan.groups) {
            List<ItemPlan.Piece> before = List.copyOf(group.pieces);
            group.pieces.clear();
            boolean first = filled.add(group.level);
            for (int i = 0; first && i < wanted.items().size(); i++) {
                if (assignment.levels()[i] == group.level) {
                    int old = assignment.olds()[i];
                    group.pieces.add(new ItemPlan.Piece(old < 0 ? Optional.empty() : Optional.of(byFront[old]),
                            HtmlText.decode(wanted.item(i))));
                }
            }
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).front() < 0) {
                    group.pieces.add(i == 0 ? 0 : group.pieces.indexOf(before.get(i - 1)) + 1, before.get(i));
                }
            }
        }
    }
}
