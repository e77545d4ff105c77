package org.cardwright.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit of a site as a person knows it.
 *
 * @param id its whole name
 * @param time when its author made it
 */
public record PastCommit(String id, String author, Instant time, String subject) {
    private static final int SHORT = 8;

    /** Whose body was read. */
    static PastCommit of(RevCommit commit, Mailmap names) {
        Optional<PersonIdent> author = Optional.ofNullable(commit.getAuthorIdent());
        return new PastCommit(commit.name(), author.map(names::name).map(PastCommit::plain).filter(name -> !name.isBlank())
                .orElseGet(() -> Strings.get("past.nobody")), author.map(PersonIdent::getWhenAsInstant)
                .orElseGet(() -> Instant.ofEpochSecond(commit.getCommitTime())), plain(commit.getShortMessage()));
    }

    /** Nothing in it may act on a terminal. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** The beginning of its name, as hosts show it. */
    public String shortId() {
        return id.substring(0, SHORT);
    }

    public LocalDate date() {
        return time.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** The day as people write it. */
    public String day() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date());
    }

    /** Day and subject. */
    @Override
    public String toString() {
        return Strings.get("past.commit", day(), subject.isEmpty() ? shortId() : subject);
    }
}
