package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.html.HtmlText;

/**
 * Works out the front matter's list from a plan: old items keep their order, new and moved ones stand beside their
 * neighbors.
 */
final class FrontListWriter {
    private record Placed(ItemPlan.Piece piece, int level) {}

    private final ItemPlan plan;
    private final boolean whole;

    /** @param whole whether the plan is the whole list in its order; else what stands only in the body is no part */
    FrontListWriter(ItemPlan plan, boolean whole) {
        this.plan = plan;
        this.whole = whole;
    }

    /** The whole text of the list. */
    String write() {
        List<Placed> wanted = new ArrayList<>();
        for (ItemPlan.Group group : plan.groups) {
            for (ItemPlan.Piece piece : group.pieces) {
                boolean bodyOnly = piece.old().filter(item -> item.front() < 0).isPresent();
                if (whole || !bodyOnly) {
                    wanted.add(new Placed(piece, group.level));
                }
            }
        }
        List<ListRebuilder.Piece> pieces = arrange(wanted).stream()
                .map(placed -> new ListRebuilder.Piece(placed.piece().front(), spelled(placed.piece()),
                placed.level())).toList();
        return new ListRebuilder(plan.table.list(), plan.table.frontLevels()).rebuild(pieces);
    }

    /**
     * An item's text in the front matter: as it stands there, or a new text with the character references that the old
     * one used.
     */
    private String spelled(ItemPlan.Piece piece) {
        if (piece.front() < 0) {
            return HtmlText.encodeReferences(piece.text());
        }
        String old = plan.table.list().item(piece.front());
        if (!piece.changed()) {
            return old;
        }
        String text = old.contains("&amp;") ? piece.text().replace("&", "&amp;")
                : HtmlText.encodeReferences(piece.text());
        return old.contains("&#58;") ? text.replace(":", "&#58;") : text;
    }

    /**
     * Where body and front matter agree, the plan's order is the list's. Otherwise the old items stay in their old
     * order, and only those that the plan moved or added go behind their new predecessor.
     */
    private List<Placed> arrange(List<Placed> wanted) {
        if (whole || plan.table.agrees()) {
            return wanted;
        }
        List<Integer> before = plan.table.items().map(CardItem::front).filter(front -> front >= 0).toList();
        List<Placed> steady = wanted.stream().filter(placed -> placed.piece().front() >= 0).toList();
        List<Integer> after = steady.stream().map(placed -> placed.piece().front()).toList();
        int[] pairs = Alignment.align(after.stream().map(String::valueOf).toList(), before.stream()
                .map(String::valueOf).toList());
        List<Placed> moved = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < steady.size(); i++) {
            if (pairs[i] < last) {
                moved.add(steady.get(i));
            } else {
                last = pairs[i];
            }
        }
        List<Placed> order = new ArrayList<>(steady);
        order.removeAll(moved);
        order.sort(java.util.Comparator.comparingInt(placed -> placed.piece().front()));
        for (int i = 0; i < wanted.size(); i++) {
            if (!order.contains(wanted.get(i))) {
                int at = 0;
                for (int j = i - 1; j >= 0 && at == 0; j--) {
                    at = order.indexOf(wanted.get(j)) + 1;
                }
                order.add(at, wanted.get(i));
            }
        }
        return order;
    }
}
