package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.cardwright.merge.Side;
import org.cardwright.text.SourceText;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.ObjectId;

/** Finds the bases of the cards of one comparison: from what was agreed, and from the site's history as far as it is sure. */
final class Bases {
    /** What may have come from the folder itself, so that it does not tell which commit the folder is a copy of. */
    private static final Set<Agreement.Kind> EXCHANGED = Set.of(Agreement.Kind.EXPORTED, Agreement.Kind.PULLED,
            Agreement.Kind.MOVED, Agreement.Kind.OLD);

    private final Agreements agreements;
    private final List<Agreement> known;
    private final Optional<SiteGit> git;
    private final Optional<ObjectId> tip;
    private final Map<String, SourceText> ours;
    private final boolean inPlace;
    private final Progress progress;
    private Optional<LatestFork> fork = Optional.empty();
    private Optional<PathHistory> history = Optional.empty();
    private Optional<WholeFolder> whole = Optional.empty();
    private final Map<String, List<Agreement>> byName = new HashMap<>();

    Bases(Agreements agreements, List<Agreement> known, Optional<SiteGit> git, Optional<ObjectId> tip,
            Map<String, SourceText> ours, boolean inPlace, Progress progress) {
        this.agreements = agreements;
        this.known = known;
        this.git = git;
        this.tip = tip;
        this.ours = ours;
        this.inPlace = inPlace;
        this.progress = progress;
        for (Agreement one : known) {
            byName.computeIfAbsent(one.folderFile(), _ -> new ArrayList<>()).add(one);
            if (!one.siteFile().equals(one.folderFile())) {
                byName.computeIfAbsent(one.siteFile(), _ -> new ArrayList<>()).add(one);
            }
        }
    }

    /** The same for a checkout's own folder that is to go on to another commit. */
    Bases since(Optional<LatestFork> from) {
        fork = from;
        return this;
    }

    /** Where the merge of a card begins: known, or why it is not. */
    Found of(Pair pair, Optional<SourceText> mine, Optional<SourceText> site) throws IOException {
        List<Agreement> about = known.isEmpty() ? List.of() : about(pair);
        if (fork.isPresent()) {
            return Found.sure(fork.get().base(pair, about, agreements));
        }
        var card = new BaseChoice.Card(pair.nameInFolder(), pair.nameInSite(), mine, site, about);
        Basis basis = new BaseChoice(agreements, history(), (folderFile, siteFile) -> whole().bases(folderFile,
                siteFile), inPlace).of(card);
        return switch (basis) {
            case Basis.Known sure -> Found.sure(sure);
            case Basis.Several several -> of(several, mine, site);
            case Basis.Unknown unknown -> new Found(Optional.empty(), unknown.why(), Map.of());
        };
    }

    private Found of(Basis.Several several, Optional<SourceText> mine, Optional<SourceText> site) {
        Optional<Rewritten> newer = several.why() == Doubt.SEVERAL && !inPlace ? Rewritten.of(several, mine, site) : Optional.empty();
        return new Found(newer.map(Rewritten::base).or(() -> Ambiguity.settled(several.bases(), mine, site)), several.why(),
                newer.map(Rewritten::sides).orElse(Map.of()));
    }

    /**
     * What was found.
     *
     * @param doubt why, if nothing was
     * @param sides of which conflicts it is known which side's value is the newer one
     */
    record Found(Optional<Basis.Known> base, Doubt doubt, Map<String, Side> sides) {
        private static Found sure(Basis.Known base) {
            return new Found(Optional.of(base), Doubt.NEVER_AGREED, Map.of());
        }
    }

    /** Kept in the order in which it was noted. */
    private List<Agreement> about(Pair pair) {
        if (pair.names().size() == 1) {
            return byName.getOrDefault(pair.names().iterator().next(), List.of());
        }
        return known.stream().filter(one -> pair.names().contains(one.folderFile())
                || pair.names().contains(one.siteFile())).toList();
    }

    /** The newest agreement on a card of the site. */
    Optional<Agreement> newest(String siteFile) {
        return byName.getOrDefault(siteFile, List.of()).stream().filter(one -> one.siteFile().equals(siteFile)
                && one.kind() != Agreement.Kind.FOUND).reduce((_, last) -> last);
    }

    /** Whether the site never had a card by that name, as far as all of its history is there. */
    boolean neverInSite(String file) throws IOException {
        return history().filter(past -> past.complete() && past.of(file).isEmpty()).isPresent();
    }

    private Optional<PathHistory> history() throws IOException {
        if (history.isEmpty() && git.isPresent()) {
            history = Optional.of(tip.isPresent() ? PathHistory.read(git.get(), tip.get(), progress)
                    : PathHistory.none(git.get()));
        }
        return history;
    }

    private WholeFolder whole() throws IOException {
        if (whole.isEmpty()) {
            Map<String, SourceText> copied = new TreeMap<>(ours);
            for (Agreement one : known) {
                if (one.kind() == Agreement.Kind.FOUND && one.base().isPresent()) {
                    copied.put(one.folderFile(), agreements.text(one.base().get()));
                }
            }
            known.stream().filter(one -> EXCHANGED.contains(one.kind())).forEach(one -> {
                copied.remove(one.folderFile());
                copied.remove(one.siteFile());
            });
            // A history that lacks what the site is known to have had was written again, or is another branch's.
            PathHistory past = history().orElseThrow();
            for (Agreement one : known) {
                if (one.kind() != Agreement.Kind.FOUND && one.held().isPresent()
                        && past.find(one.siteFile(), one.held()).isEmpty()) {
                    copied.clear();
                }
            }
            whole = Optional.of(WholeFolder.of(git.orElseThrow(), past, copied));
        }
        return whole.get();
    }
}
