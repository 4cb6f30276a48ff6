#pragma once
/// Awards: what each asks for, what somebody has shown of it, and what is still missing.
///
/// The rules are those of play.md section 8 and curriculum.md 5.7, the same for staff and for people with lived
/// experience. They read plain values: runs that ended, with what was looked at and written about them, and what was
/// done beside them. Nothing is ranked, nothing runs out, and no evidence is used up. A rule knows nothing of stores,
/// screens or words; where a scenario was finished several times, each run may count for what it showed.
#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/story/scale.h"

namespace alongside::learn {

enum class Award : std::uint8_t { scenario_and_action, explorer, practitioner, co_producer, facilitator };
inline constexpr std::size_t kAwards = 5;
inline constexpr std::array<std::string_view, kAwards> kAwardIds = {"scenario-and-action", "explorer", "practitioner",
                                                                    "co-producer", "facilitator"};
std::optional<Award> award_named(std::string_view id);
constexpr std::string_view award_id(Award award) {
    return kAwardIds[static_cast<std::size_t>(award)];
}

/// A run that ended, as its frozen outcome and its records tell it.
struct Form {
    std::string scenario;
    std::string module;            ///< "M1"
    bool participant = false;      ///< from the chair of somebody with lived experience
    bool good = false;             ///< every part ended on its good side
    bool named_condition = false;  ///< a reflection on it names one of the four conditions
    bool looked_closer = false;
    bool reflected = false;
    std::bitset<kAxes> shown;  ///< axes in the upper 40 % of their exact range

    bool debriefed() const { return looked_closer && reflected; }
};

/// Something to do at work, written down in a debrief. Days are counted by the calendar of the place.
struct Action {
    std::int64_t written_on = 0;
    std::optional<std::int64_t> reported_on;  ///< what became of it; that it did not work counts too
};

/// A group session that was led, and seen through.
struct Session {
    bool partner_has_lived_experience = false;
    bool partner_shows_the_same = false;  ///< it is issued to both, or to neither
    bool recorded = false;
    bool group_commented = false;
};

struct Evidence {
    std::vector<Form> forms;
    std::vector<Action> actions;
    bool readiness_or_profile = false;  ///< one readiness check, or one one-page profile
    int cards_answered = 0;
    bool retrieval = false;        ///< 80 % of the cards
    bool retrieval_later = false;  ///< again, seven days later or more
    std::vector<Session> sessions;
};

/// One thing that an award asks for.
struct Need {
    enum class What : std::uint8_t {
        debriefs,              ///< scenarios finished, looked at closely and reflected on
        action,                ///< written down
        report,                ///< of an action, on a later day
        first_modules,         ///< of M0 and M1, each with a debrief
        readiness_or_profile,  ///< one of the two
        cards,                 ///< retrieval cards answered
        hard_evening,          ///< `outrage` or `dark-weeks`
        participant_seat,
        axes,         ///< shown in at least two scenarios
        good_or_why,  ///< ended on the good side, or the condition that failed is named
        retrieval,
        retrieval_later,
        practitioner,   ///< that whole award
        later_modules,  ///< of M6 and M7, each with a debrief
        capstone,       ///< `round-the-wheel`
        month_report,   ///< of an action, 30 days later or more
        session,        ///< led with somebody with lived experience, who shows the same
        session_record,
        group_comments,
    };

    What what = What::debriefs;
    int have = 0;
    int of = 1;

    bool met() const { return have >= of; }
    bool operator==(const Need&) const = default;
};

struct Checklist {
    Award award = Award::scenario_and_action;
    std::vector<Need> needs;

    bool earned() const;
};

Checklist checklist(Award award, const Evidence& evidence);

/// What there is to earn awards with.
struct Shipped {
    struct Scenario {
        std::string id;
        std::string module;
        bool participant_seat = false;
        bool good = true;          ///< some ending of every part is a good one
        std::bitset<kAxes> shown;  ///< axes that can be shown in it
    };

    std::vector<Scenario> scenarios;
    // Which records are kept, beside those of runs and actions.
    bool readiness_or_profile = false;
    int cards = 0;           ///< that can be answered, each counted once
    bool retrieval = false;  ///< whether how well they are remembered is kept
    bool sessions = false;
};

/// The most that anybody could have to show.
Evidence all_of(const Shipped& shipped);

/// What is left of it for somebody, or something, that only chooses options, however well: it looks back on nothing and
/// writes nothing.
Evidence playing_alone(const Shipped& shipped);

/// An award that nobody could earn is not offered.
bool offered(Award award, const Shipped& shipped);

}  // namespace alongside::learn
