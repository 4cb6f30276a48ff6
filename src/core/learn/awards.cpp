#include "core/learn/awards.h"

#include <algorithm>
#include <functional>
#include <set>

namespace alongside::learn {

namespace {

using What = Need::What;
using Counts = std::function<bool(const Form&)>;

constexpr int kExplorerDebriefs = 3;
constexpr int kExplorerCards = 12;
constexpr int kPractitionerDebriefs = 9;
constexpr int kPractitionerGood = 6;  // two thirds of nine: anybody with more may let any nine of them count
constexpr std::size_t kShownIn = 2;
constexpr std::int64_t kMonth = 30;

bool debriefed(const Form& form) {
    return form.debriefed();
}

int scenarios_where(const Evidence& evidence, const Counts& counts) {
    std::set<std::string_view> found;
    for (const Form& form : evidence.forms) {
        if (form.debriefed() && counts(form)) {
            found.insert(form.scenario);
        }
    }
    return static_cast<int>(found.size());
}

int modules_among(const Evidence& evidence, const std::set<std::string_view>& wanted) {
    std::set<std::string_view> found;
    for (const Form& form : evidence.forms) {
        if (form.debriefed() && wanted.count(form.module) == 1) {
            found.insert(form.module);
        }
    }
    return static_cast<int>(found.size());
}

int axes_shown(const Evidence& evidence) {
    int shown = 0;
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        const auto in = scenarios_where(evidence, [axis](const Form& form) { return form.shown[axis]; });
        shown += in >= static_cast<int>(kShownIn) ? 1 : 0;
    }
    return shown;
}

bool reported(const Evidence& evidence, std::int64_t days_later) {
    return std::any_of(evidence.actions.begin(), evidence.actions.end(), [&](const Action& action) {
        return action.reported_on && *action.reported_on - action.written_on >= days_later;
    });
}

/// The session that has most to show, since all of it has to be of one evening.
Session best_session(const Evidence& evidence) {
    const auto worth = [](const Session& one) {
        return (one.partner_has_lived_experience && one.partner_shows_the_same ? 4 : 0) + (one.recorded ? 2 : 0) +
               (one.group_commented ? 1 : 0);
    };
    const auto best =
        std::max_element(evidence.sessions.begin(), evidence.sessions.end(),
                         [&](const Session& one, const Session& other) { return worth(one) < worth(other); });
    return best == evidence.sessions.end() ? Session{} : *best;
}

Need capped(What what, int have, int of) {
    return {what, std::min(have, of), of};
}

Need yes_or_no(What what, bool have) {
    return {what, have ? 1 : 0, 1};
}

std::vector<Need> scenario_and_action(const Evidence& evidence) {
    return {capped(What::debriefs, scenarios_where(evidence, debriefed), 1),
            yes_or_no(What::action, !evidence.actions.empty()), yes_or_no(What::report, reported(evidence, 1))};
}

std::vector<Need> explorer(const Evidence& evidence) {
    return {capped(What::first_modules, modules_among(evidence, {"M0", "M1"}), 2),
            capped(What::debriefs, scenarios_where(evidence, debriefed), kExplorerDebriefs),
            yes_or_no(What::readiness_or_profile, evidence.readiness_or_profile),
            capped(What::cards, evidence.cards_answered, kExplorerCards)};
}

std::vector<Need> practitioner(const Evidence& evidence) {
    const auto hard = [](const Form& form) { return form.scenario == "outrage" || form.scenario == "dark-weeks"; };
    const auto participant = [](const Form& form) { return form.participant; };
    const auto good = [](const Form& form) { return form.good || form.named_condition; };
    return {capped(What::debriefs, scenarios_where(evidence, debriefed), kPractitionerDebriefs),
            capped(What::hard_evening, scenarios_where(evidence, hard), 1),
            capped(What::participant_seat, scenarios_where(evidence, participant), 1),
            capped(What::axes, axes_shown(evidence), static_cast<int>(kAxes)),
            capped(What::good_or_why, scenarios_where(evidence, good), kPractitionerGood),
            yes_or_no(What::retrieval, evidence.retrieval),
            yes_or_no(What::retrieval_later, evidence.retrieval_later)};
}

Need whole_practitioner(const Evidence& evidence) {
    return yes_or_no(What::practitioner, checklist(Award::practitioner, evidence).earned());
}

std::vector<Need> co_producer(const Evidence& evidence) {
    const auto capstone = [](const Form& form) { return form.scenario == "round-the-wheel"; };
    return {whole_practitioner(evidence), capped(What::later_modules, modules_among(evidence, {"M6", "M7"}), 2),
            capped(What::capstone, scenarios_where(evidence, capstone), 1),
            yes_or_no(What::month_report, reported(evidence, kMonth))};
}

std::vector<Need> facilitator(const Evidence& evidence) {
    const Session session = best_session(evidence);
    return {whole_practitioner(evidence),
            yes_or_no(What::session, session.partner_has_lived_experience && session.partner_shows_the_same),
            yes_or_no(What::session_record, session.recorded),
            yes_or_no(What::group_comments, session.group_commented)};
}

}  // namespace

std::optional<Award> award_named(std::string_view id) {
    const auto* found = std::find(kAwardIds.begin(), kAwardIds.end(), id);
    return found == kAwardIds.end() ? std::nullopt : std::optional(static_cast<Award>(found - kAwardIds.begin()));
}

bool Checklist::earned() const {
    return std::all_of(needs.begin(), needs.end(), [](const Need& need) { return need.met(); });
}

Checklist checklist(Award award, const Evidence& evidence) {
    using Rule = std::vector<Need> (*)(const Evidence&);
    static constexpr std::array<Rule, kAwards> rules = {scenario_and_action, explorer, practitioner, co_producer,
                                                        facilitator};
    return {award, rules[static_cast<std::size_t>(award)](evidence)};
}

Evidence playing_alone(const Shipped& shipped) {
    Evidence evidence;
    for (const Shipped::Scenario& one : shipped.scenarios) {
        evidence.forms.push_back({one.id, one.module, one.participant_seat, one.good, false, false, false, one.shown});
    }
    return evidence;
}

Evidence all_of(const Shipped& shipped) {
    Evidence evidence = playing_alone(shipped);
    for (Form& form : evidence.forms) {
        form.looked_closer = true;
        form.reflected = true;
        form.named_condition = !form.good;
    }
    evidence.actions = {{0, kMonth}};
    evidence.readiness_or_profile = shipped.readiness_or_profile;
    evidence.cards_answered = shipped.cards;
    evidence.retrieval = shipped.retrieval;
    evidence.retrieval_later = shipped.retrieval;
    if (shipped.sessions) {
        evidence.sessions = {{true, true, true, true}};
    }
    return evidence;
}

bool offered(Award award, const Shipped& shipped) {
    return checklist(award, all_of(shipped)).earned();
}

}  // namespace alongside::learn
