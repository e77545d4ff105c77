package org.cardwright.ui.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.course.CatalogExport;
import org.cardwright.course.Mark;
import org.cardwright.course.link.LinkKeeper;
import org.cardwright.course.link.LinkStanding;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.LinkMarks;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The course manager: every course over all cards, bulk changes with preview, near-duplicates, links. */
public final class CoursesFeature implements Feature, LinkMarks {
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<LinkKeeper> links = Optional.empty();

    @Override
    public void install(Workbench bench) {
        CourseDesk desk = new CourseDesk(bench);
        links = Optional.of(desk.links());
        desk.links().onChange(() -> List.copyOf(waiting).forEach(Runnable::run));
        bench.addCommand(command("courses.menu.show", desk::show).key("Shortcut+Shift+C").icon(Feather.BOOK_OPEN)
                .also(ToolCommand.Also.TOOLBAR).disabled(bench.closed()));
        add(bench, command("courses.menu.replace", () -> desk.start(BulkStart.REPLACE_TEXT))
                .key("Shortcut+Shift+R").icon(Feather.REPEAT).also(ToolCommand.Also.SEPARATED));
        add(bench, command("courses.menu.list", () -> desk.start(BulkStart.LIST)).icon(Feather.LIST));
        add(bench, command("courses.menu.edit", () -> desk.start(BulkStart.EDIT)));
        add(bench, command("courses.menu.exchange", () -> desk.start(BulkStart.EXCHANGE)));
        add(bench, command("courses.menu.add", () -> desk.start(BulkStart.ADD)).also(ToolCommand.Also.TREE));
        add(bench, command("courses.menu.fill", () -> desk.start(BulkStart.FILL)));
        add(bench, command("courses.menu.remove", () -> desk.start(BulkStart.REMOVE)));
        add(bench, command("courses.menu.clusters", desk::showClusters).icon(Feather.COPY)
                .also(ToolCommand.Also.SEPARATED));
        add(bench, command("courses.menu.compare", desk::compare).icon(Feather.COLUMNS));
        add(bench, command("courses.menu.check", desk::checkLinks).icon(Feather.GLOBE)
                .also(ToolCommand.Also.SEPARATED));
        add(bench, command("courses.menu.moved", () -> desk.start(BulkStart.MOVED)));
        add(bench, command("courses.menu.secure", desk::checkSecure));
        add(bench, command("courses.menu.csv", () -> desk.export(CatalogExport.Format.CSV)).icon(Feather.DOWNLOAD)
                .also(ToolCommand.Also.SEPARATED));
        add(bench, command("courses.menu.xlsx", () -> desk.export(CatalogExport.Format.XLSX)));
    }

    @Override
    public Optional<Mark> of(String url) {
        links.ifPresent(LinkKeeper::load);
        return links.filter(book -> !url.isEmpty() && book.results().standing(url) != LinkStanding.UNCHECKED).map(book -> {
            LinkStanding standing = book.results().standing(url);
            LinkLook look = LinkLook.of(standing);
            return new Mark(standing.label(), String.join("\n", book.history(url)), look.icon(), look.style());
        });
    }

    @Override
    public Runnable onChange(Runnable listener) {
        waiting.add(listener);
        return () -> waiting.remove(listener);
    }

    private static ToolCommand command(String key, Runnable run) {
        return new ToolCommand(ToolCommand.Place.COURSES, Strings.get(key), run);
    }

    private static void add(Workbench bench, ToolCommand command) {
        bench.addCommand(command.disabled(bench.closed()));
    }
}
