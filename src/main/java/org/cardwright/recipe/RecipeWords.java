package org.cardwright.recipe;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.bulk.BulkEdit;
import org.cardwright.check.FixRequest;
import org.cardwright.course.CourseRequest;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.CardTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;

/** Says what a step of a recipe does, beyond its name: with which texts, and for which cards. */
final class RecipeWords {
    private static final int LONG = 60;

    private RecipeWords() {}

    static String of(RecipeStep step) {
        String cards = step.cards().said();
        return Stream.of(switch (step) {
            case RecipeStep.Fields(BulkEdit edit, CardScope _) -> of(edit);
            case RecipeStep.Courses(CourseRequest change, CardScope _) -> of(change.what());
            case RecipeStep.Listed(var list, CardScope _) -> Strings.get("recipe.says.rows", list.table().rows().size());
            case RecipeStep.Fixes(FixRequest _, CardScope _, Map<String, String> answers) -> answers.isEmpty() ? ""
                    : Strings.get("recipe.says.answers", answers.size());
        }, cards.isEmpty() ? Strings.get("recipe.says.all") : cards).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String of(BulkEdit edit) {
        return switch (edit) {
            case BulkEdit.Replace replace -> Strings.get("recipe.says.with", quoted(replace.terms().with())) + " · " + replace.targets()
                    .stream().map(CardTarget::name).collect(Collectors.joining(", "));
            case BulkEdit.SetValue(CardTarget _, String value) -> quoted(value);
            case BulkEdit.Clear _ -> "";
        };
    }

    private static String of(CourseRequest.What what) {
        return switch (what) {
            case CourseRequest.ReplaceText(var search) -> becomes(search.find(), search.with());
            case CourseRequest.Edit edit -> Stream.of(edit.title(), edit.provider(), edit.url()).flatMap(Optional::stream)
                    .map(RecipeWords::quoted).collect(Collectors.joining(", ", counted(edit.courses()) + ": ", ""));
            case CourseRequest.Exchange(Set<?> courses, CourseText by) -> counted(courses) + " → " + quoted(by.title());
            case CourseRequest.Links(Map<String, String> links) -> Strings.get("recipe.says.links", links.size());
            case CourseRequest.Remove(Set<?> courses) -> counted(courses);
            case CourseRequest.Add(CourseText course) -> quoted(course.title());
            case CourseRequest.Fill(CourseText course) -> quoted(course.title());
            case CourseRequest.Merge merge -> merge.forms().stream().sorted().map(RecipeWords::quoted)
                    .collect(Collectors.joining(", ")) + " → " + quoted(merge.kept());
        };
    }

    private static String counted(Collection<?> courses) {
        return Strings.get("recipe.says.courses", courses.size());
    }

    private static String becomes(String find, String with) {
        return quoted(find) + " → " + quoted(with);
    }

    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " / ");
        return "\"" + (line.length() <= LONG ? line : line.substring(0, LONG - 1) + "…") + "\"";
    }
}
