package org.cardwright.export;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.cardwright.access.Token;
import org.cardwright.i18n.Strings;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.util.SystemReader;

/** Runs the installed git where a server may ask who one is; it never waits for an answer, nor longer than told. */
final class GitProgram {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final int POLL_MILLIS = 100;
    private static final int LAST_BYTES = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** What tells git where its configuration is; both gits are to find the same. */
    private static final List<String> PLACES =
            List.of("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM");

    private final Path program;
    private final Duration patience;

    GitProgram(Path program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    /** The git of this computer; empty if none is installed. */
    static Optional<GitProgram> installed() {
        String path = SystemReader.getInstance().getenv("PATH");
        return find(Optional.ofNullable(path).orElse("")).map(git -> new GitProgram(git, PATIENCE));
    }

    /** The git on the search path. */
    static Optional<Path> find(String searchPath) {
        for (String folder : searchPath.split(File.pathSeparator)) {
            Path program = folder.isEmpty() ? Path.of("") : Path.of(folder).resolve(WINDOWS ? "git.exe" : "git");
            if (!folder.isEmpty() && Files.isExecutable(program) && Files.isRegularFile(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    /** What a run gave: its exit code and all that it wrote. */
    record Run(int exitCode, String output) {}

    /**
     * Runs git in a folder.
     *
     * @param ssh the command that the configuration names in the place of ssh
     * @throws ExportException if it takes longer than it may
     * @throws CancellationException if it was canceled; git has ended then
     */
    Run run(Path folder, Optional<String> ssh, Progress progress, String... arguments) throws IOException {
        return run(folder, ssh, progress, true, _ -> { }, List.of(arguments));
    }

    /**
     * The same for what takes as long as it takes, which tells how far it is.
     *
     * @param hears what was said last, again and again; git ends where that stays the same for too long
     */
    Run runLong(Path folder, Progress progress, Consumer<String> hears, String... arguments) throws IOException {
        return run(folder, Optional.empty(), progress, true, hears, List.of(arguments));
    }

    /** What git says on its standard output; empty if it fails. */
    Optional<String> ask(Path folder, String... arguments) throws IOException {
        Run run = run(folder, Optional.empty(), Progress.NONE, false, _ -> { }, List.of(arguments));
        return run.exitCode() == 0 ? Optional.of(run.output()) : Optional.empty();
    }

    private Run run(Path folder, Optional<String> ssh, Progress progress, boolean errors, Consumer<String> hears,
            List<String> arguments) throws IOException {
        Path output = Files.createTempFile("cardwright-git", ".txt");
        try {
            List<String> line = new ArrayList<>(List.of(program.toString(), "-C", folder.toString(), "-c", "gc.auto=0",
                    "-c", "core.askPass="));
            line.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(output.toFile());
            if (errors) {
                builder.redirectErrorStream(true);
            } else {
                builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            }
            quiet(builder.environment(), ssh);
            Process process = start(builder);
            // Whoever asks on the standard input finds its end.
            process.getOutputStream().close();
            await(process, progress, output, hears);
            return new Run(process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private Process start(ProcessBuilder builder) throws ExportException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ExportException(Strings.get("export.git.no-start", program), e);
        }
    }

    private static void quiet(Map<String, String> environment, Optional<String> ssh) {
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("GIT_ASKPASS", "false");
        environment.put("SSH_ASKPASS", "false");
        environment.put("SSH_ASKPASS_REQUIRE", "never");
        environment.put("GIT_EDITOR", "true");
        environment.put("LC_ALL", "C");
        for (String place : PLACES) {
            Optional.ofNullable(SystemReader.getInstance().getenv(place)).ifPresent(
                    value -> environment.put(place, value));
        }
        if (ssh.isEmpty() && !environment.containsKey("GIT_SSH")) {
            environment.putIfAbsent("GIT_SSH_COMMAND", "ssh -o BatchMode=yes -o ConnectTimeout=30");
        }
        // What one signs in with in this program is no business of hooks and helpers.
        List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", Token.VARIABLE).forEach(environment::remove);
    }

    private void await(Process process, Progress progress, Path output, Consumer<String> hears) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        String said = "";
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (progress.canceled()) {
                    end(process);
                    throw new CancellationException();
                }
                String now = last(output);
                if (!now.equals(said)) {
                    said = now;
                    hears.accept(now);
                    end = System.nanoTime() + patience.toNanos();
                }
                if (System.nanoTime() > end) {
                    end(process);
                    throw new ExportException(Strings.get("export.remote.timeout", patience.toSeconds()));
                }
            }
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** The end of what was written until now. */
    private static String last(Path output) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(output)) {
            ByteBuffer bytes = ByteBuffer.allocate(LAST_BYTES);
            file.position(Math.max(0, file.size() - LAST_BYTES));
            file.read(bytes);
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
