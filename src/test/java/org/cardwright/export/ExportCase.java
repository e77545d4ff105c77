package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.edit.Progress;
import org.cardwright.merge.Resolution;
import org.cardwright.data.DataFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A working folder that was opened once, and a real repository of a site with the same five cards. */
abstract class ExportCase {
    static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    static final String MID = "0501-Personal-Customer-Service-Mid.md";
    static final String AUDIT = "0511-Personal-Customer-Service-Entry.md";

    @TempDir
    Path temp;

    Path folder;
    SiteRepo site;

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** As the window and every command that writes do first. */
    final void open() throws IOException {
        SiteRepo.open(folder);
    }

    /** As on another machine: nothing is known of what was agreed. */
    final void forget() throws IOException {
        Files.deleteIfExists(DataFolder.locate().resolve("agreed")
                .resolve(FolderKey.of(new CardFolder(folder)) + ".log"));
    }

    final Plan plan() throws IOException {
        return Export.plan(folder, site.root);
    }

    final Plan plan(String branch) throws IOException {
        return Export.plan(Source.read(folder, Progress.NONE), SiteTarget.of(site.root), Optional.of(branch),
                Progress.NONE);
    }

    static ExportResult commit(Plan plan) throws IOException {
        return Export.apply(plan, Selection.proposed(plan), ExportOptions.COMMIT, Progress.NONE);
    }

    static ExportResult commit(Plan plan, Map<String, Map<String, Resolution>> choices) throws IOException {
        return Export.apply(plan, new Selection(Selection.proposed(plan).files(), choices, Optional.empty()),
                ExportOptions.COMMIT, Progress.NONE);
    }

    static Map<String, ExportState> states(Plan plan) {
        return plan.cards().stream().filter(card -> card.state() != ExportState.UNCHANGED)
                .collect(Collectors.toMap(ExportCard::file, ExportCard::state));
    }

    final void edit(String card, String what, String with) throws IOException {
        SiteRepo.replace(folder.resolve(card), what, with);
    }

    final void editSite(String card, String what, String with) throws IOException {
        site.replace("_cards/" + card, what, with);
    }

    static String described(String text) {
        return "competency_description: " + text;
    }
}
