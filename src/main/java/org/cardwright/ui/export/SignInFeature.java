package org.cardwright.ui.export;

import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.access.Access;
import org.cardwright.export.SiteServer;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ServerQuestions;
import org.cardwright.ui.common.SignInDialog;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Signing in at the servers of sites. */
public final class SignInFeature implements Feature {
    /** Whether it is being looked up which server that is. */
    private boolean looking;

    @Override
    public void install(Workbench bench) {
        Access.ours().ask(new ServerQuestions(bench.dialogs()));
        bench.addCommand(new ToolCommand(ToolCommand.Place.EXPORT, Strings.get("signIn.menu"),
                () -> signIn(bench)).icon(Feather.KEY));
    }

    /** Most often it is the server of the site that is open; one question at a time. */
    private void signIn(Workbench bench) {
        if (!looking) {
            looking = true;
            Optional<Path> cards = bench.workspaceProperty().get().map(open -> open.folder().root());
            bench.background().run("", progress -> cards.flatMap(SiteServer::of), server -> open(bench, server),
                    _ -> open(bench, Optional.empty()));
        }
    }

    private void open(Workbench bench, Optional<String> server) {
        looking = false;
        SignInDialog.open(bench, server, () -> { });
    }
}
