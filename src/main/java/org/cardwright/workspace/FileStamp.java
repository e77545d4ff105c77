package org.cardwright.workspace;

import java.time.Instant;

/** Tells whether a file was touched since it was read: its size in bytes and its time of last change. */
public record FileStamp(long size, Instant modified) {}
