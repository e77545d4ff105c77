package org.cardwright.ui.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepWords;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.sheet.SheetException;
import org.cardwright.table.CardTable;
import org.cardwright.table.TableImport;
import org.cardwright.ui.common.FolderLook;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.ui.step.StepViewModel;

/** Brings a table that was edited in a spreadsheet back, after a look at what it changes. */
final class TableBack {
    private TableBack() {}

    static void open(Workbench bench, Path file) {
        String name = String.valueOf(file.getFileName());
        bench.background().run(Strings.get("table.back.busy", name), progress -> read(name, file),
                table -> FolderLook.at(bench, folder -> preview(bench, table, folder)),
                reason -> bench.dialogs().error(Strings.get("table.back.failed", name), reason),
                () -> bench.message(Strings.get("step.canceled")));
    }

    private static CardTable read(String name, Path file) throws IOException {
        try {
            return CardTable.read(name, Files.readAllBytes(file));
        } catch (SheetException wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        }
    }

    private static void preview(Workbench bench, CardTable table, FolderCards folder) {
        StepViewModel model = StepViewModel.in(bench);
        model.ask(() -> {
            Map<CardId, CardDocument> cards = bench.documents();
            FolderCards now = folder.now(cards);
            return Optional.of(new StepViewModel.Asked(cards.size(), progress -> TableImport.plan(table, cards, now,
                    TableImport.Wants.ASK, progress)));
        });
        StepWords words = new StepWords(selected -> Strings.get("table.back.step", table.name()),
                selected -> Strings.get("table.back.action", selected.wanted()),
                done -> Strings.get("table.back.done", done.cards(), table.name()),
                state -> state.plan().refusals().isEmpty() ? Strings.get("table.back.nothing") : StepWords.reasons(state));
        new StepDialog(bench, Strings.get("table.back.headline", table.name()), new StepFrame(bench, model, words, false)
                .text(Strings.get("table.back.text")).keeps(bench.entries("table", table.name()))).open();
    }
}
