package org.cardwright.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerge;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.OwnProblem;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.text.SourceText;

/** One card's conflict while a person decides: what only one side changed is merged, the rest is chosen. */
final class CardMerging implements ConflictChoices {
    private final DiskConflict conflict;
    private final Optional<CardMerge> merge;
    private final Map<String, Resolution> choices = new HashMap<>();

    CardMerging(DiskConflict conflict) {
        this.conflict = conflict;
        boolean three = conflict.base().isPresent() && conflict.mine().isPresent() && conflict.theirs().isPresent();
        merge = three ? Optional.of(CardMerge.of(conflict.base().get(), conflict.mine().get(),
                conflict.theirs().get())) : Optional.empty();
    }

    DiskConflict conflict() {
        return conflict;
    }

    /** What both changed; the whole card where one side deleted it. */
    List<MergeConflict> parts() {
        return merge.map(CardMerge::conflicts).orElseGet(() -> List.of(new MergeConflict(MergeConflict.WHOLE_CARD,
                Strings.get("merge.card"), text(conflict.base()), text(conflict.mine()), text(conflict.theirs()))));
    }

    private static String text(Optional<SourceText> side) {
        return side.map(SourceText::text).orElseGet(() -> Strings.get("merge.deleted"));
    }

    @Override
    public Optional<Resolution> chosen(String part) {
        return Optional.ofNullable(choices.get(part));
    }

    @Override
    public void choose(String part, Optional<Resolution> choice) {
        choice.ifPresentOrElse(made -> choices.put(part, made), () -> choices.remove(part));
    }

    @Override
    public Optional<OwnProblem> problem(MergeConflict part, Resolution.Own own) {
        return merge.flatMap(both -> both.problem(part, own, choices));
    }

    void chooseAll(Side side) {
        parts().forEach(part -> choices.put(part.id(), side));
    }

    /** Whether nothing is left to be chosen. */
    boolean decided() {
        return parts().stream().allMatch(part -> choices.containsKey(part.id()));
    }

    /** The text that was decided on, of which a side's own bytes are kept where it says the same. */
    Optional<SourceText> result() {
        if (merge.isEmpty()) {
            return choices.get(MergeConflict.WHOLE_CARD) == Side.OURS ? conflict.mine() : conflict.theirs();
        }
        String merged = merge.get().content(choices).orElseThrow();
        SourceText mine = conflict.mine().orElseThrow();
        SourceText theirs = conflict.theirs().orElseThrow();
        if (merged.equals(lines(theirs))) {
            return Optional.of(theirs);
        }
        if (merged.equals(lines(mine))) {
            return Optional.of(mine);
        }
        return Optional.of(mine.with(mine.text().contains("\r\n") ? merged.replace("\n", "\r\n") : merged));
    }

    private static String lines(SourceText side) {
        return side.text().replace("\r\n", "\n");
    }
}
