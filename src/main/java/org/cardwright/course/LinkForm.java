package org.cardwright.course;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern LINK = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^?#]*)(.*)",
            Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    static Optional<LinkForm> of(String url) {
        Matcher parts = LINK.matcher(HtmlText.trim(url));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = parts.group(2);
        int at = authority.lastIndexOf('@') + 1;
        String hostPort = authority.substring(at).toLowerCase(Locale.ROOT);
        Matcher found = PORT.matcher(hostPort);
        String port = found.find() ? found.group() : "";
        String host = hostPort.substring(0, hostPort.length() - port.length());
        return Optional.of(new LinkForm(scheme, authority.substring(0, at), host, isDefault(scheme, port) ? "" : port,
                parts.group(3), parts.group(4)));
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
