package org.cardwright.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.site.ProficiencyLevel;



/** What becomes of one item of a {@link Drift}; decided from the beginning where front matter and body agree. */
public final class DriftChoice {
    /** Where the text comes from. */
    public enum Source {
        FRONT,
        BODY,
        NEITHER
    }

    private final Drift.Row row;
    private Optional<Source> source = Optional.empty();
    private int level;

    DriftChoice(Drift.Row row) {
        this.row = row;
        level = levelOpen() ? ProficiencyLevel.ofNumber(row.level()).map(ProficiencyLevel::number).orElse(1) : row.level();
    }

    public Drift.Row row() {
        return row;
    }

    /** Whether the level can be chosen, because the body does not tell it. */
    public boolean levelOpen() {
        return row.body().isEmpty();
    }

    public int level() {
        return level;
    }

    public void level(int chosen) {
        level = chosen;
    }

    public Optional<Source> source() {
        return source;
    }

    public void source(Optional<Source> chosen) {
        source = chosen;
    }

    /** Chooses a side; what that side lacks is left out. */
    void take(Source side) {
        boolean there = (side == Source.FRONT ? row.front() : row.body()).isPresent();
        source = row.agrees() ? Optional.empty() : Optional.of(there ? side : Source.NEITHER);
    }

    public boolean decided() {
        return row.agrees() || source.isPresent();
    }

    /** The item as it will be; empty where it is left out, or not decided. */
    public Optional<Edit.Placed> result() {
        Optional<String> text = row.agrees() ? row.front() : source.flatMap(from -> switch (from) {
            case FRONT -> row.front();
            case BODY -> row.body();
            case NEITHER -> Optional.empty();
        });
        return text.map(found -> new Edit.Placed(level, found));
    }

    /** What was chosen, with what the row says. */
    String entered() {
        return texts() + level + " " + source.map(Source::name).orElse("");
    }

    private String texts() {
        return row.front().orElse("-") + "\n" + row.body().orElse("-") + "\n";
    }

    /** Chooses what was entered for a row that says the same. */
    void enter(List<String> texts) {
        texts.stream().filter(text -> text.startsWith(texts())).findFirst()
                .map(text -> text.substring(texts().length()).split(" ", 2)).ifPresent(chosen -> {
                    level = levelOpen() ? Integer.parseInt(chosen[0]) : level;
                    source = Stream.of(Source.values()).filter(one -> one.name().equals(chosen[1])).findFirst();
                });
    }
}
