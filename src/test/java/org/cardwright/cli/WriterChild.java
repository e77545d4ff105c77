package org.cardwright.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/**
 * A writer among others, by the command line: it counts its own course of all cards up by {@code replace}, and the
 * description of its own card by {@code set}; now and then it cleans all. It says how far it was told to have come.
 */
final class WriterChild {
    private WriterChild() {}

    /** Arguments: the folder, the number of the writer, its card, how many edits. */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(run(Path.of(arguments[0]),
                Integer.parseInt(arguments[1]), arguments[2], Integer.parseInt(arguments[3])));
    }

    /** The number of the course, that of the description, and the refusals, with blanks between. */
    static String run(Path folder, int writer, String card, int edits) {
        Random random = new Random(writer);
        int course = 0;
        int description = 0;
        int refused = 0;
        for (int edit = 0; edit < edits; edit++) {
            int kind = random.nextInt(8);
            CommandLineRun run;
            if (kind == 0) {
                run = CommandLineRun.of("clean", folder.toString());
            } else if (kind < 3) {
                run = CommandLineRun.of("set", folder.resolve(card).toString(),
                        "competency_description=Description " + writer + " no. " + (description + 1) + ".");
                description += run.exitCode() == 0 ? 1 : 0;
            } else {
                run = CommandLineRun.of("replace", folder.toString(), "--find", title(writer, course), "--with",
                        title(writer, course + 1), "--in", "title");
                course += run.exitCode() == 0 ? 1 : 0;
            }
            if (run.exitCode() == 3) {
                refused++;
            } else if (run.exitCode() != 0) {
                throw new AssertionError(run);
            }
        }
        return course + " " + description + " " + refused;
    }

    static String title(int writer, int count) {
        return "Course " + writer + " no. " + count + " of many";
    }
}
