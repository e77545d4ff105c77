package org.cardwright.ui.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CatalogExport;
import org.cardwright.course.Dismissed;
import org.cardwright.course.link.LinkKeeper;
import org.cardwright.course.link.LinkReplacements;
import org.cardwright.course.link.LinkReport;
import org.cardwright.course.link.LinkResults;
import org.cardwright.course.link.LinkState;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Workbench;

/** What the parts of the course manager share, and what its commands do; its tab may be open or not. */
final class CourseDesk {
    private static final String ID = "courses";

    private final Workbench bench;
    private final CatalogViewModel catalog;
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(this, "checking");
    private final LinkKeeper links;
    private final ClustersViewModel clusters;
    private Optional<CoursesView> view = Optional.empty();

    CourseDesk(Workbench bench) {
        this.bench = bench;
        links = new LinkKeeper(bench.background(), Platform::runLater, bench.data(), bench::message, checking::set);
        catalog = new CatalogViewModel(bench.background(), bench.workspaceProperty()::get,
                url -> links.results().standing(url).name());
        links.onChange(() -> view.ifPresent(open -> {
            catalog.keeper().update();
            open.linksChanged();
        }));
        clusters = new ClustersViewModel(bench.background(), new Dismissed(bench.data()), bench::message);
        catalog.shownProperty().addListener((observed, old, now) -> clusters.follow(catalog.index().catalog()));
        bench.onCardsChanged(this::cardsChanged);
    }

    private void cardsChanged(Set<CardId> cards) {
        catalog.keeper().noteChanged(cards);
        view.ifPresent(_ -> catalog.keeper().update());
    }

    Workbench bench() {
        return bench;
    }

    CatalogViewModel catalog() {
        return catalog;
    }

    ClustersViewModel clusters() {
        return clusters;
    }

    LinkKeeper links() {
        return links;
    }

    /** Whether links are being checked. */
    ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /** Brings the catalog to the front. */
    void show() {
        withView(CoursesView::showCatalog);
    }

    /** Begins a bulk change of what is chosen in the table. */
    void start(BulkStart kind) {
        if (kind == BulkStart.REPLACE_TEXT || kind == BulkStart.LIST) {
            boolean pieces = view.isEmpty() && bench.large();
            Supplier<CoursesView> maker = pieces ? Optional.of(new CoursesView(this, ID))::get : () -> new CoursesView(this, ID);
            Frames.later(pieces, () -> withView(maker, open -> start(kind, open)));
        } else {
            withCatalog(open -> start(kind, open));
        }
    }

    private void start(BulkStart kind, CoursesView open) {
        List<CatalogCourse> chosen = open.chosen();
        if (kind.needsCourses() && chosen.isEmpty()) {
            open.showCatalog();
            bench.message(Strings.get("courses.chooseFirst"));
        } else {
            // Over very many cards the sheet comes in pieces, between which the window answers.
            open.clear();
            Frames.later(bench.large(), () -> {
                ChangeForm form = kind.form(this, chosen);
                Frames.later(bench.large(), () -> {
                    Sheet sheet = new CourseStep(this, form, open::showCatalog);
                    Frames.later(bench.large(), () -> show(sheet, open));
                });
            });
        }
    }

    private void show(Sheet sheet, CoursesView open) {
        view.filter(now -> now == open).ifPresentOrElse(now -> now.showSheet(sheet), sheet::close);
    }

    /** Compares a provider's list with the catalog. */
    void compare() {
        withCatalog(open -> open.showSheet(new ProviderSheet(this, open::showCatalog)));
    }

    /** Shows what was decided about a list before it is done; the list stays below. */
    void preview(ProviderSheet list, ChangeForm form) {
        withView(open -> open.showSheet(new CourseStep(this, form, () -> {
            open.showSheet(list);
            catalog.keeper().whenCurrent(list::again);
        })));
    }

    void showClusters() {
        withView(CoursesView::showClusters);
    }

    /** Says above the courses what is left to a person after a change, with a button that shows it. */
    void notice(String text, Optional<Runnable> look) {
        view.ifPresentOrElse(open -> open.notice(text, look), () -> withView(open -> open.notice(text, look)));
    }

    /** Asks for a file and writes the courses as they are listed; says what came of it. */
    void export(CatalogExport.Format format) {
        withCatalog(open -> {
            List<CatalogCourse> courses = open.listed();
            Map<CardId, CardDocument> cards = bench.documents();
            LinkResults found = links.results();
            bench.dialogs().chooseNewFile(Strings.get("courses.export.title", courses.size()), format.fileName())
                    .ifPresent(file -> bench.background().run(Strings.get("courses.export.busy"), progress -> {
                        CatalogExport.write(format, courses, cards, found, file);
                        return String.valueOf(file.getFileName());
                    }, name -> bench.message(Strings.get("courses.export.done", courses.size(), name)),
                            reason -> bench.dialogs().error(Strings.get("courses.export.failed", file.getFileName()),
                                    Strings.get("courses.export.failedText", reason))));
        });
    }

    /** Checks the links of the chosen courses, where several are, else of all that are listed. */
    void checkLinks() {
        withCatalog(open -> {
            List<CatalogCourse> courses = open.chosen().size() > 1 ? open.chosen() : open.listed();
            List<String> urls = CatalogCourse.links(courses);
            if (urls.isEmpty()) {
                bench.message(Strings.get("courses.link.nothing"));
            } else {
                check(urls, report -> bench.message(report.totals()));
            }
        });
    }

    private void check(List<String> urls, Consumer<LinkReport> done) {
        links.check(urls, report -> {
            if (report.offline()) {
                bench.dialogs().info(Strings.get("courses.link.offline"), Strings.get("courses.link.offlineText"));
            } else {
                done.accept(report);
            }
        });
    }

    /** Asks which http links answer at https too, unless that is known for sure, then shows what that would change. */
    void checkSecure() {
        withCatalog(open -> {
            List<String> unknown = LinkReplacements.httpsCandidates(CatalogCourse.links(catalog.index().catalog().courses())).values().stream()
                    .filter(url -> links.results().of(url).filter(result -> result.state() != LinkState.UNKNOWN)
                    .isEmpty()).distinct().toList();
            if (unknown.isEmpty()) {
                start(BulkStart.SECURE);
            } else {
                check(unknown, report -> start(BulkStart.SECURE));
            }
        });
    }

    private void withView(Consumer<CoursesView> what) {
        withView(() -> CoursesView.whole(this, ID), what);
    }

    private void withView(Supplier<CoursesView> maker, Consumer<CoursesView> what) {
        bench.showTab(ID, () -> {
            CoursesView made = maker.get();
            view = Optional.of(made);
            links.load();
            catalog.keeper().update();
            return made;
        });
        view.ifPresent(what);
    }

    /** The same once all courses and what is known of their links are there: right after the tab was opened they are not. */
    private void withCatalog(Consumer<CoursesView> what) {
        withView(open -> catalog.keeper().whenCurrent(() -> links.whenLoaded(() -> view.ifPresent(what))));
    }

    /** The tab was closed. */
    void closed() {
        view = Optional.empty();
    }
}
