#include "content/answer_reader.h"

#include <algorithm>
#include <chrono>
#include <string_view>

#include "content/grammar.h"

namespace alongside::content {

namespace {

/// As wide as the pattern: digits where it has a 9, a hyphen where it has one.
bool looks_like(std::string_view text, std::string_view pattern) {
    return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(),
                      [](char c, char wanted) { return wanted == '9' ? c >= '0' && c <= '9' : c == wanted; });
}

/// "2026-05-01", on a calendar that has such a day.
bool is_day(const std::string& text) {
    if (!looks_like(text, "9999-99-99")) {
        return false;
    }
    const auto part = [&](std::size_t at, std::size_t size) { return std::stoi(text.substr(at, size)); };
    return std::chrono::year_month_day(std::chrono::year(part(0, 4)),
                                       std::chrono::month(static_cast<unsigned>(part(5, 2))),
                                       std::chrono::day(static_cast<unsigned>(part(8, 2))))
        .ok();
}

std::string read_day(const Fields& fields, Draft& draft) {
    const Node* node = fields.need("when");
    std::string day = node == nullptr ? std::string() : read_plain(*node, draft.findings);
    if (!day.empty() && !is_day(day)) {
        draft.findings.add(node->mark, messages::bad_day(day));
    }
    return day;
}

void check_turning(const std::string& name, Mark mark, Draft& draft) {
    std::vector<std::string> known;
    for (const Scene& scene : draft.scenario.scenes) {
        if (!scene.turning.empty()) {
            known.push_back(scene.id);
        }
    }
    if (std::find(known.begin(), known.end(), name) == known.end()) {
        draft.findings.add(mark, messages::unknown_name(name, "turning point called", known, {}));
    }
}

std::string read_about(const Fields& fields, Draft& draft) {
    const Node* node = fields.find("about");
    std::string scene = node == nullptr ? std::string() : read_plain(*node, draft.findings);
    if (!scene.empty()) {
        check_turning(scene, node->mark, draft);
    }
    return scene;
}

void read_answer(const Node& node, Draft& draft) {
    const Fields fields(node, node.mark, "This answer", names_of(Thing::answer), draft.findings);
    AuthorsAnswer answer;
    answer.about = read_about(fields, draft);
    answer.said = fields.needed_text("said");
    if (const Node* changed = fields.need("changed")) {
        answer.changed = read_yes(*changed, draft.findings);
    }
    answer.why = fields.needed_text("why");
    answer.when = read_day(fields, draft);
    draft.answers.push_back(std::move(answer));
}

}  // namespace

void read_answers(const Fields& fields, Draft& draft) {
    const Node* answers = fields.find("answers");
    if (answers == nullptr) {
        return;
    }
    const std::vector<const Node*> all = read_list(*answers, draft.findings);
    if (all.size() > kMaxAnswers) {
        draft.findings.add(fields.mark_of("answers"),
                           messages::wrong_count("The scenario", all.size(), "answers", 0, kMaxAnswers));
    }
    for (std::size_t i = 0; i < std::min(all.size(), kMaxAnswers); ++i) {
        read_answer(*all[i], draft);
    }
}

}  // namespace alongside::content
