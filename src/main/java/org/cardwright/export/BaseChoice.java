package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.merge.CardValues;
import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;

/**
 * Finds where the merge of a card begins: at the newest text that folder and site agreed on and that the site's history
 * has. Where that cannot be told for certain, it says so; nothing is ever taken for it because it is similar.
 */
final class BaseChoice {
    private static final int CANDIDATES = 6;

    private final Agreements agreements;
    private final Optional<PathHistory> history;
    private final Copied copied;
    private final boolean inPlace;

    /** Tells what a card may have been when the folder was copied from the site; one text where that is certain. */
    interface Copied {
        List<Basis.Known> bases(String folderFile, String siteFile) throws IOException;
    }

    /**
     * Looks in a site.
     *
     * @param history what leads to what is compared; empty for a site that has none
     * @param inPlace whether the folder is the checkout's own, which git itself may have changed
     */
    BaseChoice(Agreements agreements, Optional<PathHistory> history, Copied copied, boolean inPlace) {
        this.agreements = agreements;
        this.history = history;
        this.copied = copied;
        this.inPlace = inPlace;
    }

    /**
     * A card whose base is wanted.
     *
     * @param folderFile its name in the folder; where it is not there, the name that it had
     * @param siteFile its name in the site; where it is not there, the name that it had
     * @param known what was agreed about it, the oldest first
     */
    record Card(String folderFile, String siteFile, Optional<SourceText> ours, Optional<SourceText> site,
            List<Agreement> known) {}

    /** What the notes and the history of this one card tell. */
    Basis of(Card card) throws IOException {
        return history.isPresent() ? new Search(card, history.get()).run() : withoutHistory(card);
    }

    /** A site without git is as it is: it went on from what was agreed last, or is still what was found. */
    private Basis withoutHistory(Card card) {
        Optional<Agreement> agreed = card.known().stream().filter(one -> one.kind() != Agreement.Kind.FOUND)
                .reduce((_, last) -> last);
        Optional<Agreement> found = card.known().stream().filter(one -> one.kind() == Agreement.Kind.FOUND
                && one.held().equals(card.site().map(FileContent::id))).reduce((_, last) -> last);
        return agreed.or(() -> found).<Basis>map(this::base).orElseGet(() -> card.known().isEmpty()
                && (card.ours().isEmpty() || card.site().isEmpty()) ? Basis.nothing(card.folderFile())
                : new Basis.Unknown(Doubt.NEVER_AGREED));
    }

    /**
     * What a folder that is the checkout's own left of the site's changes for another time: it begins before them.
     *
     * @param known what was agreed about the card, the oldest first
     * @param there what the commit that is checked out has of it
     */
    static Optional<Agreement> left(List<Agreement> known, Optional<String> there) {
        return known.stream().filter(one -> one.kind() != Agreement.Kind.FOUND && one.kind() != Agreement.Kind.MOVED)
                .reduce((_, last) -> last).filter(last -> last.kind() != Agreement.Kind.SAME && last.held().equals(there)
                && !last.base().equals(last.held()));
    }

    private Basis.Known base(Agreement agreement) {
        return known(agreement, false);
    }

    /** @param deduced whether only the site's history shows now that it was agreed on */
    private Basis.Known known(Agreement agreement, boolean deduced) {
        return new Basis.Known(agreement.base().map(agreements::text), agreement.folderFile(), agreement.siteFile(),
                deduced);
    }

    /** One card in one history. */
    private final class Search {
        private final Card card;
        private final PathHistory past;
        private final List<Agreement> open = new ArrayList<>();
        private Optional<Basis.Known> current = Optional.empty();
        private Optional<Agreement> agreed = Optional.empty();
        private PathHistory.Event at = new PathHistory.Event(Integer.MAX_VALUE, Optional.empty(), false);

        private Search(Card card, PathHistory past) {
            this.card = card;
            this.past = past;
        }

        private Basis run() throws IOException {
            for (Agreement agreement : card.known()) {
                if (agreement.kind() != Agreement.Kind.MOVED || card.ours().isEmpty() || card.site().isEmpty()) {
                    consider(agreement);
                }
            }
            considerFolder();
            if (inPlace) {
                return inPlace(past.wasReset());
            }
            if (current.isEmpty()) {
                Optional<Basis> plain = onOneSide();
                if (plain.isPresent()) {
                    return plain.get();
                }
                return open.isEmpty() ? copy().orElseGet(() -> new Basis.Unknown(Doubt.NEVER_AGREED)) : rewritten();
            }
            return !open.isEmpty() && (wasThere() || mayHaveCome()) ? several() : current.get();
        }

        private void consider(Agreement agreement) throws IOException {
            Optional<PathHistory.Event> event = find(agreement.siteFile(), agreement.held());
            boolean found = agreement.kind() == Agreement.Kind.FOUND;
            if (event.isEmpty()) {
                if (!found) {
                    open.add(agreement);
                }
            } else if (!found || event.get().at() < at.at()) {
                // What was found counts only where the site came to it later: a person may write an old text again.
                agreed = Optional.of(agreement);
                take(known(agreement, card.known().stream().allMatch(one -> one.kind() == Agreement.Kind.FOUND)), event.get());
            }
        }

        private void take(Basis.Known base, PathHistory.Event event) {
            current = Optional.of(base);
            at = event;
            open.clear();
        }

        /** Where the site came later to just what the folder has, the folder took it from there. */
        private void considerFolder() throws IOException {
            Optional<String> mine = card.ours().map(FileContent::id);
            if (mine.isEmpty() || inPlace || current.filter(base -> base.text().map(FileContent::id).equals(mine))
                    .isPresent() || wasOwn(mine)) {
                return;
            }
            // Under the name that the folder has it by, the site had it before it gave it another one.
            for (String file : List.of(card.folderFile(), card.siteFile())) {
                Optional<PathHistory.Event> event = find(file, mine);
                if (event.isPresent() && event.get().at() < at.at()) {
                    take(new Basis.Known(card.ours(), current.map(Basis.Known::folderFile).orElse(file),
                            current.map(Basis.Known::siteFile).orElse(file), true), event.get());
                    return;
                }
            }
        }

        /** Whether the folder exported just what it has before it took another text from the site: it kept its own then. */
        private boolean wasOwn(Optional<String> mine) {
            return agreed.isPresent() && card.known().subList(0, card.known().indexOf(agreed.get())).stream().anyMatch(one ->
                    one.kind() == Agreement.Kind.EXPORTED && one.held().equals(mine));
        }

        /** What the checkout has in no commit yet is newer than all commits. */
        private Optional<PathHistory.Event> find(String file, Optional<String> content) throws IOException {
            Optional<PathHistory.Event> event = past.find(file, content);
            boolean now = file.equals(card.siteFile()) && content.equals(card.site().map(FileContent::id));
            return event.isEmpty() && now
                    ? Optional.of(new PathHistory.Event(-1, Optional.empty(), false)) : event;
        }

        /** Git may have brought the site's text into the files, or may have gone there without them. */
        private Basis inPlace(boolean reset) {
            Optional<Agreement> left = left(card.known(), card.site().map(FileContent::id));
            if (left.isPresent()) {
                return base(left.get());
            }
            Basis.Known now = new Basis.Known(card.site(), card.siteFile(), card.siteFile(), false);
            boolean same = current.isEmpty() || current.get().text().map(FileContent::id)
                    .equals(card.site().map(FileContent::id));
            return !reset || same || card.ours().isEmpty() || card.site().isEmpty() ? now
                    : new Basis.Several(List.of(now, current.get()), Doubt.SEVERAL, false, false);
        }

        /** What only one side has and nothing is known of is new there, unless the other side had it once. */
        private Optional<Basis> onOneSide() {
            boolean everInSite = !past.of(card.siteFile()).isEmpty() || !past.of(card.folderFile()).isEmpty();
            boolean added = card.site().isEmpty() && !everInSite && (past.complete() || card.known().isEmpty());
            boolean there = card.ours().isEmpty() && card.known().isEmpty();
            return added || there ? Optional.of(Basis.nothing(card.folderFile())) : Optional.empty();
        }

        /** Where something was agreed on since, the beginning of the copy says nothing any more. */
        private Optional<Basis> copy() throws IOException {
            List<Basis.Known> bases = card.ours().isEmpty() || !open.isEmpty() ? List.of()
                    : copied.bases(card.folderFile(), card.siteFile());
            return bases.size() < 2 ? bases.stream().<Basis>map(base -> base).findFirst()
                    : Optional.of(new Basis.Several(bases, Doubt.NEVER_AGREED, false, false));
        }

        /** Nothing that was agreed is in the history: it was set back, or another one took its place. */
        private Basis rewritten() throws IOException {
            Agreement last = open.getLast();
            Optional<SourceText> parted = past.parted(last.siteFile(), open.stream().flatMap(one -> one.held().stream()).toList());
            if (parted.isPresent()) {
                current = parted.map(text -> new Basis.Known(Optional.of(text), last.folderFile(), last.siteFile(), false));
                at = past.find(last.siteFile(), parted.map(FileContent::id)).orElse(at);
                return mayHaveCome() ? several() : current.get();
            }
            return several();
        }

        /** Whether the folder has something from the site that is not in its history any more. */
        private boolean wasThere() {
            return open.stream().anyMatch(one -> one.kind() == Agreement.Kind.PULLED || one.kind() == Agreement.Kind.SAME);
        }

        private Basis several() throws IOException {
            List<Basis.Known> bases = Stream.concat(current.stream(), open.subList(Math.max(0, open.size() - CANDIDATES),
                    open.size()).stream().map(BaseChoice.this::base)).distinct().toList();
            boolean lost = current.isEmpty();
            Agreement last = open.getLast();
            boolean unsent = lost && last.kind() == Agreement.Kind.EXPORTED && last.held().isPresent()
                    && past.unsent(last.siteFile(), last.held().get());
            return bases.size() == 1 && !unsent ? bases.getFirst() : new Basis.Several(bases, Doubt.SEVERAL, lost, unsent);
        }

        /** Whether anything of what was agreed later shows in the site since: a part of it may have come by other ways. */
        private boolean mayHaveCome() throws IOException {
            if (at.first() && !past.complete()) {
                return true;
            }
            List<Optional<SourceText>> since = new ArrayList<>(List.of(card.site()));
            for (PathHistory.Event event : past.of(card.siteFile())) {
                if (event.at() < at.at()) {
                    since.add(event.blob().isEmpty() ? Optional.empty() : Optional.of(past.text(event.blob().get())));
                }
            }
            for (Agreement agreement : open) {
                Optional<SourceText> later = agreement.base().map(agreements::text);
                if (since.stream().anyMatch(text -> CardValues.shows(text, current.get().text(), later))) {
                    return true;
                }
            }
            return false;
        }
    }
}
