package org.cardwright.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page of a host on which a pull request is opened, filled in; opening it sends nothing yet.
 *
 * @param address of the page, at most {@value #MOST} characters where title and branches allow it
 * @param rest what of the text had no room there, from the beginning of a line; empty if all of it had
 */
public record PullRequestPage(String address, String rest) {
    /** What hosts and browsers are known to take as an address. */
    private static final int MOST = 8_000;
    private static final int TEXT_BYTES = 6 * 1024;

    /**
     * What is asked for.
     *
     * @param from the repository that has the branch
     * @param to the one that it is for: the same, or the one that {@code from} is a fork of
     * @param base the branch that it is for; empty for the host's own choice
     * @param branch the branch with the changes
     */
    record Request(HostedRepository from, HostedRepository to, Optional<String> base, String branch) {}

    /** The page for a request. {@code text} is Markdown, whose first line is the title. */
    static PullRequestPage of(Request request, String text) {
        String title = title(text);
        String body = body(text);
        String start = switch (request.to().kind()) {
            case GITHUB -> github(request, title);
            case GITLAB -> gitlab(request, title);
        };
        int fits = fits(body, MOST - start.length());
        return new PullRequestPage(start + encoded(body.substring(0, fits).strip()), body.substring(fits).strip());
    }

    /** The first line of a text without its mark. */
    static String title(String text) {
        return text.substring(0, end(text)).replaceFirst("^#+\\s*", "").strip();
    }

    /** All but the first line of a text. */
    static String body(String text) {
        return text.substring(Math.min(text.length(), end(text) + 1)).strip();
    }

    private static int end(String text) {
        return (text + "\n").indexOf('\n');
    }

    private static String github(Request request, String title) {
        HostedRepository from = request.from();
        HostedRepository to = request.to();
        String owner = from.path().equals(to.path()) ? "" : encoded(from.owner()) + ":"
                + (from.name().equals(to.name()) ? "" : encoded(from.name()) + ":");
        return page(to) + "/compare/" + request.base().map(base -> branch(base) + "...").orElse("") + owner
                + branch(request.branch()) + "?quick_pull=1&title=" + encoded(title) + "&body=";
    }

    /** The host itself knows what a project is a fork of. */
    private static String gitlab(Request request, String title) {
        return page(request.from()) + "/-/merge_requests/new?" + field("source_branch") + encoded(request.branch())
                + request.base().map(base -> "&" + field("target_branch") + encoded(base)).orElse("")
                + "&" + field("title") + encoded(title) + "&" + field("description");
    }

    private static String field(String name) {
        return encoded("merge_request[" + name + "]") + "=";
    }

    private static String page(HostedRepository repository) {
        return repository.host() + repository.path().stream().map(part -> "/" + encoded(part)).collect(Collectors.joining());
    }

    private static String branch(String name) {
        return Arrays.stream(name.split("/")).map(PullRequestPage::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** How much of a text fits, at the end of a line; a line is never cut. */
    private static int fits(String text, int room) {
        int fits = 0;
        int length = 0;
        int bytes = 0;
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
            String line = text.substring(start, end);
            length += encoded(line).length();
            bytes += line.getBytes(StandardCharsets.UTF_8).length;
            if (length > room || bytes > TEXT_BYTES) {
                return fits;
            }
            fits = end;
            start = end;
        }
        return fits;
    }
}
