package org.cardwright.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.stage.Stage;
import org.cardwright.data.Failures;
import org.cardwright.data.SampleCards;
import org.cardwright.export.PracticeFolder;
import org.cardwright.source.NextRun;
import org.cardwright.ui.bulk.BulkFeature;
import org.cardwright.ui.card.CardEditor;
import org.cardwright.ui.card.FormMemory;
import org.cardwright.ui.card.FormRehearsal;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.LinkMarks;
import org.cardwright.ui.common.FxBackground;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.Unfinished;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.course.CoursesFeature;
import org.cardwright.ui.export.ExportFeature;
import org.cardwright.ui.export.SignInFeature;
import org.cardwright.ui.failure.FailureFeature;
import org.cardwright.ui.find.FindFeature;
import org.cardwright.ui.competency.CompetencyFeature;
import org.cardwright.ui.help.HelpFeature;
import org.cardwright.ui.help.Practice;
import org.cardwright.ui.history.HistoryFeature;
import org.cardwright.ui.lifecycle.LifecycleFeature;
import org.cardwright.ui.main.MainWindow;
import org.cardwright.ui.paper.PaperFeature;
import org.cardwright.ui.preferences.PreferencesFeature;
import org.cardwright.ui.preview.PreviewFeature;
import org.cardwright.ui.recovery.RecoveryFeature;
import org.cardwright.ui.problems.ProblemsFeature;
import org.cardwright.ui.source.SourcesFeature;
import org.cardwright.ui.support.SupportFeature;
import org.cardwright.ui.table.TableFeature;

/** The one place where the screens meet. */
final class Composition {
    private Composition() {}

    /** The main window with all its parts and real dialogs; {@code browser} opens addresses. */
    static MainWindow window(Stage stage, Consumer<String> browser, Optional<Path> data, Optional<Path> folder) {
        RecoveryFeature recovery = new RecoveryFeature();
        FailureFeature failures = new FailureFeature(recovery::keep);
        MainWindow window = window(stage, new FxDialogs(() -> stage, browser), data, folder,
                Stream.concat(features(recovery).stream(), Stream.of(failures, new FormRehearsal())).toList());
        Thread.setDefaultUncaughtExceptionHandler(new Failures(failures::failed));
        return window;
    }

    /** The main window with all its parts; {@code data} keeps the session, {@code folder} is to be opened. */
    static MainWindow window(Stage stage, Dialogs dialogs, Optional<Path> data, Optional<Path> folder) {
        return window(stage, dialogs, data, folder, features());
    }

    /** The screens beside the card editor, in the order of their commands in the menus. */
    static List<Feature> features() {
        return features(new RecoveryFeature());
    }

    private static List<Feature> features(RecoveryFeature recovery) {
        BulkFeature bulk = new BulkFeature();
        SourcesFeature sources = new SourcesFeature();
        return List.of(
                new LifecycleFeature(),
                new FindFeature(bulk::replace),
                bulk,
                new TableFeature(),
                new PaperFeature(),
                new HistoryFeature(),
                new CoursesFeature(),
                sources,
                new ProblemsFeature(sources::showRemark),
                new ExportFeature(sources::bring),
                new SignInFeature(),
                new HelpFeature(),
                new PreferencesFeature(),
                new SupportFeature(),
                recovery);
    }

    /** The main window with these screens beside the card editor. */
    static MainWindow window(
            Stage stage, Dialogs dialogs, Optional<Path> data, Optional<Path> folder, List<Feature> others) {
        return window(stage, dialogs, data, folder, others, Optional.empty());
    }

    private static MainWindow window(Stage stage, Dialogs dialogs, Optional<Path> data, Optional<Path> folder,
            List<Feature> others, Optional<MainWindow> like) {
        var sharing = new CompetencyFeature();
        var memory = new FormMemory();
        var preview = new PreviewFeature();
        List<Feature> features = Stream.concat(Stream.of(sharing, memory, preview), others.stream()).toList();
        NextRun next = features.stream().filter(SourcesFeature.class::isInstance).map(SourcesFeature.class::cast).findFirst()
                .map(SourcesFeature::nextRun).orElseGet(NextRun::new);
        features.stream().filter(FormRehearsal.class::isInstance).map(FormRehearsal.class::cast)
                .forEach(rehearsal -> rehearsal.with(preview::pane, sharing));
        MainWindow window = new MainWindow(stage, new MainWindow.Parts(dialogs, new FxBackground(), new Unfinished(),
                (workspace, card, findings) ->
                        new CardEditor(workspace, card, dialogs, findings::of, sharing, links(features), next, memory),
                preview::pane, next,
                features,
                SampleCards.find(), data, like), folder);
        if (like.isEmpty()) {
            features.stream().filter(HelpFeature.class::isInstance).map(HelpFeature.class::cast)
                    .forEach(help -> help.tours((over, place) -> practice(window, over, dialogs, place)));
        }
        return window;
    }

    /** An editor beside a main window, in which a tour is shown. */
    private static Practice practice(MainWindow main, Stage stage, Dialogs dialogs, PracticeFolder folder) {
        AtomicReference<Workbench> bench = new AtomicReference<>();
        MainWindow window = window(stage, new FxDialogs(() -> stage, dialogs::openLink), Optional.of(folder.data()),
                Optional.of(folder.cards()), Stream.concat(features().stream(), Stream.<Feature>of(bench::set)).toList(),
                Optional.of(main));
        return new Practice(bench.get(), window::run, window::show, window::dismiss);
    }

    /** What the course manager knows of links, where it is among the screens. */
    private static LinkMarks links(List<Feature> features) {
        return features.stream().filter(LinkMarks.class::isInstance).map(LinkMarks.class::cast).findFirst()
                .orElse(LinkMarks.NONE);
    }
}
