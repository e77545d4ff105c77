package org.cardwright.ui.common;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.workspace.Workspace;

/** Looks at the open folder, also at files that are no cards, for what makes or names files. */
public final class FolderLook {
    private FolderLook() {}

    /** Goes on with what was found; says why where the folder cannot be read. */
    public static void at(Workbench bench, Consumer<FolderCards> action) {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        Map<CardId, CardDocument> cards = bench.documents();
        Set<String> gone = open.modified().stream().filter(card -> !open.contains(card)).map(CardId::name)
                .collect(Collectors.toSet());
        bench.background().run("", progress -> FolderCards.in(open.folder().root(), cards, gone), action,
                message -> bench.dialogs().error(Strings.get("lifecycle.failed"), message));
    }
}
