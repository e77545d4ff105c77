package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.workspace.SiteRoot;

/**
 * The checkout of a site that takes the cards.
 *
 * @param root the site's root, without symbolic links
 * @param cards the folder of its cards, inside the root; may not be made yet
 */
public record SiteTarget(Path root, Path cards) {
    /**
     * Recognizes a site by its root or by its folder of cards.
     *
     * @throws ExportException if there is no site, or its cards lie outside of it; the message is for the user
     */
    public static SiteTarget of(Path chosen) throws ExportException {
        Path given = chosen.toAbsolutePath().normalize();
        if (!Files.isDirectory(given)) {
            throw new ExportException(Strings.get(Files.exists(given) ? "export.target.file" : "export.target.missing",
                    given));
        }
        try {
            Optional<SiteTarget> site = at(given.toRealPath());
            // The folder of cards names its site too.
            Path above = given.toRealPath().getParent();
            for (int i = 0; site.isEmpty() && above != null && i < 3; i++) {
                site = at(above).filter(found -> given.startsWith(found.cards()));
                above = above.getParent();
            }
            return site.orElseThrow(() -> new ExportException(Strings.get(
                    SiteRoot.isSite(given) ? "export.target.no-cards" : "export.target.no-site", given)));
        } catch (ExportException e) {
            throw e;
        } catch (IOException e) {
            throw new ExportException(Strings.get("export.target.unreadable", given, e.getMessage()), e);
        }
    }

    /** The root of the site that a folder belongs to; empty where there is none. */
    public static Optional<Path> around(String folder) {
        try {
            return Optional.of(of(folder).root());
        } catch (ExportException e) {
            return Optional.empty();
        }
    }

    /** The same for a name as a person types it. */
    public static SiteTarget of(String chosen) throws ExportException {
        try {
            return of(Path.of(chosen));
        } catch (InvalidPathException e) {
            throw new ExportException(Strings.get("export.target.missing", chosen), e);
        }
    }

    private static Optional<SiteTarget> at(Path root) throws IOException {
        Optional<Path> cards = SiteRoot.cardsPlace(root);
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        Path real = Files.exists(cards.get()) ? cards.get().toRealPath() : cards.get();
        if (!real.startsWith(root)) {
            throw new ExportException(Strings.get("export.target.outside", cards.get(), real));
        }
        return Optional.of(new SiteTarget(root, real));
    }
}
