#include "app/examination.h"

#include <iterator>

namespace alongside::app {

Examination examine(const content::Shelved& shelved, const content::LintRules& rules, const CheckLimits& limits) {
    Examination examination{check_scenario(shelved, limits), {}, {}};
    content::Linted linted = content::lint(shelved, rules);
    std::vector<content::Diagnostic>& all = examination.report.findings;
    all.insert(all.end(), std::make_move_iterator(linted.findings.begin()),
               std::make_move_iterator(linted.findings.end()));
    if (const auto file = shelved.scenario ? content::lower_file_of(shelved) : std::nullopt) {
        examination.lowered = content::lower(*file, all);
    }
    examination.reading = linted.reading;
    return examination;
}

}  // namespace alongside::app
