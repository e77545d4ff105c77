package org.cardwright.course.link;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Works out better links from the results of checks; {@code BulkChange.replaceLinks} takes what they return. */
public final class LinkReplacements {
    private static final Pattern HTTP = Pattern.compile(
            "(?i)^http:[/\\\\]{2}([^/\\\\?#]*?)(?::(?:80)?)?(?=[/\\\\?#]|$)");

    private LinkReplacements() {}

    /**
     * The links that moved for good, each with its new one.
     *
     * @param suspicious whether also those that lead to a start page or a place to sign in
     */
    public static Map<String, String> moved(Collection<String> links, LinkResults results, boolean suspicious) {
        Map<String, String> moved = new TreeMap<>();
        links.forEach(link -> results.of(link).filter(result -> suspicious || !result.suspicious())
                .filter(result -> result.state() == LinkState.MOVED)
                .map(result -> LinkAddress.withFragmentOf(link, result.finalUrl()))
                .filter(to -> !to.equals(link)).ifPresent(to -> moved.put(link, to)));
        return moved;
    }

    /** The links that might as well be asked by https, each with that link; nothing says yet that it answers. */
    public static Map<String, String> httpsCandidates(Collection<String> links) {
        Map<String, String> candidates = new LinkedHashMap<>();
        for (String link : links) {
            LinkAddress.of(link).filter(address -> !address.isHttps() && address.usualPort())
                    .ifPresent(_ -> candidates.put(link, HTTP.matcher(link.strip()).replaceFirst("https://$1")));
        }
        return candidates;
    }

    /**
     * Those of the candidates whose https link answers by https.
     *
     * @param results of checking the candidates' values
     */
    public static Map<String, String> https(Map<String, String> candidates, LinkResults results) {
        Map<String, String> answering = new TreeMap<>();
        candidates.forEach((link, secure) -> results.of(secure)
                .filter(result -> result.reason() == LinkReason.ANSWERS
                && LinkAddress.of(result.finalUrl()).filter(LinkAddress::isHttps).isPresent())
                .ifPresent(_ -> answering.put(link, secure)));
        return answering;
    }
}
