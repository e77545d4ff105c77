package org.cardwright.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.cardwright.access.LoopbackGitServer;
import org.cardwright.access.TestAccess;
import org.cardwright.edit.Progress;
import org.cardwright.export.SiteAddress;
import org.cardwright.export.SiteClone;
import org.cardwright.export.SiteRepo;
import org.cardwright.ui.Gallery.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of getting a site and its latest, for a person to look at: {@code SHOTS=folder}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
@EnabledIfEnvironmentVariable(named = "SHOTS", matches = ".+")
class SitePicturesTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";

    private Gallery at;

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        at.manyCards();
    }

    private void get(String address, Path folder) {
        at.command("Get a site…");
        at.fill("#site-address", address);
        at.fill("#site-folder", folder.toString());
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void everyStateIsDrawn(Size size) throws Exception {
        SiteRepo.withoutGit(() -> draw(size));
    }

    private void draw(Size size) throws Exception {
        Path sites = Files.createDirectories(at.temp.resolve("sites" + size));
        Path served = Files.createDirectories(at.temp.resolve("served" + size));
        try (SiteRepo others = SiteRepo.with(Files.createDirectory(at.temp.resolve("others" + size)), at.cards);
                LoopbackGitServer server = LoopbackGitServer.http(served); TestAccess _ = new TestAccess(at.temp)) {
            others.addRemote(Files.createDirectories(served.resolve("agency/site")));
            at.welcome(size);
            at.shot("site-welcome");
            get("", sites);
            at.shot("site-empty");
            at.fill("#site-address", "https://ada:hidden@github.com/agency/site/tree/main");
            at.waitFor("#site-place");
            at.shot("site-secret");
            at.fill("#site-address", "our site");
            at.press("#site-get");
            at.waitFor("#site-address-message");
            at.shot("site-refused");
            CountDownLatch looked = new CountDownLatch(1);
            server.door(exchange -> {
                try {
                    looked.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return false;
            });
            at.fill("#site-address", server.address("agency/site"));
            at.waitFor("#site-place");
            at.press("#site-get");
            at.waitFor("#site-progress");
            at.shot("site-progress");
            at.press("Cancel");
            at.waitFor("#site-told");
            at.shot("site-canceled");
            looked.countDown();
            server.door(_ -> false);
            server.want("secret");
            at.press("#site-get");
            EditorWindow.until("asked", () -> at.find("#site-told", Label.class) != null
                    && at.find("#site-told", Label.class).getText().contains("token"));
            at.shot("site-sign-in");
            at.close();

            SiteClone.get(SiteAddress.of(served.resolve("agency/site").toString()), sites.resolve("mine"), true, Progress.NONE);
            at.reopen(sites.resolve("mine/_cards"));
            others.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Leading");
            others.replace("_cards/0501-Personal-Teamwork-Entry.md", "competency_group: Personal", "competency_group: Leading");
            others.write("_cards/0501-Personal-Budget-Entry.md", others.read("_cards/" + ENTRY).replace("Customer", "Budget"));
            others.commit("Others");
            others.push();
            at.shot("site-own");
            at.press("#get-latest");
            at.waitFor("#step-apply");
            EditorWindow.until("ready", () -> !at.find("#step-apply", Button.class).isDisabled());
            at.shot("site-latest");
            at.close();
            ScreenTour.tab(at, "Export to site…", "#export-author");
            at.shot("site-export");
        }
    }
}
