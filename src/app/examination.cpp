#include "app/examination.h"

#include <iterator>

namespace alongside::app {

Examination examine(const content::Shelved& shelved, const content::LintRules& rules) {
    Examination examination{check_scenario(shelved), {}, {}};
    content::Linted linted = content::lint(shelved, rules);
    std::vector<content::Diagnostic>& all = examination.report.findings;
    all.insert(all.end(), std::make_move_iterator(linted.findings.begin()),
               std::make_move_iterator(linted.findings.end()));
    examination.lowered = std::move(linted.lowered);
    examination.reading = linted.reading;
    return examination;
}

}  // namespace alongside::app
