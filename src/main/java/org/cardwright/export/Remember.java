package org.cardwright.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.merge.Resolution;
import org.cardwright.text.SourceText;

/** Notes what folder and site agree on after an export or a pull, so that the next comparison begins there. */
final class Remember {
    private final Plan plan;
    private final String site;
    private final Agreements agreements;
    private final String evidence;
    private final Agreements.Notes notes = new Agreements.Notes();

    private Remember(Plan plan, String site, Agreements agreements, String evidence) {
        this.plan = plan;
        this.site = site;
        this.agreements = agreements;
        this.evidence = evidence;
    }

    private static Remember of(Plan plan, Optional<String> commit) throws IOException {
        Optional<SiteGit> git = SiteGit.open(plan.target());
        try {
            List<String> names = SiteIdentity.of(plan.target(), git);
            String branch = git.isPresent() ? git.get().branch().orElse("") : "";
            return new Remember(plan, names.getFirst(), Agreements.of(plan.source().data(), plan.source().folder()),
                    (branch + " " + commit.orElse("")).strip());
        } finally {
            git.ifPresent(SiteGit::close);
        }
    }

    /**
     * Notes an export that was written into the site; what it brought together is not in the folder yet, so a merge would
     * begin at what the folder has.
     */
    static void exported(Plan plan, Selection selection, Optional<String> commit) throws IOException {
        var remember = of(plan, commit);
        selection.cards(plan).forEach(card -> remember.exported(card, selection));
        remember.agreements.note(remember.notes);
    }

    private void exported(ExportCard card, Selection selection) {
        Optional<SourceText> after = card.after(selection.of(card));
        String file = card.file(selection.of(card));
        boolean decided = !(card.outcome(selection.of(card)) instanceof ExportCard.Outcome.Undecided);
        if (!decided) {
            return;
        }
        boolean folder = !plan.inPlace() && (FolderUpdate.concerns(card, selection.of(card))
                || card.leavesOut(selection.of(card)));
        if (card.state() == ExportState.CONFLICT && !folder && card.site().isPresent()) {
            // It was decided against what the site had: that is no question again where the site is set back to it.
            notes.add(Agreement.Kind.PULLED, site, card.names().inSite(), card.names().inSite(), card.site(), card.site(), evidence);
        }
        notes.add(Agreement.Kind.EXPORTED, site, folder ? card.names().inFolder() : file, file, after,
                folder ? card.ours() : after, evidence);
        moved(card, file);
    }

    private void moved(ExportCard card, String file) {
        card.oldFile().filter(old -> !old.equals(file)).ifPresent(old -> notes.add(Agreement.Kind.MOVED, site, old, old,
                Optional.empty(), Optional.empty(), evidence));
    }

    /**
     * Notes that the folder has what it took from the site, or what both brought together.
     *
     * @param after whether the site has that, too
     */
    static void inFolder(Plan plan, Collection<ExportCard> cards, Selection selection, boolean after)
            throws IOException {
        var remember = of(plan, Optional.empty());
        for (ExportCard card : cards) {
            // It has all of what the site had before; that counts again where the site is set back to it. A name that is
            // the folder's own stays a change of the folder.
            String name = card.names().inSite();
            Map<String, Resolution> choices = selection.of(card);
            boolean part = card.leavesOut(choices);
            remember.notes.add(Agreement.Kind.PULLED, remember.site, name, name, card.site(), part
                    ? agreed(card, choices) : card.site(), remember.evidence);
            if (after) {
                Optional<SourceText> both = card.after(choices);
                String file = card.file(choices);
                // What the folder left out is the site's own change still: the folder's text is where it began.
                remember.notes.add(Agreement.Kind.EXPORTED, remember.site, file, file, both,
                        part ? Pull.after(card, choices) : both, remember.evidence);
                remember.moved(card, file);
            }
        }
        remember.agreements.note(remember.notes);
    }

    /** Notes that the folder, which is the checkout's own, goes on without these changes of the site. */
    static void leftInFolder(Plan plan, Collection<ExportCard> cards) throws IOException {
        var remember = of(plan, Optional.empty());
        for (ExportCard card : cards) {
            String name = card.names().inSite();
            remember.notes.add(Agreement.Kind.PULLED, remember.site, card.names().inFolder(), name, card.site(), card.base(),
                    remember.evidence);
        }
        remember.agreements.note(remember.notes);
    }

    /** What is in both after a part of the site's changes was taken; at the least what both began with. */
    private static Optional<SourceText> agreed(ExportCard card, Map<String, Resolution> choices) {
        return card.parts().flatMap(parts -> parts.agreed(choices)).map(text -> new SourceText(text, false))
                .or(card::base);
    }

    /** Notes that a step was taken back that brought something into the folder: it has again what it had before. */
    static void notInFolder(Plan plan, Collection<ExportCard> cards, Selection selection, boolean after)
            throws IOException {
        var remember = of(plan, Optional.empty());
        for (ExportCard card : cards) {
            if (after) {
                remember.notes.add(Agreement.Kind.EXPORTED, remember.site, card.names().inFolder(),
                        card.file(selection.of(card)), card.after(selection.of(card)), card.ours(), remember.evidence);
            } else {
                remember.notes.add(Agreement.Kind.EXPORTED, remember.site, card.names().base(), card.names().inSite(),
                        card.site(), card.base(), remember.evidence);
            }
        }
        remember.agreements.note(remember.notes);
    }
}
