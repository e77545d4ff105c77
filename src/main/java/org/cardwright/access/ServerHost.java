package org.cardwright.access;

import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.transport.URIish;

/**
 * A host that one signs in to, such as {@code github.com}; another port is another host.
 *
 * @param secure whether what is sent there is encrypted
 * @param name in small letters, with its port where that isn't the usual one
 */
public record ServerHost(boolean secure, String name) {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** The host of an address that begins with http or https, or has no such beginning; empty for all others. */
    public static Optional<ServerHost> of(String address) {
        String text = address.strip();
        boolean plain = text.matches("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)*(?::[0-9]+)?(?:/.*)?");
        try {
            return of(new URIish(plain ? "https://" + text : text));
        } catch (URISyntaxException e) {
            // What is no address has no host; going there says what is wrong with it.
            return Optional.empty();
        }
    }

    static Optional<ServerHost> of(URIish address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        return WEB.contains(scheme) && address.getHost() != null
                ? Optional.of(of(scheme, address.getHost(), address.getPort())) : Optional.empty();
    }

    static ServerHost of(URL address) {
        return of(address.getProtocol(), address.getHost(), address.getPort());
    }

    private static ServerHost of(String scheme, String host, int port) {
        boolean secure = scheme.equalsIgnoreCase("https");
        boolean usual = port <= 0 || port == (secure ? 443 : 80);
        return new ServerHost(secure, host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port));
    }

    /** Whether a token may be sent there: encrypted, or to this computer itself. */
    boolean safe() {
        return secure || THIS_COMPUTER.contains(name.replaceFirst(":[0-9]+$", ""));
    }

    @Override
    public String toString() {
        return name;
    }
}
