package org.cardwright.cli;

/** What a command tells its caller; part of the command line's contract. */
final class ExitCodes {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int BAD_INPUT = 2;
    static final int IO_ERROR = 3;

    private ExitCodes() {}
}
