package org.cardwright.access;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.data.Secrets;
import org.cardwright.i18n.Strings;

/**
 * Why a server could not be used, in words that name a way out.
 *
 * @param kind what it is
 * @param host whose fault it is, as people know it
 * @param detail what the words name besides, such as the other host of a redirect; may be empty
 * @param said what the server or git said, line by line
 */
public record RemoteFailure(Kind kind, String host, String detail, List<String> said) {
    /** Whose name and token git wants; where it was sent on, that is another host. */
    private static final Pattern ASKING = Pattern.compile(" for '(https?://[^']+)'");

    /** All that is told apart. */
    public enum Kind {
        /** Nobody signed in, and the server wants that (401). */
        SIGN_IN,
        /** The token or password is wrong (401). */
        WRONG,
        /** The token worked before and doesn't now (401). */
        EXPIRED,
        /** Signed in, but without the right to do this (403). */
        FORBIDDEN,
        /** No such repository, or none that one may see (404). */
        NOT_FOUND,
        /** The server protects the branch. */
        READ_ONLY_BRANCH,
        /** The proxy wants its users to sign in (407). */
        PROXY,
        /** The proxy doesn't take what one signed in with there (407). */
        PROXY_WRONG,
        /** The proxy asks in a way that isn't known here, though one signed in (407). */
        PROXY_METHOD,
        /** The server's certificate isn't trusted. */
        CERTIFICATE,
        /** The server answers, but not on an encrypted connection, which its address asks for. */
        NOT_SECURE,
        /** The server says that it failed by itself (5xx). */
        SERVER_BROKEN,
        /** The server sends its visitors to another host; the token was not sent there. */
        REDIRECTED,
        /** The address isn't encrypted, so the token was not sent. */
        NOT_ENCRYPTED,
        /** There is no such host. */
        NO_HOST,
        /** Nobody answers at that host. */
        NO_ANSWER,
        /** The connection ended in the middle. */
        DROPPED,
        /** No answer in time. */
        TOO_SLOW,
        /** SSH: this computer never connected to the host. */
        UNKNOWN_HOST,
        /** SSH: the host isn't the one that this computer knows. */
        CHANGED_HOST,
        /** SSH: the server takes none of the keys. */
        KEY_REFUSED,
        /** SSH: the key needs a passphrase that was not given. */
        KEY_LOCKED,
        /** Signed in, but the token isn't for pull requests (403). */
        REQUEST_FORBIDDEN,
        /** The server says why it doesn't make the pull request (422). */
        REQUEST_REFUSED,
        /** Too much was asked of the server; it answers again later. */
        RATE_LIMITED,
        /** What was answered is no answer of a host of pull requests. */
        NO_API,
        /** Anything else; only what was said tells it. */
        OTHER;

        String key() {
            return "access.failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RemoteFailure {
        said = said.stream().map(Secrets::hide).toList();
    }

    /** Why the installed git, or the server of an address, refused, as far as that can be known from what was said. */
    public static RemoteFailure of(String address, String said) {
        Kind kind = FailureKinds.of(said).orElse(Kind.OTHER);
        Matcher asking = ASKING.matcher(said);
        String other = asking.find() ? Seen.name(asking.group(1)) : Seen.name(address);
        boolean elsewhere = (kind == Kind.SIGN_IN || kind == Kind.WRONG) && !other.equals(Seen.name(address));
        return new RemoteFailure(elsewhere ? Kind.REDIRECTED : kind, Seen.name(address), elsewhere ? other : "", said.lines().toList());
    }

    /** What happened and what to do, in sentences. */
    public String words() {
        return Strings.get(kind.key(), host, detail.isEmpty() ? 0 : 1, detail);
    }

    /** Whether signing in (again) is a way out: a folder has no host to sign in to. */
    public boolean signInHelps() {
        return switch (kind) {
            case SIGN_IN, WRONG, EXPIRED, FORBIDDEN, NOT_FOUND, REQUEST_FORBIDDEN -> ServerHost.of(host).isPresent();
            case PROXY, PROXY_WRONG -> !detail.isEmpty();
            default -> false;
        };
    }

    /** Whether it is the proxy that one signs in at. */
    public boolean atProxy() {
        return kind == Kind.PROXY || kind == Kind.PROXY_WRONG;
    }

    /** Where signing in is a way out. */
    public String signInAt() {
        return atProxy() ? detail : host;
    }
}
