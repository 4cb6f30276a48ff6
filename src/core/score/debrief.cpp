#include "core/score/debrief.h"

#include <algorithm>

#include "core/story/run.h"

namespace alongside {

namespace {

void add_once(std::vector<int>& people, int person) {
    if (person >= 0 && std::find(people.begin(), people.end(), person) == people.end()) {
        people.push_back(person);
    }
}

void add_tags(const std::vector<Tag>& more, std::vector<Tag>& tags) {
    for (const Tag& tag : more) {
        const auto same = std::find_if(tags.begin(), tags.end(), [&](const Tag& own) { return own.axis == tag.axis; });
        if (same == tags.end()) {
            tags.push_back(tag);
        } else {
            same->value = static_cast<std::int8_t>(same->value + tag.value);
        }
    }
}

std::vector<Tag> served_by(const Option& option, const std::vector<const Consequence*>& came_true) {
    std::vector<Tag> tags;
    add_tags(option.tags, tags);
    for (const Consequence* consequence : came_true) {
        add_tags(consequence->tags, tags);
    }
    return tags;
}

Answer answer_to(const Scenario& scenario, const State& state, Move move, std::size_t position) {
    const Scene& scene = scenario.scenes[state.scene];
    Answer answer;
    answer.scene = state.scene;
    answer.position = position;
    const bool has_option = move.kind == Move::Kind::option || move.kind == Move::Kind::own;
    if (has_option) {
        answer.kind = move.kind == Move::Kind::own ? Answer::Kind::own_words : Answer::Kind::chosen;
        answer.option = &scene.options[move.index];
        answer.came_true = coming_true(scenario, state, *answer.option);
        if (move.kind == Move::Kind::option) {
            answer.served = served_by(*answer.option, answer.came_true);
        }
    } else {
        answer.kind = move.kind == Move::Kind::skip ? Answer::Kind::skipped : Answer::Kind::curtain;
    }
    for (const Option& option : scene.options) {
        if (&option != answer.option && option.when.holds(state.values)) {
            answer.not_taken.push_back(&option);
        }
    }
    return answer;
}

void note_move(const Scenario& scenario, const State& state, Move move, std::size_t position, Debrief& out) {
    if (move.kind != Move::Kind::listen && scenario.scenes[state.scene].is_turning_point()) {
        out.answers.push_back(answer_to(scenario, state, move, position));
    }
    if (move.kind == Move::Kind::own || move.kind == Move::Kind::skip) {
        out.ungraded.push_back(state.scene);
    }
    if (move.kind == Move::Kind::curtain) {
        out.curtain_at = state.scene;
    }
}

/// Walks the run once more and keeps what was answered at each turning point.
Result<void> replay(const Scenario& scenario, std::span<const std::string> choices, Debrief& out) {
    const auto end = fold(scenario, choices);
    if (!end) {
        return tl::unexpected(end.error());
    }
    if (end->running()) {
        return fail("running", "This run has not ended yet.");
    }
    State state = *fold(scenario, choices.first(1));
    for (std::size_t i = 1; i < choices.size(); ++i) {
        const Move move = *read_move(scenario, state, choices[i]);
        note_move(scenario, state, move, i, out);
        make_move(scenario, state, move);
    }
    out.state = state;
    return {};
}

const Line* first_that_fits(const std::vector<Line>& lines, const Values& values) {
    const auto fits =
        std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return line.when.holds(values); });
    return fits == lines.end() ? nullptr : &*fits;
}

void add_at_home(const std::vector<AtHome>& voices, Debrief& out) {
    for (const AtHome& voice : voices) {
        const bool said = std::any_of(out.at_home.begin(), out.at_home.end(),
                                      [&](const SaidAtHome& other) { return other.person == voice.person; });
        const Line* line = said ? nullptr : first_that_fits(voice.lines, out.state.values);
        if (line != nullptr) {
            out.at_home.push_back({voice.person, line});
        }
    }
}

void look_back(const Scenario& scenario, Debrief& out) {
    const State& state = out.state;
    for (std::size_t part = 0; part <= state.part; ++part) {
        const bool cut = state.finish == Finish::curtain && part == state.part;
        const bool played = state.parts[part].closed;
        out.outcomes.push_back(outcome_of(scenario, state, part));
        out.endings.push_back(cut || !played ? nullptr : ending_for(scenario, state, part));
    }
    if (const Ending* last = out.endings.back()) {
        out.question = last->question;
        add_at_home(last->at_home, out);
    } else {
        out.question = scenario.scenes[state.scene].question;
    }
    add_at_home(scenario.seats[state.seat].at_home, out);
    for (const Promise& promise : scenario.promises) {
        if (state.fate(promise.variable) != Fate::none) {
            out.slips.push_back({&promise, state.fate(promise.variable)});
        }
    }
}

}  // namespace

Leaning leaning_of(int sum, const prove::Range& range) {
    if (!range.exercised()) {
        return Leaning::not_exercised;
    }
    const int above = 10 * (sum - range.worst);
    const int width = range.best - range.worst;
    if (above >= 6 * width) {
        return Leaning::much;
    }
    return above <= 3 * width ? Leaning::little : Leaning::some;
}

Result<Debrief> debrief(const Scenario& scenario, std::span<const std::string> choices) {
    Debrief out;
    if (auto replayed = replay(scenario, choices, out); !replayed) {
        return tl::unexpected(replayed.error());
    }
    look_back(scenario, out);
    return out;
}

std::vector<AxisView> axes_of(const Scenario& scenario, const Debrief& debrief,
                              const std::function<bool(std::size_t)>& go_on) {
    prove::Ask ask;
    ask.go_on = go_on;
    ask.seat = debrief.state.seat;
    ask.question = prove::Question::scores;
    ask.facts = prove::facts_of(scenario, debrief.state);
    ask.ungraded = debrief.ungraded;
    ask.curtain_at = debrief.curtain_at;
    const prove::Forward proof = prove::forward(scenario, ask);
    std::vector<AxisView> views;
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        AxisView view;
        view.axis = static_cast<Axis>(axis);
        view.sum = debrief.state.axes[axis];
        if (proof.complete) {
            view.range = proof.ranges[axis];
            view.leaning = leaning_of(view.sum, view.range);
        }
        views.push_back(view);
    }
    return views;
}

namespace {

void add_behind(const Scenario& scenario, const std::vector<Heard>& heard, const std::vector<Effect>& effects,
                const std::vector<Line>& say, std::vector<int>& people) {
    for (const Heard& one : heard) {
        add_once(people, one.person);
    }
    for (const Effect& effect : effects) {
        for (std::size_t person = 0; person < scenario.people.size(); ++person) {
            if (scenario.people[person].stance == effect.variable) {
                add_once(people, static_cast<int>(person));
            }
        }
    }
    for (const Line& line : say) {
        add_once(people, line.speaker);
    }
}

}  // namespace

std::vector<int> people_behind(const Scenario& scenario, const Option& option) {
    std::vector<int> people;
    add_behind(scenario, option.heard, option.effects, option.say, people);
    for (const Consequence& consequence : option.also) {
        add_behind(scenario, consequence.heard, consequence.effects, consequence.say, people);
    }
    return people;
}

}  // namespace alongside
