package org.cardwright.ui.problems;
import org.cardwright.ui.common.Workbench;
final class DashboardFeature {
    private DashboardFeature() {}
    static void install(Workbench bench, ProblemsViewModel model) {}
}
