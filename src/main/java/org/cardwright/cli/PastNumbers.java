package org.cardwright.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.FolderTotals;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.check.RuleSettings;
import org.cardwright.course.link.LinkResults;
import org.cardwright.course.link.LinkStanding;
import org.cardwright.course.link.LinkStore;
import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.PastPlace;
import org.cardwright.export.SitePast;
import org.cardwright.export.SiteTarget;
import org.cardwright.i18n.Strings;

/** The numbers of a folder beside those that its site had at an earlier commit. */
final class PastNumbers {
    private PastNumbers() {}

    /** @param since a day or a commit, as a person typed it */
    static NumbersOverTime of(String folder, String since) throws CommandFailure {
        CardSet<CardDocument> set = CardSet.readFolder(folder);
        try {
            SiteTarget site = PastPlace.site(set.folder().root(), new ExportMemory(Optional.of(DataFolder.locate())))
                    .orElseThrow(() -> CommandFailure.badInput(Strings.get("cli.history.no-site", folder)));
            SitePast.Once once = SitePast.find(site, since);
            RuleSettings settings = FolderSettings.of(set.folder().root()).settings();
            Optional<Predicate<String>> dead = Optional.of(new LinkStore(Optional.of(DataFolder.locate())).load())
                    .filter(results -> !results.all().isEmpty()).map(PastNumbers::dead);
            return new NumbersOverTime(once.commit().toString(), totals(once.cards(), settings, dead), totals(set.cards(), settings, dead));
        } catch (IOException e) {
            throw CommandFailure.badInput(e.getMessage(), e);
        }
    }

    private static Predicate<String> dead(LinkResults results) {
        return url -> results.standing(url) == LinkStanding.DEAD;
    }

    private static FolderTotals totals(Map<CardId, CardDocument> cards, RuleSettings settings, Optional<Predicate<String>> dead) {
        return FolderTotals.of(cards, FolderChecks.of(cards, settings).findings(), dead);
    }

    /** A table that is read in a terminal. */
    static String text(NumbersOverTime numbers) {
        StringBuilder text = new StringBuilder(Strings.get("past.numbers.since", numbers.since())).append('\n');
        for (NumbersOverTime.Row row : numbers.rows()) {
            text.append("  %-50s %7d %7d %8s%n".formatted(row.what(), row.then(), row.now(), row.sign()).replace("\r", ""));
        }
        return text.toString();
    }
}
