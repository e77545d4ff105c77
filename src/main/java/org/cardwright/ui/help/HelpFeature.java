package org.cardwright.ui.help;

import java.util.List;
import java.util.Optional;

import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.cardwright.help.HelpBook;
import org.cardwright.help.HelpPlaces;
import org.cardwright.export.PracticeFolder;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.HelpKey;
import org.cardwright.ui.common.Placement;
import org.cardwright.ui.common.Workbench;

/** The help: F1 opens it at the page about where a person is. */
public final class HelpFeature implements Feature {
    private record Texts(HelpBook book, HelpPlaces places) {}

    private Optional<Workbench> bench = Optional.empty();
    private Optional<HelpWindow> shown = Optional.empty();
    private Optional<Texts> texts = Optional.empty();
    private Optional<TourRun> running = Optional.empty();

    @Override
    public void install(Workbench given) {
        bench = Optional.of(given);
        HelpKey.offer(given.window(), this::open);
        given.window().addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> shown.ifPresent(HelpWindow::close));
    }

    /** Offers the tours, each in an editor that is made for it. */
    public void tours(Practice.Maker maker) {
        Workbench window = bench.orElseThrow();
        Tours.all().forEach(tour -> window.addTour(tour.title(), () -> begin(window, tour, maker)));
    }

    private void begin(Workbench window, Tour tour, Practice.Maker maker) {
        running.ifPresent(TourRun::end);
        window.background().run(Strings.get("tour.preparing"), progress -> PracticeFolder.make(), folder -> {
            Stage stage = new Stage();
            stage.initOwner(window.window());
            stage.setUserData(folder);
            running = Optional.of(new TourRun(tour, stage, maker.open(stage, folder), folder, window));
            stage.titleProperty().unbind();
            stage.setTitle(Strings.get("tour.window", tour.title()));
            Placement.over(stage, window.window());
            running.get().begin();
        }, window::message);
    }

    /** The texts are read when they are first needed. */
    private void open(Window from, List<String> places) {
        // A small window that closes without the focus would take the help with it.
        Window over = from instanceof Stage stage && stage.getOwner() != null && stage.getStyle() == StageStyle.UNDECORATED
                ? stage.getOwner() : from;
        if (texts.isPresent()) {
            show(over, places, texts.get());
            return;
        }
        bench.orElseThrow().background().run(Strings.get("help.reading"), progress -> new Texts(HelpBook.read(), HelpPlaces.read()), read -> {
            texts = Optional.of(read);
            if (over.isShowing()) {
                show(over, places, read);
            }
        }, bench.orElseThrow()::message);
    }

    private void show(Window over, List<String> places, Texts from) {
        if (shown.isEmpty()) {
            shown = Optional.of(new HelpWindow(from.book(), bench.orElseThrow().dialogs()::openLink));
        }
        shown.get().show(over, from.places().anchor(places));
    }
}
