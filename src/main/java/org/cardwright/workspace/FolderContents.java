package org.cardwright.workspace;

import java.util.List;

/** What reading a folder gave, both sorted by file: the cards, and the files that could not be read. */
public record FolderContents(List<LoadedCard> cards, List<LoadProblem> problems) {
    public FolderContents {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }
}
