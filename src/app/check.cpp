#include "app/check.h"

#include <fmt/format.h>

#include "app/walks.h"
#include "core/base/text.h"
#include "core/prove/forward.h"

namespace alongside::app {

namespace {

using content::Diagnostic;

Diagnostic finding(const content::Shelved& shelved, std::string code, std::string message, std::string mend) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.file = shelved.file.filename().string();
    diagnostic.message = std::move(message);
    diagnostic.mend = std::move(mend);
    return diagnostic;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += text.empty() ? word : ", " + word;
    }
    return text;
}

void check_endings(const content::Shelved& shelved, std::size_t seat, const prove::Forward& proof,
                   CheckReport& report) {
    const Scenario& scenario = *shelved.scenario;
    for (std::size_t part = 0; part < scenario.parts.size(); ++part) {
        std::string reached;
        for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
            if (!proof.reached[part][outcome]) {
                continue;
            }
            reached += fmt::format("{}{}", reached.empty() ? "" : ", ", kOutcomeIds[outcome]);
            if (!scenario.seats[seat].endings[part][outcome]) {
                report.findings.push_back(finding(
                    shelved, "P001",
                    fmt::format("From the seat \"{}\" the ending {} can be reached, and it has no text.",
                                scenario.seats[seat].id, kOutcomeIds[outcome]),
                    fmt::format("Write it under endings, {}, {}.", scenario.seats[seat].id, kOutcomeIds[outcome])));
            }
        }
        report.proved.push_back(fmt::format("Seat {}{}: {} states, endings {}.", scenario.seats[seat].id,
                                            scenario.parts[part].id.empty() ? "" : ", part " + scenario.parts[part].id,
                                            proof.states, reached));
    }
}

void check_seat(const content::Shelved& shelved, std::size_t seat, CheckReport& report) {
    const Scenario& scenario = *shelved.scenario;
    prove::Ask ask;
    ask.seat = seat;
    ask.with_skips = true;
    const prove::Forward proof = prove::forward(scenario, ask);
    if (!proof.complete) {
        report.findings.push_back(finding(shelved, "P003", "This scenario has too many states to be proved.",
                                          "Let fewer beats move a stance, or read some flags sooner."));
        return;
    }
    check_endings(shelved, seat, proof, report);
    for (const prove::Stuck& stuck : proof.stuck) {
        report.findings.push_back(
            finding(shelved, "P002",
                    fmt::format("In the scene \"{}\" every option can be locked at once, and then nobody can go on.",
                                scenario.scenes[stuck.scene].id),
                    fmt::format("The shortest way there: {}.", joined(stuck.choices))));
    }
}

}  // namespace

CheckReport check_scenario(const content::Shelved& shelved) {
    CheckReport report{shelved.id, shelved.findings, {}};
    for (std::size_t seat = 0; shelved.scenario && seat < shelved.scenario->seats.size(); ++seat) {
        check_seat(shelved, seat, report);
    }
    check_walks(shelved, report);
    return report;
}

}  // namespace alongside::app
