package org.cardwright.export;

import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.jgit.transport.URIish;

/**
 * A repository on a host whose pages are known; the address of a page never contains a name or a password that the
 * address of the remote has.
 *
 * @param kind whose pages they are
 * @param host the address of the host, such as {@code https://github.com}
 * @param path owner and name, each without a slash; on GitLab there may be groups within groups
 */
record HostedRepository(Kind kind, String host, List<String> path) {
    /** The hosts whose pages for new pull requests are known. */
    enum Kind { GITHUB, GITLAB }

    /** What may come behind owner and name in the address of a page. */
    private static final List<String> PAGES = List.of("tree", "blob", "pull", "pulls", "issues", "commits", "commit", "compare",
            "branches", "releases", "tags", "actions", "wiki", "settings", "edit");
    private static final String END = ".git";
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z+]+://");
    /** Names under which the same host is reached, by ssh through the port of the web among them. */
    private static final Pattern OTHER_DOORS = Pattern.compile("^www\\.|^ssh\\.(?=github\\.com$)|^altssh\\.(?=gitlab\\.com$)");

    HostedRepository {
        path = List.copyOf(path);
    }

    /**
     * Reads the address of a remote in any of git's forms, or of one of the repository's pages; empty for a folder on
     * this computer and for hosts whose pages are not known.
     */
    static Optional<HostedRepository> of(String address) {
        String text = SCHEME.matcher(address.strip().replaceFirst("[?#].*", "")).replaceFirst(
                found -> found.group().toLowerCase(Locale.ROOT));
        boolean plain = text.matches("(?i)(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::[0-9]+)?/(?![~/]).*");
        try {
            return of(new URIish(plain ? "https://" + text : text));
        } catch (URISyntaxException e) {
            // Whatever else it is, no page of a host belongs to it.
            return Optional.empty();
        }
    }

    private static Optional<HostedRepository> of(URIish address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("ssh").toLowerCase(Locale.ROOT);
        if (address.getHost() == null || scheme.equals("file")) {
            return Optional.empty();
        }
        String name = OTHER_DOORS.matcher(address.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
        boolean web = scheme.startsWith("http");
        String host = (scheme.equals("http") ? "http://" : "https://") + name
                + (web && address.getPort() > 0 ? ":" + address.getPort() : "");
        List<String> parts = Arrays.stream(address.getPath().split("/")).filter(part -> !part.isEmpty()).toList();
        return kind(name).flatMap(kind -> path(kind, parts).map(path -> new HostedRepository(kind, host, path)));
    }

    /** GitHub Enterprise and GitLab are told by the host's name, as offices give it: nothing is asked on the network. */
    private static Optional<Kind> kind(String host) {
        List<String> labels = List.of(host.split("[.-]"));
        if (!host.contains(".")) {
            return Optional.empty(); // another name for a host, from this computer's settings of ssh
        }
        return host.endsWith(".ghe.com") || labels.contains("github") || labels.contains("ghe") ? Optional.of(Kind.GITHUB)
                : labels.contains("gitlab") ? Optional.of(Kind.GITLAB) : Optional.empty();
    }

    private static Optional<List<String>> path(Kind kind, List<String> parts) {
        int page = kind == Kind.GITLAB ? parts.indexOf("-")
                : parts.size() > 2 && PAGES.contains(parts.get(2)) ? 2 : -1;
        List<String> path = page < 0 ? parts : parts.subList(0, page);
        if (path.size() < 2 || kind == Kind.GITHUB && path.size() != 2) {
            return Optional.empty();
        }
        int last = path.size() - 1;
        List<String> names = IntStream.range(0, path.size()).mapToObj(at -> at == last && path.get(at).endsWith(END)
                ? path.get(at).substring(0, path.get(at).length() - END.length()) : path.get(at)).toList();
        return names.contains("") || names.getFirst().startsWith("~") ? Optional.empty() : Optional.of(names);
    }

    String owner() {
        return path.getFirst();
    }

    String name() {
        return path.getLast();
    }
}
