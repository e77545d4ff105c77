package org.cardwright.course.link;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link as it can be requested: http or https, written as a URI is, without the parts that a server never sees.
 *
 * @param host lower case, an international name in its ASCII form
 */
record LinkAddress(URI uri, String host) {
    private static final Pattern WEB = Pattern.compile(
            "(?i)(https?):[/\\\\]{2}(?:[^/\\\\?#@]*@)?(\\[[0-9a-f:.]+]|[^/\\\\?#:\\[\\]]+)(?::([0-9]{0,5}))?"
            + "([/\\\\][^?#]*)?(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern SIGN_IN = Pattern.compile(
            "(?i)(^|[./_-])(login|log-in|signin|sign-in|sso|saml2?|oauth2?|authorize)([./_?-]|$)");
    /** Names that browsers ask for and that Java takes for no host: with "_", or a hyphen where none should be. */
    private static final Pattern LENIENT_HOST = Pattern.compile(
            "(?:[a-z0-9_-]+\\.)*(?=[0-9_-]*[a-z])[a-z0-9_-]+\\.?");
    private static final String LEGAL = "-._~:/?[]@!$&'()*+,;=";

    /** The address of a link; empty where it is no web address, or none that could be asked. */
    static Optional<LinkAddress> of(String link) {
        Matcher parts = WEB.matcher(link.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = port(scheme, parts.group(3));
        String path = parts.group(4) == null ? "/" : encoded(parts.group(4).replace('\\', '/'));
        String query = parts.group(5) == null ? "" : encoded(parts.group(5));
        try {
            String host = IDN.toASCII(parts.group(2).strip()).toLowerCase(Locale.ROOT);
            URI uri = new URI(scheme + "://" + host + port + withoutAbove(path) + query);
            boolean askable = uri.getHost() != null || LENIENT_HOST.matcher(host).matches();
            return !askable || number(port) > 0xFFFF ? Optional.empty() : Optional.of(new LinkAddress(uri, host));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String port(String scheme, String given) {
        boolean usual = given == null || given.isEmpty() || given.equals(scheme.equals("http") ? "80" : "443");
        return usual ? "" : ":" + given;
    }

    private static int number(String port) {
        return port.isEmpty() ? 0 : Integer.parseInt(port.substring(1));
    }

    /** Nothing is above the first folder of a site, whatever a link says. */
    private static String withoutAbove(String path) {
        return path.replaceFirst("^(?:/\\.\\.(?=/|$))+", "").replaceFirst("^$", "/");
    }

    /** What browsers do with letters that no URI may hold. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean legal = c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
            if (legal && c != '[' && c != ']' || c == '%') {
                out.appendCodePoint(c);
            } else {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append("%%%02X".formatted(each));
                }
            }
        });
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    /** Equal for links that need to be asked only once. */
    static String key(String link) {
        return of(link).map(address -> address.uri.toString()).orElseGet(link::strip);
    }

    /** A header's text as its server meant it: Java reads each byte as a letter, most servers write UTF-8. */
    static String header(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            StringBuilder out = new StringBuilder();
            raw.chars().forEach(c -> out.append(c < 0x80 ? String.valueOf((char) c) : "%%%02X".formatted(c)));
            return out.toString();
        }
    }

    /** Where a redirect leads, in the words of its header; empty if that is nowhere that could be asked. */
    Optional<LinkAddress> redirected(String location) {
        String target = location.strip().replaceAll("[\\t\\r\\n]", "").replaceFirst("(?s)#.*", "");
        if (target.isEmpty() || target.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return of(target);
        }
        String path = target.replaceFirst("(?s)\\?.*", "");
        String relative = path.replace('\\', '/') + target.substring(path.length());
        if (relative.startsWith("//")) {
            return of(uri.getScheme() + ":" + relative);
        }
        try {
            // Java takes a query alone for one of the folder.
            relative = path.isEmpty() ? uri.getRawPath() + relative : relative;
            return of(uri.resolve(new URI(encoded(relative))).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A redirect's target as browsers show it: it keeps the fragment of the link unless it has its own. */
    static String withFragmentOf(String link, String target) {
        int fragment = link.indexOf('#');
        return fragment < 0 || target.indexOf('#') >= 0 ? target : target + link.substring(fragment);
    }

    /** Whether this is the first page of a site. */
    boolean isStart() {
        String path = uri.getRawPath();
        return uri.getRawQuery() == null
                && path.matches("/?|/(index|default|home)(\\.\\w+)?/?|/[a-z]{2}(-[a-zA-Z]{2})?/?");
    }

    boolean isSignIn() {
        return SIGN_IN.matcher(host + uri.getRawPath()).find();
    }

    /** Whether no port is named. */
    boolean usualPort() {
        return uri.getRawAuthority().equals(host);
    }

    boolean isHttps() {
        return uri.getScheme().equals("https");
    }
}
