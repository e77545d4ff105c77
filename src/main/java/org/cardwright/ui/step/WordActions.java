package org.cardwright.ui.step;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.cardwright.check.WordLists;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;

/** What can be done about a word that no list has, wherever it is shown; confined to the JavaFX thread. */
public final class WordActions {
    private final Workbench bench;
    /** What was added or ignored here, until the checks know it. */
    private final Set<String> settled = new HashSet<>();

    public WordActions(Workbench bench) {
        this.bench = bench;
    }

    /** Whether a word was added or ignored just now. */
    public boolean settled(String word) {
        return settled.contains(word);
    }

    /** How many cards have a word, as of the last checks. */
    public int cards(String word) {
        return bench.findings().checks().map(checks -> checks.cardsWith(word).size()).orElse(0);
    }

    /** Adds a word to the list that the folder's cards share. */
    public void addToFolder(String word) {
        keep(word, lists -> lists.addToFolder(word), Strings.get("spelling.added.folder", word, WordLists.FILE_NAME));
    }

    /** Adds a word to the user's own list. */
    public void addToMine(String word) {
        keep(word, lists -> lists.addToMine(word), Strings.get("spelling.added.mine", word));
    }

    /** Leaves a word alone on one card. */
    public void ignore(CardId card, String word) {
        keep(word, lists -> lists.ignore(card.name(), word), Strings.get("spelling.ignored", word));
    }

    /** What writes a list. */
    private interface Keeping {
        void in(WordLists lists) throws IOException;
    }

    private void keep(String word, Keeping keeping, String done) {
        bench.workspaceProperty().get().map(open -> open.folder().root()).ifPresent(root -> {
            settled.add(word);
            bench.background().run("", progress -> {
                keeping.in(new WordLists(root));
                return word;
            }, _ -> {
                bench.message(done);
                bench.findings().checkAgain();
            }, why -> {
                settled.remove(word);
                bench.dialogs().error(Strings.get("spelling.notAdded", word), why);
            });
        });
    }

    /** The checks were made again. */
    public void checked() {
        settled.clear();
    }

    /** Previews another word in its place on all cards that have it. */
    public void change(String word) {
        new WordChangeDialog(bench, word, cards(word)).open();
    }
}
