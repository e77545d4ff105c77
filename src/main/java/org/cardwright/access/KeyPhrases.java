package org.cardwright.access;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;

/** Asks for the passphrase of a key's file, three times at most. */
final class KeyPhrases implements KeyPasswordProvider {
    private static final int TRIES = 3;

    private final Questions questions;
    private final Seen seen;

    KeyPhrases(Questions questions, Seen seen) {
        this.questions = questions;
        this.seen = seen;
    }

    @Override
    public char[] getPassphrase(URIish key, int attempt) {
        String file = String.valueOf(key.getPath());
        Optional<Secret> phrase = questions.passphrase(Path.of(file).getFileName().toString(), attempt > 0);
        if (phrase.isEmpty()) {
            seen.locked(file);
        }
        // The library takes nothing for the wish to go on without this key.
        return phrase.map(secret -> secret.reveal().toCharArray()).orElse(null);
    }

    @Override
    public void setAttempts(int attempts) {
        // Three, whatever the user's settings say of prompts.
    }

    @Override
    public int getAttempts() {
        return TRIES;
    }

    @Override
    public boolean keyLoaded(URIish key, int attempt, Exception error) {
        if (error != null) {
            seen.locked(String.valueOf(key.getPath()));
        }
        return error != null && attempt + 1 < TRIES && questions != Questions.NONE;
    }
}
