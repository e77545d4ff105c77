package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.Progress;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.Trash;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy of a site's cards that was never exported, each card edited there and in the site, at different items. */
class CopiedFolderTest {
    @TempDir
    private Path temp;

    private final Map<String, List<String>> tokens = new HashMap<>();

    /** Every fourth card is edited nowhere; main may be one commit without a parent since, which hides what was before. */
    @ParameterizedTest(name = "{0} cards, opened before: {2}, squashed since: {3}")
    @CsvSource({"40, 7, false, false", "40, 7, true, false", "40, 7, false, true", "40, 7, true, true"})
    void noEditOfTheSiteIsTakenBack(int count, long seed, boolean opened, boolean squashed) throws Exception {
        count = Integer.getInteger("cardwright.copied", count);
        Path cards = Files.createDirectory(temp.resolve("all"));
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("sample-cards"))) {
            samples = files.sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            String text = Files.readString(samples.get(i % samples.size())).replaceFirst("(?m)^permalink: \\S+",
                    "permalink: /cards/x" + i);
            Files.writeString(cards.resolve("card" + i + ".md"), text);
        }
        try (SiteRepo site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards)) {
            Path folder = cards;
            if (opened) {
                SiteRepo.open(folder);
            }
            Random random = new Random(seed);
            for (int i = 0; i < count; i++) {
                if (i % 4 == 3) {
                    continue;
                }
                String file = "card" + i + ".md";
                int part = random.nextInt(4);
                edit(folder.resolve(file), "ours" + i, part, file);
                edit(site.root.resolve("_cards").resolve(file), "site" + i, (part + 1 + random.nextInt(3)) % 4, file);
            }
            site.commit("The site's edits");
            if (squashed) {
                site.git().checkout().setOrphan(true).setName("clean").call();
                site.commit("Everything");
            }
            boolean known = opened && !squashed;
            Plan plan = Export.plan(folder, site.root);
            assertEquals(Map.of(known ? ExportState.MERGED : ExportState.CONFLICT, (long) count - count / 4,
                    ExportState.UNCHANGED, (long) count / 4), plan.counts());
            Map<String, String> before = SiteRepo.tree(site.root.resolve("_cards"));
            if (known) {
                Selection all = Selection.proposed(plan).allowing("a test");
                Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE);
                Export.writeIntoFolder(plan, all, new Trash(temp.resolve("trash")), Progress.NONE);
                assertEquals(SiteRepo.tree(site.root.resolve("_cards")), SiteRepo.tree(folder));
            } else {
                // Every edit of either side is among what is asked, and with the site's values the site stays as it is.
                plan.cards().forEach(card -> tokens.getOrDefault(card.file(), List.of()).forEach(token -> assertTrue(card.conflicts().stream()
                        .anyMatch(one -> (one.ours() + one.theirs()).contains(token)), card.file() + " " + token)));
                plan.cards().forEach(card -> {
                    Map<String, Resolution> theirs = new HashMap<>();
                    card.conflicts().forEach(one -> theirs.put(one.id(), Side.THEIRS));
                    assertEquals(card.site(), card.after(theirs), card.file());
                });
                assertEquals(before, SiteRepo.tree(site.root.resolve("_cards")));
                return;
            }
            Map<String, String> after = SiteRepo.tree(site.root.resolve("_cards"));
            tokens.forEach((file, all) -> all.forEach(token -> assertTrue(after.get(file).contains(token),
                    () -> file + " lacks " + token + ":\n" + after.get(file))));
        }
    }

    /** One of four parts of a card gets a word of its own. */
    private void edit(Path file, String token, int part, String name) throws IOException, EditRefusedException {
        CardDocument card = CardDocument.read(SourceText.decode(Files.readAllBytes(file)));
        int level = card.card().levels().getFirst().number();
        Edit edit = switch (part) {
            case 0 -> new Edit.SetField("competency_description", card.card().text(CardField.DESCRIPTION) + " " + token);
            case 1 -> item(card, ItemKind.BEHAVIOR, level, 0, token);
            case 2 -> item(card, ItemKind.BEHAVIOR, level, card.card().levels().getFirst().items(ItemKind.BEHAVIOR)
                    .size() - 1, token);
            default -> item(card, ItemKind.DEFINITION, level, 0, token);
        };
        Files.write(file, card.apply(edit).source().bytes());
        tokens.computeIfAbsent(name, _ -> new ArrayList<>()).add(token);
    }

    private static Edit item(CardDocument card, ItemKind kind, int level, int index, String token) {
        return new Edit.SetItem(kind, level, index, card.card().levels().getFirst().items(kind).get(index) + " " + token);
    }
}
