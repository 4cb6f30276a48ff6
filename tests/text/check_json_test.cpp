/// What `check --json` prints, by the names that docs/check-json.md gives.
#include "text/check_json.h"

#include <nlohmann/json.hpp>

#include "support/catch.h"

using namespace alongside;
using Json = nlohmann::json;

namespace {

content::Diagnostic finding(const char* code, content::Severity severity) {
    content::Diagnostic made;
    made.code = code;
    made.severity = severity;
    made.file = "kettle/scenario.yaml";
    made.line = 4;
    made.column = 9;
    made.message = "There is no person called \"gwem\".";
    made.mend = "Did you mean \"gwen\"?";
    return made;
}

app::Examination examined(content::Severity severity) {
    app::Examination one;
    one.report.scenario = "kettle";
    one.report.findings = {finding("L007", severity)};
    one.report.proved = {"Seat host: 12 states."};
    one.lowered = {{"L007", "The chair speaks so.", 2}};
    one.reading = {90, 10, 120, 1};
    return one;
}

Json printed(const std::vector<content::Diagnostic>& shared, const std::vector<app::Examination>& scenarios) {
    return Json::parse(text::check_json(shared, scenarios));
}

}  // namespace

TEST_CASE("a finding as JSON") {
    const Json all = printed({}, {examined(content::Severity::error)});
    CHECK(all.at("format") == 1);
    CHECK(all.at("clean") == false);
    CHECK(all.at("scenarios").at(0).at("findings") == Json::parse(R"([{"code": "L007", "severity": "error",
        "file": "kettle/scenario.yaml", "line": 4, "column": 9,
        "message": "There is no person called \"gwem\".", "mend": "Did you mean \"gwen\"?"}])"));
}

TEST_CASE("a scenario as JSON") {
    const Json one = printed({}, {examined(content::Severity::note)}).at("scenarios").at(0);
    CHECK(one.at("id") == "kettle");
    CHECK(one.at("clean") == true);
    CHECK(one.at("findings").at(0).at("severity") == "note");
    CHECK(one.at("lowered") == Json::parse(R"([{"code": "L007", "reason": "The chair speaks so.", "findings": 2}])"));
    CHECK(one.at("reading") == Json::parse(R"({"words": 90, "sentences": 10,
              "told": "roughly SMOG 9 or less, which about 93 of 100 adults can read"})"));
    CHECK(one.at("proof") ==
          Json::parse(R"({"complete": false, "sentences": ["Seat host: 12 states."], "seats": []})"));
}

TEST_CASE("warnings leave all clean, and an error in the shared files does not") {
    CHECK(printed({}, {examined(content::Severity::warning)}).at("clean") == true);
    CHECK(printed({finding("A021", content::Severity::error)}, {}).at("clean") == false);
    CHECK(printed({}, {}).at("scenarios") == Json::array());
}

TEST_CASE("bytes that are no text do not stop it") {
    app::Examination one = examined(content::Severity::error);
    one.report.scenario = "k\xE9ttle";
    CHECK(printed({}, {one}).at("scenarios").at(0).at("id") == "k\xEF\xBF\xBDttle");
}
