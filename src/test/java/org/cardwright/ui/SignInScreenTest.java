package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.access.Access;
import org.cardwright.access.LoopbackGitServer;
import org.cardwright.access.Questions;
import org.cardwright.access.TestAccess;
import org.cardwright.export.SiteRepo;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.ServerQuestions;
import org.cardwright.ui.export.ExportFeature;
import org.cardwright.ui.export.SignInFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Signs in at a server with a token, out again, and answers what a connection by SSH asks; with mouse and keyboard, and without git. */
@ExtendWith(ApplicationExtension.class)
class SignInScreenTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String TOKEN = "tok-9sKwQ2vHx71Lm0Za";

    private EditorWindow editor;
    private Path temp;
    private Path cards;
    private SiteRepo site;
    private TestAccess access;
    private LoopbackGitServer server;
    private Dialogs real;

    @Start
    void start(Stage stage) throws Exception {
        temp = Files.createTempDirectory("cardwright-test").toRealPath();
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        access = new TestAccess(temp);
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards);
        SiteRepo.open(cards, temp.resolve("data"));
        site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        server = LoopbackGitServer.http(temp);
        server.want(TOKEN);
        site.moveRemote(server.address("bare.git"));
        real = new FxDialogs(() -> stage, address -> { });
        editor = new EditorWindow(stage, temp.resolve("data"), real,
                List.of(new ExportFeature((folder, ids) -> { }), new SignInFeature()));
    }

    @AfterEach
    void close() {
        server.close();
        site.close();
        access.close();
    }

    private <T extends Node> T over(String query, Class<T> type) {
        until(query, () -> editor.robot().lookup(query).tryQuery().isPresent());
        T found = type.cast(editor.robot().lookup(query).query());
        editor.robot().targetWindow(found.getScene().getWindow());
        return found;
    }

    private void closed(String query) {
        until(query + " is closed", () -> editor.robot().lookup(query).tryQuery().isEmpty());
        editor.robot().targetWindow(editor.stage);
    }

    private void menu(String label) {
        MenuItem item = editor.find(".menu-bar", MenuBar.class).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(found -> label.equals(found.getText())).findFirst().orElseThrow();
        editor.robot().interact(item::fire);
    }

    private void exported() throws IOException {
        Files.writeString(cards.resolve(ENTRY), Files.readString(cards.resolve(ENTRY)).replace("Works with clients", "Cares for clients"));
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until("the export is there", () -> editor.find("#export-site", TextField.class) != null);
        editor.robot().interact(() -> editor.find("#export-site", TextField.class).setText(site.root.toString()));
        until("the site is known", () -> !editor.find("#export-review", Button.class).isDisabled());
        editor.click("#export-review");
        until("nothing blocks", () -> editor.find("#export-apply", Button.class) != null
                && !editor.find("#export-apply", Button.class).isDisabled());
        editor.click("#export-apply");
        until("the export is done", () -> editor.find("#export-text", TextArea.class) != null);
    }

    @Test
    void whoIsRefusedSignsInAndThePushGoesOn() throws Exception {
        SiteRepo.withoutGit(() -> {
            exported();
            editor.click("#export-push");
            until("the way out is offered", () -> editor.find("#export-sign-in", Button.class).isVisible());
            Shots.take("sign-in-refused", editor.stage.getScene());
            editor.click("#export-sign-in");
            PasswordField token = over("#sign-in-token", PasswordField.class);
            until("the token has the focus", token::isFocused);
            String host = editor.robot().lookup("#sign-in-server").queryAs(TextField.class).getText();
            assertTrue(server.address("bare.git").contains("//" + host + "/"), host);
            assertTrue(editor.robot().lookup("#sign-in").queryButton().isDisabled());
            editor.type(TOKEN);
            Shots.take("sign-in", token.getScene());
            editor.press(KeyCode.ENTER);
            closed("#sign-in-token");
            until("it was pushed", () -> editor.robot().lookup(".severity-info").queryAllAs(Label.class).stream()
                    .anyMatch(said -> said.getText().startsWith("Sent to the site's server.")));
            assertEquals(Map.of(host, "\n" + TOKEN), access.kept());
            assertTrue(!editor.find("#export-sign-in", Button.class).isVisible());
            // As the next day, when the token is another one.
            menu("Si_gn in…");
            ListView<?> hosts = over("#sign-in-hosts", ListView.class);
            until("the host is listed", () -> hosts.getItems().equals(List.of(host)) && hosts.getParent().getParent().isVisible());
            Shots.take("sign-in-hosts", hosts.getScene());
            editor.robot().interact(() -> editor.robot().lookup("#sign-out").query().requestFocus());
            editor.press(KeyCode.SPACE);
            until("nobody is signed in", () -> hosts.getItems().isEmpty());
            assertEquals(Map.of(), access.kept());
            editor.press(KeyCode.ESCAPE);
            closed("#sign-in-hosts");
            nothingHas(TOKEN);
        });
    }

    @Test
    void whereThereIsNoKeyringTheTokenIsForTheSession() {
        access.noKeyring();
        editor.robot().interact(editor.window::show);
        menu("Si_gn in…");
        TextField host = over("#sign-in-server", TextField.class);
        until("the server has the focus", host::isFocused);
        Label told = over("#sign-in-told", Label.class);
        editor.type("git@github.com:agency/site.git");
        until("a key is told of", () -> told.getText().contains("use your SSH keys"));
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type("github.com/agency/site");
        editor.press(KeyCode.TAB);
        editor.type("ada");
        editor.press(KeyCode.TAB);
        editor.type(TOKEN);
        editor.press(KeyCode.TAB);
        assertTrue(over("#sign-in-keep", CheckBox.class).isFocused());
        editor.press(KeyCode.ENTER);
        until("it is said", () -> editor.robot().lookup(".dialog-pane").queryAllAs(DialogPane.class).stream()
                .anyMatch(pane -> pane.getContentText() != null && pane.getContentText().contains("only for this session")));
        Shots.take("sign-in-session", editor.robot().lookup(".dialog-pane").query().getScene());
        editor.press(KeyCode.ESCAPE);
        closed(".dialog-pane");
        assertEquals(Map.of("github.com", "ada"), Access.ours().signedIn());
        assertEquals(Map.of(), access.kept());
    }

    @Test
    void aHostIsConfirmedAndAPassphraseEntered() throws Exception {
        editor.robot().interact(editor.window::show);
        Questions questions = new ServerQuestions(real);
        CompletableFuture<Boolean> trusted = CompletableFuture.supplyAsync(() -> questions.trusts(
                new Questions.HostKey("github.com", "ssh-ed25519", "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU")));
        DialogPane pane = over(".dialog-pane", DialogPane.class);
        assertTrue(pane.getContentText().contains("SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"), pane.getContentText());
        Shots.take("sign-in-trust", pane.getScene());
        editor.press(KeyCode.ESCAPE);
        assertEquals(false, WaitForAsyncUtils.waitFor(trusted));
        closed(".dialog-pane");
        CompletableFuture<Boolean> entered = CompletableFuture.supplyAsync(() ->
                questions.passphrase("id_ed25519", false).filter(secret -> !secret.isEmpty()).isPresent());
        PasswordField secret = over("#secret", PasswordField.class);
        until("it has the focus", secret::isFocused);
        editor.type("open sesame");
        Shots.take("sign-in-passphrase", secret.getScene());
        editor.press(KeyCode.ENTER);
        assertEquals(true, WaitForAsyncUtils.waitFor(entered));
        CompletableFuture<Boolean> left = CompletableFuture.supplyAsync(() -> questions.passphrase("id_ed25519", true).isPresent());
        Labeled again = over("#secret", PasswordField.class).getScene().getRoot().lookupAll(".label").stream().map(Labeled.class::cast)
                .filter(label -> label.getText().startsWith("This passphrase")).findFirst().orElseThrow();
        assertTrue(again.isVisible());
        editor.press(KeyCode.ESCAPE);
        assertEquals(false, WaitForAsyncUtils.waitFor(left));
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
