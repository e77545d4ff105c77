package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.access.LoopbackGitServer;
import org.cardwright.access.TestAccess;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.export.SiteHands;
import org.cardwright.export.SiteRepo;
import org.cardwright.model.CardField;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.export.ExportFeature;
import org.cardwright.ui.recovery.RecoveryFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * From an empty workstation to the pull request and on, as a person goes who knows no git and has none: the server is on this
 * computer and goes by the name of a well-known host.
 */
@ExtendWith(ApplicationExtension.class)
class SiteWalkTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String AUDIT = "0511-Personal-Customer-Service-Entry.md";
    private static final String MID = "0501-Personal-Customer-Service-Mid.md";

    private final ProxySelector before = ProxySelector.getDefault();
    private EditorWindow editor;
    private Workbench bench;
    private Path temp;
    private Path bare;
    private SiteRepo others;
    private LoopbackGitServer server;
    private TestAccess access;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test").toRealPath();
        others = SiteRepo.with(Files.createDirectory(temp.resolve("others")), SampleFolder.copyTo(temp.resolve("samples")));
        bare = others.addRemote(Files.createDirectories(temp.resolve("served/agency/site")));
        server = LoopbackGitServer.http(temp.resolve("served"));
        access = new TestAccess(temp);
        Files.createDirectory(temp.resolve("sites"));
        URI here = URI.create(server.address(""));
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(here.getHost(), here.getPort())));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(List.of(new ExportFeature((site, ids) -> { }), new RecoveryFeature(),
                given -> bench = given)));
    }

    @AfterEach
    void close() {
        ProxySelector.setDefault(before);
        access.close();
        server.close();
        others.close();
    }

    private static Scene front() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isShowing())
                .reduce((below, above) -> above).orElseThrow().getScene();
    }

    private static <T extends Node> T find(String query, Class<T> type) {
        return type.cast(front().getRoot().lookup(query));
    }

    private static boolean shown(String query) {
        Node node = front().getRoot().lookup(query);
        return node != null && node.isVisible() && (node.getParent() == null || node.getParent().isVisible());
    }

    private void tabTo(String query) {
        for (int i = 0; i < 40 && front().getFocusOwner() != find(query, Node.class); i++) {
            editor.press(KeyCode.TAB);
        }
        assertEquals(find(query, Node.class), front().getFocusOwner());
    }

    private void type(String text) {
        editor.robot().targetWindow(front().getWindow());
        editor.type(text);
    }

    /** Types in the place of what is there. */
    private void fill(String query, String text) {
        editor.press(KeyCode.CONTROL, KeyCode.A);
        type(text);
        assertEquals(text, find(query, TextInputControl.class).getText());
    }

    private void openDialog() {
        editor.robot().interact(() -> editor.window.show());
        EditorWindow.until("welcome", () -> shown("#welcome-site"));
        tabTo("#welcome-site");
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the dialog", () -> shown("#site-address"));
    }

    private void get(String address, Path folder) {
        openDialog();
        assertEquals(find("#site-address", TextField.class), front().getFocusOwner());
        type(address);
        assertEquals(address, find("#site-address", TextField.class).getText());
        tabTo("#site-folder");
        fill("#site-folder", folder.toString());
        editor.press(KeyCode.ENTER);
    }

    private void describe(String text) {
        editor.robot().interact(() -> bench.openCard(new CardId(Path.of(ENTRY)), new CardSpot.Field(CardField.DESCRIPTION)));
        EditorWindow.until("the description", () -> editor.focused() instanceof TextArea);
        fill(".text-area:focused", text);
    }

    private String status() {
        return editor.find("#status-message", Label.class).getText();
    }

    private void step(String id, KeyCode... keys) {
        EditorWindow.until(id, () -> shown(id) && !find(id, Button.class).isDisabled());
        editor.press(keys);
    }

    private void preview() {
        editor.robot().interact(() -> find("#get-latest", Button.class).requestFocus());
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the preview", () -> shown("#step-apply") && !find("#step-apply", Button.class).isDisabled());
        assertEquals("Update 1 card", find("#step-apply", Button.class).getText());
    }

    private void latest() {
        preview();
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void getTheSiteEditExportOpenThePullRequestGetTheLatest() throws Exception {
        SiteRepo.withoutGit(this::walk);
    }

    private void walk() throws IOException {
        get("http://github.com/agency/site/tree/main?tab=readme", temp.resolve("sites"));
        Path site = temp.resolve("sites/site");
        EditorWindow.until("the cards are open", () -> bench != null && bench.workspaceProperty().get().filter(open ->
                open.folder().root().equals(site.resolve("_cards"))).isPresent());
        EditorWindow.until("the tree", () -> editor.tree() != null && !editor.window.busy());

        describe("Cares for clients");
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        EditorWindow.until("the site is known", () -> shown("#export-author"));
        assertFalse(shown("#export-site"), "nobody is asked for a folder");
        editor.robot().interact(() -> find("#export-author", TextField.class).requestFocus());
        type("Grace Hopper");
        editor.press(KeyCode.TAB);
        type("grace@example.org");
        EditorWindow.until("to be saved", () -> find("#export-review", Button.class).getText().startsWith("Save 1 card"));
        step("#export-review", KeyCode.CONTROL, KeyCode.ENTER);
        step("#export-apply", KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("the push has the focus", () -> shown("#export-push")
                && front().getFocusOwner() == find("#export-push", Node.class));
        List<String> between = new ArrayList<>();
        editor.robot().interact(() -> front().focusOwnerProperty().addListener((observed, old, owner) ->
                between.add(owner == null ? "" : owner.getId())));
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the page has the focus", () -> shown("#export-request")
                && front().getFocusOwner() == find("#export-request", Node.class));
        assertEquals("root", between.getFirst(), "no button for a second Enter that was not meant");
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the page is open", () -> !editor.dialogs.said.isEmpty());
        String branch;
        try (SiteRepo mine = SiteRepo.cloned(site, temp.resolve("look"))) {
            branch = mine.branch().replace("refs/heads/", "");
            assertEquals(List.of("* _cards/" + ENTRY), mine.changed("HEAD"));
        }
        assertTrue(editor.dialogs.said.getFirst().startsWith("link: http://github.com/agency/site/compare/main..." + branch
                + "?quick_pull=1&title="), editor.dialogs.said.getFirst());

        editor.robot().interact(() -> find("#export-text", TextArea.class).requestFocus());
        others.replace("_cards/" + AUDIT, "Works with clients", "Serves clients");
        others.commit("A colleague's first words");
        others.push();
        latest();
        EditorWindow.until("a merge waits", () -> status().startsWith("1 change isn't on the server yet: use Export to site. You have the latest"));
        EditorWindow.until("it can be sent", () -> shown("#export-push"));
        editor.robot().interact(() -> find("#export-again", Button.class).fire());
        EditorWindow.until("the first step has the focus", () -> shown("#export-review")
                && front().getFocusOwner() == find("#export-review", Node.class));
        assertTrue(find("#export-notices", Label.class).getText().startsWith("1 change of this branch isn't on the server yet."));
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the way on has the focus", () -> shown("#export-apply")
                && front().getFocusOwner() == find("#export-apply", Node.class));
        assertEquals("Go on to Publish", find("#export-apply", Button.class).getText());
        Shots.take("export-unsent", editor.stage.getScene());
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the push has the focus", () -> shown("#export-push")
                && front().getFocusOwner() == find("#export-push", Node.class));
        Shots.take("export-unsent-publish", editor.stage.getScene());
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the page has the focus", () -> shown("#export-request")
                && front().getFocusOwner() == find("#export-request", Node.class));

        SiteHands.merge(others, branch);
        others.replace("_cards/" + MID, "Works with clients", "Looks after clients");
        others.commit("A colleague's words");
        others.push();
        preview();
        SampleFolder.write(site.resolve("_cards").resolve(MID), SampleFolder.read(site.resolve("_cards").resolve(MID))
                .replace("competency_group: Personal", "competency_group: Leading"));
        EditorWindow.until("compared again", () -> front().getRoot().lookupAll(".label").stream().anyMatch(label ->
                label instanceof Label words && words.getText() != null && words.getText().contains("compared again")));
        EditorWindow.until("planned again", () -> !find("#step-apply", Button.class).isDisabled());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("settled", () -> status().contains("You have the latest"));
        assertEquals("Back on main, which has all of " + branch + " now. You have the latest of the site. 1 card changed.", status());
        others.replace("_cards/" + MID, "competency_group: Personal", "competency_group: Leading");
        assertEquals(SiteRepo.tree(others.root), SiteRepo.tree(site));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("undone", () -> bench.workspaceProperty().get().orElseThrow().modified().size() == 1);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        EditorWindow.until("again", () -> bench.workspaceProperty().get().orElseThrow().modified().isEmpty());
        editor.robot().interact(() -> find("#get-latest", Button.class).fire());
        EditorWindow.until("nothing new", () -> status().equals("You have the latest of the site."));
    }

    @Test
    void whoHasToSignInIsAskedAndThenItGoesOnWithoutATrace() throws Exception {
        ProxySelector.setDefault(before);
        server.want("a-token-of-ada");
        SiteRepo.withoutGit(() -> {
            openDialog();
            editor.robot().interact(() -> {
                find("#site-address", TextField.class).setText(server.address("agency/site"));
                find("#site-folder", TextField.class).setText(temp.resolve("sites").toString());
            });
            editor.press(KeyCode.ENTER);
            EditorWindow.until("the way out has the focus", () -> shown("#site-sign-in")
                    && front().getFocusOwner() == find("#site-sign-in", Node.class));
            Window asking = front().getWindow();
            assertEquals(List.of(), SiteRepo.tree(temp.resolve("sites")).keySet().stream().toList(), "nothing is left behind");
            editor.press(KeyCode.SPACE);
            EditorWindow.until("the token is asked for", () -> front().getRoot().lookup("#sign-in") != null
                    && front().getFocusOwner() instanceof TextField);
            assertEquals(asking, ((Stage) front().getWindow()).getOwner(), "what was asked first gets the keys afterward");
            type("a-token-of-ada");
            editor.press(KeyCode.ENTER);
            EditorWindow.until("the cards are open", () -> bench.workspaceProperty().get().isPresent());
        });
        for (Path place : List.of(temp.resolve("data"), temp.resolve("sites"), access.data())) {
            try (var files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertFalse(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains("a-token-of-ada"), file.toString());
                }
            }
        }
    }
}
