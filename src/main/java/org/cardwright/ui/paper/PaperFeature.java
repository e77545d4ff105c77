package org.cardwright.ui.paper;

import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Also;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Cards on paper and as a PDF. */
public final class PaperFeature implements Feature {
    private final PaperPrinter printer;

    public PaperFeature(PaperPrinter printer) {
        this.printer = printer;
    }

    /** With the printers of the system. */
    public PaperFeature() {
        this(new SystemPrinter());
    }

    @Override
    public void install(Workbench bench) {
        bench.addCommand(new ToolCommand(Place.FILE, Strings.get("print.menu"), () -> open(bench, true)).icon(Feather.PRINTER)
                .also(Also.SEPARATED).disabled(bench.closed()));
        bench.addCommand(new ToolCommand(Place.FILE, Strings.get("print.menu.pdf"), () -> open(bench, false))
                .disabled(bench.closed()));
    }

    private void open(Workbench bench, boolean toPrinter) {
        new PrintDialog(bench, printer, toPrinter).open();
    }
}
