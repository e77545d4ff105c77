package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.site.ProficiencyLevel;

/** Makes a plan hold exactly the given items; those that the card has keep how they are written. */
final class ItemSetter {
    private final ItemPlan plan;
    private final boolean levelsInBody;
    private final List<CardItem> free;

    ItemSetter(ItemPlan plan, boolean levelsInBody) {
        this.plan = plan;
        this.levelsInBody = levelsInBody;
        this.free = new ArrayList<>(plan.table.items().toList());
    }

    void set(List<Edit.Placed> items) throws EditRefusedException {
        plan.groups.forEach(group -> group.pieces.clear());
        for (Edit.Placed item : items) {
            if (!plan.has(item.level())) {
                if (ProficiencyLevel.ofNumber(item.level()).isEmpty()) {
                    throw new EditRefusedException(Strings.get("edit.no-such-level", item.level()));
                }
                plan.addLevel(item.level());
            }
            ItemPlan.Group group = plan.groups.stream().filter(found -> found.level == item.level()).findFirst()
                    .orElseThrow();
            group.pieces.add(piece(item));
        }
    }

    /** The item of the card that says this, best one that stands in both places. */
    private ItemPlan.Piece piece(Edit.Placed item) {
        String text = HtmlText.trim(item.text());
        String folded = HtmlText.fold(text);
        Optional<CardItem> old = free.stream().filter(found -> HtmlText.fold(found.text()).equals(folded))
                .min(java.util.Comparator.comparing(found -> found.body().isEmpty() || found.front() < 0));
        old.ifPresent(free::remove);
        boolean onlyFront = old.filter(found -> found.body().isEmpty()).isPresent();
        boolean oldForm = onlyFront && !levelsInBody && item.level() == Edit.UNASSIGNED;
        return new ItemPlan.Piece(oldForm ? Optional.empty() : old, old.map(CardItem::text).orElse(text));
    }
}
