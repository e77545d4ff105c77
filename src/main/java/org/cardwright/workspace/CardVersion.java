package org.cardwright.workspace;

import java.nio.file.Path;
import java.time.Instant;

/** A state that a card's file once had, kept when a save replaced it. */
public record CardVersion(Instant time, Path file) {}
