#include "core/prove/rules.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/prove/deed.h"
#include "core/story/map.h"

namespace alongside::prove {

namespace {

/// One option at one moment.
struct Offer {
    std::size_t option = 0;
    Deed deed;
};

/// One way in which the options of a scene stand: those that are open, and how often it is so.
struct Moment {
    const Seen* seen = nullptr;
    std::vector<Offer> open;

    const Offer* find(std::size_t option) const {
        const auto found =
            std::find_if(open.begin(), open.end(), [option](const Offer& offer) { return offer.option == option; });
        return found == open.end() ? nullptr : &*found;
    }
    int best() const {
        int best = open.front().deed.total();
        for (const Offer& offer : open) {
            best = std::max(best, offer.deed.total());
        }
        return best;
    }
    /// The best total of all but one option.
    std::optional<int> best_besides(std::size_t option) const {
        std::optional<int> best;
        for (const Offer& offer : open) {
            if (offer.option != option) {
                best = std::max(best.value_or(offer.deed.total()), offer.deed.total());
            }
        }
        return best;
    }
};

/// What is serving at least one axis without being bad on the whole.
bool serves(const Deed& deed, std::size_t axis) {
    return deed.total() > 0 && deed.axes[axis] > 0;
}

class Rules {
  public:
    Rules(const Scenario& scenario, const std::vector<Proof>& proofs)
        : scenario_(scenario), proofs_(proofs), deciding_(deciding_variables(scenario)) {
        moments_.resize(scenario.scenes.size());
        for (const Proof& proof : proofs) {
            for (const Seen& seen : proof.seen) {
                moments_[seen.situation.scene].push_back(moment_of(seen));
            }
        }
    }

    std::vector<Breach> check() {
        for (std::size_t seat = 0; seat < proofs_.size(); ++seat) {
            check_seat(seat);
        }
        const bool all_proved =
            std::all_of(proofs_.begin(), proofs_.end(), [](const Proof& proof) { return proof.complete; });
        if (all_proved) {
            check_scenes();
            check_turning_points();
            check_facts();
        }
        check_promises();
        check_words();
        check_acts();
        check_shape();
        return std::move(breaches_);
    }

  private:
    Moment moment_of(const Seen& seen) const;
    const Scene& scene(std::size_t index) const { return scenario_.scenes[index]; }
    void add(Breach breach) { breaches_.push_back(std::move(breach)); }

    void check_seat(std::size_t seat);
    void check_endings(std::size_t seat);
    void check_bots(std::size_t seat);
    void check_scenes();
    void check_options(SceneIndex index);
    void check_dominated(SceneIndex index, std::size_t option);
    void check_key(SceneIndex index, std::size_t option);
    void check_cosmetic(SceneIndex index, std::size_t option);
    void check_turning_points();
    void check_two_ways(SceneIndex index);
    bool is_close(SceneIndex index) const;
    void count_costs(SceneIndex index, long& cost, long& best) const;
    bool depends_on_tonight(SceneIndex index) const;
    bool raises_and_lowers(const Scene& scene) const;
    long facts_from(const Seat& seat) const;
    void check_facts();
    void check_promises();
    bool avoids(const Routes& from, SceneIndex due) const;
    void check_words();
    void check_acts();
    void check_shape();

    const Scenario& scenario_;
    const std::vector<Proof>& proofs_;
    VarSet deciding_;
    std::vector<std::vector<Moment>> moments_;  // by scene, over all seats
    std::vector<Breach> breaches_;
};

Moment Rules::moment_of(const Seen& seen) const {
    Moment moment{&seen, {}};
    const Scene& here = scene(seen.situation.scene);
    for (std::size_t i = 0; i < here.options.size(); ++i) {
        if (seen.situation.options[i].open) {
            moment.open.push_back({i, deed_of(here.options[i], seen.situation.options[i].trace)});
        }
    }
    return moment;
}

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

void Rules::check_scenes() {
    for (std::size_t i = 0; i < scenario_.scenes.size(); ++i) {
        const auto index = static_cast<SceneIndex>(i);
        if (scene(i).is_passage()) {
            continue;
        }
        if (moments_[i].empty()) {
            add({.rule = Rule::scene_never_reached, .scene = index});
        } else {
            check_options(index);
        }
    }
}

void Rules::check_options(SceneIndex index) {
    const std::vector<Moment>& moments = moments_[index];
    for (std::size_t option = 0; option < scene(index).options.size(); ++option) {
        const auto open = std::count_if(moments.begin(), moments.end(),
                                        [option](const Moment& moment) { return moment.find(option) != nullptr; });
        const Option& here = scene(index).options[option];
        if (open == 0) {
            add({.rule = Rule::option_never_open, .scene = index, .option = here.id});
            continue;
        }
        if (!here.when.always() && open == static_cast<long>(moments.size())) {
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

void Rules::check_turning_points() {
    long points = 0;
    long close = 0;
    long cost = 0;
    long best = 0;
    long lifts = 0;
    bool depends = false;
    for (std::size_t i = 0; i < scenario_.scenes.size(); ++i) {
        const auto index = static_cast<SceneIndex>(i);
        if (!scene(i).is_turning_point() || moments_[i].empty()) {
            continue;
        }
        ++points;
        check_two_ways(index);
        close += is_close(index) ? 1 : 0;
        count_costs(index, cost, best);
        depends = depends || depends_on_tonight(index);
        lifts += raises_and_lowers(scene(i)) ? 1 : 0;
    }
    if (close * 2 < points) {
        add({.rule = Rule::close_calls, .number = close, .of = points});
    }
    if (cost * 4 < best * 3) {
        add({.rule = Rule::costs, .number = cost, .of = best});
    }
    if (!depends && points > 0) {
        add({.rule = Rule::right_at_wrong_time});
    }
    if (lifts < 2 && points > 0) {
        add({.rule = Rule::raises_and_lowers, .number = lifts});
    }
}

/// At every moment two options must be good on the whole, each for something of its own.
void Rules::check_two_ways(SceneIndex index) {
    const Moment* worst = nullptr;
    for (const Moment& moment : moments_[index]) {
        bool two = false;
        for (const Offer& one : moment.open) {
            for (const Offer& other : moment.open) {
                for (std::size_t a = 0; a < kAxes; ++a) {
                    for (std::size_t b = 0; b < kAxes; ++b) {
                        two = two ||
                              (one.option != other.option && a != b && serves(one.deed, a) && serves(other.deed, b));
                    }
                }
            }
        }
        if (!two && (worst == nullptr || moment.seen->shortest.size() < worst->seen->shortest.size())) {
            worst = &moment;
        }
    }
    if (worst != nullptr) {
        add({.rule = Rule::two_ways_to_be_right, .scene = index, .way = worst->seen->shortest});
    }
}

/// Whether, most of the time, the two best totals differ by 1 or less.
bool Rules::is_close(SceneIndex index) const {
    double close = 0;
    double all = 0;
    for (const Moment& moment : moments_[index]) {
        std::vector<int> totals;
        std::transform(moment.open.begin(), moment.open.end(), std::back_inserter(totals),
                       [](const Offer& offer) { return offer.deed.total(); });
        std::sort(totals.rbegin(), totals.rend());
        all += moment.seen->share;
        close += totals.size() > 1 && totals[0] - totals[1] <= 1 ? moment.seen->share : 0;
    }
    return close * 2 >= all;
}

void Rules::count_costs(SceneIndex index, long& cost, long& best) const {
    std::vector<int> costs(scene(index).options.size(), -1);  // -1: never best
    for (const Moment& moment : moments_[index]) {
        for (const Offer& offer : moment.open) {
            if (offer.deed.total() == moment.best()) {
                int& known = costs[offer.option];
                known = known != 0 && offer.deed.costs(scenario_) ? 1 : 0;
            }
        }
    }
    best += std::count_if(costs.begin(), costs.end(), [](int known) { return known >= 0; });
    cost += std::count(costs.begin(), costs.end(), 1);
}

/// Whether an option is best at one moment and clearly worse than another at a different one.
bool Rules::depends_on_tonight(SceneIndex index) const {
    for (std::size_t option = 0; option < scene(index).options.size(); ++option) {
        bool right = false;
        bool wrong = false;
        for (const Moment& moment : moments_[index]) {
            if (const Offer* mine = moment.find(option)) {
                right = right || mine->deed.total() == moment.best();
                wrong = wrong || mine->deed.total() + kKeyMargin <= moment.best();
            }
        }
        if (right && wrong) {
            return true;
        }
    }
    return false;
}

bool Rules::raises_and_lowers(const Scene& turning) const {
    return std::any_of(turning.options.begin(), turning.options.end(), [this](const Option& option) {
        const Deed deed = deed_of(option, {~std::uint64_t{0}, kEnd});
        bool up = false;
        bool down = false;
        for (const Person& person : scenario_.people) {
            up = up || (person.stance && deed.changes[*person.stance] > 0);
            down = down || (person.stance && deed.changes[*person.stance] < 0);
        }
        return up && down;
    });
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
    std::vector<bool> reached(scenario_.scenes.size(), false);
    reached[seat.start] = true;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const SceneIndex next : reached[i] ? next_scenes(scene(i)) : std::vector<SceneIndex>{}) {
            reached[next] = true;
        }
    }
    return std::count_if(scenario_.facts.begin(), scenario_.facts.end(), [&](const Fact& fact) {
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (reached[i] && asks(scene(i), fact.variable)) {
                return true;
            }
        }
        return false;
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
                const bool tells = asks(listen.when, fact.variable) ||
                                   std::any_of(listen.say.begin(), listen.say.end(),
                                               [&](const Line& line) { return asks(line.when, fact.variable); });
                found = found || (tells && std::any_of(proofs_.begin(), proofs_.end(),
                                                       [&](const Proof& proof) { return proof.listened[i][l]; }));
            }
        }
        if (!found) {
            add({.rule = Rule::fact_never_found, .other = scenario_.variables[fact.variable].id});
        }
    }
}

/// Whether the story can come to its end from here without passing the scene `due`. Conditions are left aside.
bool Rules::avoids(const Routes& from, SceneIndex due) const {
    std::vector<bool> known(scenario_.scenes.size(), false);
    std::vector<Routes> open = {from};
    while (!open.empty()) {
        const Routes routes = std::move(open.back());
        open.pop_back();
        for (const Route& route : routes) {
            if (route.to == kEnd) {
                return true;
            }
            if (route.to == kOut || route.to == due || known[route.to]) {
                continue;
            }
            known[route.to] = true;
            open.push_back(scene(route.to).go);
            for (const Option& option : scene(route.to).options) {
                open.push_back(option.go);
            }
        }
    }
    return false;
}

void Rules::check_promises() {
    for (std::size_t i = 0; i < scenario_.scenes.size(); ++i) {
        for (const Option& option : scene(i).options) {
            for (const Pledge& pledge : option.pledges) {
                const SceneIndex due = scenario_.promise_of(pledge.promise).due;
                if (pledge.fate == Fate::made && due != i && avoids(option.go, due)) {
                    add({.rule = Rule::promise_never_due,
                         .scene = static_cast<SceneIndex>(i),
                         .option = option.id,
                         .other = scenario_.variables[pledge.promise].id});
                }
            }
        }
    }
}

void Rules::check_words() {
    // The first chair is the scenario's length; others may be short visits.
    if (proofs_.empty() || !proofs_.front().reading) {
        return;
    }
    const std::uint32_t most = proofs_.front().reading->words.most;
    if (most > kMostWordsAPath || most < kLeastWordsAPath) {
        add({.rule = most > kMostWordsAPath ? Rule::too_many_words : Rule::too_few_words,
             .seat = scenario_.seats.front().id,
             .number = static_cast<long>(most)});
    }
}

/// Labels name moves of people who hold power; in a participant's chair saying no costs nothing (rule 6).
void Rules::check_acts() {
    const auto waits = [](const Scene& one) {
        return std::any_of(one.options.begin(), one.options.end(),
                           [](const Option& option) { return option.act == Act::wait; });
    };
    if (std::none_of(scenario_.scenes.begin(), scenario_.scenes.end(), waits)) {
        add({.rule = Rule::nobody_waits});
    }
    std::set<std::pair<SceneIndex, std::size_t>> told;
    for (const Proof& proof : proofs_) {
        if (!scenario_.seats[proof.seat].participant) {
            continue;
        }
        for (const Seen& seen : proof.seen) {
            for (const Offer& offer : moment_of(seen).open) {
                const Option& option = scene(seen.situation.scene).options[offer.option];
                const bool labelled = !option.trap.empty();
                const bool scored_down = option.act != Act::speak && offer.deed.total() < 0;
                if ((labelled || scored_down) && told.insert({seen.situation.scene, offer.option}).second) {
                    add({.rule = labelled ? Rule::label_on_participant : Rule::refusal_scored_down,
                         .scene = seen.situation.scene,
                         .option = option.id,
                         .other = option.trap,
                         .number = offer.deed.total(),
                         .way = seen.shortest});
                }
            }
        }
    }
}

void Rules::check_shape() {
    const auto moves_a_stance = [this](const std::vector<Effect>& effects) {
        return std::any_of(effects.begin(), effects.end(), [this](const Effect& effect) {
            return scenario_.variables[effect.variable].kind == VarKind::stance;
        });
    };
    long beats = 0;
    bool curtain = false;
    for (const Scene& one : scenario_.scenes) {
        curtain = curtain || one.curtain.has_value();
        const bool moves = std::any_of(one.options.begin(), one.options.end(), [&](const Option& option) {
            return moves_a_stance(option.effects) ||
                   std::any_of(option.also.begin(), option.also.end(),
                               [&](const Consequence& consequence) { return moves_a_stance(consequence.effects); });
        });
        beats += !one.is_turning_point() && moves ? 1 : 0;
    }
    if (beats > kMostBeatsThatMove) {
        add({.rule = Rule::beats_move_stances, .number = beats});
    }
    const auto people = std::count_if(scenario_.people.begin(), scenario_.people.end(),
                                      [](const Person& person) { return person.stance.has_value(); });
    if (people > kMostPeopleWithStances) {
        add({.rule = Rule::people_with_stances, .number = people});
    }
    if (!curtain) {
        add({.rule = Rule::no_curtain});
    }
}

}  // namespace

std::vector<Breach> breaches_of(const Scenario& scenario, const std::vector<Proof>& proofs) {
    return Rules(scenario, proofs).check();
}

}  // namespace alongside::prove
