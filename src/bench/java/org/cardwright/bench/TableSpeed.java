package org.cardwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.course.link.LinkResults;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.sheet.SheetException;
import org.cardwright.table.CardTable;
import org.cardwright.table.TableExport;
import org.cardwright.table.TableImport;
import org.cardwright.workspace.LoadedCard;

/** Times cards that go to a spreadsheet and come back. */
final class TableSpeed {
    private static final int ROUNDS = 3;

    private final Path file;
    private final Map<CardId, CardDocument> documents = new TreeMap<>();

    TableSpeed(Path work, List<LoadedCard> loaded) {
        file = work.resolve("table.xlsx");
        loaded.forEach(card -> documents.put(card.id(), card.document()));
    }

    private void write() {
        try {
            new TableExport(documents, LinkResults.NONE, "cards").write(file, TableExport.sheets().getFirst(), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StepPlan back(Map<CardId, CardDocument> now) {
        try {
            return TableImport.plan(CardTable.read("table.xlsx", Files.readAllBytes(file)), now, FolderCards.of(now, List.of()),
                    TableImport.Wants.ASK, Progress.NONE);
        } catch (IOException | SheetException e) {
            throw new IllegalStateException(e);
        }
    }

    void report(Report report) throws IOException {
        Times export = Times.of(1, ROUNDS, _ -> write());
        report.line("written to a workbook (%.0f MB)".formatted(Files.size(file) / 1e6), export.median() / 1e3, 10, "s");
        StepPlan[] plan = new StepPlan[1];
        Times same = Times.of(1, ROUNDS, _ -> plan[0] = back(documents));
        report.line("read back and compared; %d cards differ".formatted(plan[0].cards().size()), same.median() / 1e3, 5, "s");
        Map<CardId, CardDocument> changed = new TreeMap<>();
        documents.forEach((card, document) -> changed.put(card, CardDocument.read(document.source().with(document.text()
                .replaceFirst("\nfunctional_competency_designation: .*", "\nfunctional_competency_designation: Changed")))));
        Times merged = Times.of(1, ROUNDS, _ -> plan[0] = back(changed));
        report.line("the same where all cards were changed since; %d cards are to change".formatted(plan[0].cards().size()),
                Report.text(merged.median() / 1e3, "s"));
    }
}
