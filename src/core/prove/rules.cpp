#include "core/prove/rules.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/prove/moments.h"
#include "core/prove/play_rules.h"
#include "core/prove/promises.h"
#include "core/story/map.h"

namespace alongside::prove {

namespace {

class Rules {
  public:
    Rules(const Scenario& scenario, const std::vector<Proof>& proofs)
        : scenario_(scenario),
          proofs_(proofs),
          deciding_(deciding_variables(scenario)),
          moments_(moments_of(scenario, proofs)) {}

    std::vector<Breach> check() {
        for (std::size_t seat = 0; seat < proofs_.size(); ++seat) {
            check_seat(seat);
        }
        const bool all_proved =
            std::all_of(proofs_.begin(), proofs_.end(), [](const Proof& proof) { return proof.complete; });
        if (all_proved) {
            check_scenes();
            check_turning_points(scenario_, moments_, breaches_);
            check_facts();
        }
        check_promises();
        check_play(scenario_, proofs_, moments_, breaches_);
        return std::move(breaches_);
    }

  private:
    const Scene& scene(std::size_t index) const { return scenario_.scenes[index]; }
    void add(Breach breach) { breaches_.push_back(std::move(breach)); }

    void check_seat(std::size_t seat);
    void check_endings(std::size_t seat);
    void check_bots(std::size_t seat);
    void check_scenes();
    void check_options(SceneIndex index);
    template <class Holds>
    bool by_skipping(SceneIndex index, const Holds& holds) const;
    void check_dominated(SceneIndex index, std::size_t option);
    void check_key(SceneIndex index, std::size_t option);
    void check_cosmetic(SceneIndex index, std::size_t option);
    long facts_from(const Seat& seat) const;
    void check_facts();
    void check_promises();

    const Scenario& scenario_;
    const std::vector<Proof>& proofs_;
    VarSet deciding_;
    Moments moments_;
    std::vector<Breach> breaches_;
};

void Rules::check_seat(std::size_t seat) {
    const Proof& proof = proofs_[seat];
    const std::string& id = scenario_.seats[seat].id;
    if (!proof.complete) {
        add({.rule = Rule::too_large, .seat = id, .number = static_cast<long>(proof.states)});
        return;
    }
    check_endings(seat);
    for (const Stuck& stuck : proof.stuck) {
        add({.rule = Rule::stuck, .scene = stuck.scene, .seat = id, .way = stuck.choices});
    }
    check_bots(seat);
}

void Rules::check_endings(std::size_t seat) {
    for (std::size_t part = 0; part < scenario_.parts.size(); ++part) {
        for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
            const Landing& landing = proofs_[seat].parts[part][outcome].landing;
            if (landing.reached && !scenario_.seats[seat].endings[part][outcome]) {
                add({.rule = Rule::ending_without_text,
                     .seat = scenario_.seats[seat].id,
                     .part = part,
                     .outcome = outcome,
                     .way = landing.shortest});
            }
        }
    }
}

void Rules::check_bots(std::size_t seat) {
    const Proof& proof = proofs_[seat];
    for (const Bot& bot : proof.bots) {
        if (bot.good > kTooClever * proof.random_good) {
            add({.rule = Rule::answer_key,
                 .option = std::string(bot.id),
                 .seat = scenario_.seats[seat].id,
                 .number = std::lround(bot.good * 100),
                 .of = std::lround(proof.random_good * 100)});
        }
    }
}

/// Whether somebody who skips scenes can come to a moment of this scene for which `holds` is true.
template <class Holds>
bool Rules::by_skipping(SceneIndex index, const Holds& holds) const {
    return std::any_of(proofs_.begin(), proofs_.end(), [&](const Proof& proof) {
        return std::any_of(proof.with_skips.begin(), proof.with_skips.end(),
                           [&](const Situation& situation) { return situation.scene == index && holds(situation); });
    });
}

void Rules::check_scenes() {
    for (std::size_t i = 0; i < scenario_.scenes.size(); ++i) {
        const auto index = static_cast<SceneIndex>(i);
        const bool entered = std::any_of(proofs_.begin(), proofs_.end(),
                                         [i](const Proof& proof) { return ((proof.entered >> i) & 1U) != 0; });
        if (!moments_[i].empty()) {
            check_options(index);
        } else if (!entered && !scene(i).is_curtain) {
            add({.rule = Rule::scene_never_reached, .scene = index});
        }
    }
}

void Rules::check_options(SceneIndex index) {
    const std::vector<Moment>& moments = moments_[index];
    for (std::size_t option = 0; option < scene(index).options.size(); ++option) {
        const auto is_open = [option](const Situation& situation) { return situation.options[option].open; };
        const auto open = std::count_if(moments.begin(), moments.end(),
                                        [&](const Moment& moment) { return is_open(moment.seen->situation); });
        const Option& here = scene(index).options[option];
        if (open == 0) {
            if (!by_skipping(index, is_open)) {
                add({.rule = Rule::option_never_open, .scene = index, .option = here.id});
            }
            continue;
        }
        if (!here.when.always() && open == static_cast<long>(moments.size()) &&
            !by_skipping(index, std::not_fn(is_open))) {
            add({.rule = Rule::lock_never_shut, .scene = index, .option = here.id});
        }
        check_dominated(index, option);
        check_cosmetic(index, option);
        if (scene(index).is_turning_point()) {
            check_key(index, option);
        }
    }
}

void Rules::check_dominated(SceneIndex index, std::size_t option) {
    std::string by;
    for (const Moment& moment : moments_[index]) {
        const Offer* mine = moment.find(option);
        if (mine == nullptr) {
            continue;
        }
        const auto better = std::find_if(moment.open.begin(), moment.open.end(), [&](const Offer& other) {
            return dominates(scenario_, deciding_, other.deed, mine->deed);
        });
        if (better == moment.open.end()) {
            return;
        }
        by = scene(index).options[better->option].id;
    }
    add({.rule = Rule::dominated, .scene = index, .option = scene(index).options[option].id, .other = by});
}

void Rules::check_cosmetic(SceneIndex index, std::size_t option) {
    for (std::size_t other = 0; other < option; ++other) {
        bool together = false;
        const bool alike = std::all_of(moments_[index].begin(), moments_[index].end(), [&](const Moment& moment) {
            const Offer* a = moment.find(option);
            const Offer* b = moment.find(other);
            together = together || (a != nullptr && b != nullptr);
            return a == nullptr || b == nullptr || same_deed(a->deed, b->deed);
        });
        if (alike && together) {
            add({.rule = Rule::cosmetic,
                 .scene = index,
                 .option = scene(index).options[option].id,
                 .other = scene(index).options[other].id});
            return;
        }
    }
}

void Rules::check_key(SceneIndex index, std::size_t option) {
    bool any = false;
    for (const Moment& moment : moments_[index]) {
        const Offer* mine = moment.find(option);
        if (mine == nullptr) {
            continue;
        }
        const std::optional<int> next = moment.best_besides(option);
        if (next && mine->deed.total() < *next + kKeyMargin) {
            return;
        }
        any = any || next.has_value();
    }
    if (any) {
        add({.rule = Rule::key, .scene = index, .option = scene(index).options[option].id});
    }
}

bool asks(const Condition& when, VarIndex variable) {
    return std::any_of(when.terms().begin(), when.terms().end(), [variable](const Term& term) {
        return term.kind == Term::Kind::test && term.variable == variable;
    });
}

bool asks(const std::vector<Line>& lines, VarIndex variable) {
    return std::any_of(lines.begin(), lines.end(), [variable](const Line& line) { return asks(line.when, variable); });
}

bool asks(const std::vector<Consequence>& consequences, VarIndex variable) {
    return std::any_of(consequences.begin(), consequences.end(), [variable](const Consequence& consequence) {
        return asks(consequence.when, variable) || asks(consequence.say, variable);
    });
}

bool asks(const Scene& scene, VarIndex variable) {
    return asks(scene.enter, variable) || asks(scene.say, variable) ||
           std::any_of(scene.listens.begin(), scene.listens.end(),
                       [variable](const Listen& listen) {
                           return asks(listen.when, variable) || asks(listen.say, variable);
                       }) ||
           std::any_of(scene.options.begin(), scene.options.end(), [variable](const Option& option) {
               return asks(option.when, variable) || asks(option.also, variable) || asks(option.say, variable);
           });
}

/// Facts that matter to somebody who sits in this seat.
long Rules::facts_from(const Seat& seat) const {
    const std::vector<bool> reached = scenes_from(scenario_, seat.start);
    return std::count_if(scenario_.facts.begin(), scenario_.facts.end(), [&](const Fact& fact) {
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (reached[i] && asks(scene(i), fact.variable)) {
                return true;
            }
        }
        return false;
    });
}

/// Whether a line that asks for the fact is ever said.
bool tells(const Proof& proof, const Listen& listen, VarIndex fact) {
    return std::any_of(listen.say.begin(), listen.say.end(), [&](const Line& line) {
        return asks(line.when, fact) &&
               (!proof.said || std::binary_search(proof.said->begin(), proof.said->end(), &line, std::less<>()));
    });
}

void Rules::check_facts() {
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
        const long count = facts_from(scenario_.seats[seat]);
        // The first chair is the scenario itself; others may be short visits.
        if (count > kMostFacts || (seat == 0 && count < kLeastFacts)) {
            add({.rule = Rule::facts, .seat = scenario_.seats[seat].id, .number = count});
        }
    }
    for (const Fact& fact : scenario_.facts) {
        bool found = false;
        for (std::size_t i = 0; i < scenario_.scenes.size(); ++i) {
            for (std::size_t l = 0; l < scene(i).listens.size(); ++l) {
                const Listen& listen = scene(i).listens[l];
                found = found || std::any_of(proofs_.begin(), proofs_.end(), [&](const Proof& proof) {
                            return proof.listened[i][l] &&
                                   (asks(listen.when, fact.variable) || tells(proof, listen, fact.variable));
                        });
            }
        }
        if (!found) {
            add({.rule = Rule::fact_never_found, .other = scenario_.variables[fact.variable].id});
        }
    }
}

void Rules::check_promises() {
    for (std::size_t i = 0; i < scenario_.scenes.size(); ++i) {
        for (const Option& option : scene(i).options) {
            for (const Pledge& pledge : option.pledges) {
                if (pledge.fate == Fate::made && can_end_before_due(scenario_, option, pledge.promise)) {
                    add({.rule = Rule::promise_never_due,
                         .scene = static_cast<SceneIndex>(i),
                         .option = option.id,
                         .other = scenario_.variables[pledge.promise].id});
                }
            }
        }
    }
}

}  // namespace

std::vector<Breach> breaches_of(const Scenario& scenario, const std::vector<Proof>& proofs) {
    return Rules(scenario, proofs).check();
}

}  // namespace alongside::prove
