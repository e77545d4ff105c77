package org.cardwright.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.stream.JsonWriter;
import org.cardwright.check.FileFindings;
import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleInfo;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.FindingPlace;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;

/** Writes findings as SARIF 2.1.0, which code hosts show beside the lines of a pull request. */
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    /** A log of one run, with what the rules are, and a line feed at the end. */
    static String of(List<FileFindings> files) {
        List<RuleInfo> rules = RuleCatalog.all();
        return FindingsJson.text(json -> {
            json.beginObject();
            json.name("$schema").value(SCHEMA);
            json.name("version").value("2.1.0");
            json.name("runs").beginArray().beginObject();
            tool(json, rules);
            json.name("columnKind").value("utf16CodeUnits");
            json.name("results").beginArray();
            for (FileFindings file : files) {
                for (Finding finding : file.findings()) {
                    result(json, rules, file.file(), finding);
                }
            }
            json.endArray().endObject().endArray().endObject();
        });
    }

    private static void tool(JsonWriter json, List<RuleInfo> rules) throws IOException {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value(Strings.get("app.name"));
        json.name("version").value(new RootCommand.Version().getVersion()[0].replaceFirst(".* ", ""));
        json.name("rules").beginArray();
        for (RuleInfo rule : rules) {
            json.beginObject();
            json.name("id").value(rule.id());
            text(json, "shortDescription", rule.explanation());
            text(json, "fullDescription", rule.explanation() + " " + rule.howToFix());
            text(json, "help", rule.howToFix());
            json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static void result(JsonWriter json, List<RuleInfo> rules, String file, Finding finding) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.rule());
        json.name("ruleIndex").value(RuleCatalog.byId(finding.rule()).map(rules::indexOf).orElse(-1));
        json.name("level").value(level(finding.severity()));
        text(json, "message", finding.message());
        json.name("locations").beginArray();
        location(json, file, finding.position());
        json.endArray();
        if (!finding.places().isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (FindingPlace place : finding.places()) {
                location(json, place.card(), place.position());
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void location(JsonWriter json, String file, Position position) throws IOException {
        json.beginObject().name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject().name("uri").value(uri(file)).endObject();
        json.name("region").beginObject();
        json.name("startLine").value(position.line());
        json.name("startColumn").value(position.column());
        json.endObject().endObject().endObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : FindingsJson.word(severity);
    }

    /** Relative to the current folder where the file lies below it: code hosts know files by their place in a checkout. */
    private static String uri(String given) {
        String here = Path.of("").toAbsolutePath().toString().replace('\\', '/') + "/";
        String file = given.startsWith(here) ? given.substring(here.length()) : given;
        try {
            boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:/.*");
            String path = file.replaceFirst("^(\\./)+", "");
            return absolute ? new URI("file", "", (path.startsWith("/") ? "" : "/") + path, null).toASCIIString()
                    : new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return file.replaceAll("[^A-Za-z0-9_./-]", "_");
        }
    }
}
