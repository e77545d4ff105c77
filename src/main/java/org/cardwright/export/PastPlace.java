package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Where a card of a folder is found in the history of a site: the site that contains the folder, or else that to which it
 * was exported last.
 *
 * @param folder the folder of the editor
 * @param file the card's file in the site's folder of cards, with slashes
 * @param now the card as it is now, if it is there
 */
public record PastPlace(SiteTarget site, Path folder, String file, Optional<CardDocument> now) {
    /** Empty where no site is known; for a background thread. */
    public static Optional<PastPlace> of(Path folder, CardId card, Optional<CardDocument> now, ExportMemory memory)
            throws IOException {
        Optional<SiteTarget> site = site(folder, memory);
        if (site.isEmpty()) {
            return Optional.empty();
        }
        Path real = folder.toRealPath();
        Path within = real.startsWith(site.get().cards()) ? site.get().cards().relativize(real) : Path.of("");
        return Optional.of(new PastPlace(site.get(), folder, within.resolve(card.file()).normalize().toString().replace('\\', '/'),
                now));
    }

    /** The site of a folder; empty where none is known. */
    public static Optional<SiteTarget> site(Path folder, ExportMemory memory) throws ExportException {
        Optional<Path> root = SiteCourses.site(folder, memory);
        return root.isEmpty() ? Optional.empty() : Optional.of(SiteTarget.of(root.get()));
    }

    /**
     * The card's path in a commit. Where the commit has none of its name, it is the one with its permalink, or the one that
     * is most alike and that the folder has not: it was renamed and not committed yet.
     */
    String path(SiteGit git, ObjectId commit) throws IOException {
        String start = git.cardsPath().isEmpty() ? "" : git.cardsPath() + "/";
        Map<String, ObjectId> there = git.cardIds(commit);
        if (there.containsKey(file) || now.isEmpty()) {
            return start + file;
        }
        there.keySet().removeIf(name -> Files.exists(folder.resolve(name)));
        String permalink = now.get().card().text(CardField.PERMALINK);
        for (Map.Entry<String, ObjectId> card : there.entrySet()) {
            SourceText text = SourceText.decode(git.repository().open(card.getValue()).getBytes());
            if (!permalink.isEmpty() && CardDocument.read(text).card().text(CardField.PERMALINK).equals(permalink)) {
                return start + card.getKey();
            }
        }
        return start + CardRenames.mostAlike(git.repository(), now.get().source().bytes(), there).orElse(file);
    }
}
