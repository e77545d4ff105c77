package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.html.BodyItem;
import org.cardwright.html.BodySection;
import org.cardwright.html.BodyTemplate;
import org.cardwright.html.HtmlText;
import org.cardwright.html.NewLevel;
import org.cardwright.html.SectionWriter;
import org.cardwright.i18n.Strings;
import org.cardwright.text.Splice;

/** Makes the body follow a plan, inside the card's own template. */
final class BodyWriter {
    private final Anatomy anatomy;
    private final ItemPlan plan;
    private final BodySection section;
    private final String competency;

    BodyWriter(Anatomy anatomy, ItemPlan plan, BodySection section, String competency) {
        this.anatomy = anatomy;
        this.plan = plan;
        this.section = section;
        this.competency = competency;
    }

    Splice write() throws EditRefusedException {
        refuseFormatted();
        if (section.flat()) {
            return flat();
        }
        if (section.tangled(anatomy.text())) {
            throw new EditRefusedException(Strings.get("edit.tangled"));
        }
        Optional<BodySection> other = anatomy.body().sections().stream()
                .filter(found -> found.kind() != section.kind()).findFirst();
        List<NewLevel> levels = new ArrayList<>();
        List<NewLevel.NewItem> loose = items(plan.unassigned());
        if (!loose.isEmpty()) {
            levels.add(new NewLevel(section.levels().stream().filter(level -> level.outer().isEmpty()).findFirst(), 0,
                    false, loose));
        }
        plan.headed().forEach(group -> levels.add(new NewLevel(group.body, group.level, true, items(group))));
        return new SectionWriter(anatomy.text(), anatomy.body().template(), section, other, competency).write(levels);
    }

    /** Plain text cannot take the place of text that has markup of its own. */
    private void refuseFormatted() throws EditRefusedException {
        if (plan.pieces().anyMatch(piece -> piece.changed() && piece.old().flatMap(CardItem::body)
                .filter(BodyItem::formatted).isPresent())) {
            throw new EditRefusedException(Strings.get("edit.formatted"));
        }
    }

    /** The items of a group that stand in the body; in a body without levels new items do too. */
    private List<NewLevel.NewItem> items(ItemPlan.Group group) {
        boolean inBody = group.level != Edit.UNASSIGNED || !hasLevels();
        return group.pieces.stream()
                .filter(piece -> piece.old().isEmpty() ? inBody
                        : piece.old().get().body().isPresent() || group.level != Edit.UNASSIGNED)
                .map(piece -> new NewLevel.NewItem(piece.old().flatMap(CardItem::body), piece.text(), piece.changed()))
                .toList();
    }

    private boolean hasLevels() {
        return anatomy.body().template().hasLevels() || !plan.table.headed().isEmpty();
    }

    private Splice flat() throws EditRefusedException {
        List<BodyItem> old = section.levels().isEmpty() ? plan.table.items().flatMap(item -> item.body().stream())
                .toList()
                : section.items().toList();
        if (plan.pieces().flatMap(piece -> piece.old().stream()).flatMap(item -> item.body().stream())
                .anyMatch(item -> !old.contains(item))) {
            throw new EditRefusedException(Strings.get("edit.tangled"));
        }
        ListText list = new ListText(section.container().of(anatomy.text()),
                old.stream().map(item -> item.core().shifted(-section.container().start())).toList());
        List<ListRebuilder.Piece> pieces = plan.unassigned().pieces.stream()
                .filter(piece -> piece.old().isEmpty() || piece.old().get().body().isPresent())
                .map(piece -> new ListRebuilder.Piece(piece.old().flatMap(CardItem::body).map(old::indexOf).orElse(-1),
                        piece.changed() ? HtmlText.encodeBody(piece.text())
                                : list.item(old.indexOf(piece.old().orElseThrow().body().orElseThrow())),
                        Edit.UNASSIGNED)).toList();
        List<Integer> levels = java.util.Collections.nCopies(old.size(), Edit.UNASSIGNED);
        return new Splice(section.container(), new ListRebuilder(list, levels).rebuild(pieces));
    }

    /** Whether a body of this template can say to which level an item belongs. */
    static boolean canHoldLevels(Anatomy anatomy) {
        BodyTemplate template = anatomy.body().template();
        return template.hasLevels() || template == BodyTemplate.NONE
                || anatomy.tables().values().stream().anyMatch(table -> !table.headed().isEmpty());
    }
}
