package org.cardwright.recipe;

import java.util.List;
import java.util.Optional;

import org.cardwright.edit.Change;
import org.cardwright.edit.MadeBy;
import org.cardwright.i18n.Strings;

/**
 * A step of the history, as far as a recipe can have it.
 *
 * @param name the step in the words of the menu
 * @param cards how many cards it changed
 * @param steps what a recipe would have of it; none where it is bound to its cards
 * @param word why it is not offered, or what a person should know before taking it in; may be empty
 * @param suggested whether it is in the recipe unless a person says otherwise
 */
public record RecipeOffer(String name, int cards, List<RecipeStep> steps, String word, boolean suggested) {
    public RecipeOffer {
        steps = List.copyOf(steps);
    }

    /** What can be offered of the steps that are in effect, in their order. */
    public static List<RecipeOffer> of(List<Change> done) {
        return done.stream().map(RecipeOffer::of).toList();
    }

    /** The recipe of some of them, in this order. */
    public static Recipe recipe(List<RecipeOffer> wanted) {
        return new Recipe(wanted.stream().flatMap(offer -> offer.steps().stream()).toList());
    }

    private static RecipeOffer of(Change change) {
        List<RecipeStep> steps = change.by().map(by -> by.request().what() instanceof RecipeRun run ? run.recipe().steps()
                : RecipeStep.of(by).stream().toList()).orElse(List.of());
        int cards = change.cards().size();
        Optional<String> bound = steps.isEmpty() ? Optional.of(why(change)) : change.by().filter(by -> by.request().cards().picked())
                .map(_ -> Strings.get("recipe.bound.picked", cards));
        String doubt = change.by().filter(_ -> bound.isEmpty()).map(RecipeOffer::doubt).orElse("");
        return new RecipeOffer(change.name(), cards, bound.isPresent() ? List.of() : steps, bound.orElse(doubt),
                bound.isEmpty() && doubt.isEmpty());
    }

    private static String doubt(MadeBy by) {
        return by.left() > 0 ? Strings.get("recipe.doubt.left", by.left())
                : by.differing() > 0 ? Strings.get("recipe.doubt.answers", by.differing()) : "";
    }

    private static String why(Change change) {
        boolean made = change.cards().stream().anyMatch(card -> card.before().isEmpty());
        boolean gone = change.cards().stream().anyMatch(card -> card.after().isEmpty());
        return Strings.get(!change.files().isEmpty() ? "recipe.bound.files" : made && gone ? "recipe.bound.renamed"
                : made ? "recipe.bound.made" : gone ? "recipe.bound.gone" : change.cards().size() == 1 ? "recipe.bound.one"
                : "recipe.bound.texts");
    }
}
