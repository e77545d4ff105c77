package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
    @TempDir
    private Path folder;

    private final List<String> tried = new ArrayList<>();

    private int attempt(int changed, int exitCode) throws CommandFailure {
        tried.add(Files.exists(folder.resolve(".cardwright-lock")) ? "locked" : "free");
        if (tried.size() <= changed) {
            throw CommandFailure.changed("a.md changed", Set.of(folder));
        }
        return exitCode;
    }

    @Test
    void aCommandPlansAgainWhereCardsChangedSinceItReadThemAndThenNobodyElseIsLetIn() throws CommandFailure {
        assertEquals(1, Attempts.run(() -> attempt(2, 1)));
        assertEquals(List.of("free", "locked", "locked"), tried);
        assertEquals(false, Files.exists(folder.resolve(".cardwright-lock")));
    }

    @Test
    void whatNeverStandsStillIsRefusedInWords() {
        CommandFailure refused = assertThrows(CommandFailure.class, () -> Attempts.run(() -> attempt(9, 0)));
        assertEquals("3 a.md changed", refused.exitCode() + " " + refused.getMessage());
        assertEquals(List.of("free", "locked", "locked", "locked", "locked"), tried);
    }

    @Test
    void anyOtherFailureIsTheEnd() {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> Attempts.run(() -> {
            tried.add("tried");
            throw CommandFailure.badInput("no such key");
        }));
        assertEquals("2 no such key", failure.exitCode() + " " + failure.getMessage());
        assertEquals(List.of("tried"), tried);
    }
}
