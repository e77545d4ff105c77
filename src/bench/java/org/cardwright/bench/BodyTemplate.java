package org.cardwright.bench;

import java.util.List;

/** The page templates of card bodies (format notes, section 5), each as often as in real cards. */
enum BodyTemplate {
    FLAT(2, "Behavioral Illustrations", """
            <p><b>$heading</b></p>
            <p>$list</p>"""),
    CONTENT_IDS(4, "Behavioral Illustrations", """
            <div id="cfo-card-content-$id">
              <h3>$heading</h3>
              <ul>$list</ul>
            </div>"""),
    COLUMNS(2, "Behavior Illustrations", """
            <div class="card-content-column">
              <h3>$heading</h3>
              <dl>$list</dl>
            </div>"""),
    GRID_4(4, "Behavior Illustrations", """
            <div class="desktop:grid-col-4 margin-y-3">
              <div class="bg-white padding-3 shadow-5 height-full">
                <h3>$heading</h3>
                <dl class="text-base">$list</dl>
              </div>
            </div>"""),
    ORANGE(18, "Behavior Illustrations", """
            <div class="desktop:grid-col-6 margin-y-205">
              <div class="border-top-2 bg-white padding-2 shadow-5 height-full members-hover border-1px button-border \
            border-top-orange radius-lg">
                <h3>$heading</h3>
                <dl class="text-base card-content-color">$list</dl>
              </div>
            </div>"""),
    BLUE(3, "Behavior Illustrations", """
            <div class="desktop:grid-col-6 margin-y-205">
              <div class="border-top-2 bg-white padding-2 shadow-5 height-full members-hover border-1px button-border \
            border-top-blue radius-lg card-text-color">
                <h3>$heading</h3>
                <dl class="text-base card-content-color">$list</dl>
              </div>
            </div>"""),
    COLORED_RULE(29, "Behavior Illustrations", """
            <div class="desktop:grid-col-6 margin-y-3">
              <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px button-border \
            border-top-blue radius-lg card-text-color">
                <h3>$heading</h3>
                <hr style="background-color: #1b74e0 !important;"/>
                <dl class="text-base card-content-color">$list</dl>
              </div>
            </div>"""),
    GREEN_RULE(25, "Behavior Illustrations", """
            <div class="desktop:grid-col-6 margin-y-3">
              <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px button-border \
            border-top-blue radius-lg">
                <p class="text-bold label-color font-size-21">$heading</p>
                <hr class="hr-green"/>
                <dl class="text-base card-content-color">$list</dl>
              </div>
            </div>""");

    private final int weight;
    private final String behaviorHeading;
    private final String block;

    BodyTemplate(int weight, String behaviorHeading, String block) {
        this.weight = weight;
        this.behaviorHeading = behaviorHeading;
        this.block = block;
    }

    static BodyTemplate draw(Draw draw) {
        return values()[draw.weighted(java.util.Arrays.stream(values()).mapToInt(each -> each.weight).toArray())];
    }

    boolean oldest() {
        return this == FLAT || this == CONTENT_IDS;
    }

    String body(String competency, List<GeneratedLevel> levels, Draw draw) {
        boolean newest = this == GREEN_RULE;
        String labels = competency + (newest || draw.chance(1, 2) ? " (Level " : " ( Level ");
        String behaviors = block.replace("$heading", behaviorHeading).replace("$id", "behaviors")
                .replace("$list", list(labels, newest, levels, true));
        String definitions = block.replace("$heading", "Proficiency Level Definition").replace("$id", "definition")
                .replace("$list", list(labels, newest, levels, false));
        return oldest() ? definitions + "\n" + behaviors + "\n" : behaviors + "\n" + definitions;
    }

    private String list(String labels, boolean newest, List<GeneratedLevel> levels, boolean behaviors) {
        var text = new StringBuilder();
        for (GeneratedLevel level : levels) {
            List<String> items = behaviors ? level.behaviors() : level.definitions();
            switch (this) {
                case FLAT -> text.append('"').append(String.join(" ", items)).append('"');
                case CONTENT_IDS -> items.forEach(item -> text.append("<li>").append(item).append("</li>"));
                default -> {
                    text.append("<dt>").append(labels).append(level.number()).append(" - ").append(level.name())
                            .append(")</dt><dd>").append(String.join(newest ? " </dd><dd>" : " </dd><dd> ", items))
                            .append("</dd>");
                }
            }
        }
        return text.toString();
    }
}
