package org.cardwright.recipe;

import java.io.IOException;

/** A file that is no recipe, or none that can be applied as a whole; the message is for the user. */
public final class RecipeException extends IOException {
    @java.io.Serial private static final long serialVersionUID = 1;

    RecipeException(String message) {
        super(message);
    }

    RecipeException(String message, Throwable cause) {
        super(message, cause);
    }
}
