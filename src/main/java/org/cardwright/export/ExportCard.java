package org.cardwright.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.LineDiff;
import org.cardwright.merge.CardMerge;
import org.cardwright.merge.FileContent;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;

/**
 * What an export would do to one card.
 *
 * @param names its names on both sides
 * @param site what the branch has
 * @param ours what the folder has
 * @param base what both began with, as far as that is known
 * @param merge the merge of both, where both sides changed the card
 * @param doubt why the base is not known, where it matters; then whatever differs is to be chosen
 * @param blocking the errors for which it should not be exported
 * @param note why it is refused, or what to know about it; empty mostly
 * @param elsewhere the checkout holds changes of it that nobody committed
 */
public record ExportCard(MergedNames names, ExportState state, Optional<SourceText> site, Optional<SourceText> ours,
        Optional<SourceText> base, Optional<CardMerge> merge, Optional<Doubt> doubt, List<Finding> blocking,
        String note, boolean elsewhere) {
    public ExportCard {
        blocking = List.copyOf(blocking);
    }

    /** The name that it is to have in the site's folder of cards, with slashes. */
    public String file() {
        return names.file();
    }

    /** The name that the site has it under, where that is another. */
    public Optional<String> oldFile() {
        return names.siteFile();
    }

    /** The name that the folder has it under, where that is another. */
    public Optional<String> folderFile() {
        return names.folderFile();
    }

    /** The name that it gets, on both sides, with these choices for its conflicts. */
    public String file(Map<String, Resolution> choices) {
        return names.chosen(choices);
    }

    ExportCard blockedBy(List<Finding> errors) {
        return new ExportCard(names, state, site, ours, base, merge, doubt, errors, note, elsewhere);
    }

    /** Whether it is exported unless told otherwise. */
    public boolean chosen() {
        return state.chosen() && !elsewhere;
    }

    /** Whether both sides say what they say in another plan, and the same becomes of it. */
    public boolean saysTheSame(ExportCard other) {
        return state == other.state && names.equals(other.names) && site.equals(other.site) && ours.equals(other.ours)
                && base.equals(other.base) && note.equals(other.note);
    }

    /** What both sides changed and a person has to choose. */
    public List<MergeConflict> conflicts() {
        if (state != ExportState.CONFLICT) {
            return List.of();
        }
        List<MergeConflict> all = new ArrayList<>(names.conflict().stream().toList());
        if (merge.isPresent()) {
            all.addAll(merge.get().conflicts());
        } else if (ours.isEmpty() || site.isEmpty()) {
            all.add(new MergeConflict(MergeConflict.WHOLE_CARD, FieldLabels.wholeCard(), text(base), text(ours),
                    text(site)));
        }
        return all;
    }

    /** What the site alone changed, which the folder need not take; empty where only the card as a whole can be taken. */
    public List<MergeConflict> siteChanges() {
        return Pull.possible(this) ? parts().map(CardMerge::siteChanges).orElse(List.of()) : List.of();
    }

    /** The merge part by part; where the site alone changed the card, it is made only where it is asked for. */
    Optional<CardMerge> parts() {
        boolean sites = state == ExportState.CHANGED_IN_SITE && base.isPresent() && ours.isPresent() && site.isPresent();
        return merge.isEmpty() && sites ? Optional.of(CardMerge.of(base.get(), ours.get(), site.get())) : merge;
    }

    /** Whether the folder does not take all of what the site changed. */
    boolean leavesOut(Map<String, Resolution> choices) {
        return !choices.isEmpty() && parts().filter(both -> both.leavesOut(choices)).isPresent();
    }

    /** The choices without those of what the folder takes: the site keeps its own changes. */
    private Map<String, Resolution> decisions(Map<String, Resolution> choices) {
        Map<String, Resolution> decisions = new HashMap<>(choices);
        siteChanges().forEach(change -> decisions.remove(change.id()));
        return decisions;
    }

    private static String text(Optional<SourceText> source) {
        return source.map(FileContent::of).orElse("");
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
    public Outcome outcome(Map<String, Resolution> choices) {
        return switch (state) {
            case NEW, CHANGED, RENAMED, DELETED_IN_SITE -> write(FileContent.of(ours.orElseThrow()));
            case DELETED, ONLY_IN_SITE -> new Outcome.Delete();
            case MERGED -> write(content(Map.of()).orElseThrow());
            case CONFLICT -> names.conflict().filter(name -> !choices.containsKey(name.id())).isPresent()
                    ? new Outcome.Undecided() : ours.isPresent() && site.isPresent() ? content(decisions(choices))
                    .map(content -> merged(content, choices)).orElseGet(Outcome.Undecided::new)
                    : whole(choices.get(MergeConflict.WHOLE_CARD));
            case CHANGED_IN_SITE, UNCHANGED, REFUSED -> new Outcome.Keep();
        };
    }

    /** One side deleted what the other changed. */
    private Outcome whole(Resolution side) {
        if (!(side instanceof Side)) {
            return new Outcome.Undecided();
        }
        if (side == Side.THEIRS) {
            return new Outcome.Keep();
        }
        return ours.isPresent() ? write(FileContent.of(ours.get())) : new Outcome.Delete();
    }

    /** What both sides make of the card; empty while a choice is missing. Where one side changed it alone, what that has. */
    Optional<String> content(Map<String, Resolution> choices) {
        boolean sites = base.isPresent() && FileContent.same(base.get(), ours.orElseThrow());
        return merge.isPresent() ? merge.get().content(choices)
                : Optional.of(FileContent.of(sites ? site.orElseThrow() : ours.orElseThrow()));
    }

    /** Where only the site's values were chosen, its file stays as it is. */
    private Outcome merged(String content, Map<String, Resolution> choices) {
        boolean same = site.filter(text -> FileContent.of(text).equals(content)).isPresent()
                && file(choices).equals(names.inSite());
        return same ? new Outcome.Keep() : write(content);
    }

    private Outcome write(String content) {
        return new Outcome.Write(site.map(like -> FileContent.as(like, content)).orElseGet(ours::orElseThrow));
    }

    /** The difference that the export makes in the site; against the folder's text where it is not decided yet. */
    public LineDiff diff(Map<String, Resolution> choices, String folder) {
        String now = site.map(SourceText::text).orElse("");
        String then = after(choices).map(SourceText::text).orElse("");
        return LineDiff.of(folder + "/" + file(choices), now, then);
    }

    /** What the site changed that the folder does not have; {@code folder} is the name of the folder of cards. */
    public LineDiff siteDiff(String folder) {
        SourceText now = site.orElseThrow();
        return LineDiff.of(folder + "/" + file(), ours.map(text -> FileContent.as(now, FileContent.of(text)).text()).orElse(""),
                now.text());
    }

    /** What the site's file would hold; absent if there would be none. */
    public Optional<SourceText> after(Map<String, Resolution> choices) {
        return switch (outcome(choices)) {
            case Outcome.Write write -> Optional.of(write.text());
            case Outcome.Delete _ -> Optional.empty();
            case Outcome.Keep _ -> site;
            case Outcome.Undecided _ -> ours;
        };
    }
}
