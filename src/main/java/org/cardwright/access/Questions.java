package org.cardwright.access;

import java.util.Optional;

/** What a connection by SSH asks a person; called on background threads, which wait for the answer. */
public interface Questions {
    /** Where nobody sees a question: nothing is trusted, and no passphrase is known. */
    Questions NONE = new Questions() {
        @Override
        public boolean trusts(HostKey key) {
            return false;
        }

        @Override
        public Optional<Secret> passphrase(String file, boolean again) {
            return Optional.empty();
        }
    };

    /**
     * A host that this computer never connected to.
     *
     * @param host its name
     * @param type of the key, such as {@code ssh-ed25519}
     * @param fingerprint as OpenSSH shows it: {@code SHA256:…}
     */
    record HostKey(String host, String type, String fingerprint) {}

    /** Whether the host is the one that is meant; if so, its key is kept in known_hosts. */
    boolean trusts(HostKey key);

    /** The passphrase of a key's file; empty to go on without this key. */
    Optional<Secret> passphrase(String file, boolean again);
}
