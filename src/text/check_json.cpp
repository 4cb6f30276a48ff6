#include "text/check_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "text/proof_json.h"

namespace alongside::text {

namespace {

using Json = nlohmann::ordered_json;

/// In the order of content::Severity.
constexpr std::array<std::string_view, 3> kSeverities = {"note", "warning", "error"};

Json finding_json(const content::Diagnostic& finding) {
    return {{"code", finding.code},     {"severity", kSeverities[static_cast<std::size_t>(finding.severity)]},
            {"file", finding.file},     {"line", finding.line},
            {"column", finding.column}, {"message", finding.message},
            {"mend", finding.mend}};
}

Json findings_json(std::span<const content::Diagnostic> findings) {
    Json list = Json::array();
    for (const content::Diagnostic& finding : findings) {
        list.push_back(finding_json(finding));
    }
    return list;
}

Json lowered_json(const std::vector<content::Lowered>& lowered) {
    Json list = Json::array();
    for (const content::Lowered& one : lowered) {
        list.push_back({{"code", one.code}, {"reason", one.reason}, {"findings", one.findings}});
    }
    return list;
}

Json reading_json(const learn::ReadingCounts& counts) {
    return {{"words", counts.words}, {"sentences", counts.sentences}, {"told", content::reading_words(counts)}};
}

Json scenario_json(const app::Examination& examination) {
    const app::CheckReport& report = examination.report;
    return {{"id", report.scenario},
            {"clean", report.clean()},
            {"findings", findings_json(report.findings)},
            {"lowered", lowered_json(examination.lowered)},
            {"reading", reading_json(examination.reading)},
            {"proof", proof_json(report)}};
}

Json awards_json(std::span<const app::AwardProof> awards) {
    Json list = Json::array();
    for (const app::AwardProof& one : awards) {
        list.push_back({{"id", learn::award_id(one.award)},
                        {"attainable", one.attainable},
                        {"by_playing_alone", one.by_playing_alone}});
    }
    return list;
}

}  // namespace

std::string check_json(std::span<const content::Diagnostic> shared, std::span<const app::Examination> scenarios,
                       std::span<const app::AwardProof> awards) {
    const bool clean =
        !content::has_errors(shared) && std::all_of(awards.begin(), awards.end(), app::sound) &&
        std::all_of(scenarios.begin(), scenarios.end(), [](const app::Examination& one) { return one.report.clean(); });
    Json list = Json::array();
    for (const app::Examination& one : scenarios) {
        list.push_back(scenario_json(one));
    }
    const Json all = {{"format", kCheckFormat},
                      {"clean", clean},
                      {"shared", findings_json(shared)},
                      {"scenarios", std::move(list)},
                      {"awards", awards_json(awards)}};
    // A file may name itself in bytes that are no text; they are shown as well as they can be.
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace alongside::text
