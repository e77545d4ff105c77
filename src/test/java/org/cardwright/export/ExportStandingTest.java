package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.edit.Progress;
import org.cardwright.workspace.Trash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an export stands after others and oneself went on, in the copy of a site whose own folder of cards is open. */
class ExportStandingTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String MID = "0501-Personal-Customer-Service-Mid.md";
    private static final String AUDIT = "0511-Personal-Customer-Service-Entry.md";
    private static final String WORDS = "Works with clients";

    @TempDir
    private Path temp;
    private SiteRepo others;
    private SiteRepo mine;

    @BeforeEach
    void site() throws IOException {
        others = SiteRepo.with(Files.createDirectory(temp.resolve("others")), Path.of("sample-cards"));
        mine = SiteRepo.cloned(others.addRemote(Files.createDirectory(temp.resolve("bare.git"))), temp.resolve("site"));
    }

    @AfterEach
    void close() {
        mine.close();
        others.close();
    }

    private SiteTarget target() throws IOException {
        return SiteTarget.of(mine.root.resolve("_cards"));
    }

    private Source source() throws IOException {
        Source read = Source.read(mine.root.resolve("_cards"), Progress.NONE);
        return new Source(read.folder(), read.cards(), read.problems(), List.of(), Optional.of(temp.resolve("data")));
    }

    private Plan mine() throws IOException {
        return Export.plan(source(), target(), Optional.of("cards/mine"), Progress.NONE);
    }

    private static ExportResult exported(Plan plan) throws IOException {
        return Export.apply(plan, Selection.proposed(plan), ExportOptions.COMMIT, Progress.NONE);
    }

    private SiteLatest latest() throws IOException {
        return SiteLatest.of(source(), target(), Progress.NONE);
    }

    private void take(SiteLatest latest) throws IOException {
        latest.apply(new Selection(latest.cards().stream().map(ExportCard::file).collect(Collectors.toSet()), Map.of(),
                Optional.empty()), Optional.empty(), Trash.in(temp.resolve("data")), Progress.NONE);
    }

    @Test
    void whatTheServerLacksOfABranchIsCountedUntilItIsSentAndItsTextNamesAllOfIt() throws IOException {
        mine.replace("_cards/" + ENTRY, WORDS, "Cares for clients");
        exported(mine());
        mine.replace("_cards/" + MID, WORDS, "Looks after clients");
        Plan plan = mine();
        ExportResult result = exported(plan);
        String both = """
                ## Update 2 cards

                ### Changed
                - 0501 · Entry · Customer Service: Description
                - 0501 · Mid · Customer Service: Description
                """;
        assertEquals(both, result.pullRequest());
        assertEquals(new ExportStanding(false, 2, 0), ExportStanding.of(source(), plan, result, Progress.NONE));
        Remote.of(target()).push("cards/mine", Progress.NONE);
        assertEquals(new ExportStanding(false, 0, 0), ExportStanding.of(source(), plan, result, Progress.NONE));
        others.replace("_cards/" + ENTRY, "title: 0501", "title: Theirs 0501");
        others.commit("Theirs");
        others.push();
        SiteLatest latest = latest();
        take(latest);
        assertEquals(1, latest.unsent());
        assertEquals(1, TargetInfo.of(target()).unsent());
        ExportResult waiting = ExportResult.unsent(target(), "cards/mine");
        assertEquals(List.of(both, mine.head().name()), List.of(waiting.pullRequest(), waiting.commit().orElseThrow()));
        assertEquals(new ExportStanding(false, 1, 0), ExportStanding.of(source(), mine(), waiting, Progress.NONE));
        Plan before = mine();
        mine.replace("_cards/" + AUDIT, WORDS, "Serves clients");
        Remote.of(target()).push("cards/mine", Progress.NONE);
        assertEquals(new ExportStanding(false, 0, 1), ExportStanding.of(source(), before, waiting, Progress.NONE));
        SiteHands.merge(others, "cards/mine");
        others.push();
        take(latest());
        assertEquals(new ExportStanding(true, 0, 0), ExportStanding.of(source(), before, waiting, Progress.NONE));
    }
}
