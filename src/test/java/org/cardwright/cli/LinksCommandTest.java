package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.course.link.LinkState;
import org.cardwright.course.link.LinkStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksCommandTest {
    private static final String DATA = "cardwright.data";

    @TempDir
    private Path temp;

    private final String dataBefore = System.getProperty(DATA);
    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        System.setProperty(DATA, temp.resolve("data").toString());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            exchange.getResponseHeaders().add("Location", "/200");
            exchange.sendResponseHeaders(status, -1);
        });
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        if (dataBefore == null) {
            System.clearProperty(DATA);
        } else {
            System.setProperty(DATA, dataBefore);
        }
    }

    private String folder(String... links) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("cards"));
        StringBuilder card = new StringBuilder("---\ntitle: A card\nrelevant_courses:\n- Course Coming Soon\n");
        Stream.of(links).forEach(link -> card.append("- <a href=\"").append(link).append("\">A course</a>, GSU\n"));
        Files.writeString(folder.resolve("one.md"), card + "---\n");
        Files.writeString(folder.resolve("two.md"), card.toString().replaceFirst("(?m)^- Course.*\n", "") + "---\n");
        return folder.toString();
    }

    private String run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        return (run.exitCode() + "\n" + run.out() + run.err()).replace(site, "SITE");
    }

    @Test
    void eachLinkIsALineTheDeadOnesFirst() throws IOException {
        String folder = folder(site + "/200", site + "/301", site + "/302", site + "/404", site + "/403",
                "mailto:a@x.gov", site + "/200");
        assertEquals("""
                1
                dead	404	2	SITE/404	The page no longer exists (404).
                moved	200	2	SITE/301	The link has permanently moved to SITE/200
                unknown	403	2	SITE/403	The site doesn't show the page to automatic checks (403)."""
                + " Open the link to see whether it works.\n" + """
                skipped	-	2	mailto:a@x.gov	This isn't a web address (http or https), so it was not checked.
                ok	200	2	SITE/200	The link works.
                ok	200	2	SITE/302	The link works. For now, it leads to SITE/200
                6 links: 1 dead, 1 moved, 1 unknown, 1 skipped, 2 OK
                """, run("links", folder, "--allow-local"));
    }

    @Test
    void jsonTellsEverythingThatIsKnown() throws IOException {
        assertEquals("""
                0
                [
                  {
                    "url": "SITE/308",
                    "state": "moved",
                    "reason": "answers",
                    "status": 200,
                    "message": "The link has permanently moved to SITE/200",
                    "cards": 2,
                    "checked": "…",
                    "finalUrl": "SITE/200",
                    "permanent": true,
                    "redirects": [
                      {
                        "status": 308,
                        "url": "SITE/200"
                      }
                    ]
                  }
                ]
                """, run("links", "--json", "--allow-local", folder(site + "/308"))
                .replaceFirst("(?<=\"checked\": \")[^\"]+", "…"));
    }

    @Test
    void resultsAreKeptForTheEditor() throws IOException {
        run("links", "--allow-local", folder(site + "/410"));
        assertEquals(LinkState.DEAD, new LinkStore(Optional.of(temp.resolve("data"))).load().of(site + "/410")
                .orElseThrow().state());
    }

    @Test
    void resultsThatCannotBeKeptAreShownAllTheSame() throws IOException {
        Files.writeString(temp.resolve("data"), "");
        CommandLineRun run = CommandLineRun.of("links", "--allow-local", folder(site + "/404"));
        assertEquals("1 The results could not be saved in " + temp.resolve("data")
                + ", so the editor doesn't show them.\n", run.exitCode() + " " + run.err());
        assertTrue(run.out().startsWith("dead\t404\t2\t" + site), run.out());
    }

    @Test
    void theLocalNetworkIsLeftAloneUnlessThatIsAllowed() throws IOException {
        String folder = folder(site + "/404");
        String skipped = "0\nskipped\t-\t2\tSITE/404\t"
                + "This address is inside the local network, so it was not checked."
                + "\n1 link: 0 dead, 0 moved, 0 unknown, 1 skipped, 0 OK\n";
        assertEquals(skipped, run("links", folder));
        new LinkSettings(true).save(Optional.of(temp.resolve("data")));
        assertEquals("1\ndead", run("links", folder).split("\t")[0]);
    }

    @Test
    void cardsWithoutLinksHaveNothingToCheck() throws IOException {
        assertEquals("0\nno links: 0 dead, 0 moved, 0 unknown, 0 skipped, 0 OK\n", run("links", folder()));
    }

    @Test
    void aCardThatCannotBeReadIsToldAndTheOthersAreChecked() throws IOException {
        String folder = folder(site + "/200");
        Path card = temp.resolve("cards").resolve("three.md");
        Files.createSymbolicLink(card, temp.resolve("nowhere.md"));
        CommandLineRun run = CommandLineRun.of("links", "--allow-local", folder);
        assertEquals("3 cardwright: three.md cannot be read: it doesn't exist, or no longer exists. Check the name.\n",
                run.exitCode() + " " + run.err());
        assertTrue(run.out().endsWith("1 link: 0 dead, 0 moved, 0 unknown, 0 skipped, 1 OK\n"), run.out());
    }

    @Test
    void wrongInputIsTwoAndAMissingFolderThree() throws IOException {
        Path file = Path.of(folder()).resolve("one.md");
        assertEquals("2\ncardwright: " + file + " is a file, not a folder. Choose the folder that contains the cards.\n",
                run("links", file.toString()));
        assertEquals(3, CommandLineRun.of("links", temp.resolve("none").toString()).exitCode());
        assertEquals(2, CommandLineRun.of("links").exitCode());
        assertEquals(2, CommandLineRun.of("links", "--csv", "x", folder()).exitCode());
    }
}
