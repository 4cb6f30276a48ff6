#include "core/prove/play_rules.h"

#include <algorithm>

namespace alongside::prove {

namespace {

/// What is serving at least one axis without being bad on the whole.
bool serves(const Deed& deed, std::size_t axis) {
    return deed.total() > 0 && deed.axes[axis] > 0;
}

class TurningPoints {
  public:
    TurningPoints(const Scenario& scenario, const Moments& moments, std::vector<Breach>& breaches)
        : scenario_(scenario), moments_(moments), breaches_(breaches) {}

    void check();

  private:
    const Scene& scene(std::size_t index) const { return scenario_.scenes[index]; }
    void add(Breach breach) { breaches_.push_back(std::move(breach)); }

    void check_two_ways(SceneIndex index);
    bool is_close(SceneIndex index) const;
    void count_costs(SceneIndex index, long& cost, long& best) const;
    bool depends_on_tonight(SceneIndex index) const;
    bool raises_and_lowers(SceneIndex index) const;

    const Scenario& scenario_;
    const Moments& moments_;
    std::vector<Breach>& breaches_;
};

void TurningPoints::check() {
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
        lifts += raises_and_lowers(index) ? 1 : 0;
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
void TurningPoints::check_two_ways(SceneIndex index) {
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
bool TurningPoints::is_close(SceneIndex index) const {
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

void TurningPoints::count_costs(SceneIndex index, long& cost, long& best) const {
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
bool TurningPoints::depends_on_tonight(SceneIndex index) const {
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

/// Whether at some moment an option pleases one person and costs another something.
bool TurningPoints::raises_and_lowers(SceneIndex index) const {
    const auto does = [this](const Offer& offer) {
        bool up = false;
        bool down = false;
        for (const Person& person : scenario_.people) {
            up = up || (person.stance && offer.deed.changes[*person.stance] > 0);
            down = down || (person.stance && offer.deed.changes[*person.stance] < 0);
        }
        return up && down;
    };
    return std::any_of(moments_[index].begin(), moments_[index].end(),
                       [&](const Moment& moment) { return std::any_of(moment.open.begin(), moment.open.end(), does); });
}

class Play {
  public:
    Play(const Scenario& scenario, const std::vector<Proof>& proofs, const Moments& moments,
         std::vector<Breach>& breaches)
        : scenario_(scenario), proofs_(proofs), moments_(moments), breaches_(breaches) {}

    void check() {
        check_words();
        check_acts();
        check_shape();
    }

  private:
    void add(Breach breach) { breaches_.push_back(std::move(breach)); }

    void check_words();
    void check_acts();
    void check_participant(SceneIndex index, const Option& option);
    void check_shape();

    const Scenario& scenario_;
    const std::vector<Proof>& proofs_;
    const Moments& moments_;
    std::vector<Breach>& breaches_;
};

void Play::check_words() {
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
void Play::check_acts() {
    const auto waits = [](const Scene& one) {
        return std::any_of(one.options.begin(), one.options.end(),
                           [](const Option& option) { return option.act == Act::wait; });
    };
    if (std::none_of(scenario_.scenes.begin(), scenario_.scenes.end(), waits)) {
        add({.rule = Rule::nobody_waits});
    }
    for (std::size_t i = 0; i < moments_.size(); ++i) {
        for (const Option& option : scenario_.scenes[i].options) {
            check_participant(static_cast<SceneIndex>(i), option);
        }
    }
}

/// The label that an option carries at this moment, if it carries one.
std::string label_of(const Option& option, std::uint64_t coming_true) {
    std::string label = option.trap;
    for (std::size_t i = 0; i < option.also.size() && label.empty(); ++i) {
        label = ((coming_true >> i) & 1U) != 0 ? option.also[i].trap : label;
    }
    return label;
}

/// One option, at every moment in which it is open in a participant's seat.
void Play::check_participant(SceneIndex index, const Option& option) {
    std::optional<Breach> label;
    std::optional<Breach> refusal;
    for (const Moment& moment : moments_[index]) {
        const auto position = static_cast<std::size_t>(&option - scenario_.scenes[index].options.data());
        const Offer* mine = moment.find(position);
        if (mine == nullptr || !scenario_.seats[moment.seat].participant) {
            continue;
        }
        const std::string carried = label_of(option, moment.coming_true(position));
        if (!label && !carried.empty()) {
            label = {.rule = Rule::label_on_participant, .scene = index, .option = option.id, .other = carried};
        }
        const int total = mine->deed.total();
        if (option.act != Act::speak && total < 0 && (!refusal || total < refusal->number)) {
            refusal = {.rule = Rule::refusal_scored_down, .scene = index, .option = option.id, .number = total};
        }
    }
    for (std::optional<Breach>* breach : {&label, &refusal}) {
        if (*breach) {
            add(std::move(**breach));
        }
    }
}

void Play::check_shape() {
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

void check_play(const Scenario& scenario, const std::vector<Proof>& proofs, const Moments& moments,
                std::vector<Breach>& breaches) {
    Play(scenario, proofs, moments, breaches).check();
}

void check_turning_points(const Scenario& scenario, const Moments& moments, std::vector<Breach>& breaches) {
    TurningPoints(scenario, moments, breaches).check();
}

}  // namespace alongside::prove
