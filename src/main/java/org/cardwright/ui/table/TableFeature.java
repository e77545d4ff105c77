package org.cardwright.ui.table;

import java.util.List;

import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Also;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Cards in a spreadsheet and back. */
public final class TableFeature implements Feature {
    private static final List<String> ENDINGS = List.of(".xlsx", ".csv");

    @Override
    public void install(Workbench bench) {
        bench.addCommand(new ToolCommand(Place.CARDS, Strings.get("table.menu.edit"), () -> new TableExportDialog(bench).open())
                .icon(Feather.GRID).also(Also.SEPARATED).disabled(bench.closed()));
        bench.addCommand(new ToolCommand(Place.CARDS, Strings.get("table.menu.back"), () -> bench.dialogs().chooseFile(
                Strings.get("table.back.choose"), "*" + String.join(";*", ENDINGS)).ifPresent(file -> TableBack.open(bench, file)))
                .disabled(bench.closed()));
        for (String ending : ENDINGS) {
            bench.onDropped(ending, file -> TableBack.open(bench, file));
        }
    }
}
