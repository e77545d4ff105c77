import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs other programs. */
final class Shell {
    private Shell() {}

    /** Runs a program to its end and returns what it printed; a failure of it is a failure of the build, with its words. */
    static String run(String program, List<String> arguments, List<String> more) throws IOException, InterruptedException {
        List<String> command = Stream.of(List.of(program), arguments, more).flatMap(List::stream).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(Machine.WINDOWS ? "NUL" : "/dev/null"))).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + "\nended with " + code + ":\n" + output);
        }
        return output;
    }

    static String run(String program, String... arguments) throws IOException, InterruptedException {
        return run(program, List.of(arguments), List.of());
    }

    /** A program of the search path. */
    static Optional<Path> find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable).findFirst();
    }
}
