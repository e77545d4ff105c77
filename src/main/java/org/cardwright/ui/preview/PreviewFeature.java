package org.cardwright.ui.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.document.PageForm;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.SiteCourses;
import org.cardwright.model.Card;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SidePane;
import org.cardwright.ui.common.Workbench;

/** The pane beside the cards, with the form that a person chose, and the courses of the site that the cards belong to. */
public final class PreviewFeature implements Feature {
    private static final String FORM = "preview/form";

    private Optional<Workbench> bench = Optional.empty();
    private Map<String, String> remembered = new HashMap<>();
    private SiteCourses courses = SiteCourses.NONE;
    private boolean looking;

    @Override
    public void install(Workbench window) {
        bench = Optional.of(window);
        remembered = window.remembered();
        window.workspaceProperty().addListener(observed -> courses = SiteCourses.NONE);
    }

    /** Makes the pane. */
    public SidePane pane() {
        return new PreviewPane(this, bench.orElseThrow().background());
    }

    PageForm form() {
        return PageForm.PAGE.name().equals(remembered.get(FORM)) ? PageForm.PAGE : PageForm.LIST;
    }

    void form(PageForm chosen) {
        remembered.put(FORM, chosen.name());
    }

    /** How many courses the site has for a card, as far as its file was looked at. */
    OptionalInt courses(Card card) {
        return courses.count(card);
    }

    private Optional<Path> folder() {
        return bench.flatMap(window -> window.workspaceProperty().get()).map(open -> open.folder().root());
    }

    /** Looks in the background whether the site has other courses than are known, and tells where it has. */
    void look(Runnable changed) {
        Optional<Path> folder = folder().filter(_ -> !looking);
        folder.ifPresent(root -> {
            Workbench window = bench.orElseThrow();
            SiteCourses known = courses;
            looking = true;
            window.background().run("", progress -> SiteCourses.of(root, new ExportMemory(window.data()), known), found -> {
                looking = false;
                if (!folder().equals(folder)) {
                    look(changed);
                } else if (!found.equals(courses)) {
                    courses = found;
                    changed.run();
                }
            }, failed -> {
                looking = false;
                // A number of before would be taken for that of now.
                courses = SiteCourses.NONE;
                changed.run();
            });
        });
    }
}
