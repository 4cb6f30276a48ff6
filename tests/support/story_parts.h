#pragma once
/// The parts of a story as tests write them: options, listens and scenes, everything by name.
///
/// Each part is a list of small steps that are carried out once the whole story is known (story_builder.h), so that a
/// scene may name one that comes later. What a test does not say gets the plainest value: an option's text is its id,
/// it is always open, and it leads where its scene leads.
#include <functional>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "core/story/scenario.h"
#include "support/when.h"

namespace alongside::test {

/// Looks names up in the story that is being built. A name that is not there is a mistake of the test.
class Names {
  public:
    explicit Names(const Scenario& scenario) : scenario_(scenario) {}

    VarIndex variable(const std::string& name) const { return found(scenario_.find_variable(name), name); }
    int person(const std::string& name) const {
        for (std::size_t i = 0; i < scenario_.people.size(); ++i) {
            if (scenario_.people[i].id == name) {
                return static_cast<int>(i);
            }
        }
        throw std::logic_error("nobody called " + name);
    }
    SceneIndex scene(const std::string& name) const {
        if (name == "end" || name == "out") {
            return name == "end" ? kEnd : kOut;
        }
        return found(scenario_.find_scene(name), name);
    }
    Condition condition(const When& when) const {
        return when.resolved([this](const std::string& name) { return variable(name); });
    }
    Line line(const std::string& speaker, const std::string& text, const When& when = {}) const {
        return {speaker.empty() ? Line::kNarration : person(speaker), text, condition(when)};
    }

  private:
    template <class Position>
    static Position found(const std::optional<Position>& at, const std::string& name) {
        if (!at) {
            throw std::logic_error("nothing called " + name);
        }
        return *at;
    }

    const Scenario& scenario_;
};

/// One change: `by("gwen", -1)` or `to("weeks", 3)`.
struct Change {
    std::string variable;
    bool absolute = false;
    int value = 0;

    Effect resolved(const Names& names) const {
        return {names.variable(variable), absolute, static_cast<std::int16_t>(value)};
    }
};
inline Change by(std::string variable, int value) {
    return {std::move(variable), false, value};
}
inline Change to(std::string variable, int value) {
    return {std::move(variable), true, value};
}
using Changes = std::vector<Change>;

inline std::vector<Effect> resolved(const Changes& changes, const Names& names) {
    std::vector<Effect> effects;
    for (const Change& change : changes) {
        effects.push_back(change.resolved(names));
    }
    return effects;
}

inline Consequence consequence(const Names& names, const When& when, const Changes& changes, const std::string& say) {
    Consequence made;
    made.when = names.condition(when);
    made.effects = resolved(changes, names);
    if (!say.empty()) {
        made.say.push_back(names.line("", say));
    }
    return made;
}

/// What Built of a story has been said about it so far. Part is the class that inherits, so that its words can be
/// chained.
template <class Part, class Built>
class Steps {
  public:
    explicit Steps(std::string id) : id_(std::move(id)) {}

    const std::string& id() const { return id_; }

    Built built(const Names& names) const {
        Built made;
        made.id = id_;
        made.text = id_;
        for (const auto& step : steps_) {
            step(names, made);
        }
        return made;
    }

    Part& change(std::string variable, int value) { return apply(by(std::move(variable), value)); }
    Part& set_to(std::string variable, int value) { return apply(to(std::move(variable), value)); }
    Part& set(std::string flag) { return apply(to(std::move(flag), 1)); }
    Part& when(const When& when) {
        return then([=](const Names& names, Built& made) { made.when = names.condition(when); });
    }
    Part& say(const std::string& text, const When& when = {}) { return say_by("", text, when); }
    Part& say_by(const std::string& person, const std::string& text, const When& when = {}) {
        return then([=](const Names& names, Built& made) { made.say.push_back(names.line(person, text, when)); });
    }

  protected:
    Part& then(std::function<void(const Names&, Built&)> step) {
        steps_.push_back(std::move(step));
        return static_cast<Part&>(*this);
    }

  private:
    Part& apply(const Change& change) {
        return then([=](const Names& names, Built& made) { made.effects.push_back(change.resolved(names)); });
    }

    std::string id_;
    std::vector<std::function<void(const Names&, Built&)>> steps_;
};

class OptionPart : public Steps<OptionPart, Option> {
  public:
    using Steps::Steps;

    OptionPart& pen(Pen mark) {
        return then([=](const Names&, Option& option) { option.pen = mark; });
    }
    OptionPart& tag(Axis axis, int value) {
        return then([=](const Names&, Option& option) {
            option.tags.push_back({axis, static_cast<std::int8_t>(value)});
        });
    }
    OptionPart& locked(const std::string& reason) {
        return then([=](const Names&, Option& option) { option.locked = reason; });
    }
    OptionPart& pledge(const std::string& promise, Fate fate) {
        return then([=](const Names& names, Option& option) {
            option.pledges.push_back({names.variable(promise), fate});
        });
    }
    OptionPart& makes(const std::string& promise) { return pledge(promise, Fate::made); }
    OptionPart& keeps(const std::string& promise) { return pledge(promise, Fate::kept); }
    OptionPart& also(const When& when, const Changes& changes, const std::string& say = {}) {
        return then(
            [=](const Names& names, Option& option) { option.also.push_back(consequence(names, when, changes, say)); });
    }
    /// What it also serves if something is so.
    OptionPart& also_tag(const When& when, Axis axis, int value) {
        return then([=](const Names& names, Option& option) {
            option.also.push_back(consequence(names, when, {}, {}));
            option.also.back().tags.push_back({axis, static_cast<std::int8_t>(value)});
        });
    }
    OptionPart& act(Act act) {
        return then([=](const Names&, Option& option) { option.act = act; });
    }
    OptionPart& heard_by(const std::string& person, const std::string& text) {
        return then([=](const Names& names, Option& option) { option.heard.push_back({names.person(person), text}); });
    }
    OptionPart& go(const std::string& scene) { return go_if({}, scene); }
    OptionPart& go_if(const When& when, const std::string& scene) {
        return then([=](const Names& names, Option& option) {
            option.go.push_back({names.condition(when), names.scene(scene)});
        });
    }
};
inline OptionPart option(std::string id) {
    return OptionPart(std::move(id));
}

class ListenPart : public Steps<ListenPart, Listen> {
  public:
    using Steps::Steps;

    ListenPart& who(const std::string& person) {
        return then([=](const Names& names, Listen& listen) { listen.who = names.person(person); });
    }
};
/// Its id makes the variable `heard-ID`.
inline ListenPart listen(std::string id) {
    return ListenPart(std::move(id));
}

}  // namespace alongside::test
