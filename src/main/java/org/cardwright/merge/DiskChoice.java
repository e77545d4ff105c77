package org.cardwright.merge;

import java.util.Optional;

import org.cardwright.text.SourceText;

/**
 * The text that a card shall have whose file another program changed.
 *
 * @param conflict as it was when it was decided on
 * @param chosen a missing one for a card that shall go
 */
public record DiskChoice(DiskConflict conflict, Optional<SourceText> chosen) {}
