#pragma once
/// What an author wants to know of a scenario before anybody plays it, from one seat: exact, or said not to be.
///
/// "Random play" chooses evenly among the open options and listens, and draws each fact evenly. A way is one draw of
/// all facts with one list of choices. Skips, curtains and own words are no ways of their own: a skip is looked at only
/// where it could matter for what must be written (`reached`, `stuck`).
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/prove/bots.h"
#include "core/prove/forward.h"
#include "core/prove/reading.h"

namespace alongside::prove {

/// The largest count of ways that is told; above it, "more than".
inline constexpr std::uint64_t kCountless = std::numeric_limits<std::uint64_t>::max();

/// One outcome of one part.
struct Landing {
    bool reached = false;               ///< by choosing or by skipping
    std::uint64_t ways = 0;             ///< without skips; kCountless: that many or more
    double share = 0;                   ///< of random play, 0 to 1
    Ranges ranges{};                    ///< over the ways
    std::vector<std::string> shortest;  ///< choices, the opening first
};

/// The earliest scene in which one choice can put something out of reach for good.
struct NoReturn {
    SceneIndex scene = 0;
    std::vector<std::string> choices;  ///< the last one is the choice that does it
};

struct LandingProof {
    Landing landing;
    std::optional<NoReturn> lost;  ///< none: it can always be reached, or never
};

/// One way in which the options of a scene stand, and how often.
struct Seen {
    Situation situation;
    double share = 0;                   ///< of all moments of random play
    std::vector<std::string> shortest;  ///< the shortest way to such a moment
};

struct DrawRanges {
    std::vector<int> facts;  ///< one variant a fact
    Ranges ranges{};
};

/// Where runs end, and what becomes of those who choose at random or by habit. Nothing is skipped on the way, save for
/// `Landing::reached`.
struct Endings {
    std::size_t states = 0;
    std::uint64_t ways = 0;                                  ///< to an end; kCountless: that many or more
    std::vector<std::array<LandingProof, kOutcomes>> parts;  ///< by part, then as kOutcomeIds
    std::optional<NoReturn> last_good;                       ///< where every good ending of a part can be lost
    Ranges ranges{};
    std::vector<double> visited;              ///< by scene: share of random play that chooses there
    std::vector<Seen> seen;                   ///< in scene order
    std::vector<std::vector<bool>> listened;  ///< by scene, by listen: whether it can be taken
    std::vector<Bot> bots;
    double random_good = 0;        ///< share of parts that random play ends on the good side
    double random_out = 0;         ///< share of random play in which people walk out
    std::vector<Weight> heaviest;  ///< what multiplies the states most
};

/// What can be chosen and what is said on the way, which hangs on no outcome.
struct Pages {
    std::vector<Stuck> stuck;
    std::vector<Situation> with_skips;  ///< how options can stand for people who also skip scenes
    std::uint64_t entered = 0;          ///< scenes that somebody comes to, by choosing or skipping, a bit each
    std::vector<DrawRanges> draws;      ///< empty if there are more than kMostDraws
    std::optional<Reading> reading;     ///< none: too large to be counted
    /// Lines that are said where nothing is skipped, sorted; they live as long as the scenario. None: as with reading.
    std::optional<std::vector<const Line*>> said;
};

struct Proof : Endings, Pages {
    bool complete = false;  ///< false: nothing else here is proved
    bool stopped = false;   ///< because somebody asked to stop, not because of its size
    std::size_t seat = 0;
};

inline constexpr std::size_t kMostDraws = 256;

struct Want {
    std::size_t seat = 0;
    std::size_t budget = 20'000'000;  ///< states, see Ask::budget
    std::function<bool(std::size_t)> go_on = nullptr;
};

Proof prove(const Scenario& scenario, const Want& want);

/// The halves of a proof, neither of which needs the other. Each answers whether it is complete.
bool prove_endings(const Scenario& scenario, const Want& want, Endings& endings);
bool prove_pages(const Scenario& scenario, const Want& want, Pages& pages);

}  // namespace alongside::prove
