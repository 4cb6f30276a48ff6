#include "core/prove/hindsight.h"

#include <algorithm>

namespace alongside::prove {

namespace {

Term is(VarIndex variable, Compare compare, std::int16_t value) {
    return {Term::Kind::test, compare, variable, value};
}

/// The rules of step.cpp, read backwards.
class Backwards {
  public:
    Backwards(const Scenario& scenario, Question question) : scenario_(scenario), question_(question) {}

    std::vector<Classes> walk();

  private:
    Classes at_the_end() const;
    Classes before_entering(SceneIndex scene, std::uint8_t from_part) const;
    Classes before_routes(SceneIndex scene, const Routes& routes) const;
    Classes before_leaving(SceneIndex scene, const Routes& routes) const;
    Classes before_choosing(SceneIndex scene, const Option& option) const;
    Classes before_skipping(SceneIndex scene) const;
    Classes before_listening(const Classes& after, const Listen& listen) const;
    void before_settling(Classes& classes, Pledge pledge) const;
    void before_consequences(Classes& classes, const std::vector<Consequence>& consequences) const;
    void before_saying(Classes& classes, const std::vector<Line>& lines) const;
    Classes within(SceneIndex index) const;

    const Scenario& scenario_;
    Question question_;
    std::vector<Classes> done_;
};

Classes Backwards::at_the_end() const {
    Classes classes(scenario_);
    if (question_ == Question::outcomes) {
        for (VarIndex condition = kContext; condition <= kAssurances; ++condition) {
            classes.split(is(condition, Compare::more, 0));
        }
        classes.split(is(kAssurances, Compare::at_least, 0));
    }
    return classes;
}

void Backwards::before_saying(Classes& classes, const std::vector<Line>& lines) const {
    for (const Line& line : lines) {
        if (question_ == Question::words) {
            classes.split(line.when);
        }
    }
}

void Backwards::before_consequences(Classes& classes, const std::vector<Consequence>& consequences) const {
    for (auto consequence = consequences.rbegin(); consequence != consequences.rend(); ++consequence) {
        before_saying(classes, consequence->say);
        for (auto effect = consequence->effects.rbegin(); effect != consequence->effects.rend(); ++effect) {
            classes.before(*effect, consequence->when.always());
        }
    }
    for (const Consequence& consequence : consequences) {
        classes.split(consequence.when);
    }
}

Classes Backwards::before_entering(SceneIndex scene, std::uint8_t from_part) const {
    Classes classes = done_[scene];
    before_saying(classes, scenario_.scenes[scene].say);
    before_consequences(classes, scenario_.scenes[scene].enter);
    if (scenario_.scenes[scene].part != from_part) {
        for (VarIndex condition = kContext; condition <= kAssurances; ++condition) {
            classes.before({condition, true, scenario_.variables[condition].start});
        }
        classes.keep_apart(at_the_end());
    }
    return classes;
}

Classes Backwards::before_routes(SceneIndex scene, const Routes& routes) const {
    Classes classes(scenario_);
    for (const Route& route : routes) {
        classes.keep_apart(route.to < kOut ? before_entering(route.to, scenario_.scenes[scene].part) : at_the_end());
        classes.split(route.when);
    }
    return classes;
}

void Backwards::before_settling(Classes& classes, Pledge pledge) const {
    const auto made = static_cast<std::int16_t>(Fate::made);
    const auto none = static_cast<std::int16_t>(Fate::none);
    const auto is_slid = pledge.fate == Fate::slid;
    if (pledge.fate != Fate::made) {
        classes.before({kAssurances, false, static_cast<std::int16_t>(is_slid ? -2 : 1)}, false);
        const Person& to = scenario_.people[static_cast<std::size_t>(scenario_.promise_of(pledge.promise).to)];
        if (is_slid && to.stance) {
            classes.before({*to.stance, false, -1}, false);
        }
    }
    // Whether anything happens hangs on what the promise is now, so that is told apart.
    classes.before({pledge.promise, true, static_cast<std::int16_t>(pledge.fate)}, false);
    classes.split(is(pledge.promise, Compare::equal, pledge.fate == Fate::made ? none : made));
}

Classes Backwards::before_leaving(SceneIndex scene, const Routes& routes) const {
    Classes classes = before_routes(scene, routes);
    if (!scenario_.scenes[scene].hold) {
        classes.split(is(kRoom, Compare::at_most, -3));
        classes.split(is(kEnergy, Compare::at_most, 0));
    }
    for (auto promise = scenario_.promises.rbegin(); promise != scenario_.promises.rend(); ++promise) {
        if (promise->due == scene) {
            before_settling(classes, {promise->variable, Fate::slid});
        }
    }
    return classes;
}

Classes Backwards::before_choosing(SceneIndex scene, const Option& option) const {
    Classes classes = before_leaving(scene, option.go);
    before_consequences(classes, option.also);
    before_saying(classes, option.say);
    for (auto pledge = option.pledges.rbegin(); pledge != option.pledges.rend(); ++pledge) {
        before_settling(classes, *pledge);
    }
    for (auto effect = option.effects.rbegin(); effect != option.effects.rend(); ++effect) {
        classes.before(*effect);
    }
    classes.split(option.when);
    return classes;
}

Classes Backwards::before_skipping(SceneIndex scene) const {
    // Skipping asks nothing on the way out of this scene.
    return before_routes(scene, scenario_.scenes[scene].skip_go);
}

Classes Backwards::before_listening(const Classes& after, const Listen& listen) const {
    Classes classes = after;
    before_saying(classes, listen.say);
    for (auto effect = listen.effects.rbegin(); effect != listen.effects.rend(); ++effect) {
        classes.before(*effect);
    }
    classes.before({listen.heard, true, 1});
    classes.before({kListens, false, -1});
    classes.split(is(kListens, Compare::more, 0));
    classes.split(is(listen.heard, Compare::equal, 0));
    classes.split(listen.when);
    return classes;
}

Classes Backwards::within(SceneIndex index) const {
    const Scene& scene = scenario_.scenes[index];
    if (scene.is_passage()) {
        return before_leaving(index, scene.go);
    }
    Classes classes = before_skipping(index);
    for (const Option& option : scene.options) {
        classes.keep_apart(before_choosing(index, option));
    }
    // Listening leads back into this scene, so what matters after it matters before: repeated until it holds.
    while (true) {
        const Classes before = classes;
        for (const Listen& listen : scene.listens) {
            classes.keep_apart(before_listening(before, listen));
        }
        if (classes == before) {
            return classes;
        }
    }
}

std::vector<Classes> Backwards::walk() {
    done_.assign(scenario_.scenes.size(), Classes(scenario_));
    for (std::size_t scene = scenario_.scenes.size(); scene-- > 0;) {
        done_[scene] = within(static_cast<SceneIndex>(scene));
    }
    return std::move(done_);
}

std::vector<PenAhead> marks_ahead_of(const Scenario& scenario) {
    std::vector<PenAhead> ahead(scenario.scenes.size());
    for (std::size_t i = scenario.scenes.size(); i-- > 0;) {
        const Scene& scene = scenario.scenes[i];
        const PenAhead none(scenario.parts[scene.part].cap.value_or(Level::leading));
        const auto along = [&](const Routes& routes) {
            PenAhead after = none;
            for (const Route& route : routes) {
                if (route.to < kOut && scenario.scenes[route.to].part == scene.part) {
                    after.join(ahead[route.to]);
                }
            }
            return after;
        };
        ahead[i] = along(scene.go);
        ahead[i].join(along(scene.skip_go));
        for (const Option& option : scene.options) {
            PenAhead before = along(option.go);
            if (option.pen) {
                before.before(*option.pen, scene.weight);
            }
            ahead[i].join(before);
        }
    }
    return ahead;
}

std::vector<bool> closes_part(const Scenario& scenario) {
    std::vector<bool> closes(scenario.scenes.size(), false);
    for (std::size_t i = scenario.scenes.size(); i-- > 0;) {
        const Scene& scene = scenario.scenes[i];
        const auto along = [&](const Routes& routes) {
            return std::any_of(routes.begin(), routes.end(), [&](const Route& route) {
                if (route.to >= kOut) {
                    return route.to == kEnd;
                }
                const Scene& next = scenario.scenes[route.to];
                return next.part != scene.part || (next.is_passage() && closes[route.to]);
            });
        };
        closes[i] = along(scene.go) || along(scene.skip_go) ||
                    std::any_of(scene.options.begin(), scene.options.end(),
                                [&along](const Option& option) { return along(option.go); });
    }
    return closes;
}

/// Which variables are asked for or changed when a move is made from a scene, or when one is entered.
class Touching {
  public:
    Touching(const Scenario& scenario, Question question)
        : scenario_(scenario), question_(question), entering_(scenario.scenes.size()) {
        for (std::size_t scene = scenario.scenes.size(); scene-- > 0;) {
            entering_[scene] = on_entering(static_cast<SceneIndex>(scene));
        }
    }

    VarSet from(SceneIndex index) const {
        const Scene& scene = scenario_.scenes[index];
        VarSet touched = along(index, scene.skip_go);
        for (const Option& option : scene.options) {
            touched |= on_leaving(index, option.go);
            add(touched, option.when);
            add(touched, option.effects);
            for (const Pledge& pledge : option.pledges) {
                add(touched, pledge);
            }
            add(touched, option.also);
            add(touched, option.say);
        }
        for (const Listen& listen : scene.listens) {
            touched.set(kListens).set(listen.heard);
            add(touched, listen.when);
            add(touched, listen.effects);
            add(touched, listen.say);
        }
        return touched;
    }
    const VarSet& entering(SceneIndex scene) const { return entering_[scene]; }

  private:
    static void add(VarSet& touched, const Condition& condition) {
        for (const Term& term : condition.terms()) {
            if (term.kind == Term::Kind::test) {
                touched.set(term.variable);
            }
        }
    }
    static void add(VarSet& touched, const std::vector<Effect>& effects) {
        for (const Effect& effect : effects) {
            touched.set(effect.variable);
        }
    }
    void add(VarSet& touched, const std::vector<Line>& lines) const {
        for (const Line& line : lines) {
            if (question_ == Question::words) {
                add(touched, line.when);
            }
        }
    }
    void add(VarSet& touched, const std::vector<Consequence>& consequences) const {
        for (const Consequence& consequence : consequences) {
            add(touched, consequence.when);
            add(touched, consequence.effects);
            add(touched, consequence.say);
        }
    }
    void add(VarSet& touched, Pledge pledge) const {
        touched.set(pledge.promise).set(kAssurances);
        const Person& to = scenario_.people[static_cast<std::size_t>(scenario_.promise_of(pledge.promise).to)];
        if (to.stance) {
            touched.set(*to.stance);
        }
    }
    static void add_conditions(VarSet& touched) {
        for (VarIndex condition = kContext; condition <= kAssurances; ++condition) {
            touched.set(condition);
        }
    }
    VarSet along(SceneIndex from, const Routes& routes) const {
        VarSet touched;
        for (const Route& route : routes) {
            add(touched, route.when);
            if (route.to < kOut) {
                touched |= entering_[route.to];
            }
            // A part that closes asks for them, and the next one sets them anew.
            if (route.to == kEnd ||
                (route.to < kOut && scenario_.scenes[route.to].part != scenario_.scenes[from].part)) {
                add_conditions(touched);
            }
        }
        return touched;
    }
    VarSet on_leaving(SceneIndex scene, const Routes& routes) const {
        VarSet touched = along(scene, routes);
        if (!scenario_.scenes[scene].hold) {
            touched.set(kRoom).set(kEnergy);
        }
        for (const Promise& promise : scenario_.promises) {
            if (promise.due == scene) {
                add(touched, {promise.variable, Fate::slid});
            }
        }
        return touched;
    }
    VarSet on_entering(SceneIndex index) const {
        const Scene& scene = scenario_.scenes[index];
        VarSet touched = scene.is_passage() ? on_leaving(index, scene.go) : VarSet();
        add(touched, scene.enter);
        add(touched, scene.say);
        return touched;
    }

    const Scenario& scenario_;
    Question question_;
    std::vector<VarSet> entering_;
};

}  // namespace

Hindsight look_ahead(const Scenario& scenario, std::size_t seat, Question question) {
    Hindsight hindsight;
    hindsight.in_scene = Backwards(scenario, question).walk();
    hindsight.marks_ahead = marks_ahead_of(scenario);
    hindsight.closes_part = closes_part(scenario);
    const Touching touching(scenario, question);
    for (std::size_t scene = 0; scene < scenario.scenes.size(); ++scene) {
        hindsight.touched.push_back(touching.from(static_cast<SceneIndex>(scene)));
    }
    for (const Fact& fact : scenario.facts) {  // nothing changes a fact, so one that is touched is asked for
        const auto first = std::find_if(hindsight.touched.begin(), hindsight.touched.end(),
                                        [&fact](const VarSet& touched) { return touched.test(fact.variable); });
        hindsight.asked_first.push_back(static_cast<SceneIndex>(first - hindsight.touched.begin()));
        hindsight.asked_at_the_door.push_back(touching.entering(scenario.seats[seat].start).test(fact.variable));
    }
    return hindsight;
}

}  // namespace alongside::prove
