#include "app/examination.h"

#include <iterator>

namespace alongside::app {

Examination examine(const content::Shelved& shelved, const content::LintRules& rules, const CheckLimits& limits) {
    return examine(shelved, content::beside(shelved), rules, limits);
}

Examination examine(const content::Shelved& shelved, const content::Beside& beside, const content::LintRules& rules,
                    const CheckLimits& limits) {
    Examination examination{check_scenario(shelved, beside.walks, limits), {}, {}};
    content::Linted linted = content::lint(shelved, rules);
    std::vector<content::Diagnostic>& all = examination.report.findings;
    all.insert(all.end(), std::make_move_iterator(linted.findings.begin()),
               std::make_move_iterator(linted.findings.end()));
    if (shelved.scenario && beside.lowering) {
        examination.lowered = content::lower(*beside.lowering, all);
    }
    examination.reading = linted.reading;
    return examination;
}

}  // namespace alongside::app
