package org.cardwright.course.link;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** Sends requests to hosts whose names Java's newer client takes for none, such as those with "_"; reads no page. */
final class OldTransport {
    private final ProxySelector proxies;
    private final Duration limit;
    private final SSLContext tls;
    private final CookieManager cookies;

    OldTransport(ProxySelector proxies, Duration limit, SSLContext tls, CookieManager cookies) {
        this.proxies = proxies;
        this.limit = limit;
        this.tls = tls;
        this.cookies = cookies;
    }

    /** Sends one request and waits for its answer. */
    Answer ask(LinkAddress link, boolean get, String agent) throws IOException {
        URI named = cookieAddress(link);
        Proxy proxy = proxies.select(link.uri()).stream().findFirst().orElse(Proxy.NO_PROXY);
        HttpURLConnection connection = (HttpURLConnection) URL.of(link.uri(), null).openConnection(proxy);
        if (connection instanceof HttpsURLConnection secure) {
            secure.setSSLSocketFactory(tls.getSocketFactory());
        }
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout((int) limit.dividedBy(2).toMillis());
        connection.setReadTimeout((int) limit.toMillis());
        connection.setRequestMethod(get ? "GET" : "HEAD");
        connection.setRequestProperty("User-Agent", agent);
        connection.setRequestProperty("Accept", "text/html,*/*;q=0.8");
        connection.setRequestProperty("Accept-Language", "en-US,en;q=0.8");
        cookies.get(named, Map.of()).forEach((name, values) -> values.forEach(
                value -> connection.addRequestProperty(name, value)));
        try {
            int status = connection.getResponseCode();
            Map<String, List<String>> headers = new HashMap<>(connection.getHeaderFields());
            // The line with the status comes under no name.
            headers.remove(null);
            cookies.put(named, headers);
            return new Answer(status, HttpHeaders.of(headers, (_, _) -> true));
        } finally {
            connection.disconnect();
        }
    }

    /** Cookies are kept by the host of an address, which this one seems to have none of. */
    private static URI cookieAddress(LinkAddress link) {
        return URI.create(link.uri().getScheme() + "://" + link.host().replace('_', '-').replaceAll("^-+|-+$", "x")
                + link.uri().getRawPath());
    }
}
