package org.cardwright.ui.problems;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Also;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Problems of the cards: the list with its fixes, cleaning, the overview, and reports. */
public final class ProblemsFeature implements Feature {
    private Optional<ProblemsView> view = Optional.empty();
    private Optional<DashboardView> overview = Optional.empty();
    private final Consumer<Finding> sources;

    /** @param sources shows what is remarked about the site's tables */
    public ProblemsFeature(Consumer<Finding> sources) {
        this.sources = sources;
    }

    @Override
    public void install(Workbench bench) {
        ProblemsViewModel model =
                new ProblemsViewModel(bench.findings().revisionProperty(), bench.findings()::all,
                        () -> bench.findings().settings().folderProblems(), bench.background(), bench.frontCardProperty());
        ProblemActions actions = new ProblemActions(bench, sources);
        ProblemReports reports = new ProblemReports(bench);
        ObservableValue<String> title = Bindings.createStringBinding(() -> title(bench),
                bench.findings().problemsProperty(), bench.closed());
        bench.addStrip(ProblemsView.ID, title, Feather.ALERT_TRIANGLE, () -> {
            ProblemsView made = new ProblemsView(bench, model, actions, title);
            view = Optional.of(made);
            return made;
        });
        bench.workspaceProperty().addListener((observed, old, open) -> model.forget());
        add(bench, command("problems.menu", () -> bench.toggleStrip(ProblemsView.ID)).text(title.map(text -> "_" + text))
                .key("Shortcut+Shift+M").icon(Feather.ALERT_TRIANGLE).also(Also.TOOLBAR));
        add(bench, command("problems.next", () -> step(bench, model, actions, 1)).key("F8"));
        add(bench, command("problems.previous", () -> step(bench, model, actions, -1)).key("Shift+F8"));
        add(bench, command("problems.menu.fixSafe", actions::fixSafe).icon(Feather.CHECK_CIRCLE)
                .also(Also.SEPARATED));
        add(bench, command("problems.menu.clean", actions::clean).icon(Feather.WIND).also(Also.TREE));
        add(bench, command("dashboard.menu", () -> bench.showTab(DashboardView.ID,
                () -> overview(bench, model))).icon(Feather.BAR_CHART_2).also(Also.SEPARATED));
        add(bench, command("problems.menu.html", reports::html).icon(Feather.PRINTER));
        add(bench, command("problems.menu.csv", reports::csv));
        add(bench, command("problems.menu.again", bench.findings()::checkAgain).icon(Feather.REFRESH_CW)
                .also(Also.SEPARATED));
    }

    /** Made once: what it listens to goes on when its tab is closed. */
    private DashboardView overview(Workbench bench, ProblemsViewModel model) {
        DashboardView made = overview.orElseGet(() -> new DashboardView(bench, model));
        overview = Optional.of(made);
        return made;
    }

    private static String title(Workbench bench) {
        return Strings.get("problems.title", bench.closed().getValue() ? 0 : bench.findings().problemsProperty().get());
    }

    private static ToolCommand command(String key, Runnable run) {
        return new ToolCommand(Place.CHECK, Strings.get(key), run);
    }

    private static void add(Workbench bench, ToolCommand command) {
        bench.addCommand(command.disabled(bench.closed()));
    }

    private void step(Workbench bench, ProblemsViewModel model, ProblemActions actions, int by) {
        model.listing().whenListed(() -> model.step(by).ifPresentOrElse(problem -> {
            view.ifPresent(shown -> shown.select(problem));
            actions.goTo(problem);
            bench.message(problem.finding().message());
        }, () -> bench.message(Strings.get(bench.findings().checks().isEmpty() ? "problems.checking"
                : model.filtering() ? "problems.noMatch" : "problems.none"))));
    }
}
