package org.cardwright.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a run of the command line gave. */
record CommandLineRun(int exitCode, String out, String err) {
    static {
        // What commands keep in tests is no business of the user's data folder.
        System.getProperties().putIfAbsent("cardwright.data", "target/test-data");
    }

    static CommandLineRun of(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = CommandLineTool.run(out, err, arguments);
        return new CommandLineRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
