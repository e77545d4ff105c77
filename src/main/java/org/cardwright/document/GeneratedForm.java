package org.cardwright.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.html.BodyLevel;
import org.cardwright.html.HtmlText;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/** Where the site's generator writes a card in another way than the newest form has it (format notes, 7). */
final class GeneratedForm {
    private static final Pattern ITEM = Pattern.compile("<dd>([^<]*)</dd>");

    private GeneratedForm() {}

    /** Whether the levels of a list are known, of which the generator marks the borders. */
    static boolean canWrite(ItemTable table) {
        return table.agrees() && table.unassigned().items().isEmpty();
    }

    /** The list with two spaces between the items of a level, and a question mark between levels. */
    static String list(ItemTable table) {
        return levels(table).stream().map(items -> " " + String.join("  ", items)).collect(Collectors.joining(" ? "));
    }

    /** Whether a list is so; the generator leaves the spaces at the ends of items as the texts have them. */
    static boolean isList(String list, ItemTable table) {
        String form = levels(table).stream().map(items -> items.stream().map(GeneratedForm::words)
                .collect(Collectors.joining(" {2,}"))).collect(Collectors.joining(" +\\? {2,}", " +", " *"));
        return Pattern.matches(form, list);
    }

    private static String words(String item) {
        return Arrays.stream(item.split(" +")).map(Pattern::quote).collect(Collectors.joining(" +"));
    }

    private static List<List<String>> levels(ItemTable table) {
        return table.headed().stream().map(group -> group.items().stream().map(CardItem::text).toList())
                .filter(items -> !items.isEmpty()).toList();
    }

    /** Whether two bodies differ only in spaces that the generator leaves in items as the texts have them. */
    static boolean isSameBody(String one, String other) {
        return withoutSpaces(one).equals(withoutSpaces(other));
    }

    private static String withoutSpaces(String body) {
        return ITEM.matcher(body).replaceAll(GeneratedForm::withoutSpaces);
    }

    private static String withoutSpaces(MatchResult item) {
        return Matcher.quoteReplacement("<dd>" + item.group(1).replaceAll(" +", " ").stripTrailing()
                + "</dd>");
    }

    /** The title where it spells the competency with the slash that headings have and the field has not. */
    static Optional<String> title(CardDocument document) {
        String competency = document.card().text(CardField.COMPETENCY);
        Set<String> headings = new HashSet<>();
        for (ItemKind kind : ItemKind.values()) {
            document.anatomy().table(kind).headed().stream().flatMap(group -> group.body().stream())
                    .flatMap(level -> heading(level).stream()).forEach(headings::add);
        }
        return headings.size() != 1 ? Optional.empty() : headings.stream()
                .filter(heading -> heading.indexOf('/') >= 0 && heading.replace('/', ' ').equals(competency)).findFirst()
                .flatMap(heading -> document.soundlyDerived(CardField.TITLE)
                        .filter(title -> title.endsWith(competency))
                        .map(title -> title.substring(0, title.length() - competency.length()) + heading));
    }

    private static Optional<String> heading(BodyLevel level) {
        return level.heading().map(heading -> HtmlText.fold(heading.competency()));
    }
}
