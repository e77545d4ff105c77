package org.cardwright.access;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import org.cardwright.i18n.Strings;

/** The keyring of the system: that of Windows, of macOS, of GNOME or KDE. It may ask its user to open it, for a minute. */
final class SystemVault implements Vault {
    private static final String SERVICE = "Cardwright";
    private static final int SECONDS = 60;

    private interface Use<T> {
        T of(Keyring keyring) throws PasswordAccessException;
    }

    @Override
    public Optional<String> get(String host) throws IOException {
        return use(keyring -> get(keyring, host));
    }

    private static Optional<String> get(Keyring keyring, String host) {
        try {
            return Optional.ofNullable(keyring.getPassword(SERVICE, host));
        } catch (PasswordAccessException e) {
            // The keyrings say in this way that there is none.
            return Optional.empty();
        }
    }

    @Override
    public void put(String host, String secret) throws IOException {
        use(keyring -> {
            keyring.setPassword(SERVICE, host, secret);
            return true;
        });
    }

    @Override
    public void remove(String host) throws IOException {
        use(keyring -> {
            // A person may have taken it out already.
            if (get(keyring, host).isPresent()) {
                keyring.deletePassword(SERVICE, host);
            }
            return true;
        });
    }

    private static <T> T use(Use<T> use) throws IOException {
        FutureTask<T> task = new FutureTask<>(() -> {
            // Closing fails with the type of everything; the connection ends with its only user.
            return use.of(Keyring.create());
        });
        Thread.ofPlatform().daemon().name("keyring").start(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException(Strings.get("access.keyring.closed"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Strings.get("access.keyring.closed"), e);
        }
    }

    /** Without its message: nobody knows what that quotes. */
    private static IOException failure(Throwable cause) {
        boolean none = cause instanceof BackendNotSupportedException || cause instanceof LinkageError;
        return new IOException(Strings.get(none ? "access.keyring.none" : "access.keyring.closed"));
    }
}
