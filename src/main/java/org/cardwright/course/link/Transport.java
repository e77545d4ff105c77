package org.cardwright.course.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/** Sends requests, follows no redirect by itself, and reads nothing of any page. */
final class Transport implements AutoCloseable {
    private static final String AGENT = "Mozilla/5.0 (compatible; Cardwright; link check)";

    private final HttpClient client;
    private final OldTransport old;
    private final Duration limit;

    /** @param limit for one request, from its start to the headers of its answer */
    Transport(ProxySelector proxies, Duration limit, SSLContext tls) {
        this.limit = limit;
        CookieManager cookies = new CookieManager();
        old = new OldTransport(proxies, limit, tls, cookies);
        client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).proxy(proxies).sslContext(tls)
                // Some sites send visitors around in circles until they keep a cookie.
                .cookieHandler(cookies).connectTimeout(limit.dividedBy(2)).build();
    }

    /** Sends one request and waits for its answer; an interrupt ends both. */
    Answer ask(LinkAddress link, boolean get) throws IOException, InterruptedException {
        if (link.uri().getHost() == null) {
            return old.ask(link, get, AGENT);
        }
        HttpRequest request = HttpRequest.newBuilder(link.uri())
                .method(get ? "GET" : "HEAD", HttpRequest.BodyPublishers.noBody())
                // Without TLS, HTTP/2 begins as a question that some old servers stumble over.
                .version(link.isHttps() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .timeout(limit).header("User-Agent", AGENT).header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", "en-US,en;q=0.8").build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        // Turns the page away. Doing so before the answer is complete would end the answer too, in HTTP/2.
        response.body().close();
        return new Answer(response.statusCode(), response.headers());
    }

    /** Ends what is under way and the client's threads. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
