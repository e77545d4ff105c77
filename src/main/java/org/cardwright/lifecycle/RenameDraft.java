package org.cardwright.lifecycle;

import java.util.Optional;

/**
 * What a person changes where cards are renamed; what is absent stays as each card has it.
 *
 * @param fileNames whether the files are named after their cards
 * @param fileName a name in place of the derived one, for a single card
 * @param permalinks whether the addresses are derived anew
 * @param permalink an address in place of the derived one, for a single card
 */
public record RenameDraft(Optional<String> competency, Optional<String> group, boolean fileNames,
        Optional<String> fileName, boolean permalinks, Optional<String> permalink) {
    public RenameDraft {
        competency = competency.map(String::strip);
        group = group.map(String::strip);
        fileName = fileName.map(String::strip);
        permalink = permalink.map(String::strip);
    }
}
