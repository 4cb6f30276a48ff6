#include "app/check.h"

#include "app/proof_words.h"
#include "app/proofs.h"
#include "app/walks.h"
#include "content/findings.h"
#include "content/whereabouts.h"
#include "core/prove/rules.h"

namespace alongside::app {

namespace {

using prove::Breach;
using prove::Rule;

/// Where to look: an option, a scene, or the part of the head that is meant.
content::Mark mark_of(const Scenario& scenario, const Breach& breach, const content::Whereabouts& where) {
    if (breach.scene) {
        const std::string& scene = scenario.scenes[*breach.scene].id;
        return breach.option.empty() ? where.of_scene(scene) : where.of_option(scene, breach.option);
    }
    switch (breach.rule) {
        case Rule::ending_without_text:
            return where.of_name("endings", breach.seat);
        case Rule::fact_never_found:
            return where.of_name("facts", breach.other);
        case Rule::facts:
            return where.of_name("facts");
        case Rule::people_with_stances:
            return where.of_name("people");
        case Rule::too_large:
        case Rule::answer_key:
            return where.of_name("seats", breach.seat);
        default:
            return where.of_name("scenes");
    }
}

}  // namespace

CheckReport check_scenario(const content::Shelved& shelved, const CheckLimits& limits) {
    return check_scenario(shelved, content::walks_of(shelved), limits);
}

CheckReport check_scenario(const content::Shelved& shelved, const std::vector<content::WalkFile>& walks,
                           const CheckLimits& limits) {
    CheckReport report{shelved.id, shelved.findings, {}, nullptr, {}};
    if (!shelved.scenario) {
        return report;
    }
    report.story = std::make_shared<const Scenario>(*shelved.scenario);
    const Scenario& scenario = *report.story;
    report.proofs = prove_seats(scenario, limits);
    const content::Source source(shelved.file.string(), shelved.bytes);
    const content::Whereabouts where(source);
    content::Findings findings(source);
    for (const Breach& breach : prove::breaches_of(scenario, report.proofs)) {
        findings.add(mark_of(scenario, breach, where), finding_of(scenario, report.proofs, breach));
    }
    const std::vector<content::Diagnostic> found = std::move(findings).sorted();
    report.findings.insert(report.findings.end(), found.begin(), found.end());
    report.proved = sentences_of(scenario, report.proofs);
    check_walks(shelved, walks, report);
    return report;
}

}  // namespace alongside::app
