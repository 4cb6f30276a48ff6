#pragma once
/// Scenarios written in C++, so that a test of the engine reads as a specification and needs no file:
///
///     const Scenario story = Story("hall")
///                                .person("gwen", Stance::wary)
///                                .scene(scene("start").option(option("wait").change("gwen", +1)).go("end"))
///                                .build();
///
/// Room and people begin at watching (0), energy at 3, the conditions at 0. There is one seat, "chair", which starts in
/// the first scene, unless the test names others. build() throws std::logic_error on a name that the story does not
/// know.
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "support/story_parts.h"

namespace alongside::test {

class ScenePart {
  public:
    explicit ScenePart(std::string id) { scene_.id = std::move(id); }

    const std::string& id() const { return scene_.id; }
    const std::vector<ListenPart>& listens() const { return listens_; }

    /// Without a weight of its own a turning point weighs 1.
    ScenePart& turning(std::string name, std::uint8_t weight = 1) {
        scene_.turning = std::move(name);
        scene_.weight = weight;
        return *this;
    }
    ScenePart& part(std::uint8_t position) {
        scene_.part = position;
        return *this;
    }
    ScenePart& hold() {
        scene_.hold = true;
        return *this;
    }
    ScenePart& is_curtain(std::string question = {}) {
        scene_.is_curtain = true;
        scene_.question = std::move(question);
        return *this;
    }
    ScenePart& curtain(std::string scene) {
        curtain_ = std::move(scene);
        return *this;
    }
    ScenePart& say(const std::string& text, const When& when = {}) {
        return then([=](const Names& names, Scene& scene) { scene.say.push_back(names.line("", text, when)); });
    }
    ScenePart& enter(const When& when, const Changes& changes, const std::string& say = {}) {
        return then(
            [=](const Names& names, Scene& scene) { scene.enter.push_back(consequence(names, when, changes, say)); });
    }
    ScenePart& option(OptionPart option) {
        options_.push_back(std::move(option));
        return *this;
    }
    ScenePart& listen(ListenPart listen) {
        listens_.push_back(std::move(listen));
        return *this;
    }
    /// Where its options lead, unless they say; where it leads if it has none.
    ScenePart& go(const std::string& scene) { return go_if({}, scene); }
    ScenePart& go_if(const When& when, const std::string& scene) {
        go_.emplace_back(when, scene);
        return *this;
    }
    /// Where skipping leads; if it is not said, where the first option leads.
    ScenePart& skip_to(const std::string& scene) { return skip_if({}, scene); }
    ScenePart& skip_if(const When& when, const std::string& scene) {
        skip_.emplace_back(when, scene);
        return *this;
    }
    ScenePart& skip_say(const std::string& text) {
        return then([=](const Names& names, Scene& scene) { scene.skip_say.push_back(names.line("", text)); });
    }

    Scene built(const Names& names) const {
        Scene scene = scene_;
        for (const auto& step : steps_) {
            step(names, scene);
        }
        const Routes go = resolved(go_, names);
        for (const OptionPart& part : options_) {
            scene.options.push_back(part.built(names));
            if (scene.options.back().go.empty()) {
                scene.options.back().go = go;
            }
        }
        for (const ListenPart& part : listens_) {
            scene.listens.push_back(part.built(names));
            scene.listens.back().heard = names.variable("heard-" + part.id());
        }
        if (!curtain_.empty()) {
            scene.curtain = names.scene(curtain_);
        }
        if (scene.is_passage()) {
            scene.go = go;
        } else {
            scene.skip_go = skip_.empty() ? scene.options.front().go : resolved(skip_, names);
        }
        return scene;
    }

  private:
    using Ways = std::vector<std::pair<When, std::string>>;

    ScenePart& then(std::function<void(const Names&, Scene&)> step) {
        steps_.push_back(std::move(step));
        return *this;
    }
    static Routes resolved(const Ways& ways, const Names& names) {
        Routes routes;
        for (const auto& way : ways) {
            routes.push_back({names.condition(way.first), names.scene(way.second)});
        }
        return routes;
    }

    Scene scene_;
    std::vector<std::function<void(const Names&, Scene&)>> steps_;
    std::vector<OptionPart> options_;
    std::vector<ListenPart> listens_;
    Ways go_;
    Ways skip_;
    std::string curtain_;
};
inline ScenePart scene(std::string id) {
    return ScenePart(std::move(id));
}

class Story {
  public:
    explicit Story(std::string id) {
        story_.id = story_.title = std::move(id);
        story_.minutes = 12;
        story_.variables = {
            {"room", VarKind::stance, -3, 3, 0, {}},        {"energy", VarKind::energy, 0, 6, 3, {}},
            {"context", VarKind::condition, -3, 3, 0, {}},  {"motivation", VarKind::condition, -3, 3, 0, {}},
            {"capacity", VarKind::condition, -3, 3, 0, {}}, {"assurances", VarKind::condition, -3, 3, 0, {}},
            {"listens", VarKind::listens, 0, 0, 0, {}}};
    }

    /// Where one of the variables that every story has begins: "room", "energy" or a condition.
    Story& starts(const std::string& variable, int value) {
        story_.variables[*story_.find_variable(variable)].start = static_cast<std::int16_t>(value);
        return *this;
    }
    Story& listens(int count) {
        story_.variables[kListens].high = story_.variables[kListens].start = static_cast<std::int16_t>(count);
        return *this;
    }
    Story& person(const std::string& id, Stance stance = Stance::watching) {
        const VarIndex variable = add({id, VarKind::stance, -3, 3, static_cast<std::int16_t>(stance), {}});
        story_.people.push_back({id, id, id, "", "", variable});
        return *this;
    }
    /// Somebody without a stance.
    Story& voice(const std::string& id) {
        story_.people.push_back({id, id, id, "", "", std::nullopt});
        return *this;
    }
    Story& flag(const std::string& id) {
        add({id, VarKind::flag, 0, 1, 0, {}});
        return *this;
    }
    Story& resource(const std::string& id, int low, int high, int start) {
        add({id,
             VarKind::resource,
             static_cast<std::int16_t>(low),
             static_cast<std::int16_t>(high),
             static_cast<std::int16_t>(start),
             {}});
        return *this;
    }
    Story& fact(const std::string& id, const std::vector<std::string>& variants) {
        const auto high = static_cast<std::int16_t>(variants.size() - 1);
        story_.facts.push_back({add({id, VarKind::fact, 0, high, 0, variants}), variants});
        return *this;
    }
    Story& promise(const std::string& id, const std::string& person, std::string due) {
        const VarIndex variable = add({id, VarKind::promise, 0, 4, 0, {kFateIds.begin(), kFateIds.end()}});
        story_.promises.push_back({variable, Names(story_).person(person), id, 0});
        due_.push_back(std::move(due));
        return *this;
    }
    Story& seat(const std::string& id, std::string start) {
        story_.seats.push_back(seat_called(id));
        starts_.push_back(std::move(start));
        return *this;
    }
    Story& part(const std::string& id, std::optional<Level> cap = {}) {
        story_.parts.push_back({id, id, cap});
        return *this;
    }
    /// In one piece, with a level that law or safety limits.
    Story& cap(Level level) { return part("", level); }
    Story& minutes(int count) {
        story_.minutes = count;
        return *this;
    }
    Story& scene(ScenePart scene) {
        scenes_.push_back(std::move(scene));
        return *this;
    }
    /// A line that somebody says at home whatever the ending.
    Story& at_home(const std::string& person, const std::string& text, const When& when = {}) {
        at_home_.push_back([=](const Names& names, Seat& seat) { voice_of(seat.at_home, names, person, text, when); });
        return *this;
    }
    /// As above, but only at the ending `outcome` of the first part ("L2+").
    Story& at_home_at(const std::string& outcome, const std::string& person, const std::string& text,
                      const When& when = {}) {
        at_home_.push_back([=](const Names& names, Seat& seat) {
            voice_of(seat.endings[0][*index_of(kOutcomeIds, outcome)]->at_home, names, person, text, when);
        });
        return *this;
    }

    Scenario build() const {
        Scenario story = story_;
        add_what_is_heard(story);
        for (const ScenePart& part : scenes_) {
            story.scenes.emplace_back();
            story.scenes.back().id = part.id();
        }
        const Names names(story);
        for (std::size_t i = 0; i < scenes_.size(); ++i) {
            story.scenes[i] = scenes_[i].built(names);
        }
        for (std::size_t i = 0; i < due_.size(); ++i) {
            story.promises[i].due = names.scene(due_[i]);
        }
        if (story.parts.empty()) {
            story.parts.push_back({});
        }
        add_seats(story, names);
        return story;
    }

  private:
    VarIndex add(Variable variable) {
        story_.variables.push_back(std::move(variable));
        return static_cast<VarIndex>(story_.variables.size() - 1);
    }

    static Seat seat_called(const std::string& id) {
        Seat seat;
        seat.id = seat.title = id;
        return seat;
    }

    void add_what_is_heard(Scenario& story) const {
        std::set<std::string> known;
        for (const ScenePart& part : scenes_) {
            for (const ListenPart& listen : part.listens()) {
                if (known.insert(listen.id()).second) {
                    story.variables.push_back({"heard-" + listen.id(), VarKind::heard, 0, 1, 0, {}});
                }
            }
        }
    }

    /// Every ending of every part has words: its title is its id, behind the part's if it has one.
    void add_seats(Scenario& story, const Names& names) const {
        if (story.seats.empty()) {
            story.seats.push_back(seat_called("chair"));
        }
        for (std::size_t i = 0; i < story.seats.size(); ++i) {
            Seat& seat = story.seats[i];
            seat.start = starts_.empty() ? SceneIndex{0} : names.scene(starts_[i]);
            for (const Part& part : story.parts) {
                auto& endings = seat.endings.emplace_back();
                for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
                    const std::string id = part.id + std::string(kOutcomeIds[outcome]);
                    endings[outcome] = Ending{id, {}, "What about " + id + "?", {}};
                }
            }
            for (const auto& voice : at_home_) {
                voice(names, seat);
            }
        }
    }

    static void voice_of(std::vector<AtHome>& voices, const Names& names, const std::string& person,
                         const std::string& text, const When& when) {
        const int who = names.person(person);
        if (voices.empty() || voices.back().person != who) {
            voices.push_back({who, {}});
        }
        voices.back().lines.push_back(names.line(person, text, when));
    }

    Scenario story_;
    std::vector<ScenePart> scenes_;
    std::vector<std::string> due_;
    std::vector<std::string> starts_;
    std::vector<std::function<void(const Names&, Seat&)>> at_home_;
};

}  // namespace alongside::test
