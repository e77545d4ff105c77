package org.cardwright.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.stage.Stage;
import org.cardwright.data.DataFolder;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.main.MainWindow;
import org.cardwright.workspace.HeadStart;

/** The editor as the benchmark drives it: the real window, whose question for a file is answered at once. */
public final class DrivenApp extends Application {
    /** What drives a window: its commands, and what its screens may ask. */
    public record Driven(MainWindow window, Workbench bench, AtomicReference<Optional<Path>> file) {}

    private static final CompletableFuture<Driven> STARTED = new CompletableFuture<>();

    /** Starts the editor with a folder on a thread of its own and gives its window once that is there. */
    public static Driven start(Path folder) {
        HeadStart.begin(Optional.of(folder), Optional.of(DataFolder.locate()));
        JavaFxLog.quiet();
        Thread.ofPlatform().start(() -> launch(DrivenApp.class, folder.toString()));
        return STARTED.join();
    }

    @Override
    public void start(Stage stage) {
        AtomicReference<Optional<Path>> file = new AtomicReference<>(Optional.empty());
        AtomicReference<Workbench> bench = new AtomicReference<>();
        Dialogs real = new FxDialogs(() -> stage, _ -> {});
        Dialogs dialogs = (Dialogs) Proxy.newProxyInstance(Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class},
                (_, method, arguments) -> {
                    try {
                        return method.getName().equals("chooseFile") ? file.get() : method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        MainWindow window = Composition.window(stage, dialogs, Optional.of(DataFolder.locate()),
                getParameters().getRaw().stream().findFirst().map(Path::of),
                Stream.concat(Composition.features().stream(), Stream.<Feature>of(bench::set)).toList());
        window.show();
        STARTED.complete(new Driven(window, bench.get(), file));
    }
}
