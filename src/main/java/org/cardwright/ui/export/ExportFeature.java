package org.cardwright.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.cardwright.edit.CardId;
import org.cardwright.export.Opening;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** Takes the cards to the site's repository, and the site's changes into the folder. */
public final class ExportFeature implements Feature {
    private static final String TAB = "export";

    /** From the first minute, so that a later export knows where to begin; in no hurry. */
    private static void noteOpening(Workbench bench, Workspace open) {
        Map<CardId, SourceText> texts = open.savedTexts();
        bench.background().runAfterFrame("", progress -> {
            bench.background().giveWay();
            Opening.note(bench.data(), open.folder(), texts);
            return true;
        }, done -> { }, message -> { }, () -> { });
    }

    private final BiConsumer<Path, List<String>> bring;
    private Optional<ExportView> shown = Optional.empty();

    /** @param bring opens the preview of differences between a site's sources and the cards, to bring them into the cards */
    public ExportFeature(BiConsumer<Path, List<String>> bring) {
        this.bring = bring;
    }

    @Override
    public void install(Workbench bench) {
        bench.onCardsChanged(cards -> shown.ifPresent(view -> view.cardsChanged(cards)));
        TakenSteps taken = new TakenSteps(bench, bring);
        bench.workspaceProperty().addListener((observed, was, is) -> is.ifPresent(open -> noteOpening(bench, open)));
        GetLatest latest = new GetLatest(bench, taken, () -> shown.ifPresent(ExportView::look));
        bench.addCommand(new ToolCommand(ToolCommand.Place.EXPORT, Strings.get("export.menu"),
                () -> bench.showTab(TAB, () -> view(bench, taken, latest)))
                .key("Shortcut+Shift+E").icon(Feather.UPLOAD_CLOUD).also(ToolCommand.Also.TOOLBAR)
                .disabled(bench.closed()));
        bench.addCommand(new ToolCommand(ToolCommand.Place.EXPORT, Strings.get("site.latest.menu"), latest::run)
                .icon(Feather.DOWNLOAD_CLOUD).disabled(latest.unknownProperty(), Strings.get("site.latest.why")));
        bench.addStatus(latest.button());
        bench.addCommand(new ToolCommand(ToolCommand.Place.FILE, Strings.get("site.get.menu"),
                () -> new GetSiteDialog(bench, bench::openFolder).open()).icon(Feather.DOWNLOAD_CLOUD));
    }

    private ExportView view(Workbench bench, TakenSteps taken, GetLatest latest) {
        ExportView view = new ExportView(bench, TAB, taken, latest);
        shown = Optional.of(view);
        return view;
    }
}
