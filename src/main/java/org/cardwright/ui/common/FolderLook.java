package org.cardwright.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        bench.background().run("", progress -> FolderCards.of(cards, files(open.folder().root(), gone)), action,
                message -> bench.dialogs().error(Strings.get("lifecycle.failed"), message));
    }

    /** The names of the files; those whose cards are deleted in the editor are free. */
    private static List<String> files(Path root, Set<String> gone) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !gone.contains(name)).toList();
        }
    }
}
