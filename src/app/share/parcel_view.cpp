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

bool same_places(const std::vector<Place>& one, const std::vector<Place>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Place& a, const Place& b) {
        return a.id == b.id && a.name == b.name && a.looks == b.looks;
    });
}

std::string bytes_of(const std::optional<content::LowerFile>& file) {
    return file ? file->bytes : std::string();
}

bool same_beside(const content::Shelved& here, const Parcel& parcel) {
    const content::Beside ours = content::beside(here);
    const content::Beside& theirs = parcel.beside;
    return here.own_world.people == parcel.shelved.own_world.people &&
           same_places(here.own_world.places, parcel.shelved.own_world.places) &&
           bytes_of(ours.lowering) == bytes_of(theirs.lowering) &&
           std::equal(ours.walks.begin(), ours.walks.end(), theirs.walks.begin(), theirs.walks.end(),
                      [](const content::WalkFile& a, const content::WalkFile& b) {
                          return a.name == b.name && a.bytes == b.bytes;
                      });
}

bool is_same(const content::Shelved& here, const Parcel& parcel) {
    return here.bytes == parcel.shelved.bytes && same_beside(here, parcel);
}

std::string standing(const content::Shelved* here, const Parcel& parcel, const Words& words) {
    if (here == nullptr) {
        return words.format(Word::open_new, parcel.shelved.id);
    }
    if (is_same(*here, parcel)) {
        return std::string(words[Word::open_same]);
    }
    return std::string(words[here->added ? Word::open_for_added : Word::open_for_shipped]);
}

std::vector<std::string> differs(const content::Shelved* here, const Parcel& parcel, const Words& words) {
    if (here == nullptr || !parcel.shelved.scenario || is_same(*here, parcel)) {
        return {};
    }
    if (!here->scenario) {
        return {std::string(words[Word::open_no_comparing])};
    }
    std::vector<std::string> said = difference_words(*here, parcel.shelved, words);
    if (!same_beside(*here, parcel)) {
        said.emplace_back(words[Word::differs_beside]);
    }
    return said;
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
