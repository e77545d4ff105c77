package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.access.FakeGitHub;
import org.cardwright.access.LoopbackGitServer;
import org.cardwright.access.TestAccess;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.export.SiteHands;
import org.cardwright.export.SiteRepo;
import org.cardwright.model.CardField;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.SignInDialog;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.export.ExportFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Creates the pull request of an export, looks at its state until it is merged, and goes back to the site's branch; by keyboard. */
@ExtendWith(ApplicationExtension.class)
class PullRequestScreenTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String MID = "0501-Personal-Customer-Service-Mid.md";
    private static final String TOKEN = "tok-5Rt8Yw1Zq4Lp7Nv2";
    private static final String LINK = "'number': 12, 'html_url': 'https://github.com/agency/site/pull/12'";
    private static final String PULLS = "/repos/agency/site/pulls";

    private final ProxySelector before = ProxySelector.getDefault();
    private final List<String> opened = new ArrayList<>();
    private EditorWindow editor;
    private Workbench bench;
    private Path temp;
    private Path cards;
    private SiteRepo site;
    private SiteRepo others;
    private LoopbackGitServer server;
    private FakeGitHub github;
    private TestAccess access;

    @Start
    void start(Stage stage) throws Exception {
        temp = Files.createTempDirectory("cardwright-test").toRealPath();
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        access = new TestAccess(temp);
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards);
        SiteRepo.open(cards, temp.resolve("data"));
        Path bare = site.addRemote(Files.createDirectories(temp.resolve("served/agency/site")));
        others = SiteRepo.cloned(bare, temp.resolve("others"));
        server = LoopbackGitServer.http(temp.resolve("served"));
        github = new FakeGitHub();
        site.moveRemote("http://github.com/agency/site");
        URI here = URI.create(server.address(""));
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(uri.getHost().equals("github.com")
                        ? new Proxy(Proxy.Type.HTTP, new InetSocketAddress(here.getHost(), here.getPort())) : Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
        editor = new EditorWindow(stage, temp.resolve("data"), new FxDialogs(() -> stage, opened::add),
                List.of(new ExportFeature((folder, ids) -> { }), given -> bench = given));
    }

    @AfterEach
    void close() {
        ProxySelector.setDefault(before);
        access.close();
        github.close();
        server.close();
        others.close();
        site.close();
    }

    private boolean ready(String id) {
        Node found = editor.find(id, Node.class);
        return found != null && found.isVisible() && found.getScene() != null && !found.isDisabled();
    }

    private void focused(String id) {
        until(id + " has the focus", () -> ready(id) && editor.find(id, Node.class).isFocused());
    }

    private void tabTo(String id) {
        for (int i = 0; i < 6 && !editor.find(id, Node.class).isFocused(); i++) {
            editor.press(KeyCode.TAB);
        }
        focused(id);
    }

    private String told() {
        return editor.find("#request-told", Label.class).getText();
    }

    private void told(String words) {
        until(words, () -> ready("#request-told") && told().startsWith(words) && ready("#request-state"));
    }

    private void answers(String request) {
        github.answer("GET " + PULLS + "/12", 200, "{" + LINK + ", 'head': {'sha': 'abc'}, " + request + "}");
        github.answer("GET /repos/agency/site/commits/abc/status?per_page=100", 200, "{'statuses': []}");
        github.answer("GET /repos/agency/site/commits/abc/check-runs?per_page=100", 200,
                "{'check_runs': [{'status': 'completed', 'conclusion': 'success'}, {'status': 'in_progress'}]}");
        github.answer("GET " + PULLS + "/12/reviews?per_page=100", 200, "[{'state': 'APPROVED', 'user': {'login': 'ada'}}]");
    }

    private void exported() throws IOException {
        Files.writeString(cards.resolve(ENTRY), Files.readString(cards.resolve(ENTRY)).replace("Works with clients", "Cares for clients"));
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until("the export is there", () -> editor.find("#export-site", TextField.class) != null);
        editor.robot().interact(() -> editor.find("#export-site", TextField.class).setText(site.root.toString()));
        until("the site is known", () -> ready("#export-review"));
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("nothing blocks", () -> ready("#export-apply"));
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        focused("#export-push");
    }

    private void signIn(String token) {
        until("the token is asked for", () -> editor.robot().lookup("#sign-in-token").tryQuery().filter(Node::isFocused).isPresent());
        editor.robot().targetWindow(editor.robot().lookup("#sign-in-token").queryAs(PasswordField.class).getScene().getWindow());
        editor.type(token);
        editor.press(KeyCode.ENTER);
        editor.robot().targetWindow(editor.stage);
    }

    @Test
    void itIsCreatedLookedAtMergedAndItsBranchLeft() throws Exception {
        SiteRepo.withoutGit(() -> {
            exported();
            github.answer("POST " + PULLS, 403, "{'message': 'Resource not accessible by personal access token'}");
            editor.press(KeyCode.SPACE);
            focused("#export-request");
            assertFalse(ready("#request-create"), "nobody is signed in");
            editor.robot().interact(() -> SignInDialog.open(bench, Optional.of("github.com"), () -> { }));
            signIn("tok-of-yesterday");
            focused("#request-create");
            assertTrue(ready("#export-request"), "the page is still there");
            Shots.take("request-offered", editor.stage.getScene());
            editor.press(KeyCode.SPACE);
            focused("#request-sign-in");
            assertTrue(told().endsWith("The server says: Resource not accessible by personal access token"), told());
            Shots.take("request-refused", editor.stage.getScene());
            github.answer("POST " + PULLS, 201, "{" + LINK + "}");
            editor.press(KeyCode.SPACE);
            signIn(TOKEN);
            told("Pull request #12 was created: https://github.com/agency/site/pull/12");
            focused("#request-state");
            assertFalse(ready("#request-create") || ready("#export-request") || ready("#request-sign-in"));
            String branch = site.branch().replace("refs/heads/", "");
            String body = github.bodies().getLast();
            assertTrue(body.startsWith("{\"title\":\"") && body.endsWith(",\"head\":\"" + branch + "\",\"base\":\"main\"}"), body);
            assertTrue(github.seen().getLast().endsWith("Bearer " + TOKEN));
            Shots.take("request-created", editor.stage.getScene());

            answers("'state': 'open'");
            editor.press(KeyCode.SPACE);
            told("Pull request #12 is open.\nChecks: 1 passed, 0 failed, 1 running\nReview: approved\nAs of ");
            Shots.take("request-state", editor.stage.getScene());
            tabTo("#request-page");
            editor.press(KeyCode.SPACE);
            assertEquals(List.of("https://github.com/agency/site/pull/12"), opened);

            // Who comes back with a new edit is not told of the old export only; the first step knows the pull request, too.
            editor.robot().interact(() -> bench.openCard(new CardId(Path.of(MID)), new CardSpot.Field(CardField.DESCRIPTION)));
            until("the description", () -> editor.focused() instanceof TextArea);
            editor.type("Not saved yet. ");
            editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            focused("#export-again");
            assertEquals("1 card was changed since then. To publish it, export again.", editor.find("#export-since", Label.class).getText());
            Shots.take("export-since", editor.stage.getScene());
            editor.press(KeyCode.SPACE);
            told("Pull request #12: https://github.com/agency/site/pull/12");
            SiteHands.merge(others, branch);
            others.push();
            answers("'state': 'closed', 'merged': true");
            until("the first step", () -> ready("#request-state"));
            editor.robot().interact(() -> editor.find("#request-state", Button.class).requestFocus());
            editor.press(KeyCode.SPACE);
            told("Merged: pull request #12 is part of the site.\n");
            assertTrue(told().contains(branch), told());
            assertFalse(ready("#export-latest"), "the latest is offered once");
            Shots.take("request-merged", editor.stage.getScene());
            tabTo("#request-latest");
            assertEquals("refs/heads/" + branch, site.branch());
            editor.press(KeyCode.SPACE);
            until("the branch is left", () -> editor.find("#status-message", Label.class).getText().contains("You have the latest"));
            assertEquals("refs/heads/main", site.branch());
            assertEquals(List.of(new CardId(Path.of(MID))), List.copyOf(bench.workspaceProperty().get().orElseThrow().modified()));
            until("nothing is left of it", () -> !ready("#request-state"));
            nothingHas(TOKEN);
        });
    }

    private void nothingHas(String secret) throws IOException {
        for (Path folder : List.of(temp.resolve("data"), access.data(), site.root, cards)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertTrue(!new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret), file.toString());
                }
            }
        }
    }
}
