package org.cardwright.access;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

import org.cardwright.access.RemoteFailure.Kind;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;

/** Tells the kinds of failures apart: by what a library throws, and by what git, ssh and servers say in English. */
final class FailureKinds {
    /** In this order, because git goes on to say that the connection has ended, whatever the reason was. */
    private static final Map<Kind, Pattern> SAID = new LinkedHashMap<>();

    static {
        say(Kind.CHANGED_HOST, "REMOTE HOST IDENTIFICATION HAS CHANGED|host key for .* has changed");
        say(Kind.UNKNOWN_HOST, "Host key verification failed|No \\S+ host key is known");
        say(Kind.PROXY, "(?:code|error:?|response|HTTP/[\\d.]+) 407|407 from proxy|Tunnel failed, got: 407|Proxy Authentication Required");
        say(Kind.CERTIFICATE, "SSL certificate problem|certificate verif|self[- ]signed certificate"
                + "|no alternative certificate subject|unable to get local issuer|PKIX path");
        say(Kind.NOT_SECURE, "gnutls_handshake\\(\\) failed|wrong version number|unexpected TLS packet|packet with unexpected length"
                + "|Unsupported or unrecognized SSL message|not an SSL/TLS record");
        say(Kind.SERVER_BROKEN, "(?:returned error:|HTTP|code:?) 5\\d\\d|\\b50\\d (?:Internal Server Error|Bad Gateway"
                + "|Service Unavailable|Gateway Time-?out)|Internal Server Error");
        say(Kind.NO_HOST, "Could not resolve|Name or service not known|nodename nor servname|No address associated"
                + "|Temporary failure in name resolution");
        say(Kind.TOO_SLOW, "timed out|Operation too slow|Timeout was reached|Connection time out");
        say(Kind.NO_ANSWER, "Failed to connect to|Connection refused|No route to host|Couldn't connect|Network is unreachable");
        say(Kind.READ_ONLY_BRANCH, "protected branch|GH006|GH013|not allowed to (?:force[- ])?push"
                + "|branch is (?:read[- ]only|locked|restricted|protected)|You need to push via a pull request|TF402455");
        say(Kind.KEY_REFUSED, "Permission denied \\([a-z,-]*publickey|Too many authentication failures|Cannot log in at"
                + "|No more authentication methods available");
        say(Kind.SIGN_IN, "could not read (?:Username|Password)|terminal prompts disabled");
        say(Kind.WRONG, "Authentication failed|(?:returned error:|HTTP) 401|Invalid (?:username|credentials)|HTTP Basic: Access denied");
        say(Kind.FORBIDDEN, "(?:returned error:|HTTP) 403|Permission to \\S+ denied|Write access to repository not granted"
                + "|read[- ]only (?:key|access|repository)|key you are authenticating with has been marked as read only");
        say(Kind.NOT_FOUND, "(?:returned error:|HTTP) 404|[Rr]epository (?:'.*' )?not found|does not appear to be a git repository"
                + "|project you were looking for could not be found");
        say(Kind.REDIRECTED, "unable to update url base from redirection|Redirection blocked|Cannot redirect because");
        say(Kind.DROPPED, "hung up unexpectedly|early EOF|Connection (?:was )?reset|RPC failed; curl|Broken pipe|Connection closed"
                + "|unexpected disconnect|Empty reply|transfer closed|[Rr]ecv failure|Short read|unexpected end|Premature EOF|Error writing to server");
    }

    private FailureKinds() {}

    private static void say(Kind kind, String pattern) {
        SAID.put(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** What is known from the words of git or of a server alone. */
    static Optional<Kind> of(String said) {
        return SAID.entrySet().stream().filter(kind -> kind.getValue().matcher(said).find()).map(Map.Entry::getKey).findFirst();
    }

    /** What is known from a failure and what caused it. */
    static Optional<Kind> of(Throwable failure) {
        StringBuilder said = new StringBuilder();
        Optional<Kind> found = Optional.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            said.append(cause.getMessage()).append('\n');
            // What is further down knows better.
            Optional<Kind> kind = ofType(cause);
            found = kind.isPresent() ? kind : found;
        }
        Optional<Kind> words = of(said.toString());
        boolean vague = found.isEmpty() || found.get() == Kind.DROPPED || found.get() == Kind.NOT_FOUND;
        return vague && words.isPresent() ? words : found;
    }

    private static Optional<Kind> ofType(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case UnknownHostException _ -> Kind.NO_HOST;
            case UnresolvedAddressException _ -> Kind.NO_HOST;
            case CertificateException _ -> Kind.CERTIFICATE;
            case CertPathBuilderException _ -> Kind.CERTIFICATE;
            case CertPathValidatorException _ -> Kind.CERTIFICATE;
            case ConnectException _ -> Kind.NO_ANSWER;
            case NoRouteToHostException _ -> Kind.NO_ANSWER;
            case SocketTimeoutException _ -> Kind.TOO_SLOW;
            case InterruptedIOException _ -> Kind.TOO_SLOW;
            case TimeoutException _ -> Kind.TOO_SLOW;
            case SocketException _ -> Kind.DROPPED;
            case EOFException _ -> Kind.DROPPED;
            case SSLException _ -> Kind.DROPPED;
            case NoRemoteRepositoryException _ -> Kind.NOT_FOUND;
            default -> null;
        });
    }
}
