#include "app/awards_view.h"

#include <algorithm>
#include <array>

#include "app/calendar.h"
#include "app/desk.h"
#include "app/evidence.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

constexpr std::array<Word, learn::kAwards> kTitles = {Word::award_action, Word::award_explorer,
                                                      Word::award_practitioner, Word::award_co_producer,
                                                      Word::award_facilitator};
constexpr std::array<Word, learn::kAwards> kAbout = {Word::award_action_about, Word::award_explorer_about,
                                                     Word::award_practitioner_about, Word::award_co_producer_about,
                                                     Word::award_facilitator_about};

// In the order of learn::Need::What.
constexpr std::array kNeeds = {
    Word::need_debriefs,     Word::need_action,         Word::need_report,        Word::need_first_modules,
    Word::need_tool,         Word::need_cards,          Word::need_hard_evening,  Word::need_participant,
    Word::need_axes,         Word::need_good_or_why,    Word::need_retrieval,     Word::need_retrieval_later,
    Word::need_practitioner, Word::need_later_modules,  Word::need_capstone,      Word::need_month_report,
    Word::need_session,      Word::need_session_record, Word::need_group_comments};

// In the order of store::ActionFate.
constexpr std::array kFates = {Word::report_was_done, Word::report_was_otherwise, Word::report_was_not};

AwardView award_view(learn::Award award, const learn::Evidence& evidence, const Words& words) {
    const learn::Checklist list = checklist(award, evidence);
    AwardView view{
        award, title_of(award, words), std::string(words[kAbout[static_cast<std::size_t>(award)]]), {}, list.earned()};
    for (const learn::Need& need : list.needs) {
        view.needs.push_back(need_view(need, words));
    }
    return view;
}

int worth(const learn::Form& form) {
    return (form.looked_closer ? 1 : 0) + (form.reflected ? 1 : 0);
}

FinishedView finished_view(const Finished& one, const Desk& desk) {
    static constexpr std::array missing = {Word::finished_needs_both, Word::finished_needs_reflection,
                                           Word::finished_needs_look, Word::finished_whole};
    const std::size_t has = (one.form.looked_closer ? 1U : 0U) + (one.form.reflected ? 2U : 0U);
    return {one.run.id, desk.library.title_of(one.form.scenario), day_words(desk, one.ending.at),
            std::string(desk.words[missing.at(has)]), one.form.debriefed()};
}

/// One a scenario: of several runs, the one with most to show, else the latest.
std::vector<FinishedView> best_of(const Records& records, const Desk& desk) {
    std::vector<const Finished*> best;
    for (const Finished& one : records.finished) {
        const auto same = std::find_if(
            best.begin(), best.end(), [&](const Finished* other) { return other->form.scenario == one.form.scenario; });
        if (same == best.end()) {
            best.push_back(&one);
        } else if (worth(one.form) >= worth((*same)->form)) {
            *same = &one;
        }
    }
    std::vector<FinishedView> views;
    std::transform(best.rbegin(), best.rend(), std::back_inserter(views),
                   [&](const Finished* one) { return finished_view(*one, desk); });
    return views;
}

DeedView action_view(const Records& records, const store::Reflection& action, const Desk& desk) {
    DeedView view{action.id, action.text, desk.words.format(Word::awards_written, day_words(desk, action.at)),
                  {},        {},          local_day(desk, desk.now()) > local_day(desk, action.at)};
    if (const store::ActionReport* report = last_report(records, action)) {
        view.report =
            desk.words.format(Word::awards_reported, desk.words[kFates.at(static_cast<std::size_t>(report->fate))],
                              day_words(desk, report->at));
        view.said = report->text;
    }
    return view;
}

std::string name_of(const Desk& desk, const std::optional<Id>& person) {
    if (person && desk.saves != nullptr) {
        for (const store::Profile& one : desk.saves->profiles().list().value_or(std::vector<store::Profile>{})) {
            if (one.id == *person) {
                return one.name;
            }
        }
    }
    return {};
}

}  // namespace

std::string title_of(learn::Award award, const Words& words) {
    return std::string(words[kTitles[static_cast<std::size_t>(award)]]);
}

NeedView need_view(const learn::Need& need, const Words& words) {
    const std::string what(words[kNeeds.at(static_cast<std::size_t>(need.what))]);
    if (need.of > 1) {
        return {what, words.format(Word::need_count, need.have, need.of), need.met()};
    }
    return {what, std::string(words[need.met() ? Word::need_met : Word::need_open]), need.met()};
}

Result<AwardsView> awards_view(const Desk& desk, const std::optional<Id>& person) {
    const auto records = records_of(desk, person);
    if (!records) {
        return tl::unexpected(records.error());
    }
    AwardsView view;
    view.name = name_of(desk, person);
    const learn::Shipped shipped = shipped_on(desk.library, desk.practice);
    const learn::Evidence evidence = evidence_in(*records, desk);
    for (std::size_t i = 0; i < learn::kAwards; ++i) {
        const auto award = static_cast<learn::Award>(i);
        if (offered(award, shipped)) {
            view.awards.push_back(award_view(award, evidence, desk.words));
        }
    }
    view.finished = best_of(*records, desk);
    for (auto action = records->actions.rbegin(); action != records->actions.rend(); ++action) {
        view.actions.push_back(action_view(*records, *action, desk));
    }
    return view;
}

}  // namespace alongside::app
