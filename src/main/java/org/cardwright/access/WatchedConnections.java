package org.cardwright.access;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.util.Set;

import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnection;

/** Connections by HTTP that note what the server answers, and never send what is secret to another host. */
final class WatchedConnections implements HttpConnectionFactory {
    private static final Set<String> SECRET = Set.of("authorization", "cookie");

    private final Access access;
    private final Seen seen;
    private final HttpSettings settings;

    WatchedConnections(Access access, Seen seen, HttpSettings settings) {
        this.access = access;
        this.seen = seen;
        this.settings = settings;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return create(url, Proxy.NO_PROXY);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        Proxy by = proxy.type() == Proxy.Type.DIRECT ? settings.proxy(url) : proxy;
        var connection = new Watched(ProxyPass.through(url, by, access, settings, seen), by, seen);
        if (!url.getProtocol().equals("https")) {
            return connection;
        }
        try {
            var trusted = settings.trusted();
            if (trusted.isPresent()) {
                connection.configure(null, trusted.get(), null);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return connection;
    }

    private static final class Watched extends JDKHttpConnection {
        private final Seen seen;
        private boolean signed;

        Watched(URL url, Proxy proxy, Seen seen) throws IOException {
            super(url, proxy);
            this.seen = seen;
        }

        @Override
        public void setRequestProperty(String key, String value) {
            boolean secret = SECRET.contains(key.toLowerCase(java.util.Locale.ROOT));
            if (!secret || seen.maySign(getURL())) {
                super.setRequestProperty(key, value);
                signed = signed || secret;
            }
        }

        @Override
        public int getResponseCode() throws IOException {
            int code = super.getResponseCode();
            seen.answered(getURL(), code, getHeaderField("Location"), signed);
            return code;
        }
    }
}
