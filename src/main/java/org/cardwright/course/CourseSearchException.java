package org.cardwright.course;

import java.io.Serial;

/** A search that cannot be carried out; the message is for the user and says what to write instead. */
public final class CourseSearchException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    CourseSearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
