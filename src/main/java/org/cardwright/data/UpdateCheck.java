package org.cardwright.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks one address which version of the program is the newest. One request for a file, without a query, cookies or anything
 * that tells who asks or which version they have; no other address is followed.
 *
 * @param version the newest version
 * @param page where one reads about it; empty where the answer names no page of the web
 */
public record UpdateCheck(String version, Optional<String> page) {
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int MOST = 4096;
    private static final int OK = 200;

    /** Asks; for a background thread. */
    public static UpdateCheck ask(URI address) throws IOException {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(LONGEST).build()) {
            // Without a name of its own the client would tell the version of Java.
            HttpRequest request = HttpRequest.newBuilder(address).timeout(LONGEST).header("User-Agent", "Cardwright").GET().build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != OK) {
                    throw new IOException("status " + answer.statusCode());
                }
                return parse(new String(body.readNBytes(MOST), StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static UpdateCheck parse(String text) throws IOException {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
        if (lines.isEmpty() || !VERSION.matcher(lines.getFirst()).matches()) {
            throw new IOException("no version in the answer");
        }
        return new UpdateCheck(lines.getFirst(), lines.stream().skip(1).filter(line -> line.startsWith("https://")).findFirst());
    }

    /** Whether this is newer than another version; numbers are compared part by part. */
    public boolean newerThan(String other) {
        int[] mine = parts(version);
        int[] theirs = parts(other);
        for (int i = 0; i < mine.length; i++) {
            if (mine[i] != theirs[i]) {
                return mine[i] > theirs[i];
            }
        }
        return false;
    }

    private static int[] parts(String version) {
        int[] four = new int[4];
        List<String> parts = Stream.of(version.replaceFirst("-.*", "").split("\\.")).filter(part -> part.matches("\\d{1,6}")).toList();
        for (int i = 0; i < Math.min(four.length, parts.size()); i++) {
            four[i] = Integer.parseInt(parts.get(i));
        }
        return four;
    }
}
