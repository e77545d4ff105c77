package org.cardwright.bench;

import java.util.List;

/** The words that generated cards are made of: as long and as plain as those of real cards. */
final class Words {
    static final List<String> SERIES_TITLES = List.of("Financial Administration and Program Support", "Accounting",
            "Auditing", "Budget Analysis", "Grants Management", "Contract Pricing", "Program Evaluation",
            "Tax Administration");
    static final List<Integer> SERIES = List.of(501, 510, 511, 560, 1109, 1102, 343, 512);
    static final List<String> LEVEL_NAMES = List.of("Awareness", "Basic", "Intermediate", "Advanced", "Expert");

    private static final List<String> TOPICS = List.of("Customer", "Budget", "Accounting", "Internal Control",
            "Contract", "Data", "Audit", "Risk", "Cost", "Grants", "Payroll", "Revenue", "Asset", "Debt",
            "Travel", "Procurement", "Performance", "Records", "Systems", "Workforce", "Treasury");
    private static final List<String> ASPECTS = List.of("Service", "Analysis", "Concepts, Policies, and Principles",
            "Execution", "Formulation and Justification", "Management", "Reporting", "Planning/Evaluation",
            "Communication", "Oversight");
    private static final List<String> VERBS = List.of("Monitors", "Establishes", "Reviews", "Develops", "Streamlines",
            "Prepares", "Analyzes", "Coordinates", "Designs and implements", "Interprets", "Reconciles", "Documents",
            "Explains", "Evaluates", "Recommends", "Compiles", "Validates", "Leads", "Anticipates", "Communicates");
    private static final List<String> OBJECTS = List.of("client satisfaction", "relationships with customers",
            "agency guidance and policies", "user manuals for customers", "procedures based on feedback",
            "quarterly financial statements", "funding requests, transfers, and allotments", "internal controls",
            "trends in obligations and outlays", "project plans", "reports for senior leaders", "new requirements",
            "work groups of stakeholders and neutral parties", "audit evidence", "performance measures",
            "the general ledger", "cost estimates", "responses to data calls", "training for new employees",
            "the organization's objectives", "year-end closing entries", "vendor invoices");
    private static final List<String> PURPOSES = List.of("to ensure they are getting what they need",
            "in a timely manner", "to reflect changes to services", "to meet deadlines", "for accuracy",
            "to improve customer service", "and makes necessary improvements", "to identify solutions",
            "across the agency", "in accordance with laws and regulations", "with the help of a supervisor",
            "and prevents similar problems or issues from occurring", "to support decisions", "to reduce risk",
            "", "to meet the needs of the fiscal year", "and reports the results", "under occasional guidance");
    private static final List<String> DEFINITIONS = List.of("Applies the competency in the simplest situations",
            "Requires close and extensive guidance", "Demonstrates awareness of concepts and processes",
            "Applies the competency in somewhat difficult situations", "Requires frequent guidance",
            "Demonstrates familiarity with concepts and processes", "Applies the competency in difficult situations",
            "Requires occasional guidance", "Demonstrates understanding of concepts and processes",
            "Applies the competency in considerably difficult situations",
            "Generally requires little or no guidance", "Demonstrates broad understanding of concepts and processes",
            "Applies the competency in exceptionally difficult situations",
            "Serves as a key resource and advises others",
            "Demonstrates comprehensive, expert understanding of concepts and processes");

    private Words() {}

    /** How many competencies there are before they repeat. */
    static int competencies() {
        return TOPICS.size() * ASPECTS.size();
    }

    static String competency(int index) {
        int own = index % competencies();
        return TOPICS.get(own % TOPICS.size()) + " " + ASPECTS.get(own / TOPICS.size());
    }

    static String behavior(Draw draw) {
        return (draw.one(VERBS) + " " + draw.one(OBJECTS) + " " + draw.one(PURPOSES)).trim();
    }

    /** The definitions that all cards share: three of each level. */
    static List<String> definitions(int level) {
        return DEFINITIONS.subList(3 * (level - 1), 3 * level);
    }

    static String description(Draw draw) {
        var text = new StringBuilder(behavior(draw));
        for (int i = draw.number(2, 4); i > 0; i--) {
            String next = behavior(draw);
            text.append(i == 1 ? "; " : ", ").append(Character.toLowerCase(next.charAt(0))).append(next.substring(1));
        }
        return text.toString();
    }
}
