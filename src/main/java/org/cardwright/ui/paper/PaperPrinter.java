package org.cardwright.ui.paper;

import java.io.IOException;
import java.util.Optional;

import javafx.scene.image.Image;
import javafx.stage.Window;
import org.cardwright.paper.PaperSize;

/** Where pages are printed. */
public interface PaperPrinter {
    /** A task of a printer, after a person chose how it prints. */
    interface Sheets {
        /**
         * Prints a page that fills the paper; from any thread.
         *
         * @throws IOException if the printer did not take it
         */
        void print(Image page) throws IOException;

        /** Ends it; what was printed is printed. */
        void end();

        /** Gives it up. */
        void cancel();
    }

    /** The name of the usual printer; empty where there is none. May take its time. */
    Optional<String> name();

    /** Asks a person how to print; empty if that is not wanted after all. For the JavaFX thread. */
    Optional<Sheets> ask(Window owner, PaperSize size);
}
