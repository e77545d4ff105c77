package org.cardwright.access;

import java.net.InetSocketAddress;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.Stream;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;

/** The hosts that are known: an unknown one is asked about once and kept then; one that changed is refused. */
final class HostKeys implements ServerKeyDatabase {
    private final ServerKeyDatabase known;
    private final Questions questions;
    private final Seen seen;

    HostKeys(ServerKeyDatabase known, Questions questions, Seen seen) {
        this.known = known;
        this.questions = questions;
        this.seen = seen;
    }

    @Override
    public List<PublicKey> lookup(String address, InetSocketAddress remote, Configuration config) {
        return known.lookup(address, remote, config);
    }

    @Override
    public boolean accept(String address, InetSocketAddress remote, PublicKey key, Configuration config,
            CredentialsProvider provider) {
        seen.called();
        String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        List<PublicKey> before = lookup(address, remote, config);
        boolean same = before.stream().anyMatch(old -> KeyUtils.compareKeys(old, key));
        if (!before.isEmpty() && !same) {
            seen.ssh(RemoteFailure.Kind.CHANGED_HOST, address, fingerprint);
            return false;
        }
        boolean ask = before.isEmpty() && config.getStrictHostKeyChecking() == Configuration.StrictHostKeyChecking.ASK;
        String host = address.replaceFirst("^\\[([^:]+)]:", "$1:").replaceFirst(":22$", "");
        boolean trusted = !ask || questions.trusts(new Questions.HostKey(host, KeyUtils.getKeyType(key), fingerprint));
        if (!trusted || !known.accept(address, remote, key, config, new Yes())) {
            seen.ssh(same ? RemoteFailure.Kind.CHANGED_HOST : RemoteFailure.Kind.UNKNOWN_HOST, host, fingerprint);
            return false;
        }
        return true;
    }

    /** The question was asked already, in words of this program. */
    private static final class Yes extends CredentialsProvider {
        @Override
        public boolean isInteractive() {
            return true;
        }

        @Override
        public boolean supports(CredentialItem... items) {
            return true;
        }

        @Override
        public boolean get(URIish uri, CredentialItem... items) {
            Stream.of(items).filter(CredentialItem.YesNoType.class::isInstance).map(CredentialItem.YesNoType.class::cast)
                    .forEach(item -> item.setValue(true));
            return true;
        }
    }
}
