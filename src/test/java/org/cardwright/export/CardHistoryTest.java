package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Progress;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardHistoryTest {
    private static final String CARD = "_cards/a.md";

    @TempDir Path temp;
    private SiteRepo site;

    @BeforeEach
    void site() throws IOException {
        site = SiteRepo.empty(temp.resolve("site"));
        site.commit("Begin");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void eachCommitSaysWhatItChangedInWords() throws IOException {
        site.write(CARD, card("One", "Asks.", "Listens."));
        site.commit("Add the card");
        site.write("_cards/other.md", card("Other", "x"));
        site.commit("Another card");
        site.write(CARD, card("Two", "Asks.", "Hears."));
        site.commit("Say it better\n\nBecause.");
        site.write(CARD, card("Two", "Asks.", "Hears.").replace("\n", "\r\n"));
        site.commit("Line ends");
        assertEquals(List.of("Line ends | Ada Lovelace | No change in words",
                "Say it better | Ada Lovelace | Description, Level 1 · behavior 2", "Add the card | Ada Lovelace | Added"), rows("a.md"));
    }

    @Test
    void aCardIsFollowedAcrossRenamesTogetherWithEdits() throws IOException {
        site.write(CARD, card("One", "Asks.", "Listens."));
        site.write("_cards/b.md", card("Another thing", "Counts."));
        site.commit("Add");
        rename(CARD, "_cards/c.md", card("One", "Asks.", "Listens."));
        site.commit("Rename");
        rename("_cards/c.md", "_cards/d.md", card("One more", "Asks.", "Listens.").replace("/cards/x", "/cards/y"));
        site.commit("Rename and edit");
        rename("_cards/d.md", "_cards/e.md", card("All else").replace("/cards/x", "/cards/y"));
        site.commit("Rename and write anew");
        site.write("_cards/d.md", "something else");
        site.commit("Another card with that name");
        assertEquals(List.of("Rename and write anew | Ada Lovelace | Renamed from d.md, Description, Level 1 · behavior 1, Level 1 · behavior 2",
                "Rename and edit | Ada Lovelace | Renamed from c.md, Permalink, Description",
                "Rename | Ada Lovelace | Renamed from a.md", "Add | Ada Lovelace | Added"), rows("e.md"));
        assertEquals(List.of("Another card with that name | Ada Lovelace | Added"), rows("d.md"));
        assertEquals(List.of("Add | Ada Lovelace | Added"), rows("b.md"));
    }

    @Test
    void aFolderOfCardsThatMovedAndCardsThatAreAlikeKeepTheirHistories() throws IOException {
        site.write("cards/a.md", card("One", "Asks."));
        site.write("cards/b.md", card("One", "Asks.").replace("/cards/x", "/cards/z"));
        site.commit("Add");
        for (String card : List.of("a.md", "b.md")) {
            rename("cards/" + card, "_cards/new-" + card, site.read("cards/" + card).replace("One", "Two"));
        }
        site.commit("Move");
        assertEquals(List.of("Move | Ada Lovelace | Renamed from a.md, Description", "Add | Ada Lovelace | Added"), rows("new-a.md"));
        assertEquals(List.of("Move | Ada Lovelace | Renamed from b.md, Description", "Add | Ada Lovelace | Added"), rows("new-b.md"));
    }

    @Test
    void aCardThatWasDeletedAndCameBackTellsBoth() throws IOException {
        site.write(CARD, card("One"));
        site.commit("Add");
        Files.delete(site.root.resolve(CARD));
        site.commit("Delete");
        site.write("_cards/z.md", "---\ncompetency: z\n---\n");
        site.commit("Another");
        site.write(CARD, card("Two"));
        site.commit("Bring back");
        assertEquals(List.of("Bring back | Ada Lovelace | Added", "Delete | Ada Lovelace | Deleted", "Add | Ada Lovelace | Added"), rows("a.md"));
    }

    @Test
    void aMergeTellsOnlyWhatNoneOfItsLinesHad() throws IOException, GitAPIException {
        site.write(CARD, card("One", "Asks.", "Listens."));
        ObjectId begin = site.commit("Add");
        site.git().branchCreate().setName("side").setStartPoint(begin.name()).call();
        site.write(CARD, card("Two", "Asks.", "Listens."));
        site.commit("Mine");
        site.git().checkout().setName("side").call();
        site.write(CARD, card("One", "Asks.", "Hears."));
        ObjectId side = site.commit("Theirs");
        site.git().checkout().setName("main").call();
        site.git().merge().include(side).setCommit(false).call();
        site.write(CARD, card("Two", "Asks.", "Hears."));
        site.commit("Join");
        List<String> rows = rows("a.md");
        assertEquals("Join | Ada Lovelace | Combines changes that were made side by side", rows.getFirst());
        assertEquals(List.of("Add | Ada Lovelace | Added", "Mine | Ada Lovelace | Description",
                "Theirs | Ada Lovelace | Level 1 · behavior 2"), rows.stream().skip(1).sorted().toList());
        assertEquals(List.of("Listens. > Hears.: Theirs", " > Listens.: Add"), who("a.md", new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1)));
    }

    @Test
    void theEndOfAShallowCopyIsTold() throws IOException, GitAPIException {
        site.write(CARD, card("One"));
        site.commit("Add");
        site.write(CARD, card("Two"));
        ObjectId cut = site.commit("Change");
        site.write(CARD, card("Three"));
        site.commit("Change again");
        Path copy = temp.resolve("copy");
        org.eclipse.jgit.api.Git.cloneRepository().setURI(site.root.toUri().toString()).setDirectory(copy.toFile()).setDepth(2).call().close();
        List<String> rows = new ArrayList<>();
        CardHistory.Ending ending = CardHistory.read(place(copy, "a.md"), commit -> rows.add(line(commit)), Progress.NONE).orElseThrow();
        assertEquals(List.of("Change again | Ada Lovelace | Description", "Change | Ada Lovelace | The oldest state in this copy"), rows);
        assertEquals("This copy of the site was made without earlier versions. Its history ends at " + cut.name().substring(0, 8) + ".", ending.words());
    }

    @Test
    void aDamagedCommitEndsTheHistoryThere() throws IOException {
        site.write(CARD, card("One"));
        ObjectId damaged = site.commit("Add");
        site.write(CARD, card("Two"));
        site.commit("Change");
        site.write(CARD, card("Three"));
        site.commit("Change again");
        Path object = site.root.resolve(".git/objects").resolve(damaged.name().substring(0, 2)).resolve(damaged.name().substring(2));
        object.toFile().setWritable(true);
        try (RandomAccessFile file = new RandomAccessFile(object.toFile(), "rw")) {
            file.write(new byte[20]);
        }
        List<String> rows = new ArrayList<>();
        CardHistory.Ending ending = CardHistory.read(place(site.root, "a.md"), commit -> rows.add(line(commit)), Progress.NONE).orElseThrow();
        assertEquals(List.of("Change again | Ada Lovelace | Description", "Change | Ada Lovelace | The oldest state in this copy"), rows);
        assertEquals("The history ends at " + damaged.name().substring(0, 8) + ", which is missing or damaged in this copy of the site.", ending.words());
    }

    @Test
    void whoeverHasEnoughStopsIt() throws IOException {
        site.write(CARD, card("One"));
        site.commit("Add");
        List<String> rows = new ArrayList<>();
        CardHistory.Ending ending = CardHistory.read(place(site.root, "a.md"), commit -> rows.add(line(commit)), new Progress() {
            @Override
            public void done(int count, int total) {}

            @Override
            public boolean canceled() {
                return true;
            }
        }).orElseThrow();
        assertEquals(CardHistory.End.STOPPED, ending.end());
        assertEquals(List.of(), rows);
    }

    @Test
    void aCardThatIsRenamedAndNotCommittedHasItsHistory() throws IOException {
        site.write(CARD, card("One"));
        site.write("_cards/b.md", card("Some other", "Counts.").replace("/cards/x", "/cards/b"));
        site.commit("Add");
        rename(CARD, "_cards/new.md", card("One"));
        assertEquals(List.of("Add | Ada Lovelace | Added"), rows("new.md"));
        rename("_cards/b.md", "_cards/c.md", card("Some other", "Counts.", "Adds.").replace("/cards/x", "/cards/c"));
        assertEquals(List.of("Add | Ada Lovelace | Added"), rows("c.md"));
        site.write("_cards/fresh.md", "---\ncompetency: fresh\n---\n");
        assertEquals(List.of(), rows("fresh.md"));
    }

    @Test
    void whoWroteAnItemIsFollowedByItsText() throws IOException {
        site.write(CARD, card("One", "Listens to customers.", "Asks."));
        site.commit("Add");
        site.write(CARD, card("One", "First.", "Listens to all customers.", "Asks."));
        site.commit("Sharpen");
        site.write(CARD, card("One", "First.", "Asks.", "Listens to all customers."));
        site.commit("Move");
        rename(CARD, "_cards/b.md", card("Two", "First.", "Asks.", "Listens to all customers."));
        site.commit("Rename");
        assertEquals(List.of("Listens to customers. > Listens to all customers.: Sharpen", " > Listens to customers.: Add"),
                who("b.md", new CardSpot.Item(ItemKind.BEHAVIOR, 1, 2)));
        assertEquals(List.of(" > First.: Sharpen"), who("b.md", new CardSpot.Item(ItemKind.BEHAVIOR, 1, 0)));
        assertEquals(List.of("One > Two: Rename", " > One: Add"), who("b.md", new CardSpot.Field(CardField.DESCRIPTION)));
        assertEquals(List.of(" > Title · Provider · https://example.org/t: Add"), who("b.md", new CardSpot.CourseLine(0)));
        site.write("_cards/b.md", card("Three", "First.", "Asks.", "Listens to all customers."));
        assertEquals(List.of("Two > Three: not yet", "One > Two: Rename", " > One: Add"), who("b.md", new CardSpot.Field(CardField.DESCRIPTION)));
    }

    @Test
    void aPartOfACardWithOtherLineEndsComesBackWithThoseOfToday() throws IOException {
        site.write(CARD, card("One", "Asks."));
        site.commit("Add");
        site.write(CARD, card("Two", "Asks.").replace("\n", "\r\n"));
        site.commit("Change");
        PastPlace place = place(site.root, "a.md");
        PastVersion.Earlier before = PastVersion.of(CardHistory.all(place).getFirst()).states().getLast();
        List<PastVersion.Choice> choices = PastVersion.choices(place.now().orElseThrow(), before, Optional.empty());
        assertEquals(List.of("The whole card", "Description"), choices.stream().map(PastVersion.Choice::label).toList());
        assertEquals(List.of(card("One", "Asks."), card("One", "Asks.").replace("\n", "\r\n")),
                choices.stream().map(choice -> choice.taken().orElseThrow().text()).toList());
    }

    @Test
    void aFolderThatWasExportedToASiteHasTheHistoryThere() throws IOException {
        site.write(CARD, card("One", "Asks."));
        site.commit("Add");
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Path here = Files.writeString(folder.resolve("a.md"), card("Two", "Asks."));
        CardDocument now = CardDocument.read(SourceText.decode(Files.readAllBytes(here)));
        ExportMemory memory = new ExportMemory(Optional.of(temp.resolve("data")));
        assertEquals(Optional.empty(), PastPlace.of(folder, new CardId(Path.of("a.md")), Optional.of(now), memory));
        memory.remember(folder, site.root, Optional.empty());
        PastPlace place = PastPlace.of(folder, new CardId(Path.of("a.md")), Optional.of(now), memory).orElseThrow();
        assertEquals(List.of("Add | Ada Lovelace | Added"), CardHistory.all(place).stream().map(CardHistoryTest::line).toList());
    }

    @Test
    void aLongHistoryTellsBothRenames() throws IOException {
        try (LongHistory history = LongHistory.write(temp.resolve("long"), 40, 300, 20)) {
            List<String> rows = CardHistory.all(history.place()).stream().map(CardHistoryTest::line).toList();
            assertEquals("Change 280 | Ada Lovelace | Description, Level 1 · behavior 2", rows.getFirst());
            assertEquals(List.of("Change 200 | Ada Lovelace | Renamed from renamed-100.md, Permalink, Description, Level 1 · behavior 2",
                    "Change 100 | Ada Lovelace | Renamed from first.md, Permalink, Description, Level 1 · behavior 2"),
                    rows.stream().filter(row -> row.contains("Renamed")).toList());
            assertEquals("Change 0 | Ada Lovelace | Added", rows.getLast());
            assertEquals(15, rows.size());
        }
    }

    private List<String> who(String file, CardSpot spot) throws IOException {
        PastPlace place = place(site.root, file);
        Authorship authorship = new Authorship(place.now().orElseThrow(), spot);
        return CardHistory.all(place).stream().flatMap(commit -> authorship.next(commit).stream()).map(wording ->
                wording.before() + " > " + wording.text() + ": " + wording.commit().map(commit -> commit.commit().subject()).orElse("not yet"))
                .toList();
    }

    private void rename(String from, String to, String text) throws IOException {
        Files.delete(site.root.resolve(from));
        site.write(to, text);
    }

    private List<String> rows(String file) throws IOException {
        return CardHistory.all(place(site.root, file)).stream().map(CardHistoryTest::line).toList();
    }

    private static String line(CardCommit commit) {
        return commit.commit().subject() + " | " + commit.commit().author() + " | " + commit.words();
    }

    private static PastPlace place(Path root, String file) throws IOException {
        Path at = root.resolve("_cards").resolve(file);
        return PastPlace.of(root.resolve("_cards"), new CardId(Path.of(file)), Files.exists(at)
                ? Optional.of(CardDocument.read(SourceText.decode(Files.readAllBytes(at)))) : Optional.empty(),
                new ExportMemory(Optional.empty())).orElseThrow();
    }

    /** A card as the site has them. */
    static String card(String description, String... behaviors) {
        String page = Stream.of(behaviors).map(behavior -> "<dd>" + behavior + "</dd>").collect(Collectors.joining());
        return """
                ---
                series: 501
                career_level: Entry
                permalink: /cards/x
                competency: Customer Service
                competency_description: %s
                behavior_illustrations: %s
                relevant_courses:
                 - <a href="https://example.org/t" aria-label="Title - https://example.org/t">Title</a>, Provider
                ---

                <div class="desktop:grid-col-6 margin-y-205">
                  <div class="border-top-2 bg-white padding-2 shadow-5 height-full members-hover border-1px button-border border-top-blue radius-lg card-text-color">
                    <h3>Behavior Illustrations</h3>
                    <dl class="text-base card-content-color"><dt>Customer Service ( Level 1 - Awareness)</dt>%s</dl>
                  </div>
                </div>
                """.formatted(description, String.join(" ? ", behaviors), page);
    }
}
