package org.cardwright.merge;

import java.util.List;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/** One card's conflict with the disk while a person decides: what only one side changed is merged, the rest is chosen. */
public final class CardMerging {
    private final DiskConflict conflict;
    private final Optional<CardMerge> merge;
    private final CardChoices choices;

    /** @param changed hears of each choice */
    public CardMerging(DiskConflict conflict, Runnable changed) {
        this.conflict = conflict;
        boolean three = conflict.base().isPresent() && conflict.mine().isPresent() && conflict.theirs().isPresent();
        merge = three ? Optional.of(CardMerge.of(conflict.base().get(), conflict.mine().get(),
                conflict.theirs().get())) : Optional.empty();
        // The whole card where one side deleted it.
        choices = new CardChoices(merge.map(CardMerge::conflicts).orElseGet(() -> List.of(new MergeConflict(
                MergeConflict.WHOLE_CARD, Strings.get("merge.card"), text(conflict.base()), text(conflict.mine()),
                text(conflict.theirs())))), merge, changed);
    }

    private static String text(Optional<SourceText> side) {
        return side.map(SourceText::text).orElseGet(() -> Strings.get("merge.deleted"));
    }

    public DiskConflict conflict() {
        return conflict;
    }

    public CardChoices choices() {
        return choices;
    }

    /** What was chosen, each with the texts that it is for, so that it can be {@linkplain #choose chosen again}. */
    public List<String> chosen() {
        return choices.conflicts().stream().flatMap(part ->
                choices.of(part).map(choice -> place(part) + Resolution.written(choice)).stream()).toList();
    }

    /** Chooses the same again where both texts are still the same, and nothing elsewhere. */
    public void choose(List<String> chosen) {
        choices.conflicts().forEach(part -> choices.choose(part, chosen.stream()
                .filter(text -> text.startsWith(place(part)))
                .flatMap(text -> Resolution.read(text.substring(place(part).length())).stream()).findFirst()));
    }

    private String place(MergeConflict part) {
        return conflict.card().name() + "\n" + part.id() + "\n" + part.ours() + "\n" + part.theirs() + "\n";
    }

    /** The text that was decided on, of which a side's own bytes are kept where it says the same. */
    public Optional<SourceText> result() {
        if (merge.isEmpty()) {
            return choices.made().get(MergeConflict.WHOLE_CARD) == Side.OURS ? conflict.mine() : conflict.theirs();
        }
        String merged = merge.get().content(choices.made()).orElseThrow();
        SourceText mine = conflict.mine().orElseThrow();
        SourceText theirs = conflict.theirs().orElseThrow();
        return Optional.of(merged.equals(FileContent.of(theirs)) ? theirs : FileContent.as(mine, merged));
    }
}
