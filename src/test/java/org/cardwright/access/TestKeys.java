package org.cardwright.access;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Optional;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;

/** Keys for SSH and the files that they are in. */
public final class TestKeys {
    private TestKeys() {}

    /** A pair of keys. */
    public static KeyPair pair() throws GeneralSecurityException {
        return KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
    }

    /** Writes the private key as OpenSSH does. */
    public static Path write(Path file, KeyPair pair, Optional<String> passphrase) throws IOException, GeneralSecurityException {
        OpenSSHKeyEncryptionContext encryption = new OpenSSHKeyEncryptionContext();
        passphrase.ifPresent(phrase -> {
            encryption.setPassword(phrase);
            encryption.setCipherType("256");
        });
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "ada", passphrase.isPresent() ? encryption : null, out);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    /** A file of known hosts, in which a server of this computer has a key. */
    public static Path known(Path file, int port, PublicKey key) throws IOException {
        StringBuilder line = new StringBuilder("[127.0.0.1]:" + port + " ");
        PublicKeyEntry.appendPublicKeyEntry(line, key);
        return Files.writeString(file, line + "\n");
    }
}
