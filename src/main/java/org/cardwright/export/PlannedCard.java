package org.cardwright.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.UnifiedDiff;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;

/**
 * What an export would do to one card.
 *
 * @param file its name in the site's folder of cards, with slashes
 * @param oldFile the name that the site has it under, where that is another
 * @param site what the branch holds
 * @param ours what the folder holds
 * @param base what was last exported, as far as that is known
 * @param merge the merge of both, where both sides changed the card
 * @param blocking the errors for which it should not be exported
 * @param note why it is refused, or what to know about it; empty mostly
 * @param elsewhere the checkout holds changes of it that nobody committed
 */
public record PlannedCard(String file, Optional<String> oldFile, CardState state, Optional<SourceText> site,
        Optional<SourceText> ours, Optional<SourceText> base, Optional<CardMerge> merge, List<Finding> blocking,
        String note, boolean elsewhere) {
    public PlannedCard {
        blocking = List.copyOf(blocking);
    }

    /** Whether it is exported unless told otherwise. */
    public boolean chosen() {
        return state.chosen() && !elsewhere;
    }

    /** What both sides changed and a person has to choose. */
    public List<MergeConflict> conflicts() {
        if (state != CardState.CONFLICT) {
            return List.of();
        }
        return merge.map(CardMerge::conflicts).orElseGet(() -> List.of(new MergeConflict(MergeConflict.WHOLE_CARD,
                FieldLabels.wholeCard(), text(base), text(ours), text(site))));
    }

    private static String text(Optional<SourceText> source) {
        return source.map(Content::of).orElse("");
    }

    /** What becomes of the site's file. */
    public sealed interface Outcome {
        /** It is to hold this content, in its own habits. */
        record Write(SourceText text) implements Outcome {}

        /** It is to be deleted. */
        record Delete() implements Outcome {}

        /** It stays as it is. */
        record Keep() implements Outcome {}

        /** A person has to choose first. */
        record Undecided() implements Outcome {}
    }

    /** What an export would make of the site's file, with these choices for its conflicts. */
    public Outcome outcome(Map<String, Side> choices) {
        return switch (state) {
            case NEW, CHANGED, RENAMED, DELETED_IN_SITE -> write(Content.of(ours.orElseThrow()));
            case DELETED, ONLY_IN_SITE -> new Outcome.Delete();
            case MERGED -> write(merge.orElseThrow().content(Map.of()).orElseThrow());
            case CONFLICT -> merge.isPresent() ? merge.get().content(choices).map(this::write)
                    .orElseGet(Outcome.Undecided::new) : whole(choices.get(MergeConflict.WHOLE_CARD));
            case CHANGED_IN_SITE, UNCHANGED, REFUSED -> new Outcome.Keep();
        };
    }

    /** One side deleted what the other changed. */
    private Outcome whole(Side side) {
        if (side == null) {
            return new Outcome.Undecided();
        }
        if (side == Side.THEIRS) {
            return new Outcome.Keep();
        }
        return ours.isPresent() ? write(Content.of(ours.get())) : new Outcome.Delete();
    }

    private Outcome write(String content) {
        return new Outcome.Write(site.map(like -> Content.as(like, content)).orElseGet(ours::orElseThrow));
    }

    /** The difference that the export makes in the site; against the folder's text where it is not decided yet. */
    public UnifiedDiff diff(Map<String, Side> choices, String folder) {
        String now = site.map(SourceText::text).orElse("");
        String then = after(choices).map(SourceText::text).orElse("");
        return UnifiedDiff.of(folder + "/" + file, now, then);
    }

    /** What the site changed that the folder does not have; {@code folder} is the name of the folder of cards. */
    public UnifiedDiff siteDiff(String folder) {
        SourceText now = site.orElseThrow();
        return UnifiedDiff.of(folder + "/" + file, ours.map(text -> Content.as(now, Content.of(text)).text()).orElse(""),
                now.text());
    }

    /** What the site's file would hold; absent if there would be none. */
    public Optional<SourceText> after(Map<String, Side> choices) {
        return switch (outcome(choices)) {
            case Outcome.Write write -> Optional.of(write.text());
            case Outcome.Delete _ -> Optional.empty();
            case Outcome.Keep _ -> site;
            case Outcome.Undecided _ -> ours;
        };
    }
}
