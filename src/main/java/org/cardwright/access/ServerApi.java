package org.cardwright.access;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLContext;

import org.cardwright.access.RemoteFailure.Kind;
import org.cardwright.data.Secrets;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.util.SystemReader;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Asks a host questions in JSON, signed in with the token for it, which goes nowhere else: a redirect is followed on the
 * same server only. What was answered before is sent again only if it changed. For any thread but that of the window.
 */
final class ServerApi implements AutoCloseable {
    private static final int POLL_MILLIS = 50;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 3;
    private static final int UNCHANGED = 304;

    private final Access access;
    private final ServerHost host;
    private final Progress progress;
    private final HttpClient client;
    private final HttpSettings settings;

    /** @param host the one whose token is used, as people know it */
    ServerApi(Access access, ServerHost host, Progress progress) throws IOException {
        this.access = access;
        this.host = host;
        this.progress = progress;
        settings = HttpSettings.of(config());
        HttpClient.Builder builder = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(access.seconds())).proxy(new Proxies(settings));
        try {
            var trusted = settings.trusted();
            if (trusted.isPresent()) {
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(null, trusted.get(), null);
                builder.sslContext(context);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        client = builder.build();
    }

    private static Config config() {
        try {
            return SystemReader.getInstance().getUserConfig();
        } catch (IOException | ConfigInvalidException e) {
            // Git itself says what is wrong with the user's configuration; it only has wishes about the connection.
            return new Config();
        }
    }

    /** That of this computer, else the one that git goes through. */
    private static final class Proxies extends ProxySelector {
        private final HttpSettings settings;

        Proxies(HttpSettings settings) {
            this.settings = settings;
        }

        @Override
        public List<Proxy> select(URI uri) {
            List<Proxy> usual = Optional.ofNullable(ProxySelector.getDefault()).map(all -> all.select(uri)).orElse(List.of());
            boolean direct = usual.stream().allMatch(proxy -> proxy.type() == Proxy.Type.DIRECT);
            try {
                return direct ? List.of(settings.proxy(uri.toURL())) : usual;
            } catch (MalformedURLException e) {
                return usual;
            }
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }

    /** What is answered to a question; where nothing has changed, what was answered before. */
    JsonElement get(URI address) throws IOException {
        HttpRequest.Builder request = request(address).GET();
        Optional<ApiAnswers.Answer> before = access.answers().of(address);
        before.ifPresent(answer -> request.setHeader("If-None-Match", answer.mark()));
        HttpResponse<String> answer = send(request, address, MOST_REDIRECTS);
        if (answer.statusCode() == UNCHANGED && before.isPresent()) {
            return json(before.get().body());
        }
        JsonElement read = json(answer.body());
        answer.headers().firstValue("ETag").ifPresent(mark ->
                access.answers().keep(address, new ApiAnswers.Answer(mark, answer.body())));
        return read;
    }

    /** What is answered when something is made. */
    JsonElement post(URI address, JsonElement asked) throws IOException {
        HttpRequest.Builder request = request(address).POST(HttpRequest.BodyPublishers.ofString(asked.toString()))
                .header("Content-Type", "application/json");
        return json(send(request, address, MOST_REDIRECTS).body());
    }

    private JsonElement json(String body) throws RemoteException {
        try {
            return JsonParser.parseString(body);
        } catch (JsonParseException e) {
            throw failure(Kind.NO_API, "");
        }
    }

    private HttpRequest.Builder request(URI address) throws RemoteException {
        Token token = access.token(host).orElseThrow(() -> failure(Kind.SIGN_IN, ""));
        if (ServerHost.of(address.toString()).filter(ServerHost::safe).isEmpty()) {
            throw failure(Kind.NOT_ENCRYPTED, "");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(access.seconds()))
                .header("Accept", "application/vnd.github+json").header("X-GitHub-Api-Version", "2022-11-28")
                .header("User-Agent", "Cardwright").header("Authorization", "Bearer " + token.secret().reveal());
        // The library sends it to the proxy only.
        ProxyPass.header(access, settings, proxy(address)).ifPresent(pass -> request.header("Proxy-Authorization", pass));
        return request;
    }

    private Proxy proxy(URI address) {
        return client.proxy().orElseThrow().select(address).stream().findFirst().orElse(Proxy.NO_PROXY);
    }

    private RemoteException proxyFailure(URI address) {
        Proxy by = proxy(address);
        boolean known = ProxyPass.header(access, settings, by).isPresent();
        return failure(Seen.proxyKind(known, known), ProxyPass.name(by).orElse(""));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, URI address, int redirects) throws IOException {
        HttpResponse<String> answer = answer(request.uri(address).build());
        int status = answer.statusCode();
        if (status / 100 == 2 || status == UNCHANGED) {
            access.worked(host);
            return answer;
        }
        if (status / 100 == 3) {
            Optional<URI> next = answer.headers().firstValue("Location").flatMap(to -> resolved(address, to));
            boolean same = next.filter(to -> ServerHost.of(to.toString()).equals(ServerHost.of(address.toString()))).isPresent();
            // What is to be made keeps its form only with these.
            boolean kept = status == 307 || status == 308 || request.build().method().equals("GET");
            if (same && kept && redirects > 0) {
                return send(request, next.get(), redirects - 1);
            }
            throw failure(same ? Kind.OTHER : Kind.REDIRECTED,
                    next.flatMap(to -> ServerHost.of(to.toString())).map(ServerHost::name).orElse(""));
        }
        throw status == 407 ? proxyFailure(address) : refused(answer);
    }

    private static Optional<URI> resolved(URI address, String to) {
        try {
            return Optional.of(address.resolve(to));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<String> answer(HttpRequest request) throws RemoteException {
        CompletableFuture<HttpResponse<String>> sent = client.sendAsync(request,
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), MOST_BYTES));
        long until = System.nanoTime() + Duration.ofSeconds(access.seconds()).toNanos();
        try {
            while (true) {
                try {
                    return sent.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (progress.canceled()) {
                        sent.cancel(true);
                        throw new CancellationException();
                    }
                    // The library's own limit ends with the first bytes of an answer.
                    if (System.nanoTime() - until > 0) {
                        sent.cancel(true);
                        throw failure(Kind.TOO_SLOW, "");
                    }
                }
            }
        } catch (ExecutionException e) {
            Kind kind = FailureKinds.of(e.getCause()).orElse(Kind.OTHER);
            throw kind == Kind.PROXY ? proxyFailure(request.uri()) : failure(kind, "");
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private RemoteException refused(HttpResponse<String> answer) {
        String said = said(answer.body());
        Optional<String> limit = limit(answer);
        if (limit.isPresent()) {
            return failure(Kind.RATE_LIMITED, limit.get());
        }
        return switch (answer.statusCode()) {
            case 401 -> failure(access.hasWorked(host) ? Kind.EXPIRED : Kind.WRONG, "");
            case 403 -> failure(Kind.REQUEST_FORBIDDEN, said);
            case 404 -> failure(Kind.NOT_FOUND, "");
            case 422 -> failure(Kind.REQUEST_REFUSED, said);
            default -> failure(answer.statusCode() / 100 == 5 ? Kind.NO_API : Kind.OTHER, said);
        };
    }

    /** Until when nothing more is answered, in words, where too much was asked. */
    private static Optional<String> limit(HttpResponse<String> answer) {
        boolean refused = answer.statusCode() == 403 || answer.statusCode() == 429;
        Optional<Instant> later = number(answer, "Retry-After").map(seconds -> Instant.now().plusSeconds(seconds));
        boolean used = number(answer, "X-RateLimit-Remaining").filter(left -> left == 0).isPresent();
        Optional<Instant> reset = later.or(() -> used ? number(answer, "X-RateLimit-Reset").map(Instant::ofEpochSecond) : Optional.empty());
        boolean limited = refused && (reset.isPresent() || answer.statusCode() == 429);
        return limited ? Optional.of(reset.map(at -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .format(at.plusSeconds(59).atZone(ZoneId.systemDefault()))).orElse("")) : Optional.empty();
    }

    private static Optional<Long> number(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).filter(value -> value.matches("\\d{1,12}")).map(Long::valueOf);
    }

    /** What the server says of what it does not do, in one line. */
    private static String said(String body) {
        try {
            JsonObject answer = JsonParser.parseString(body) instanceof JsonObject object ? object : new JsonObject();
            List<String> errors = JsonParts.list(answer, "errors").stream().flatMap(error ->
                    JsonParts.text(error, "message").stream()).toList();
            String all = errors.isEmpty() ? JsonParts.text(answer, "message").orElse("") : String.join(" ", errors);
            String line = all.strip().replaceAll("\\s+", " ");
            return line.length() > 300 ? line.substring(0, 300) + "…" : line;
        } catch (JsonParseException e) {
            return "";
        }
    }

    private RemoteException failure(Kind kind, String detail) {
        return new RemoteException(new RemoteFailure(kind, host.name(), Secrets.hide(detail), List.of()));
    }

    /** Whatever is still under way ends. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
