package org.cardwright.ui.export;

import java.util.Optional;

import org.cardwright.access.Access;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ServerQuestions;
import org.cardwright.ui.common.SignInDialog;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Signing in at the servers of sites. */
public final class SignInFeature implements Feature {
    @Override
    public void install(Workbench bench) {
        Access.ours().ask(new ServerQuestions(bench.dialogs()));
        bench.addCommand(new ToolCommand(ToolCommand.Place.EXPORT, Strings.get("signIn.menu"),
                () -> SignInDialog.open(bench, Optional.empty(), () -> { })).icon(Feather.KEY));
    }
}
