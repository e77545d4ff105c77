package org.cardwright.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.SystemReader;

/**
 * What git's configuration and the environment say of connections by HTTP that the library does not read itself.
 *
 * @param proxy of git's configuration
 * @param certificates a file of certificates that are trusted
 */
record HttpSettings(Optional<String> proxy, Optional<String> certificates) {
    static HttpSettings of(Config config) {
        return new HttpSettings(Optional.ofNullable(config.getString("http", null, "proxy")),
                Optional.ofNullable(config.getString("http", null, "sslCAInfo")).or(() -> environment("GIT_SSL_CAINFO")));
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(SystemReader.getInstance().getenv(name)).filter(value -> !value.isBlank());
    }

    /** The proxy for an address, found as git does it. */
    Proxy proxy(URL url) {
        return address(url).flatMap(HttpSettings::parsed).orElse(Proxy.NO_PROXY);
    }

    private Optional<String> address(URL url) {
        String all = environment("no_proxy").or(() -> environment("NO_PROXY")).orElse("");
        boolean direct = Arrays.stream(all.split("[,\\s]+")).map(name -> name.replaceFirst("^\\*?\\.", ""))
                .filter(name -> !name.isEmpty()).anyMatch(name -> name.equals("*") || url.getHost().equalsIgnoreCase(name)
                        || url.getHost().toLowerCase(Locale.ROOT).endsWith("." + name.toLowerCase(Locale.ROOT)));
        String own = url.getProtocol().toLowerCase(Locale.ROOT) + "_proxy";
        // In capitals a server's script may have got it from its visitor, for http.
        Stream<String> names = Stream.of(own, own.equals("https_proxy") ? "HTTPS_PROXY" : own, "all_proxy", "ALL_PROXY");
        Optional<String> named = proxy.or(() -> names.flatMap(name -> environment(name).stream()).findFirst());
        return direct ? Optional.empty() : named;
    }

    /** What the address of a proxy contains to sign in with there. */
    Optional<Token> written(Proxy by) {
        Stream<String> all = Stream.concat(proxy.stream(), Stream.of("http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
                .flatMap(name -> environment(name).stream()));
        return all.filter(address -> parsed(address).equals(Optional.of(by))).flatMap(address -> signed(address).stream()).findFirst();
    }

    private static Optional<Token> signed(String address) {
        try {
            URIish uri = new URIish(withScheme(address));
            return uri.getUser() == null || uri.getPass() == null ? Optional.empty()
                    : Optional.of(new Token(uri.getUser(), new Secret(uri.getPass())));
        } catch (URISyntaxException e) {
            // It is no proxy's address then.
            return Optional.empty();
        }
    }

    private static String withScheme(String address) {
        return address.contains("://") ? address : "http://" + address;
    }

    private static Optional<Proxy> parsed(String address) {
        try {
            URIish uri = new URIish(withScheme(address));
            boolean socks = uri.getScheme() != null && uri.getScheme().startsWith("socks");
            return Optional.ofNullable(uri.getHost()).map(host -> new Proxy(socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                    new InetSocketAddress(host, uri.getPort() > 0 ? uri.getPort() : 1080)));
        } catch (URISyntaxException e) {
            // Git ignores it as well.
            return Optional.empty();
        }
    }

    /** What trusts the certificates of the file, if one is named; Java's own are trusted else. */
    Optional<TrustManager[]> trusted() throws IOException, GeneralSecurityException {
        if (certificates.isEmpty()) {
            return Optional.empty();
        }
        String home = System.getProperty("user.home");
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(Path.of(certificates.get().replaceFirst("^~(?=/)", home.replace("\\", "\\\\"))))) {
            int count = 0;
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry(String.valueOf(count++), certificate);
            }
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Optional.of(factory.getTrustManagers());
    }
}
