#include "app/play.h"

#include "app/ended.h"
#include "app/statements.h"
#include "app/statements_kept.h"
#include "content/scenario_reader.h"
#include "core/base/rng.h"
#include "core/score/outcome.h"

namespace alongside::app {

namespace {

constexpr int kMostDraws = 64;  // until something else is true; facts that cannot differ end it

/// The scenario of a run by its stored bytes. `same` is what stands on the shelf with these very bytes, which need not
/// be read again then: the first screen looks at every run there is.
std::optional<Scenario> as_it_was(std::string_view bytes, const store::Run& run, const content::Shelved* same,
                                  const Desk& desk) {
    return same != nullptr && same->scenario
               ? same->scenario
               : content::read_stored_scenario(bytes, run.scenario_id, desk.library.world_of(run.scenario_id)).scenario;
}

}  // namespace

std::uint64_t draw_seed(const Entropy& entropy) {
    return entropy() & 0xFFFFU;
}

std::uint64_t fingerprint_of(std::string_view bytes) {
    return derive_seed(0, bytes);
}

std::string fit_words(const Fit& fit, const content::Words& words) {
    if (fit.fitting == fit.made) {
        return std::string(words[content::Word::fit_all]);
    }
    return fit.fitting == 0 ? std::string(words[content::Word::fit_none])
                            : words.format(content::Word::fit_some, fit.fitting, fit.made);
}

Result<Play> Play::begin(const Desk& desk, const content::Shelved& shelved, std::size_t seat,
                         std::optional<Id> profile) {
    const std::uint64_t seed = draw_seed(desk.entropy);
    KeptPlace place;
    place.seed = static_cast<std::uint16_t>(seed);
    place.choices = {draw_opening(*shelved.scenario, seat, seed)};
    return begin_with(desk, shelved, place, std::move(profile));
}

Result<Play> Play::begin_otherwise(const Desk& desk, const content::Shelved& shelved, const Play& earlier) {
    const std::size_t seat = earlier.state().seat;
    KeptPlace place;
    for (int tries = 0; tries < kMostDraws; ++tries) {
        place.seed = static_cast<std::uint16_t>(draw_seed(desk.entropy));
        place.choices = {draw_opening(*shelved.scenario, seat, place.seed)};
        if (place.choices.front() != earlier.choices().front()) {
            break;
        }
    }
    return begin_with(desk, shelved, place, earlier.run().profile);
}

Result<Play> Play::begin_with(const Desk& desk, const content::Shelved& shelved, const KeptPlace& place,
                              std::optional<Id> profile) {
    Play play(desk, std::make_shared<const Scenario>(*shelved.scenario));
    play.fingerprint_ = fingerprint_of(shelved.bytes);
    play.run_.id = make_id(desk.entropy);
    play.run_.profile = std::move(profile);
    play.run_.scenario_id = shelved.id;
    play.run_.seed = place.seed;
    play.run_.rules_version = kRulesVersion;
    play.run_.started_at = desk.now();
    if (desk.saves != nullptr) {
        const auto sha = desk.saves->scenario_versions().put_if_absent(shelved.id, shelved.bytes, desk.now());
        if (!sha) {
            return tl::unexpected(sha.error());
        }
        play.run_.scenario_sha256 = *sha;
        if (auto created = desk.saves->runs().create(play.run_); !created) {
            return tl::unexpected(created.error());
        }
    }
    for (const std::string& choice : place.choices) {
        if (const auto recorded = play.record(choice); !recorded) {
            return tl::unexpected(recorded.error());
        }
        if (auto folded = play.refold(); !folded) {
            return tl::unexpected(folded.error());
        }
    }
    if (!play.state_.running()) {
        if (auto frozen = play.freeze_outcome(); !frozen) {
            return tl::unexpected(frozen.error());
        }
    }
    return play;
}

Result<Play> Play::resume(const Desk& desk, const Id& run) {
    return resume_from(desk, run, nullptr);
}

Result<Play> Play::resume_at(const Desk& desk, const Id& run, const Id& decision) {
    return resume_from(desk, run, &decision);
}

/// Where the head stands if `decision` is null.
Result<Play> Play::resume_from(const Desk& desk, const Id& run, const Id* decision) {
    const auto row = desk.saves->runs().get(run);
    if (!row || !*row) {
        return row ? fail("no-such-run", "That run is not in these saves.") : tl::unexpected(row.error());
    }
    const auto version = desk.saves->scenario_versions().get((*row)->scenario_sha256);
    const auto rows = desk.saves->decisions().of_run(run);
    const auto heads = desk.saves->decisions().heads(run);
    for (const Error* error :
         {version ? nullptr : &version.error(), rows ? nullptr : &rows.error(), heads ? nullptr : &heads.error()}) {
        if (error != nullptr) {
            return tl::unexpected(*error);
        }
    }
    const content::Shelved* shelved = desk.library.find((*row)->scenario_id);
    const bool edited = !*version || shelved == nullptr || shelved->bytes != (*version)->bytes;
    auto scenario = *version ? as_it_was((*version)->bytes, **row, edited ? nullptr : shelved, desk) : std::nullopt;
    if (!scenario || heads->empty()) {
        return fail("damaged-run",
                    "That run cannot be opened again: its scenario is no longer readable. Nothing was changed.");
    }
    Play play(desk, std::make_shared<const Scenario>(std::move(*scenario)));
    play.run_ = **row;
    play.edited_since_ = edited;
    play.fingerprint_ = fingerprint_of((*version)->bytes);
    play.path_ = path_to(*rows, decision != nullptr ? *decision : heads->front().decision);
    if (play.path_.empty()) {
        return fail("damaged-run", "That run cannot be opened again: a part of it is missing. Nothing was changed.");
    }
    play.choices_ = choices_of(play.path_);
    if (auto folded = play.refold(); !folded) {
        return tl::unexpected(folded.error());
    }
    return play;
}

Result<void> Play::refold() {
    Narration said;
    const auto folded = fold(*scenario_, choices_, &said);
    if (!folded) {
        return tl::unexpected(folded.error());
    }
    const auto earlier = std::span(choices_).first(choices_.size() - 1);
    before_ = earlier.empty() ? *folded : *fold(*scenario_, earlier);
    state_ = *folded;
    hear(std::move(said));
    return {};
}

/// Keeps what this person would understand; some lines nod to other scenarios.
void Play::hear(Narration said) {
    if (!echoes_) {
        echoes_ = Echoes::of(*desk_, run_.profile, *scenario_);
    }
    echoes_->choose_lines(said);
    said_ = std::move(said);
}

Result<Decision> Play::record(std::string_view choice) {
    Decision decision;
    decision.id = make_id(desk_->entropy);
    decision.parent = path_.empty() ? Id{} : path_.back().id;
    decision.choice = std::string(choice);
    decision.at = desk_->now();
    if (desk_->saves != nullptr) {
        decision.device = desk_->saves->device();
        const auto kept = desk_->saves->together([&] {
            return desk_->saves->decisions().append(run_.id, decision).and_then([&] {
                return keep(*desk_, choice_statement({run_, *scenario_}, state_, decision));
            });
        });
        if (!kept) {
            return tl::unexpected(kept.error());
        }
    }
    path_.push_back(decision);
    choices_.push_back(decision.choice);
    return decision;
}

Result<void> Play::choose(std::string_view choice) {
    const auto move = read_move(*scenario_, state_, choice);
    if (!move) {
        return tl::unexpected(move.error());
    }
    if (const auto recorded = record(choice); !recorded) {
        return tl::unexpected(recorded.error());
    }
    before_ = state_;
    Narration said;
    make_move(*scenario_, state_, *move, &said);
    hear(std::move(said));
    return state_.running() ? Result<void>{} : freeze_outcome();
}

Result<void> Play::say_own(std::string_view option, std::string_view words) {
    if (auto chosen = choose("own:" + std::string(option)); !chosen) {
        return chosen;
    }
    return reflect(store::ReflectionKind::own_words, words);
}

std::optional<Fit> Play::fit() const {
    const content::Shelved* shelved = desk_->library.find_playable(run_.scenario_id);
    if (!edited_since_ || shelved == nullptr) {
        return std::nullopt;
    }
    const std::size_t count = follow_as_far_as_possible(*shelved->scenario, choices_).count;
    return count == 0 ? std::nullopt : std::optional(Fit{count - 1, choices_.size() - 1});
}

Result<void> Play::move_over() {
    const auto fitting = fit();
    if (!fitting) {
        return fail("no-fit",
                    "This run fits no other version of its scenario. It goes on with the one it was begun with.");
    }
    const content::Shelved& shelved = *desk_->library.find_playable(run_.scenario_id);
    const std::size_t count = fitting->fitting + 1;
    if (desk_->saves != nullptr) {
        const auto sha = desk_->saves->scenario_versions().put_if_absent(shelved.id, shelved.bytes, desk_->now());
        if (!sha) {
            return tl::unexpected(sha.error());
        }
        auto moved = desk_->saves->runs().move_over(run_.id, *sha, desk_->saves->device(), path_[count - 1].id);
        if (!moved) {
            return moved;
        }
        run_.scenario_sha256 = *sha;
    }
    scenario_ = std::make_shared<const Scenario>(*shelved.scenario);
    fingerprint_ = fingerprint_of(shelved.bytes);
    echoes_.reset();
    edited_since_ = false;
    path_.resize(count);
    choices_.resize(count);
    if (auto folded = refold(); !folded) {
        return folded;
    }
    return state_.running() ? Result<void>{} : freeze_outcome();
}

bool Play::back() {
    return choices_.size() > 1 && back_to(choices_.size() - 1);
}

bool Play::back_to(std::size_t position) {
    if (position == 0 || position >= choices_.size()) {
        return false;
    }
    path_.resize(position);
    choices_.resize(position);
    return refold().has_value();
}

Result<void> Play::freeze_outcome() {
    if (desk_->saves == nullptr) {
        return {};
    }
    store::FrozenOutcome frozen;
    frozen.run = run_.id;
    frozen.decision = path_.back().id;
    frozen.text = ended_text(*scenario_, state_);
    frozen.rules_version = kRulesVersion;
    frozen.at = desk_->now();
    return desk_->saves->together([&] {
        return desk_->saves->outcomes().freeze(frozen).and_then([&](const store::FrozenOutcome& counts) {
            return keep(*desk_, ending_statement({run_, *scenario_}, counts, path_));
        });
    });
}

Result<void> Play::give_to(const Id& profile) {
    return give_run(*desk_, run_.id, profile).map([&] { run_.profile = profile; });
}

Result<void> Play::reflect(store::ReflectionKind kind, std::string_view text, std::optional<std::size_t> position) {
    if (desk_->saves == nullptr) {
        return {};
    }
    return keep_reflection(kind, text, decision_at(position.value_or(path_.size() - 1)));
}

Result<void> Play::object_here(std::string_view text) {
    if (desk_->saves == nullptr) {
        return {};
    }
    const Scene& scene = scenario_->scenes[state().scene];
    const std::string& moment = !scene.turning.empty() ? scene.turning : scene.ask;
    const std::string said =
        moment.empty() ? std::string(text) : desk_->words.format(content::Word::objections_at, moment, text);
    return keep_reflection(store::ReflectionKind::app_is_wrong, said, std::nullopt);
}

Result<void> Play::keep_reflection(store::ReflectionKind kind, std::string_view text,
                                   const std::optional<Id>& decision) {
    store::Reflection reflection;
    reflection.id = make_id(desk_->entropy);
    reflection.run = run_.id;
    reflection.decision = decision;
    reflection.kind = kind;
    reflection.text = std::string(text);
    reflection.at = desk_->now();
    return desk_->saves->together([&] {
        return desk_->saves->reflections().add(reflection).and_then([&] {
            return keep(*desk_, reflection_statement({run_, *scenario_}, reflection, desk_->words));
        });
    });
}

std::string Play::place_code() const {
    KeptPlace place;
    place.seed = static_cast<std::uint16_t>(run_.seed);
    place.choices = choices_;
    return write_place(*scenario_, fingerprint_, place);
}

}  // namespace alongside::app
