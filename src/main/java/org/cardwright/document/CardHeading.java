package org.cardwright.document;

import java.util.List;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;

/**
 * What a card is called where it is shown by itself.
 *
 * @param title what it is about: its competency, or its title, or its file
 * @param subtitle where it belongs: "0501 Financial Administration · Entry · GS 7-9", with what it has of these
 */
public record CardHeading(String title, String subtitle) {
    public static CardHeading of(Card card, String fileName) {
        String level = card.text(CardField.LEVEL);
        boolean bare = !level.isEmpty() && Character.isDigit(level.charAt(0));
        String series = firstText(card.text(CardField.JOB_SERIES), CardNames.jobSeries(card.text(CardField.SERIES),
                card.text(CardField.JOB_SERIES_TITLE)).strip());
        List<String> parts = List.of(series, card.text(CardField.CAREER_LEVEL), bare ? Strings.get("card.gs", level) : level);
        return new CardHeading(firstText(card.text(CardField.COMPETENCY), card.text(CardField.TITLE), fileName),
                String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList()));
    }

    private static String firstText(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
