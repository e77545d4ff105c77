package org.cardwright.ui.common;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.stage.Window;
import org.cardwright.data.Appearance;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Change;
import org.cardwright.edit.Jobs;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.Ikon;

/** What a screen may ask of the window around it; confined to the JavaFX thread. */
public interface Workbench {
    /** The open cards; empty until a folder was opened. */
    ReadOnlyObjectProperty<Optional<Workspace>> workspaceProperty();

    /** The open cards as they are now, sorted by file; later changes do not show in it. */
    default Map<CardId, CardDocument> documents() {
        return workspaceProperty().get().map(Workspace::documents).orElse(Map.of());
    }

    /** Whether there are so many cards that what takes its time for each of them is put off. */
    default boolean large() {
        return workspaceProperty().get().filter(open -> open.cards().size() > Jobs.MANY).isPresent();
    }

    /** Whether no cards are shown: most commands can do nothing then. */
    ObservableValue<Boolean> closed();

    /** The problems of the open cards, the same wherever they are shown. */
    FolderFindings findings();

    /** What was entered in dialogs of this window that were closed without doing it. */
    Unfinished unfinished();

    /** What a dialog about the open folder, and in it about something, lets a person enter. */
    default Entries entries(String dialog, Object... about) {
        return unfinished().of(dialog, workspaceProperty().get().map(open -> open.folder().root()), List.of(about));
    }

    Background background();

    Dialogs dialogs();

    /** The owner of dialogs. */
    Window window();

    /** Whether the window is dark at present. */
    ReadOnlyBooleanProperty darkProperty();

    /** The colors that a person chose. */
    ObjectProperty<Appearance> appearanceProperty();

    /** The folder for what the program keeps for this user; empty where nothing may be kept. */
    Optional<Path> data();

    /** What screens remember from one start to the next, each value under a name that begins with the screen's. */
    ObservableMap<String, String> remembered();

    /**
     * Calls back after each change of cards, and with all of them when a folder was opened.
     *
     * @return what ends that
     */
    Runnable onCardsChanged(Consumer<Set<CardId>> listener);

    /** Calls back when what can be undone or redone changed. */
    void onHistoryChanged(Runnable listener);

    /** Grows with each change of cards, their markers or problems. */
    ReadOnlyIntegerProperty revisionProperty();

    /** The card whose tab is in front. */
    ReadOnlyObjectProperty<Optional<CardId>> frontCardProperty();

    /** The place of the card in front where a person is, or was last. */
    default Optional<CardSpot> frontSpot() {
        return Optional.empty();
    }

    /** The cards that are chosen in the tree, a branch standing for all its cards; else the card in front. */
    List<CardId> chosenCards();

    /** {@link #chosenCards()} as they change; worked out when it is asked. */
    ObservableValue<List<CardId>> chosenProperty();

    /** The cards that the tree's filter leaves, all without a filter, sorted as in the tree. */
    List<CardId> shownCards();

    /** The words of the tree's filter; none where it leaves cards that were picked out elsewhere. */
    Optional<String> shownWords();

    /** Grows when other cards are selected in the tree, shown by its filter, or open. */
    ReadOnlyIntegerProperty selectionProperty();

    /**
     * Leaves only these cards in the tree until a person takes that back there.
     *
     * @param what these cards have in common, in a few words
     */
    void showCards(String what, Collection<CardId> cards);

    /** Selects a card in the tree, unfolding what is above it; nothing if the filter hides it. */
    void revealInTree(CardId card);

    void focusTree();

    /** How people call a card: "0501 · Entry · Customer Service". */
    String title(CardId card);

    /** Brings a card of the folder to the front, opening it if need be, and puts the focus at a place on it. */
    void openCard(CardId card, CardSpot spot);

    /**
     * Applies a step whose texts were computed before and says in the status bar what was done, with "Undo" beside.
     * Steps that were undone before are kept in the history.
     */
    void apply(Change change, String done);

    /**
     * Applies a step like {@link #apply(Change, String)}; {@code read} are cards as they will be, so that the window need
     * not wait for them to be read once more.
     */
    void apply(Change change, Map<CardId, CardDocument> read, String done);

    /** Applies a step like {@link #apply} and makes it one with the newest step, so that one undo takes back both. */
    void extend(Change change, Map<CardId, CardDocument> read, String done);

    void undo();

    void redo();

    /** Saves those of the cards that have unsaved changes; {@code complete} runs when none of them has any more. */
    void save(Collection<CardId> cards, Runnable complete);

    /** Opens another folder, once it is settled what becomes of unsaved cards. */
    void openFolder(Path folder);

    /** One line in the status bar: what happened last. */
    void message(String text);

    /** Brings the tab with that id to the front; made and opened by {@code maker} if there is none yet. */
    void showTab(String id, Supplier<ToolView> maker);

    /** Adds a view to the strip below the cards, where it stays; its content is made when it is first shown. */
    void addStrip(String id, ObservableValue<String> title, Ikon icon, Supplier<ToolView> maker);

    /** Unfolds the strip with that view in front and the focus in it; folds the strip if the focus is there already. */
    void toggleStrip(String id);

    /** Unfolds the strip with that view in front; the focus stays. */
    void showStrip(String id);

    void addCommand(ToolCommand command);

    /** Offers to show a job step by step, in the menu and before any folder is open. */
    default void addTour(String title, Runnable begin) {}

    /** Opens a file that is dropped on the window while cards are shown, if its name ends like that. */
    default void onDropped(String ending, Consumer<Path> open) {}

    /** Adds a node above the cards and below the toolbar, for notices; it takes no room while it is empty. */
    default void addBar(Node bar) {}

    /** Adds a node to the status bar, behind what happened last. */
    default void addStatus(Node status) {}
}
