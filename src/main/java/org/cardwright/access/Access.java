package org.cardwright.access;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.cardwright.data.DataFolder;
import org.cardwright.data.UserSettings;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.util.SystemReader;

/**
 * What the program signs in with at servers: tokens of the session, and those in the system's keyring. The names of hosts
 * are kept in a file, never what is secret. For any thread; never on that of the window, because the keyring may ask.
 */
public final class Access {
    private static final String FILE = "signed-in.properties";
    private static final String USER = "user.";
    private static final String WORKED = "worked.";
    private static volatile Access ours = new Access(new SystemVault(),
            new UserSettings(Optional.of(DataFolder.locate()), FILE), Path.of(System.getProperty("user.home")));

    /** How long a server may be silent. */
    private static final int SECONDS = 60;

    private final Vault vault;
    private final UserSettings hosts;
    private final Path home;
    private final Map<String, Token> session = new ConcurrentHashMap<>();
    /** Where a token was taken, in this session or before. */
    private final Set<String> worked = ConcurrentHashMap.newKeySet();
    private volatile Optional<Token> given = Optional.empty();
    private volatile Questions questions = Questions.NONE;
    private final ApiAnswers answers = new ApiAnswers();
    private final int seconds;

    Access(Vault vault, UserSettings hosts, Path home) {
        this(vault, hosts, home, SECONDS);
    }

    Access(Vault vault, UserSettings hosts, Path home, int seconds) {
        this.seconds = seconds;
        this.vault = vault;
        this.hosts = hosts;
        this.home = home;
    }

    /** That of the program. */
    public static Access ours() {
        return ours;
    }

    static void ours(Access other) {
        ours = other;
    }

    /** Whom connections by SSH ask from now on. */
    public void ask(Questions who) {
        questions = who;
    }

    Questions questions() {
        return questions;
    }

    /** Whether somebody sees what is asked. */
    public boolean asks() {
        return questions != Questions.NONE;
    }

    ApiAnswers answers() {
        return answers;
    }

    int seconds() {
        return seconds;
    }

    /** Where the user's {@code .ssh} is. */
    Path home() {
        return home;
    }

    /** Signs in with a token at whatever host a command goes to, for this run of the program. */
    public void give(Token token) {
        given = Optional.of(token);
    }

    /**
     * Signs in at a host.
     *
     * @param keep whether the token also goes to the system's keyring
     * @throws IOException if it does not take it; one is signed in for the session then
     */
    public void signIn(ServerHost host, Token token, boolean keep) throws IOException {
        answers.forget();
        session.put(host.name(), token);
        worked.remove(host.name());
        if (isKept(host)) {
            forget(host);
        }
        if (keep) {
            vault.put(host.name(), token.kept());
            hosts.put(USER + host.name(), token.user());
        }
    }

    /** Signs out: the token is neither in the session nor in the keyring afterwards. */
    public void signOut(ServerHost host) throws IOException {
        answers.forget();
        session.remove(host.name());
        worked.remove(host.name());
        if (isKept(host)) {
            forget(host);
        }
    }

    private boolean isKept(ServerHost host) {
        return hosts.all().containsKey(USER + host.name());
    }

    private void forget(ServerHost host) throws IOException {
        vault.remove(host.name());
        Map<String, String> others = new TreeMap<>(hosts.all());
        others.keySet().removeAll(Set.of(USER + host.name(), WORKED + host.name()));
        hosts.replace(others);
    }

    /** The names of the hosts that one is signed in to, and the user's name there, which may be empty; the keyring is not asked. */
    public SortedMap<String, String> signedIn() {
        SortedMap<String, String> all = new TreeMap<>();
        hosts.all().forEach((name, user) -> {
            if (name.startsWith(USER)) {
                all.put(name.substring(USER.length()), user);
            }
        });
        session.forEach((host, token) -> all.put(host, token.user()));
        return all;
    }

    /** Whether there is a token for the host of an address. */
    public boolean signedIn(String address) {
        Optional<ServerHost> host = ServerHost.of(address);
        return host.isPresent() && (given.isPresent() || signedIn().containsKey(host.get().name()));
    }

    /** What one signed in with at a proxy, by name; what was given to a command is for servers. */
    Optional<Token> proxyToken(String name) {
        Optional<Token> known = Optional.ofNullable(session.get(name));
        return known.isPresent() || !hosts.all().containsKey(USER + name) ? known : kept(name);
    }

    Optional<Token> token(ServerHost host) {
        Optional<Token> known = given.or(() -> Optional.ofNullable(session.get(host.name())));
        return known.isPresent() || !isKept(host) ? known : kept(host.name());
    }

    private Optional<Token> kept(String host) {
        try {
            Optional<Token> token = vault.get(host).flatMap(Token::ofKept);
            token.ifPresent(found -> session.put(host, found));
            return token;
        } catch (IOException e) {
            log("The keyring was not opened", e);
            return Optional.empty();
        }
    }

    private static void log(String what, IOException why) {
        System.getLogger(Access.class.getName()).log(System.Logger.Level.WARNING, what, why);
    }

    void worked(ServerHost host) {
        if (worked.add(host.name()) && isKept(host) && !hosts.all().containsKey(WORKED + host.name())) {
            try {
                hosts.put(WORKED + host.name(), "true");
            } catch (IOException e) {
                log("It was not noted that a token is a good one", e);
            }
        }
    }

    /** A server refused a token that never worked: nobody is signed in with it. */
    void refused(ServerHost host) {
        try {
            signOut(host);
        } catch (IOException e) {
            log("A token that was refused is still in the keyring", e);
        }
    }

    boolean hasWorked(ServerHost host) {
        return worked.contains(host.name()) || hosts.all().containsKey(WORKED + host.name());
    }

    /**
     * A visit to a server.
     *
     * @param address of the server, in any of git's forms
     * @param config that of the checkout
     */
    public Visit visit(String address, Config config, Progress progress) {
        return new Visit(this, address, config, progress);
    }

    /** A visit to a server by somebody who has no checkout yet. */
    public Visit visit(String address, Progress progress) {
        try {
            return visit(address, SystemReader.getInstance().getUserConfig(), progress);
        } catch (IOException | ConfigInvalidException e) {
            // Git itself says what is wrong with the user's configuration; it only has wishes about the connection.
            return visit(address, new Config(), progress);
        }
    }
}
