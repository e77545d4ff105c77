package org.cardwright.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleInfo;
import org.cardwright.html.HelpHtml;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/** Makes the pages of the texts: each heading of the guide begins one, each other text is one, so is each rule. */
final class HelpReader {
    private static final String GUIDE = "guide.md";
    /** The texts that the guide refers to, which are pages as a whole. */
    private static final List<String> OTHERS = List.of("accessibility", "command-line");
    private static final String RULES = "kinds-of-problems";
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">(.*?)</a>", Pattern.DOTALL);
    private static final int SECTION = 2;

    private final List<HelpPage> pages = new ArrayList<>();
    /** The titles of the pages of each section, by their anchors. */
    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    List<HelpPage> pages() {
        guide();
        OTHERS.forEach(this::other);
        rules();
        StringBuilder all = new StringBuilder();
        sections.forEach((section, titles) -> all.append(heading(SECTION, link(section, names.get(section)))).append(list(titles)));
        pages.addFirst(page(HelpBook.CONTENTS, Strings.get("help.contents"), "", "", all.toString()));
        return pages;
    }

    private void guide() {
        List<MarkdownPart> parts = MarkdownText.parts(HelpTexts.read(GUIDE)).stream().filter(part -> part.level() >= SECTION).toList();
        String section = "";
        for (MarkdownPart part : parts) {
            if (part.level() == SECTION) {
                section = part.anchor();
                begin(section, part.title());
            } else {
                sections.get(section).put(part.anchor(), part.title());
            }
        }
        for (MarkdownPart part : parts) {
            if (part.level() == SECTION) {
                section = part.anchor();
                pages.add(page(section, part.title(), "", path(), part.html() + list(sections.get(section))));
            } else {
                pages.add(page(part.anchor(), part.title(), names.get(section), path(section), part.html()));
            }
        }
    }

    private void begin(String section, String title) {
        names.put(section, title);
        sections.put(section, new LinkedHashMap<>());
    }

    private void other(String name) {
        List<MarkdownPart> parts = MarkdownText.parts(HelpTexts.read(name + ".md"));
        begin(name, parts.getFirst().title());
        pages.add(page(name, parts.getFirst().title(), "", path(), parts.stream()
                .map(part -> (part.level() == 1 ? "" : heading(part.level(), HtmlText.encode(part.title()))) + part.html())
                .collect(Collectors.joining())));
    }

    private void rules() {
        Map<String, String> about = MarkdownText.parts(HelpTexts.read("rules.md")).stream()
                .collect(Collectors.toMap(MarkdownPart::title, MarkdownPart::html));
        begin(RULES, Strings.get("help.rules"));
        StringBuilder all = new StringBuilder("<p>" + HtmlText.encode(Strings.get("help.rules.about")) + "</p>");
        for (Severity severity : Severity.values()) {
            Map<String, String> titles = new LinkedHashMap<>();
            RuleCatalog.all().stream().filter(rule -> rule.severity() == severity)
                    .forEach(rule -> titles.put(HelpPage.ofRule(rule.id()), rule.title()));
            all.append(heading(SECTION, HtmlText.encode(Strings.get("help.severity." + severity.name().toLowerCase(Locale.ROOT)))))
                    .append(list(titles));
        }
        pages.add(page(RULES, names.get(RULES), "", path(), all.toString()));
        RuleCatalog.all().forEach(rule -> pages.add(page(HelpPage.ofRule(rule.id()), rule.title(), names.get(RULES), path(RULES),
                rule(rule, about.getOrDefault(rule.id(), "")))));
    }

    private static String rule(RuleInfo rule, String about) {
        return about + heading(SECTION, Strings.get("help.rule.why")) + paragraph(rule.explanation())
                + heading(SECTION, Strings.get("help.rule.how")) + paragraph(rule.howToFix())
                + "<p>" + Strings.get("help.rule.more", Strings.get("severity." + rule.severity().name().toLowerCase(Locale.ROOT)),
                        "<code>" + rule.id() + "</code>") + "</p>";
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlText.encode(text) + "</p>";
    }

    private static String heading(int level, String html) {
        return "<h" + level + " class=\"margin-y-2\">" + html + "</h" + level + ">";
    }

    private String path(String... above) {
        StringBuilder path = new StringBuilder("<p class=\"help-path\">" + link(HelpBook.CONTENTS, Strings.get("help.contents")));
        for (String section : above) {
            path.append(" › ").append(link(section, names.get(section)));
        }
        return path.append("</p>").toString();
    }

    private static String list(Map<String, String> titles) {
        return titles.isEmpty() ? "" : titles.entrySet().stream().map(each -> "<li>" + link(each.getKey(), each.getValue()) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String link(String anchor, String title) {
        return "<a href=\"#" + anchor + "\">" + HtmlText.encode(title) + "</a>";
    }

    private static HelpPage page(String anchor, String title, String section, String path, String html) {
        return HelpPage.of(anchor, title, section,
                HelpHtml.blocks(path + "<h1>" + HtmlText.encode(title) + "</h1>" + links(html).replace("<table>", "<table class=\"margin-y-2\">")));
    }

    /** What leads to another text leads to its page; what leads out of the help and the web leads nowhere. */
    private static String links(String html) {
        return LINK.matcher(html).replaceAll(found -> Matcher.quoteReplacement(to(found.group(1))
                .map(address -> "<a href=\"" + address + "\">" + found.group(2) + "</a>").orElse(found.group(2))));
    }

    private static Optional<String> to(String address) {
        if (address.startsWith("#") || address.startsWith("https://")) {
            return Optional.of(address);
        }
        String file = address.replaceFirst("#.*", "");
        if (file.equals(GUIDE)) {
            return Optional.of(address.contains("#") ? address.substring(GUIDE.length()) : "#" + HelpBook.CONTENTS);
        }
        return OTHERS.stream().filter(name -> file.equals(name + ".md")).findFirst().map(name -> "#" + name);
    }
}
