package org.cardwright.access;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/** Gives the token of the host that is visited, once, and what an address contains itself; asks nobody. */
final class TokenCredentials extends CredentialsProvider {
    private final Seen seen;

    TokenCredentials(Seen seen) {
        this.seen = seen;
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return Stream.of(items).allMatch(item -> item instanceof CredentialItem.Username
                || item instanceof CredentialItem.Password);
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        if (!supports(items)) {
            return false;
        }
        boolean own = uri.getUser() != null && uri.getPass() != null;
        Optional<Token> token = own ? Optional.of(new Token(uri.getUser(), new Secret(uri.getPass()))) : seen.token(uri);
        if (token.isEmpty() || own && seen.again()) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username name) {
                boolean named = token.get().user().isBlank() && uri.getUser() != null;
                name.setValue(named ? uri.getUser() : token.get().name());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(token.get().secret().reveal().toCharArray());
            }
        }
        return true;
    }
}
