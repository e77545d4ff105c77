package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.cardwright.check.ExtraFindings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.export.SiteTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.source.Generator;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceFindings;
import org.cardwright.source.SourceSite;
import org.cardwright.workspace.CardFolder;

/** The tables of the sites that checked cards belong to; cards are kept only where there are tables to compare with. */
final class CheckedSources {
    /** A site's tables, or why they cannot be read. */
    private record Site(Optional<SourceSite> tables, Optional<IOException> failure) {}

    private final Optional<Path> named;
    private final Map<CardFolder, Site> sites = new ConcurrentHashMap<>();
    private final Map<CardFolder, Map<CardId, CardDocument>> cards = new ConcurrentHashMap<>();

    /**
     * Of a site that a person names, or of the one that each folder of cards is in.
     *
     * @throws CommandFailure if what is named is no site with tables
     */
    CheckedSources(Optional<String> site) throws CommandFailure {
        try {
            Optional<Path> root = Optional.empty();
            if (site.isPresent()) {
                root = Optional.of(SiteTarget.of(site.get()).root());
                if (SourceSite.read(root.get(), Optional.empty()).isEmpty()) {
                    throw CommandFailure.badInput(Strings.get("cli.sources.none", site.get()));
                }
            }
            named = root;
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    /** Keeps a card if it is to be compared; for any thread. */
    void keep(CardFolder folder, CardId card, CardDocument document) {
        if (sites.computeIfAbsent(folder, this::read).tables().isPresent()) {
            cards.computeIfAbsent(folder, _ -> new ConcurrentHashMap<>()).put(card, document);
        }
    }

    private Site read(CardFolder folder) {
        try {
            Optional<Path> root = named.isPresent() ? named : SiteTarget.around(folder.root().toString());
            return new Site(root.isEmpty() ? Optional.empty() : SourceSite.read(root.get(), Optional.empty()),
                    Optional.empty());
        } catch (IOException e) {
            return new Site(Optional.empty(), Optional.of(e));
        }
    }

    /**
     * What the tables and the kept cards of a folder show together; nothing where there are none.
     *
     * @param names how a file is called
     */
    ExtraFindings of(CardSet<?> set, Function<Path, String> names) throws CommandFailure {
        Site site = sites.computeIfAbsent(set.folder(), this::read);
        if (site.failure().isPresent()) {
            throw CommandFailure.io(site.failure().get().getMessage(), site.failure().get());
        }
        return site.tables().map(found -> new SourceFindings(SourceComparison.of(found.tables(),
                Generator.generate(found.tables()), cards.getOrDefault(set.folder(), Map.of())))
                .forReport(file -> names.apply(found.root().resolve(file)), set.start().isPresent()))
                .orElse(ExtraFindings.NONE);
    }
}
