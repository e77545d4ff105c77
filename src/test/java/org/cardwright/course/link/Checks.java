package org.cardwright.course.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

import org.cardwright.edit.Progress;

/** Link checks as tests want them: on loopback, without waiting. */
final class Checks {
    static final Duration LIMIT = Duration.ofSeconds(20);

    private Checks() {}

    static LinkChecker checker(boolean allowLocal, Pace pace) {
        return checker(allowLocal, pace, LIMIT, LocalAddresses::resolve, direct());
    }

    static LinkChecker checker(boolean allowLocal, Pace pace, Duration limit, Gate.Resolver resolver,
            ProxySelector proxies) {
        try {
            return new LinkChecker(new LinkSettings(allowLocal), proxies, resolver, limit, SSLContext.getDefault(),
                    pace);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** What became of one link: "DEAD NOT_FOUND 404", then each redirect as "301 http://…". */
    static String check(String link) {
        return words(check(checker(true, new FakePace()), List.of(link)).results().getFirst());
    }

    static LinkReport check(LinkChecker checker, List<String> links) {
        return checker.check(links, Progress.NONE, _ -> { });
    }

    static String words(LinkResult result) {
        return result.state() + " " + result.reason() + " " + result.status() + result.redirects().stream()
                .map(hop -> ", " + hop.status() + " " + hop.url()).collect(Collectors.joining());
    }

    /** No proxy for anything. */
    static ProxySelector direct() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        };
    }

    /** A name server that knows only these. */
    static Gate.Resolver names(Map<String, String> names) {
        return host -> {
            if (!names.containsKey(host)) {
                throw new UnknownHostException(host);
            }
            return List.of(InetAddress.ofLiteral(names.get(host)));
        };
    }
}
