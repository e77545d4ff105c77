package org.cardwright.ui.common;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import javafx.application.Platform;
import org.cardwright.access.Questions;
import org.cardwright.access.Secret;
import org.cardwright.i18n.Strings;

/** Asks by dialogs what a connection by SSH wants to know; its thread waits for the answer. */
public final class ServerQuestions implements Questions {
    private final Dialogs dialogs;

    public ServerQuestions(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public boolean trusts(HostKey key) {
        return ask(() -> dialogs.confirm(Strings.get("signIn.trust.headline", key.host()),
                Strings.get("signIn.trust.text", key.host(), key.type(), key.fingerprint()), Strings.get("signIn.trust.go")), false);
    }

    @Override
    public Optional<Secret> passphrase(String file, boolean again) {
        return ask(() -> dialogs.secret(Strings.get("signIn.passphrase.headline", file),
                Strings.get(again ? "signIn.passphrase.again" : "signIn.passphrase.text", file)), Optional.empty());
    }

    private static <T> T ask(Supplier<T> question, T otherwise) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        try {
            return answer.get();
        } catch (InterruptedException e) {
            // It was canceled; the answer isn't needed any more.
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException e) {
            return otherwise;
        }
    }
}
