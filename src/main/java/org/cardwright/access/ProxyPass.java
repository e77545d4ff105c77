package org.cardwright.access;

import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Signs in at the proxy of one connection, once, with what somebody signed in with for just this proxy; a server that asks in
 * the same way gets nothing.
 */
final class ProxyPass extends Authenticator {
    private final Seen seen;
    private final Optional<Token> token;
    private boolean given;

    private ProxyPass(Seen seen, Optional<Token> token) {
        this.seen = seen;
        this.token = token;
    }

    /** The name under which one signs in at a proxy; empty for none. */
    static Optional<String> name(Proxy proxy) {
        return proxy.address() instanceof InetSocketAddress address ? ServerHost.of("https://" + address.getHostString() + ":"
                + address.getPort()).map(ServerHost::name) : Optional.empty();
    }

    /** The header for a proxy that one signed in at; for libraries that ask nobody. */
    static Optional<String> header(Access access, HttpSettings settings, Proxy proxy) {
        return token(access, settings, proxy).map(known -> "Basic " + Base64.getEncoder().encodeToString(
                (known.name() + ":" + known.secret().reveal()).getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<Token> token(Access access, HttpSettings settings, Proxy proxy) {
        return name(proxy).flatMap(access::proxyToken).or(() -> settings.written(proxy));
    }

    /** The same address; a connection to it signs in at the proxy. */
    static URL through(URL address, Proxy proxy, Access access, HttpSettings settings, Seen seen) {
        Optional<String> name = name(proxy);
        if (name.isEmpty()) {
            return address;
        }
        Optional<Token> token = token(access, settings, proxy);
        seen.proxy(name.get(), token.isPresent());
        var handler = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) throws IOException {
                return openConnection(url, proxy);
            }

            @Override
            protected URLConnection openConnection(URL url, Proxy by) throws IOException {
                URLConnection opened = address.openConnection(by);
                if (opened instanceof HttpURLConnection http) {
                    http.setAuthenticator(new ProxyPass(seen, token));
                }
                return opened;
            }
        };
        try {
            return URL.of(new URI(address.toString()), handler);
        } catch (URISyntaxException | IOException e) {
            // The library makes of it what it can.
            return address;
        }
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
        Optional<Token> now = getRequestorType() == RequestorType.PROXY && !given ? token : Optional.empty();
        given = given || now.isPresent();
        now.ifPresent(_ -> seen.proxyTried());
        return now.map(known -> new PasswordAuthentication(known.name(), known.secret().reveal().toCharArray())).orElse(null);
    }
}
