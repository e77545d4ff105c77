package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;
import org.cardwright.access.LoopbackGitServer;
import org.cardwright.access.LoopbackLine;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pushes by HTTP without an installed git, while others get there first, and over a line that dies. */
class ContendedPushTest extends ExportCase {
    private LoopbackGitServer server;
    private LoopbackLine line;
    private SiteRepo colleague;

    @BeforeEach
    void makeServer() throws IOException {
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        server = LoopbackGitServer.http(temp);
        line = new LoopbackLine(server.address(""));
        site.moveRemote(line.through(server.address("bare.git")));
        colleague = SiteRepo.cloned(bare, temp.resolve("colleague"));
        edit(ENTRY, "Works with clients", "Cares for clients");
    }

    @AfterEach
    void closeServer() throws IOException {
        colleague.close();
        line.close();
        server.close();
    }

    private PushMerge pushing(BackOff backOff) throws IOException {
        SiteTarget target = SiteTarget.of(site.root);
        return new PushMerge(target, new Remote(target, Optional.empty(), backOff), Optional.empty(), backOff);
    }

    private void export(PushMerge pushing) throws IOException {
        Export.apply(plan(), Selection.proposed(plan()), ExportOptions.COMMIT.with(pushing), Progress.NONE);
    }

    /** The server has said already where main is when the colleague moves it, as often as told. */
    private void colleagueGoesFirst(int times) {
        List<Integer> pushed = new ArrayList<>();
        server.door(exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/git-receive-pack") && pushed.size() < times) {
                pushed.add(pushed.size());
                colleague.write("note" + pushed.size() + ".txt", "A note\n");
                colleague.commit("A note");
                colleague.push();
            }
            return false;
        });
    }

    @Test
    void aPushThatComesSecondAtTheServersDoorIsMergedAndRepeated() throws Exception {
        colleagueGoesFirst(3);
        List<Integer> waited = new ArrayList<>();
        PushMerge pushing = pushing((failed, _) -> waited.add(failed));
        export(pushing);
        assertEquals(new RemoteResult(false, "Sent to the site's server.", List.of()), pushing.outcome().orElseThrow());
        assertTrue(!waited.isEmpty(), "never waited");
        assertEquals(List.of("note1.txt", "note2.txt", "note3.txt"),
                List.of("note1.txt", "note2.txt", "note3.txt").stream().filter(note -> Files.exists(site.root.resolve(note))).toList());
        assertEquals(List.of(), site.status());
    }

    private static boolean pack(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("POST") && exchange.getRequestURI().getPath().endsWith("/git-receive-pack");
    }

    private long packs() {
        return server.requests().stream().filter(request -> request.matches("POST .*/git-receive-pack")).count();
    }

    private void assertThere() throws IOException {
        assertEquals(site.head().name(), Files.readString(temp.resolve("bare.git/refs/heads/main")).strip());
        assertEquals(List.of(), site.status());
    }

    /** The server may have taken it: it is asked for that first, and nothing is sent twice. */
    @Test
    void aPushWhoseAnswerIsLostIsLookedUpOnceTheLineIsThereAgain() throws Exception {
        server.door(exchange -> {
            if (pack(exchange)) {
                line.breakAnswering(0);
            }
            return false;
        });
        List<Integer> waited = new ArrayList<>();
        PushMerge lost = pushing((failed, _) -> {
            waited.add(failed);
            if (waited.size() == 2) {
                line.mend();
            }
        });
        export(lost);
        assertEquals(new RemoteResult(false, "Sent to the site's server.", List.of()), lost.outcome().orElseThrow());
        assertEquals(List.of(0, 1), waited);
        assertEquals(1, packs());
        assertThere();
    }

    @Test
    void aPushThatDidNotArriveIsSentAgainOnceTheLineIsThereAgain() throws Exception {
        List<Integer> waited = new ArrayList<>();
        PushMerge lost = pushing((failed, _) -> {
            waited.add(failed);
            line.mend();
        });
        server.door(exchange -> {
            if (exchange.getRequestURI().toString().endsWith("service=git-receive-pack") && waited.isEmpty()) {
                line.breakAsking(40);
            }
            return false;
        });
        export(lost);
        assertEquals("Sent to the site's server.", lost.outcome().orElseThrow().message());
        assertEquals(List.of(0), waited);
        assertThere();
    }

    @Test
    void aLineThatStaysDeadIsGivenUpInWordsThatLeaveOpenWhatArrived() throws Exception {
        server.door(exchange -> {
            if (pack(exchange)) {
                line.breakAnswering(0);
            }
            return false;
        });
        List<Integer> waited = new ArrayList<>();
        PushMerge lost = pushing((failed, _) -> waited.add(failed));
        export(lost);
        ServerException said = assertThrows(ServerException.class, lost::outcome);
        assertEquals("The branch was sent to the site's server several times, and it isn't known whether it arrived. Your changes are safe in "
                + "the copy of the site, and what has arrived isn't sent again. The connection to " + line.through(server.address("")).split("/")[2]
                + " broke off. Check the network, then try again.", said.headline(), said::getMessage);
        assertEquals(List.of(0, 1, 2), waited);
        server.door(_ -> false);
        line.mend();
        assertEquals("Sent to the site's server.", pushing((_, _) -> { }).push("main", Progress.NONE).message());
        assertThere();
    }
}
