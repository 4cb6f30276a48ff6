#include "core/prove/deed.h"

#include <algorithm>
#include <numeric>

namespace alongside::prove {

namespace {

bool is_scale(VarKind kind) {
    return kind == VarKind::stance || kind == VarKind::condition || kind == VarKind::energy ||
           kind == VarKind::resource;
}

bool same(const Effect& a, const Effect& b) {
    return a.variable == b.variable && a.absolute == b.absolute && a.value == b.value;
}

bool same(const Pledge& a, const Pledge& b) {
    return a.promise == b.promise && a.fate == b.fate;
}

template <class Thing>
bool same_all(const std::vector<Thing>& a, const std::vector<Thing>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Thing& x, const Thing& y) { return same(x, y); });
}

void add(Deed& deed, const std::vector<Effect>& effects) {
    for (const Effect& effect : effects) {
        if (effect.absolute) {
            deed.sets.push_back(effect);
        } else {
            deed.changes[effect.variable] += effect.value;
        }
    }
}

void add(Deed& deed, const std::vector<Tag>& tags) {
    for (const Tag& tag : tags) {
        deed.axes[static_cast<std::size_t>(tag.axis)] += tag.value;
    }
}

void add(VarSet& asked, const Condition& condition) {
    for (const Term& term : condition.terms()) {
        if (term.kind == Term::Kind::test) {
            asked.set(term.variable);
        }
    }
}

void add(VarSet& asked, const Routes& routes) {
    for (const Route& route : routes) {
        add(asked, route.when);
    }
}

void add(VarSet& asked, const std::vector<Consequence>& consequences) {
    for (const Consequence& consequence : consequences) {
        if (!consequence.effects.empty() || !consequence.tags.empty()) {
            add(asked, consequence.when);
        }
    }
}

/// What is set, without the flags that only colour words.
std::vector<Effect> weighty(const Scenario& scenario, const VarSet& deciding, const std::vector<Effect>& sets) {
    std::vector<Effect> kept;
    std::copy_if(sets.begin(), sets.end(), std::back_inserter(kept), [&](const Effect& effect) {
        return deciding.test(effect.variable) || is_scale(scenario.variables[effect.variable].kind);
    });
    return kept;
}

}  // namespace

int Deed::total() const {
    return std::accumulate(axes.begin(), axes.end(), 0);
}

bool Deed::costs(const Scenario& scenario) const {
    for (std::size_t variable = 0; variable < scenario.variables.size(); ++variable) {
        if (changes[variable] < 0 && is_scale(scenario.variables[variable].kind)) {
            return true;
        }
    }
    const bool sets_back = std::any_of(sets.begin(), sets.end(), [&scenario](const Effect& effect) {
        const Variable& variable = scenario.variables[effect.variable];
        return is_scale(variable.kind) && effect.value < variable.start;
    });
    return sets_back || std::any_of(pledges.begin(), pledges.end(), [](const Pledge& pledge) {
               return pledge.fate == Fate::made || pledge.fate == Fate::slid;
           });
}

Deed deed_of(const Option& option, const Trace& trace) {
    Deed deed;
    deed.pen = option.pen;
    deed.pledges = option.pledges;
    deed.to = trace.to;
    add(deed, option.tags);
    add(deed, option.effects);
    for (std::size_t i = 0; i < option.also.size(); ++i) {
        if (((trace.also >> i) & 1U) != 0) {
            add(deed, option.also[i].tags);
            add(deed, option.also[i].effects);
        }
    }
    std::stable_sort(deed.sets.begin(), deed.sets.end(),
                     [](const Effect& a, const Effect& b) { return a.variable < b.variable; });
    return deed;
}

VarSet deciding_variables(const Scenario& scenario) {
    VarSet asked;
    for (const Scene& scene : scenario.scenes) {
        add(asked, scene.enter);
        add(asked, scene.go);
        add(asked, scene.skip_go);
        for (const Listen& listen : scene.listens) {
            add(asked, listen.when);
        }
        for (const Option& option : scene.options) {
            add(asked, option.when);
            add(asked, option.also);
            add(asked, option.go);
        }
    }
    return asked;
}

bool same_deed(const Deed& a, const Deed& b) {
    return a.to == b.to && a.pen == b.pen && a.axes == b.axes && a.changes == b.changes && same_all(a.sets, b.sets) &&
           same_all(a.pledges, b.pledges);
}

bool dominates(const Scenario& scenario, const VarSet& deciding, const Deed& better, const Deed& worse) {
    if (better.to != worse.to || !same_all(better.pledges, worse.pledges) ||
        !same_all(weighty(scenario, deciding, better.sets), weighty(scenario, deciding, worse.sets))) {
        return false;
    }
    bool any = false;
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        if (better.axes[axis] < worse.axes[axis]) {
            return false;
        }
        any = any || better.axes[axis] > worse.axes[axis];
    }
    for (std::size_t variable = 0; variable < scenario.variables.size(); ++variable) {
        if (!is_scale(scenario.variables[variable].kind)) {
            continue;
        }
        if (better.changes[variable] < worse.changes[variable]) {
            return false;
        }
        any = any || better.changes[variable] > worse.changes[variable];
    }
    return any;
}

}  // namespace alongside::prove
