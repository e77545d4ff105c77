package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cardwright.access.LoopbackGitServer;
import org.cardwright.access.TestAccess;
import org.cardwright.data.Failures;
import org.cardwright.data.ProgramLog;
import org.cardwright.export.SiteRepo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs in on the command line, and leaves no trace of what one signed in with. */
class SignInCommandTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String TOKEN = "tok-3Hn6VtRz81QpLw5e";

    @TempDir
    private Path temp;

    private final List<String> printed = new ArrayList<>();
    private Path folder;
    private SiteRepo site;
    private TestAccess access;
    private LoopbackGitServer server;
    private String host;

    @BeforeEach
    void start() throws IOException {
        access = new TestAccess(temp);
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        SiteRepo.open(folder);
        site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        server = LoopbackGitServer.http(temp);
        server.want(TOKEN);
        site.moveRemote(server.address("bare.git"));
        host = URI.create(server.address("")).getAuthority();
        Files.writeString(folder.resolve(ENTRY), Files.readString(folder.resolve(ENTRY)).replace("Works with clients", "Cares for clients"));
    }

    @AfterEach
    void stop() {
        server.close();
        site.close();
        access.close();
    }

    private CommandLineRun run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        printed.add(run.out() + run.err());
        return run;
    }

    private CommandLineRun push(String... more) {
        return run(Stream.concat(Stream.of("export", folder.toString(), "--to", site.root.toString(), "--push", "--verbose"),
                Stream.of(more)).toArray(String[]::new));
    }

    private CommandLineRun typed(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoSignedInOncePushesLater(boolean installed) throws Exception {
        if (installed) {
            walk();
        } else {
            SiteRepo.withoutGit(this::walk);
        }
    }

    private void walk() {
        CommandLineRun refused = push();
        assertEquals(3, refused.exitCode(), refused.err());
        assertTrue(refused.err().contains(host + " asks you to sign in."), refused.err());
        assertTrue(refused.err().contains("cardwright sign-in " + host + ". Or put a token into the environment variable CARDWRIGHT_TOKEN."),
                refused.err());
        assertEquals("0 Your token for " + host + " will be used from now on.\n", said(typed(TOKEN + "\n", "sign-in", host, "--token-stdin")));
        access.again();
        CommandLineRun pushed = push();
        assertEquals(0, pushed.exitCode(), pushed.err());
        assertTrue(pushed.err().contains("Sent to the site's server."), pushed.err());
        assertEquals("0 Signed out of " + host + ".\n", said(run("sign-out", host)));
        assertEquals("1 You were not signed in to " + host + ".\n", said(run("sign-out", host)));
        assertEquals(Map.of(), access.kept());
    }

    private static String said(CommandLineRun run) {
        return run.exitCode() + " " + run.out() + run.err();
    }

    @Test
    void aTokenIsGivenToOneCommandOnly() throws Exception {
        SiteRepo.withToken(TOKEN, () -> assertEquals(0, push().exitCode()));
        access.again();
        assertEquals(Map.of(), access.kept());
        Files.writeString(folder.resolve(ENTRY), Files.readString(folder.resolve(ENTRY)).replace("Cares for", "Looks after"));
        assertEquals(0, typed(TOKEN + "\n", "export", folder.toString(), "--to", site.root.toString(), "--push", "--token-stdin").exitCode());
        CommandLineRun none = typed("\n", "export", folder.toString(), "--to", site.root.toString(), "--push", "--token-stdin");
        assertEquals("2 cardwright: The standard input doesn't begin with a token.\n", said(none).replace("error: ", "cardwright: "));
    }

    /** A command that runs by itself has no terminal: it says what is missing instead of waiting. */
    @Test
    void nobodyIsAskedWhereNobodySeesIt() {
        CommandLineRun none = typed("", "sign-in", host);
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("There is no token. Put it into the environment variable CARDWRIGHT_TOKEN"), none.err());
        access.noKeyring();
        CommandLineRun unkept = typed(TOKEN, "sign-in", host, "--token-stdin");
        assertEquals(3, unkept.exitCode());
        assertTrue(unkept.err().contains("the token was not kept"), unkept.err());
        assertEquals(2, run("sign-in", "git@" + host + ":agency/site.git").exitCode());
    }

    /** Everything that fails is logged, also what nobody expected, and nothing of it has the token. */
    @Test
    void noFileAndNoMessageHasTheToken() throws Exception {
        ProgramLog.open(access.data());
        typed(TOKEN + "\n", "sign-in", host, "--token-stdin", "--user", "ada");
        push();
        access.again();
        server.want("tok-of-next-month");
        site.commit("One more");
        CommandLineRun expired = push();
        assertEquals(3, expired.exitCode());
        assertTrue(expired.err().contains("no longer accepts your token"), expired.err());
        new Failures(_ -> { }).uncaughtException(Thread.currentThread(), new IllegalStateException("Authorization: Basic " + TOKEN,
                new IOException("http://ada:" + TOKEN + "@" + host + "/bare.git")));
        System.getLogger("test").log(System.Logger.Level.WARNING, "The server said " + TOKEN);
        String log = Files.readString(ProgramLog.file(access.data()));
        assertTrue(log.contains("IllegalStateException") && log.contains("The server said …"), log);
        printed.forEach(text -> assertTrue(!text.contains(TOKEN), text));
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(!new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(TOKEN), file.toString());
            }
        }
    }
}
