package org.cardwright.course;

import java.util.Locale;
import java.util.Optional;

import org.cardwright.html.HtmlText;

/**
 * A link taken apart without judging it: any text has a form.
 *
 * @param scheme lower case
 * @param host lower case, without user and port
 * @param port with its colon; empty for the scheme's own
 * @param rest from the query or fragment on
 */
record LinkForm(String scheme, String user, String host, String port, String path, String rest) {
    static Optional<LinkForm> of(String url) {
        String link = HtmlText.trim(url);
        int slashes = link.indexOf("://");
        if (slashes <= 0 || !isScheme(link, slashes)) {
            return Optional.empty();
        }
        String scheme = link.substring(0, slashes).toLowerCase(Locale.ROOT);
        int start = slashes + 3;
        int path = end(link, start, "/?#");
        int rest = end(link, path, "?#");
        int at = link.lastIndexOf('@', path - 1) + 1;
        int hostStart = Math.max(start, at);
        String hostPort = link.substring(hostStart, path).toLowerCase(Locale.ROOT);
        int portStart = portStart(hostPort);
        String port = hostPort.substring(portStart);
        return Optional.of(new LinkForm(scheme, link.substring(start, hostStart), hostPort.substring(0, portStart),
                isDefault(scheme, port) ? "" : port, link.substring(path, rest), link.substring(rest)));
    }

    private static boolean isScheme(String link, int end) {
        for (int i = 0; i < end; i++) {
            char c = link.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || (c < '0' || c > '9') && "+.-".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first of these characters stands, or the text ends. */
    private static int end(String link, int from, String ends) {
        int at = from;
        while (at < link.length() && ends.indexOf(link.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where the colon of the port stands; the text's end where there is none. */
    private static int portStart(String hostPort) {
        int at = hostPort.length();
        while (at > 0 && hostPort.charAt(at - 1) >= '0' && hostPort.charAt(at - 1) <= '9') {
            at--;
        }
        return at > 0 && hostPort.charAt(at - 1) == ':' ? at - 1 : hostPort.length();
    }

    private static boolean isDefault(String scheme, String port) {
        return port.equals(":") || port.equals(":80") && scheme.equals("http") || port.equals(":443")
                && scheme.equals("https");
    }

    /**
     * Two links are the same if these are: scheme and host in lower case, no default port, no slash at the path's end.
     */
    static String normalized(String url) {
        return of(url).map(LinkForm::text).orElseGet(() -> HtmlText.trim(url));
    }

    /** The link of which this is the form: one that ends with a slash had another. */
    static String unnormalized(String form) {
        return of(form).filter(link -> link.path().endsWith("/")).map(link -> link.scheme + "://" + link.user + link.host
                + link.port + link.path + "/" + link.rest).orElse(form);
    }

    /** The host in lower case; empty where the link names none. */
    static String host(String url) {
        return of(url).map(LinkForm::host).orElse("");
    }

    private String text() {
        return scheme + "://" + user + host + port + pathWithoutSlash() + rest;
    }

    String pathWithoutSlash() {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
