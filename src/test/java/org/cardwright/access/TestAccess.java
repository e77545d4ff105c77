package org.cardwright.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.cardwright.data.UserSettings;

/** Lets a test sign in with a keyring and a home of its own; as it was afterwards. */
public final class TestAccess implements AutoCloseable {
    private final Access before = Access.ours();
    private final Path data;
    private final Path home;
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private volatile boolean keyring = true;
    private int seconds = 60;

    /** @param temp where the data folder and the home are */
    public TestAccess(Path temp) throws IOException {
        data = Files.createDirectories(temp.resolve("access-data"));
        home = Files.createDirectories(temp.resolve("access-home"));
        again();
    }

    /** As if the program was started again: only what is kept is known. */
    public void again() {
        Access.ours(new Access(new Vault() {
            @Override
            public Optional<String> get(String host) throws IOException {
                require();
                return Optional.ofNullable(kept.get(host));
            }

            @Override
            public void put(String host, String secret) throws IOException {
                require();
                kept.put(host, secret);
            }

            @Override
            public void remove(String host) throws IOException {
                require();
                kept.remove(host);
            }
        }, new UserSettings(Optional.of(data), "signed-in.properties"), home, seconds));
    }

    private void require() throws IOException {
        if (!keyring) {
            throw new IOException(org.cardwright.i18n.Strings.get("access.keyring.none"));
        }
    }

    /** A server may be silent for a second only. */
    public void impatient() {
        seconds = 1;
        again();
    }

    /** As on a computer without a keyring. */
    public void noKeyring() {
        keyring = false;
    }

    /** What the keyring has, by host. */
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    /** Where {@code .ssh} is looked for. */
    public Path home() {
        return home;
    }

    /** The folder of the file that names hosts. */
    public Path data() {
        return data;
    }

    @Override
    public void close() {
        Access.ours(before);
    }
}
