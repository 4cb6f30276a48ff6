#pragma once
/// Random small scenarios that are valid and use every feature of the engine, and random walks through them.
///
/// A property is tested on hundreds of these: `for_each_story` hands out stories by seed, and names the seed when a
/// check fails. ALONGSIDE_ROUNDS=5000 in the environment asks for more of them. The stories are small enough (four to
/// seven scenes) that every path can be walked one by one, which is what the proof is compared with.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/base/rng.h"
#include "core/story/run.h"
#include "support/catch.h"
#include "support/story_builder.h"

namespace alongside::test {

class RandomStory {
  public:
    explicit RandomStory(std::uint64_t seed) : rng_(derive_seed(seed, "story")) {}

    Scenario make() {
        scenes_ = 4 + upto(4);
        people_and_numbers();
        parts_and_seats();
        for (int i = 0; i < scenes_; ++i) {
            story_.scene(scene_at(i));
        }
        story_.scene(scene("stop").say("That is all for tonight.").is_curtain("What was left unsaid?").go("end"));
        return story_.build();
    }

  private:
    int upto(int bound) { return static_cast<int>(rng_.below(static_cast<std::uint64_t>(bound))); }
    bool chance(int percent) { return upto(100) < percent; }
    int between(int low, int high) { return low + upto(high - low + 1); }
    const std::string& one_of(const std::vector<std::string>& names) {
        return names[static_cast<std::size_t>(upto(static_cast<int>(names.size())))];
    }
    static std::string name_of(int scene) { return "s" + std::to_string(scene); }

    void people_and_numbers() {
        story_.starts("room", between(-2, 2)).starts("energy", between(1, 5)).listens(between(0, 2));
        story_.person("gwen", static_cast<Stance>(between(-3, 3))).person("callum").voice("marta");
        story_.flag("told").flag("waited").resource("weeks", -1, 4, between(0, 3));
        scales_ = {"room", "energy", "context", "motivation", "capacity", "assurances", "gwen", "callum", "weeks"};
        flags_ = {"told", "waited"};
        for (const char* condition : {"context", "motivation", "capacity", "assurances"}) {
            story_.starts(condition, between(-1, 2));
        }
        for (int i = upto(3); i > 0; --i) {
            facts_.push_back("fact" + std::to_string(i));
            story_.fact(facts_.back(), i == 1 ? std::vector<std::string>{"yes", "no"}
                                              : std::vector<std::string>{"gone", "challenged", "for-sale"});
        }
        for (int i = upto(3); i > 0; --i) {
            promises_.push_back("promise" + std::to_string(i));
            story_.promise(promises_.back(), i == 1 ? "gwen" : "marta", name_of(between(1, scenes_ - 1)));
        }
    }

    void parts_and_seats() {
        part_of_.assign(static_cast<std::size_t>(scenes_), 0);
        const int parts = chance(40) ? between(2, 3) : 1;
        for (int part = 0; part < parts; ++part) {
            story_.part(parts == 1 ? "" : "part" + std::to_string(part),
                        chance(25) ? std::optional(static_cast<Level>(between(1, 3))) : std::nullopt);
        }
        int part = 0;
        for (int i = 1; i < scenes_; ++i) {
            part += part + 1 < parts && chance(50) ? 1 : 0;
            part_of_[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(part);
        }
        story_.seat("chair", "s0");
        if (chance(30)) {
            story_.seat("door", "s1");
        }
    }

    When comparison() {
        switch (upto(6)) {
            case 0:
                return flag(one_of(flags_));
            case 1:
                return facts_.empty() ? flag("told") : var(one_of(facts_)) == upto(2);
            case 2:
                return promises_.empty() ? flag("waited") : var(one_of(promises_)) == between(0, 4);
            case 3:
                return heard_.empty() ? var("listens") > 0 : heard(one_of(heard_));
            case 4:
                return var(one_of(scales_)) >= between(-1, 2);
            default:
                return var(one_of(scales_)) < between(0, 3);
        }
    }
    When question() {
        When asked = comparison();
        if (chance(30)) {
            asked = chance(50) ? asked && comparison() : asked || comparison();
        }
        return chance(20) ? !asked : asked;
    }

    Change change() {
        if (chance(25)) {
            return to(one_of(flags_), upto(2));
        }
        const std::string& name = one_of(scales_);
        return chance(12) ? to(name, between(-3, 4)) : by(name, chance(50) ? between(1, 2) : -between(1, 2));
    }
    Changes changes() {
        Changes made;
        for (int i = between(1, 2); i > 0; --i) {
            made.push_back(change());
        }
        return made;
    }

    std::string somewhere_after(int scene) {
        if (chance(3)) {
            return "out";
        }
        if (scene + 1 >= scenes_ || chance(8)) {
            return "end";
        }
        return name_of(chance(75) ? scene + 1 : between(scene + 1, scenes_ - 1));
    }

    OptionPart option_at(int scene, int position, bool turning) {
        OptionPart made = option("o" + std::to_string(position));
        if (turning) {
            made.pen(static_cast<Pen>(upto(4)));
        }
        for (int i = upto(3); i > 0; --i) {
            made.tag(static_cast<Axis>(upto(kAxes)), between(-2, 2));
        }
        for (int i = upto(3); i > 0; --i) {
            const Change changed = change();
            changed.absolute ? made.set_to(changed.variable, changed.value)
                             : made.change(changed.variable, changed.value);
        }
        if (chance(8)) {
            made.change("listens", 1);
        }
        if (!promises_.empty() && chance(60)) {
            made.pledge(one_of(promises_), static_cast<Fate>(chance(45) ? 1 : between(2, 4)));
        }
        if (chance(30)) {
            made.when(question()).locked("Not tonight.");
        }
        if (chance(30)) {
            made.also(question(), changes(), "And then.").also(question(), changes());
        }
        for (int i = chance(50) ? between(1, 3) : 0; i > 0; --i) {
            made.also_tag(question(), static_cast<Axis>(upto(kAxes)), between(-2, 2));
        }
        made.say("Well.").say_by("gwen", "Hm.", question()).heard_by("callum", "He looked away.");
        if (chance(40)) {
            made.go_if(question(), somewhere_after(scene)).go(somewhere_after(scene));
        }
        return made;
    }

    ScenePart scene_at(int position) {
        ScenePart made = scene(name_of(position));
        made.part(part_of_[static_cast<std::size_t>(position)]).say("Here we are.");
        for (int i = upto(3); i > 0; --i) {
            made.enter(question(), changes(), "Something comes back.");
        }
        if (chance(20)) {
            made.hold();
        }
        if (chance(30)) {
            made.go_if(question(), somewhere_after(position));
        }
        made.go(somewhere_after(position));
        if (chance(15)) {
            return made;  // a passage
        }
        const bool turning = chance(65);
        if (turning) {
            made.turning("Turning " + std::to_string(position), static_cast<std::uint8_t>(between(1, 3)));
        }
        add_listens(made, position);  // first, so that its options can ask who was heard
        for (int i = 0, last = between(1, 3); i < last; ++i) {
            made.option(option_at(position, i, turning));
        }
        if (chance(25)) {
            made.curtain("stop");
        }
        if (chance(30)) {
            made.skip_if(question(), somewhere_after(position));
        }
        return made.skip_to(somewhere_after(position)).skip_say("In short.");
    }

    void add_listens(ScenePart& made, int position) {
        for (int i = chance(45) ? between(1, 2) : 0; i > 0; --i) {
            // Some people can be heard out in one of two scenes, but only once.
            const std::string id = (chance(30) ? "x" : name_of(position) + "-") + std::to_string(i);
            ListenPart part = listen(id).who("callum").change("room", -upto(2)).say("I saw it.");
            if (chance(50)) {
                part.change("energy", -1);
            }
            if (chance(15)) {
                part.change("listens", between(1, 2));
            }
            if (chance(25)) {
                part.when(question());
            }
            made.listen(part);
            heard_.push_back(id);
        }
    }

    Rng rng_;
    Story story_{"random"};
    int scenes_ = 0;
    std::vector<std::string> scales_, flags_, facts_, promises_, heard_;
    std::vector<std::uint8_t> part_of_;
};

inline Scenario random_story(std::uint64_t seed) {
    return RandomStory(seed).make();
}

/// How many stories a property is tried on.
inline std::uint64_t rounds(std::uint64_t usual) {
    const char* asked = std::getenv("ALONGSIDE_ROUNDS");
    return asked == nullptr ? usual : std::strtoull(asked, nullptr, 10);
}

/// Calls `check(story, rng)` for each of `usual` stories.
template <class Check>
void for_each_story(std::uint64_t usual, const Check& check) {
    for (std::uint64_t seed = 0; seed < rounds(usual); ++seed) {
        INFO("random_story(" << seed << ")");
        const Scenario story = random_story(seed);
        Rng rng(derive_seed(seed, "check"));
        check(story, rng);
    }
}

inline std::vector<Move> open_moves(const Scenario& story, const State& state) {
    std::vector<Move> open;
    for (const Move& move : all_moves(story, state)) {
        if (is_open(story, state, move)) {
            open.push_back(move);
        }
    }
    return open;
}

/// An open move: mostly an option, now and then each of the others. The state must be running.
inline Move random_move(const Scenario& story, const State& state, Rng& rng) {
    std::vector<Move> likely;
    for (const Move& move : open_moves(story, state)) {
        const bool usual = move.kind == Move::Kind::option || move.kind == Move::Kind::listen;
        likely.insert(likely.end(), usual ? 6 : 1, move);
    }
    return likely[rng.below(likely.size())];
}

/// The choices of a whole run, from a drawn opening to its end.
inline std::vector<std::string> random_walk(const Scenario& story, Rng& rng) {
    std::vector<std::string> choices = {draw_opening(story, rng.below(story.seats.size()), rng.next())};
    State state = *fold(story, choices);
    while (state.running()) {
        const Move move = random_move(story, state, rng);
        choices.push_back(move_text(story, state, move));
        make_move(story, state, move);
    }
    return choices;
}

}  // namespace alongside::test
