package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cardwright.export.SiteRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
    @TempDir Path temp;

    @Test
    void theCommitsOfACardArePrintedAlsoOnAComputerWithoutGit() throws Exception {
        String card;
        try (SiteRepo site = SiteRepo.empty(Files.createDirectory(temp.resolve("site")))) {
            site.write("_cards/a.md", "---\ncompetency: Care\npermalink: /cards/1\ncompetency_description: One\n---\n");
            site.commit("Add a card");
            Files.delete(site.root.resolve("_cards/a.md"));
            card = site.write("_cards/b.md", "---\ncompetency: Care\npermalink: /cards/1\ncompetency_description: Two\n---\n").toString();
            site.commit("Rename and describe");
        }
        SiteRepo.withoutGit(() -> {
            assertEquals("""
                    0
                    ID  DAY  Ada Lovelace  Rename and describe
                        Renamed from a.md
                        Description: from One to Two
                    ID  DAY  Ada Lovelace  Add a card
                        Added
                    """, plain(CommandLineRun.of("history", card)));
            assertEquals("""
                    0
                    {
                      "card": "CARD",
                      "commits": [
                        {
                          "commit": "ID",
                          "author": "Ada Lovelace",
                          "time": "TIME",
                          "subject": "Rename and describe",
                          "kind": "changed",
                          "file": "_cards/b.md",
                          "renamedFrom": "a.md",
                          "words": "Renamed from a.md, Description",
                          "changes": [
                            {
                              "part": "Description",
                              "before": "One",
                              "after": "Two"
                            }
                          ]
                        },
                        {
                          "commit": "ID",
                          "author": "Ada Lovelace",
                          "time": "TIME",
                          "subject": "Add a card",
                          "kind": "added",
                          "file": "_cards/a.md",
                          "renamedFrom": "",
                          "words": "Added",
                          "changes": []
                        }
                      ],
                      "end": "whole",
                      "endsAt": ""
                    }
                    """.replace("CARD", card), plain(CommandLineRun.of("history", "--json", card)));
        });
        Path deleted = Path.of(card).resolveSibling("a.md");
        assertTrue(plain(CommandLineRun.of("history", deleted.toString())).startsWith("1\nNo version of the site changed this card."));
    }

    @Test
    void aCardOfNoSiteIsRefused() throws IOException {
        Path card = Files.writeString(temp.resolve("a.md"), "---\ncompetency: Care\n---\n");
        CommandLineRun run = CommandLineRun.of("history", card.toString());
        assertEquals("2 cardwright: No site is known for " + card + ". Name a card in a copy of the site, or export its folder to one first.\n",
                run.exitCode() + " " + run.err());
    }

    @Test
    void checkComparesTheNumbersWithThoseOfAnEarlierCommit() throws IOException {
        Path report = temp.resolve("report.html");
        Path root = Files.createDirectory(temp.resolve("site"));
        try (SiteRepo site = SiteRepo.empty(root)) {
            site.write("_cards/a.md", "---\ncompetency: Care\n---\n");
            site.commit("Add a card");
            site.write("_cards/b.md", "---\ncompetency: More\n---\n");
            site.commit("Add another");
        }
        String folder = root.resolve("_cards").toString();
        CommandLineRun text = CommandLineRun.of("check", "--since", "HEAD~1", "--html", report.toString(), folder);
        assertTrue(text.out().lines().anyMatch(line -> line.matches("Compared with .*: Add a card\\.")), text.out());
        assertTrue(text.out().lines().anyMatch(line -> line.matches(" +Cards +1 +2 +\\+1")), text.out());
        assertTrue(Files.readString(report).contains("<tr><th scope=\"row\">Cards</th><td class=\"n\">1</td><td class=\"n\">2</td>"));
        CommandLineRun json = CommandLineRun.of("check", "--json", "--since", "HEAD~1", folder);
        assertTrue(json.out().replaceAll("\\s+", " ").contains("\"what\": \"Cards\", \"rule\": \"\", \"then\": 1, \"now\": 2, \"difference\": 1 }"), json.out());
        assertEquals("2 cardwright: 'summer' isn't a version of the site (git commit) or a day. Write a day as 2026-08-01.\n", failure("summer", folder));
        assertEquals("2 cardwright: Name one folder of cards to compare its numbers with an earlier day.\n", failure("HEAD~1", folder + "/a.md"));
    }

    private static String failure(String since, String path) {
        CommandLineRun run = CommandLineRun.of("check", "--since", since, path);
        return run.exitCode() + " " + run.err();
    }

    private static String plain(CommandLineRun run) {
        return run.exitCode() + "\n" + run.out().replaceAll("[0-9a-f]{40}", "ID").replaceAll("(?m)^[0-9a-f]{8}  [-0-9]{10}", "ID  DAY")
                .replaceAll("\"time\": \"[^\"]*\"", "\"time\": \"TIME\"");
    }
}
