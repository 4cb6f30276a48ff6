#pragma once
/// One run in somebody's hands: begin, choose, go back, resume. The only place where a choice becomes durable.
///
/// A choice is first checked against the scenario, then committed, then its consequence is shown; if the commit fails
/// nothing has happened. Going back writes nothing: the next choice simply has an earlier parent. The desk outlives the
/// run.
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/desk.h"
#include "app/echoes.h"
#include "core/story/place_code.h"
#include "core/story/run.h"

namespace alongside::app {

/// Seeds are short so that they fit a place code; 65,536 shuffles are enough for anybody.
std::uint64_t draw_seed(const Entropy& entropy);

/// What a place code says of the scenario's bytes.
std::uint64_t fingerprint_of(std::string_view bytes);

/// How far a scenario that has been edited still knows the choices of a run, the opening not counted.
struct Fit {
    std::size_t fitting = 0;
    std::size_t made = 0;

    bool operator==(const Fit&) const = default;
};

/// "All your choices fit it.", or how many do.
std::string fit_words(const Fit& fit, const content::Words& words);

class Play {
  public:
    /// Sits down in a seat, with what is true tonight drawn by the run's seed. Errors: those of the store.
    static Result<Play> begin(const Desk& desk, const content::Shelved& shelved, std::size_t seat,
                              std::optional<Id> profile);

    /// The same, with an opening that is already known: another person's chair on the same evening.
    /// Also a place that was kept as a code: every choice is recorded again.
    static Result<Play> begin_with(const Desk& desk, const content::Shelved& shelved, const KeptPlace& place,
                                   std::optional<Id> profile);

    /// Goes on where this run's newest head stands, against the very bytes it was played with. Errors: "no-such-run",
    /// "damaged-run" and those of the store.
    static Result<Play> resume(const Desk& desk, const Id& run);

    /// The same at an earlier decision of the run, wherever its head stands.
    static Result<Play> resume_at(const Desk& desk, const Id& run, const Id& decision);

    /// From the same chair as `earlier`, with something else true that evening; without facts that can differ, the same
    /// again. Errors: those of the store.
    static Result<Play> begin_otherwise(const Desk& desk, const content::Shelved& shelved, const Play& earlier);

    /// Makes a move, written as in step.h. Errors: those of read_move and of the store; then nothing has changed.
    Result<void> choose(std::string_view choice);

    /// "Something else": own words, placed beside an option. They are kept with the run, privately, and never graded.
    Result<void> say_own(std::string_view option, std::string_view words);

    /// How far the scenario on the shelf follows this run. Nothing if it is the very one that is being played, cannot
    /// be read, or no longer has this chair or what is true tonight.
    std::optional<Fit> fit() const;

    /// Goes over to the scenario on the shelf, as far as fit() says; the choices beyond stay in the saves. Errors:
    /// "no-fit" where fit() is nothing, and those of the store; then nothing has changed.
    Result<void> move_over();

    /// One choice back, or back to just before the choice at `position` of choices(). False at the opening.
    bool back();
    bool back_to(std::size_t position);

    /// Gives nobody's run to somebody. Errors: those of Runs::give.
    Result<void> give_to(const Id& profile);

    /// A sentence of the learner's, in the debrief: about the whole run, or about the choice at `position` of
    /// choices(). Errors: those of the store.
    Result<void> reflect(store::ReflectionKind kind, std::string_view text,
                         std::optional<std::size_t> position = std::nullopt);

    /// While it goes on: what is wrong at the moment that stands on the screen, which goes with the words, since
    /// nothing has been chosen there yet. Errors: those of the store.
    Result<void> object_here(std::string_view text);

    /// The code that restores this run on any other copy.
    std::string place_code() const;

    const Scenario& scenario() const { return *scenario_; }
    const State& state() const { return state_; }
    /// The state before the last choice, to show what changed.
    const State& before() const { return before_; }
    /// What was said since the last choice.
    const Narration& said() const { return said_; }
    const std::vector<std::string>& choices() const { return choices_; }
    /// The decision that this run stands at.
    const Id& stands_at() const { return path_.back().id; }
    /// The decision at `position` of choices().
    const Id& decision_at(std::size_t position) const { return path_.at(position).id; }
    std::uint64_t seed() const { return run_.seed; }
    const store::Run& run() const { return run_; }
    /// True if the scenario on the shelf is no longer the one that is being played.
    bool edited_since() const { return edited_since_; }

  private:
    Result<void> keep_reflection(store::ReflectionKind kind, std::string_view text, const std::optional<Id>& decision);
    Play(const Desk& desk, std::shared_ptr<const Scenario> scenario) : desk_(&desk), scenario_(std::move(scenario)) {}

    static Result<Play> resume_from(const Desk& desk, const Id& run, const Id* decision);
    Result<void> refold();
    void hear(Narration said);
    Result<Decision> record(std::string_view choice);
    Result<void> freeze_outcome();

    const Desk* desk_;
    std::shared_ptr<const Scenario> scenario_;
    std::uint64_t fingerprint_ = 0;
    store::Run run_;
    std::vector<Decision> path_;
    std::vector<std::string> choices_;
    State state_;
    State before_;
    Narration said_;
    std::optional<Echoes> echoes_;  ///< of the scenario being played; read when first needed
    bool edited_since_ = false;
};

}  // namespace alongside::app
