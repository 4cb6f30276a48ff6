#include "app/share/parcel_view.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "app/share/difference_words.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

std::size_t endings_of(const Scenario& scenario) {
    std::size_t count = 0;
    for (const Seat& seat : scenario.seats) {
        for (const auto& part : seat.endings) {
            count += static_cast<std::size_t>(
                std::count_if(part.begin(), part.end(), [](const auto& ending) { return ending.has_value(); }));
        }
    }
    return count;
}

std::vector<std::string> seats_of(const Scenario& scenario) {
    std::vector<std::string> titles;
    for (const Seat& seat : scenario.seats) {
        titles.push_back(seat.title.empty() ? seat.id : seat.title);
    }
    return titles;
}

std::vector<std::string> about(const Desk& desk, const Scenario& scenario, const Examination& examination) {
    const Words& words = desk.words;
    std::vector<std::string> said;
    if (const content::Module* module = desk.library.find_module(scenario.module)) {
        said.push_back(words.format(Word::open_module, module->question));
    }
    said.push_back(words.format(Word::open_minutes, scenario.minutes));
    said.push_back(words.format(Word::open_seats, fmt::format("{}", fmt::join(seats_of(scenario), ", "))));
    said.push_back(words.format(Word::open_words, examination.reading.words, endings_of(scenario)));
    said.push_back(words.format(Word::open_review, scenario.review.note));
    return said;
}

/// The same, letter by letter, with whom it brings along.
bool is_same(const content::Shelved& here, const content::Shelved& theirs) {
    return here.bytes == theirs.bytes && here.own_world.people == theirs.own_world.people;
}

std::string standing(const content::Shelved* here, const Parcel& parcel, const Words& words) {
    if (here == nullptr) {
        return words.format(Word::open_new, parcel.shelved.id);
    }
    if (is_same(*here, parcel.shelved)) {
        return std::string(words[Word::open_same]);
    }
    return std::string(words[here->added ? Word::open_for_added : Word::open_for_shipped]);
}

std::vector<std::string> differs(const content::Shelved* here, const Parcel& parcel, const Words& words) {
    if (here == nullptr || !parcel.shelved.scenario || is_same(*here, parcel.shelved)) {
        return {};
    }
    return here->scenario ? difference_words(*here, parcel.shelved, words)
                          : std::vector<std::string>{std::string(words[Word::open_no_comparing])};
}

std::vector<std::string> newcomers(const Parcel& parcel, const Words& words) {
    std::vector<std::string> said;
    for (const content::Character& one : parcel.shelved.own_world.people) {
        said.push_back(words.format(Word::open_person, one.name, one.is));
    }
    for (const Place& one : parcel.shelved.own_world.places) {
        said.push_back(words.format(Word::open_place, one.name));
    }
    for (const std::string& name : parcel.kept_as_here) {
        said.push_back(words.format(Word::open_kept_as_here, name));
    }
    return said;
}

/// One line each, since nobody here has the file open to look for a column.
std::string finding_words(const content::Diagnostic& finding, const Words& words) {
    const std::string said =
        finding.mend.empty() ? finding.message : fmt::format("{} {}", finding.message, finding.mend);
    return finding.line == 0 ? words.format(Word::open_finding, finding.file, said, finding.code)
                             : words.format(Word::open_finding_at, finding.file, finding.line, said, finding.code);
}

void tell_check(const Examination& examination, const Words& words, ParcelView& view) {
    const std::vector<content::Diagnostic> all = content::errors_first(examination.report.findings);
    for (const content::Diagnostic& finding : all) {
        if (view.findings.size() == kMostFindings) {
            view.findings.push_back(words.format(Word::differs_more, all.size() - kMostFindings));
            break;
        }
        view.findings.push_back(finding_words(finding, words));
    }
    for (const content::Lowered& lowered : examination.lowered) {
        view.let_pass.push_back(words.format(Word::open_let_pass, lowered.code, lowered.reason));
    }
    view.verdict = !view.can_add           ? words[Word::open_cannot]
                   : view.findings.empty() ? words[Word::open_sound]
                                           : words[Word::open_found];
}

}  // namespace

content::LintRules parcel_rules(const Desk& desk) {
    content::LintRules rules;
    rules.terms = desk.glossary != nullptr ? *desk.glossary : std::vector<content::Term>();
    rules.sources = desk.handbook.ids();
    rules.echoes = content::echoes_of(desk.library);
    return rules;
}

Examination examine(const Parcel& parcel, const content::LintRules& rules, const CheckLimits& limits) {
    return examine(parcel.shelved, parcel.beside, rules, limits);
}

ParcelView view_of(const Desk& desk, const Parcel& parcel, const Examination& examination) {
    ParcelView view;
    view.id = parcel.shelved.id;
    view.title = parcel.shelved.id;
    view.can_add = parcel.shelved.scenario.has_value();
    const content::Shelved* here = desk.library.find(view.id);
    if (const auto& scenario = parcel.shelved.scenario) {
        view.title = scenario->title;
        view.summary = scenario->summary;
        view.content_note = scenario->content_note;
        view.about = about(desk, *scenario, examination);
        view.standing = standing(here, parcel, desk.words);
        view.newcomers = newcomers(parcel, desk.words);
        view.differs = differs(here, parcel, desk.words);
    }
    tell_check(examination, desk.words, view);
    return view;
}

}  // namespace alongside::app
