package org.cardwright.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerge;
import org.cardwright.merge.FileContent;
import org.cardwright.merge.Side;
import org.cardwright.text.SourceText;

/** Judges each card of a folder and a site once all texts are at hand. */
final class Comparison {
    /**
     * What is compared.
     *
     * @param folder the folder's cards
     * @param site the site's
     * @param committed what is committed of them
     * @param fromDisk whether the site is what its checkout holds, not what a branch holds
     */
    record Sides(Map<String, CardDocument> folder, Map<String, SourceText> site, Map<String, SourceText> committed,
            boolean fromDisk, boolean git) {}

    private final Sides sides;
    private final SiteTarget target;
    private final Bases bases;
    private final Agreements.Notes notes = new Agreements.Notes();
    private final String siteName;
    private final Set<String> twins = new HashSet<>();

    Comparison(Sides sides, SiteTarget target, Bases bases, String siteName) {
        this.sides = sides;
        this.target = target;
        this.bases = bases;
        this.siteName = siteName;
        Set<String> folded = new HashSet<>();
        sides.folder().keySet().stream().filter(file -> !folded.add(file.toLowerCase(Locale.ROOT)))
                .forEach(file -> twins.add(file.toLowerCase(Locale.ROOT)));
    }

    /** What the comparison showed that both sides agree on. */
    Agreements.Notes notes() {
        return notes;
    }

    ExportCard judge(Pair pair) throws IOException {
        Optional<SourceText> mine = pair.folderFile().map(file -> sides.folder().get(file).source());
        Optional<SourceText> now = pair.siteFile().map(sides.site()::get);
        MergedNames names = MergedNames.of(pair.folderFile().orElseGet(pair::nameInSite), pair.nameInFolder(),
                pair.siteFile().orElseGet(pair::nameInFolder));
        names = mine.isPresent() && now.isPresent() ? names : MergedNames.same(pair.folderFile().orElseGet(
                pair::nameInSite));
        if (pair.taken().isPresent()) {
            return card(names, ExportState.REFUSED, mine, now).note(Strings.get("export.name.other-card",
                    pair.taken().get()));
        }
        Optional<String> refusal = mine.isPresent() ? refusal(names.file()) : Optional.empty();
        if (refusal.isPresent()) {
            return card(names, ExportState.REFUSED, mine, now).note(refusal.get());
        }
        if (same(mine, now) && names.siteFile().isEmpty()) {
            if (sides.fromDisk() && sides.git() && !isCommitted(names.file())) {
                return pending(names.file());
            }
            notes.add(Agreement.Kind.SAME, siteName, names.file(), names.file(), mine, mine, "");
            return card(names, ExportState.UNCHANGED, mine, now).plan();
        }
        mine.ifPresent(text -> notes.found(pair.nameInFolder(), text));
        Bases.Found found = bases.of(pair, mine, now);
        if (found.base().isEmpty()) {
            return inDoubt(names, mine, now, found.doubt());
        }
        Basis.Known base = found.base().get();
        if (base.deduced()) {
            notes.add(Agreement.Kind.SAME, siteName, base.folderFile(), base.siteFile(), base.text(), base.text(), "");
        }
        return known(pair, names, new Both(mine, now, found.sides()), base);
    }

    private static boolean same(Optional<SourceText> one, Optional<SourceText> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || FileContent.same(one.get(), other.get()));
    }

    /** Nobody knows what both sides began with: whatever differs is to be chosen. */
    private ExportCard inDoubt(MergedNames names, Optional<SourceText> mine, Optional<SourceText> now, Doubt doubt)
            throws IOException {
        if (mine.isEmpty() || now.isEmpty()) {
            return card(names, ExportState.CONFLICT, mine, now).doubt(doubt).plan();
        }
        // A name that the site never had is the folder's own.
        MergedNames open = names.siteFile().isEmpty() || bases.neverInSite(names.file()) ? names
                : MergedNames.open("", names.file(), names.inSite());
        CardMerge merge = CardMerge.withoutBase(mine.get(), now.get());
        boolean asks = !merge.conflicts().isEmpty() || open.conflict().isPresent();
        Draft card = card(open, asks ? ExportState.CONFLICT : ExportState.RENAMED, mine, now);
        return asks ? card.merge(merge).doubt(doubt).plan() : card.plan();
    }

    /** @param sides of which conflicts it is known which side's value is the newer one */
    private record Both(Optional<SourceText> mine, Optional<SourceText> now, Map<String, Side> sides) {}

    private ExportCard known(Pair pair, MergedNames names, Both texts, Basis.Known base) {
        Optional<SourceText> mine = texts.mine();
        Optional<SourceText> now = texts.now();
        boolean folderChanged = !same(base.text(), mine);
        boolean siteChanged = !same(base.text(), now);
        boolean folderRenamed = !pair.nameInFolder().equals(base.folderFile());
        boolean siteRenamed = !pair.nameInSite().equals(base.siteFile());
        if (mine.isEmpty()) {
            boolean was = base.text().isPresent();
            ExportState state = !was ? ExportState.ONLY_IN_SITE
                    : siteChanged || siteRenamed ? ExportState.CONFLICT : ExportState.DELETED;
            return card(names, state, mine, now).base(base.text()).plan();
        }
        if (now.isEmpty()) {
            ExportState state = base.text().isEmpty() ? ExportState.NEW
                    : folderChanged || folderRenamed ? ExportState.CONFLICT : ExportState.DELETED_IN_SITE;
            return card(names, state, mine, now).base(base.text()).plan();
        }
        boolean both = same(mine, now);
        if (base.text().isEmpty() && !both) {
            CardMerge merge = CardMerge.withoutBase(mine.get(), now.get());
            return card(names, ExportState.CONFLICT, mine, now).merge(merge).doubt(Doubt.BOTH_NEW).plan();
        }
        MergedNames merged = merged(names, base, folderRenamed, siteRenamed);
        // Where one side alone changed the text, it need not be understood.
        Optional<CardMerge> merge = folderChanged && siteChanged && !both
                ? Optional.of(CardMerge.of(base.text().orElseThrow(), mine.get(), now.get()).settled(texts.sides())) : Optional.empty();
        boolean asks = merged.conflict().isPresent() || merge.filter(one -> !one.conflicts().isEmpty()).isPresent();
        if (asks) {
            return card(merged, ExportState.CONFLICT, mine, now).base(base.text()).merge(merge).plan();
        }
        String result = merge.flatMap(one -> one.content(Map.of()))
                .orElseGet(() -> FileContent.of(folderChanged ? mine.get() : now.get()));
        boolean ownName = merged.siteFile().isPresent();
        boolean folder = !result.equals(FileContent.of(now.get())) || ownName;
        boolean site = !result.equals(FileContent.of(mine.get())) || merged.folderFile().isPresent();
        ExportState state = folder && site ? ExportState.MERGED : site ? ExportState.CHANGED_IN_SITE
                : ownName ? ExportState.RENAMED : ExportState.CHANGED;
        return card(merged, state, mine, now).base(base.text())
                .merge(merge.filter(_ -> state == ExportState.MERGED)).plan();
    }

    /** A rename is a change like any other: one side's counts, and of both sides' a person chooses. */
    private static MergedNames merged(MergedNames names, Basis.Known base, boolean folderRenamed, boolean siteRenamed) {
        String inFolder = names.inFolder();
        String inSite = names.inSite();
        if (inFolder.equals(inSite) || folderRenamed && !siteRenamed) {
            return MergedNames.of(inFolder, inFolder, inSite);
        }
        return folderRenamed ? MergedNames.open(base.siteFile(), inFolder, inSite)
                : MergedNames.of(inSite, inFolder, inSite);
    }

    private boolean isCommitted(String file) {
        return sides.committed().containsKey(file)
                && FileContent.same(sides.committed().get(file), sides.site().get(file));
    }

    /** An export wrote it into the checkout, and nobody committed it yet. */
    private ExportCard pending(String file) {
        Optional<SourceText> before = Optional.ofNullable(sides.committed().get(file));
        return new ExportCard(MergedNames.same(file), before.isPresent() ? ExportState.CHANGED : ExportState.NEW, before,
                Optional.of(sides.site().get(file)), before, Optional.empty(), Optional.empty(), List.of(),
                Strings.get("export.note.pending"), false);
    }

    /** An export took it out of the checkout, and nobody committed that yet. */
    ExportCard taken(String file) {
        Optional<SourceText> before = Optional.of(sides.committed().get(file));
        return new ExportCard(MergedNames.same(file), ExportState.DELETED, before, Optional.empty(), before,
                Optional.empty(), Optional.empty(), List.of(), Strings.get("export.note.pending"), false);
    }

    private Optional<String> refusal(String file) throws IOException {
        return twins.contains(file.toLowerCase(Locale.ROOT)) ? Optional.of(Strings.get("export.name.twin", file))
                : SafeName.refusal(target.cards(), file);
    }

    private Draft card(MergedNames names, ExportState state, Optional<SourceText> mine, Optional<SourceText> now) {
        String siteFile = names.inSite();
        boolean foreign = sides.fromDisk() && sides.git() && now.isPresent() && !isCommitted(siteFile)
                && bases.newest(siteFile).filter(last -> last.held().equals(now.map(FileContent::id))).isEmpty();
        return new Draft(names, state, mine, now, foreign && state.possible());
    }

    /** A planned card on its way. */
    private static final class Draft {
        private final MergedNames names;
        private final ExportState state;
        private final Optional<SourceText> mine;
        private final Optional<SourceText> site;
        private final boolean elsewhere;
        private Optional<SourceText> base = Optional.empty();
        private Optional<CardMerge> merge = Optional.empty();
        private Optional<Doubt> doubt = Optional.empty();

        private Draft(MergedNames names, ExportState state, Optional<SourceText> mine, Optional<SourceText> site,
                boolean elsewhere) {
            this.names = names;
            this.state = state;
            this.mine = mine;
            this.site = site;
            this.elsewhere = elsewhere;
        }

        private Draft base(Optional<SourceText> text) {
            base = text;
            return this;
        }

        private Draft merge(CardMerge both) {
            return merge(Optional.of(both));
        }

        private Draft merge(Optional<CardMerge> both) {
            merge = both;
            return this;
        }

        private Draft doubt(Doubt why) {
            doubt = Optional.of(why);
            return this;
        }

        private ExportCard plan() {
            return note("");
        }

        private ExportCard note(String note) {
            return new ExportCard(names, state, site, mine, base, merge, doubt, List.of(),
                    elsewhere ? Strings.get("export.note.uncommitted") : note, elsewhere);
        }
    }
}
