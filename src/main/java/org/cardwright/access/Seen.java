package org.cardwright.access;

import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.transport.URIish;

/** What was seen of a server during a visit; it tells why the visit failed. For any thread. */
final class Seen {
    /** In an address with a scheme, and in the short form of SSH. */
    private static final Pattern HOST = Pattern.compile("^(?!file:)(?:[a-zA-Z+]+://(?:[^@/]*@)?(\\[[^\\]]+\\]|[^:/]+)"
            + "|(?:[^@/]*@)?([^:/\\\\]{2,}):)");

    private final Access access;
    private final Optional<ServerHost> host;
    private volatile int status;
    private volatile Optional<ServerHost> elsewhere = Optional.empty();
    private volatile boolean offered;
    private volatile boolean plain;
    private volatile Optional<Long> calledAt = Optional.empty();
    private volatile Optional<RemoteFailure.Kind> ssh = Optional.empty();
    private volatile String name;
    private volatile String detail = "";
    private volatile String proxy = "";
    private volatile boolean proxyKnown;
    private volatile boolean proxyTried;

    Seen(Access access, String address) {
        this.access = access;
        host = ServerHost.of(address);
        name = name(address);
    }

    /** The token for a host, once: whoever is asked twice has given a wrong one. */
    synchronized Optional<Token> token(URIish asking) {
        Optional<ServerHost> asks = ServerHost.of(asking).filter(this::visited);
        Optional<Token> token = asks.isEmpty() || offered ? Optional.empty() : access.token(asks.get());
        if (token.isPresent() && !asks.get().safe()) {
            plain = true;
            return Optional.empty();
        }
        offered = offered || token.isPresent();
        return token;
    }

    /** Whether something was offered before; from now on it was. */
    synchronized boolean again() {
        boolean before = offered;
        offered = true;
        return before;
    }

    /** Whether what is secret may be sent to an address: to the host that was visited, and to no other. */
    boolean maySign(URL url) {
        return visited(ServerHost.of(url));
    }

    private boolean visited(ServerHost other) {
        return host.isPresent() && host.get().name().equals(other.name());
    }

    void answered(URL url, int code, String location, boolean signed) {
        status = code;
        ServerHost by = ServerHost.of(url);
        Optional<ServerHost> next = code / 100 == 3 && location != null && location.contains("://")
                ? ServerHost.of(location) : Optional.of(by);
        elsewhere = next.filter(other -> !visited(other));
        if (signed && offered && code < 300) {
            access.worked(by);
        }
    }

    /** The way leads through a proxy, at which one may have signed in. */
    void proxy(String by, boolean known) {
        proxy = by;
        proxyKnown = known;
    }

    /** The proxy asked, and got what one signed in with. */
    void proxyTried() {
        proxyTried = true;
    }

    /** Why a proxy lets nobody pass. */
    static RemoteFailure.Kind proxyKind(boolean known, boolean tried) {
        return tried ? RemoteFailure.Kind.PROXY_WRONG : known ? RemoteFailure.Kind.PROXY_METHOD : RemoteFailure.Kind.PROXY;
    }

    /** A server is called by SSH; until it has shown its key, nobody has answered. */
    void calling() {
        calledAt = Optional.of(System.nanoTime());
    }

    void called() {
        calledAt = Optional.empty();
    }

    /** Whether a server that was called has been silent for so long. */
    boolean silentFor(Duration time) {
        return calledAt.filter(at -> System.nanoTime() - at > time.toNanos()).isPresent();
    }

    /** It was waited long enough for an answer. */
    RemoteException tooSlow() {
        return new RemoteException(new RemoteFailure(RemoteFailure.Kind.TOO_SLOW, name, "", List.of()));
    }

    void ssh(RemoteFailure.Kind kind, String of, String more) {
        ssh = Optional.of(kind);
        name = of;
        detail = more;
    }

    /** Whether the key of a file was not opened. */
    void locked(String file) {
        if (ssh.isEmpty()) {
            ssh(RemoteFailure.Kind.KEY_LOCKED, name, file);
        }
    }

    RemoteException failure(Exception cause) {
        RemoteFailure.Kind found = kind(cause);
        RemoteFailure.Kind kind = found == RemoteFailure.Kind.PROXY ? proxyKind(proxyKnown, proxyTried) : found;
        String about = switch (kind) {
            case PROXY, PROXY_WRONG, PROXY_METHOD -> proxy;
            case REDIRECTED -> elsewhere.map(ServerHost::name).orElse("");
            case UNKNOWN_HOST, CHANGED_HOST, KEY_LOCKED -> detail;
            default -> "";
        };
        if (kind == RemoteFailure.Kind.WRONG) {
            host.ifPresent(access::refused);
        }
        return new RemoteException(new RemoteFailure(kind, name, about, said(cause)));
    }

    /** The host of an address as people know it. */
    static String name(String address) {
        Matcher found = HOST.matcher(address);
        Optional<String> web = ServerHost.of(address).filter(_ -> address.startsWith("http")).map(ServerHost::name);
        return web.orElseGet(() -> !found.find() ? Strings.get("access.failure.server")
                : Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)));
    }

    private RemoteFailure.Kind kind(Exception cause) {
        Optional<RemoteFailure.Kind> known = FailureKinds.of(cause);
        if (ssh.isPresent() && (ssh.get() != RemoteFailure.Kind.KEY_LOCKED || known.equals(Optional.of(RemoteFailure.Kind.KEY_REFUSED)))) {
            return ssh.get();
        }
        if (known.isPresent() && known.get() != RemoteFailure.Kind.NOT_FOUND && known.get() != RemoteFailure.Kind.DROPPED) {
            return known.get();
        }
        boolean refused = status == 401 || status == 403 || status == 404;
        if (elsewhere.isPresent() && (refused || status / 100 == 3)) {
            return RemoteFailure.Kind.REDIRECTED;
        }
        return switch (status) {
            case 401 -> plain ? RemoteFailure.Kind.NOT_ENCRYPTED : !offered ? RemoteFailure.Kind.SIGN_IN
                    : access.hasWorked(host.orElseThrow()) ? RemoteFailure.Kind.EXPIRED : RemoteFailure.Kind.WRONG;
            case 403 -> RemoteFailure.Kind.FORBIDDEN;
            case 404 -> RemoteFailure.Kind.NOT_FOUND;
            case 407 -> RemoteFailure.Kind.PROXY;
            default -> status / 100 == 5 ? RemoteFailure.Kind.SERVER_BROKEN : known.orElse(RemoteFailure.Kind.OTHER);
        };
    }

    private static List<String> said(Exception cause) {
        List<String> said = new ArrayList<>();
        for (Throwable t = cause; t != null && said.size() < 4; t = t.getCause()) {
            Optional.ofNullable(t.getMessage()).map(text -> text.strip().replaceAll("\\s*\\R\\s*", " "))
                    .map(text -> text.replaceAll("://[^/@\\s']*:[^/@\\s']*@", "://"))
                    .filter(text -> said.stream().noneMatch(earlier -> earlier.contains(text))).ifPresent(said::add);
        }
        return said;
    }
}
