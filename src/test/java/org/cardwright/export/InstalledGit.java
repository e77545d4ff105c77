package org.cardwright.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.Progress;

/** The git of this computer in the hands of a person; tests that need it are skipped where there is none. */
public final class InstalledGit {
    private InstalledGit() {}

    /** Skips the test where there is no git, or no shell for its hooks. */
    public static void required() {
        assumeTrue(GitProgram.installed().isPresent() && Files.isExecutable(Path.of("/bin/sh")));
    }

    /** Runs git, which has to succeed, and gives what it says. */
    public static String run(Path folder, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("-c", "user.name=Test", "-c", "user.email=test@example.org",
                "-c", "protocol.file.allow=always", "-c", "advice.detachedHead=false"));
        line.addAll(List.of(arguments));
        GitProgram.Run run = GitProgram.installed().orElseThrow().run(folder, Optional.empty(), Progress.NONE,
                line.toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new AssertionError("git " + String.join(" ", arguments) + ": " + run.output());
        }
        return run.output();
    }

    /** What git itself says of a checkout: empty for a clean one. */
    public static String status(Path folder) throws IOException {
        return run(folder, "status", "--porcelain");
    }

    /** A hook of a repository, as a script. */
    public static Path hook(Path gitFolder, String name, String script) throws IOException {
        Path hook = gitFolder.resolve("hooks").resolve(name);
        Files.createDirectories(hook.getParent());
        Files.write(hook, ("#!/bin/sh\n" + script).getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        return hook;
    }
}
