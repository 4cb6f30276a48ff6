/// Does `check` find what is wrong, and leave alone what only looks so? Seeded defects and near misses, each beside the
/// same sound scenario.
#include "defects.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <set>

#include "support/catch.h"

using namespace alongside;
using support::Defect;
using Codes = std::vector<std::string>;

namespace {

struct Tally {
    int found = 0;
    int all = 0;
};

struct Score {
    std::map<std::string, Tally> by_code;
    Tally defects;
    Tally alarms;  // near misses with findings, of all near misses
};

std::string words_of(const Codes& codes) {
    return codes.empty() ? "nothing" : fmt::format("{}", fmt::join(codes, ", "));
}

bool expects(const Defect& defect, const std::string& code) {
    return std::find(defect.expect.begin(), defect.expect.end(), code) != defect.expect.end();
}

app::CheckReport checked(const Defect& defect) {
    return support::check_text(support::sound_with(defect.changes), defect.budget);
}

void count(Score& score, const Defect& defect, bool right) {
    if (defect.expect.empty()) {
        score.alarms.all += 1;
        score.alarms.found += right ? 0 : 1;
        return;
    }
    score.defects.all += 1;
    score.defects.found += right ? 1 : 0;
    for (const std::string& code : std::set<std::string>(defect.expect.begin(), defect.expect.end())) {
        score.by_code[code].all += 1;
        score.by_code[code].found += right ? 1 : 0;
    }
}

void print(const Score& score) {
    std::cout << fmt::format("Seeded defects found: {} of {}. Near misses with a finding: {} of {}.\n",
                             score.defects.found, score.defects.all, score.alarms.found, score.alarms.all);
    for (const auto& [code, tally] : score.by_code) {
        std::cout << fmt::format("  {}  {} of {}\n", code, tally.found, tally.all);
    }
}

}  // namespace

TEST_CASE("nothing is wrong with the sound scenario but that it is short") {
    const app::CheckReport report = support::check_text(support::sound_with({}));
    INFO(content::print(report.findings));
    CHECK(support::codes_of(report, true) == Codes{"R002"});
}

TEST_CASE("every seeded defect is found by its name, and no near miss is taken for one") {
    Score score;
    for (const Defect& defect : support::read_defects()) {
        INFO(defect.name << ": " << defect.why);
        const app::CheckReport report = checked(defect);
        const Codes found = support::codes_of(report, expects(defect, "R002"));
        INFO("found " << words_of(found) << " for " << words_of(defect.expect) << "\n"
                      << content::print(report.findings));
        CHECK(found == defect.expect);
        CHECK(report.proofs.size() == 2);
        count(score, defect, found == defect.expect);
    }
    print(score);
    CHECK(score.defects.all >= 40);
    CHECK(score.alarms.all >= 20);
}

TEST_CASE("every code of the proof and of the rules has a seeded defect") {
    std::set<std::string> seeded;
    for (const Defect& defect : support::read_defects()) {
        seeded.insert(defect.expect.begin(), defect.expect.end());
    }
    for (const content::CodeName& code : content::codes()) {
        if (code.code.front() == 'P' || code.code.front() == 'R') {
            INFO(code.code);
            CHECK(seeded.count(std::string(code.code)) == 1);
        }
    }
}
