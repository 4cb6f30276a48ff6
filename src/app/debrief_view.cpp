#include "app/debrief_view.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "app/after/chairs.h"
#include "app/after/panels.h"
#include "app/play.h"
#include "core/story/map.h"

namespace alongside::app {

namespace {

using content::meaning_of;
using content::Word;
using content::word_of;
using content::Words;

/// "Gwen, Marta and Imran".
std::string listed(const std::vector<std::string>& names, const Words& words) {
    if (names.size() < 2) {
        return names.empty() ? std::string() : names.front();
    }
    return words.format(Word::list_and, fmt::format("{}", fmt::join(names.begin(), names.end() - 1, ", ")),
                        names.back());
}

std::vector<std::string> names_of(const Scenario& scenario, const std::vector<int>& people) {
    std::vector<std::string> names;
    std::transform(people.begin(), people.end(), std::back_inserter(names),
                   [&](int person) { return scenario.people[static_cast<std::size_t>(person)].brief; });
    return names;
}

EndingView ending_view(const Play& play, std::size_t part, const Ending& ending, const Words& words) {
    EndingView view;
    view.part = play.scenario().parts[part].title;
    view.title = ending.title;
    for (PageView& page : ending_pages(play.scenario(), play.state(), ending, words)) {
        std::move(page.lines.begin(), page.lines.end(), std::back_inserter(view.lines));
    }
    return view;
}

std::string tag_words(const std::vector<Tag>& tags, const Words& words) {
    std::vector<std::string> parts;
    parts.reserve(tags.size());
    for (const Tag& tag : tags) {
        parts.push_back(fmt::format("{} {:+d}", words[word_of(tag.axis)], tag.value));
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string answer_words(const Answer& answer, const Words& words) {
    switch (answer.kind) {
        case Answer::Kind::chosen:
            return answer.option->text;
        case Answer::Kind::own_words:
            return words.format(Word::debrief_own_words, answer.option->text);
        case Answer::Kind::skipped:
            return std::string(words[Word::debrief_skipped]);
        case Answer::Kind::curtain:
            return std::string(words[Word::debrief_curtain]);
    }
    return {};
}

std::vector<DoorView> doors_of(const Scenario& scenario, const Answer& answer, const Words& words) {
    std::vector<DoorView> doors;
    for (const Option* option : answer.not_taken) {
        const auto names = names_of(scenario, people_behind(scenario, *option));
        std::string people = names.empty() ? std::string(words[Word::debrief_nobody]) : listed(names, words);
        auto door = std::find_if(doors.begin(), doors.end(), [&](const DoorView& one) { return one.people == people; });
        if (door == doors.end()) {
            door = doors.insert(door, {std::move(people), {}});
        }
        door->ways.push_back({option->text, option->id});
    }
    return doors;
}

void add_heard(const Scenario& scenario, const std::vector<Heard>& heard, const Words& words,
               std::vector<std::string>& sentences) {
    for (const Heard& one : heard) {
        sentences.push_back(
            words.format(Word::debrief_heard, scenario.people[static_cast<std::size_t>(one.person)].brief, one.text));
    }
}

TurningView turning_view(const Scenario& scenario, bool participant, const Answer& answer, const Words& words) {
    TurningView view;
    view.name = scenario.scenes[answer.scene].turning;
    view.position = answer.position;
    view.scene = scenario.scenes[answer.scene].id;
    view.chosen = answer_words(answer, words);
    view.doors = doors_of(scenario, answer, words);
    if (answer.option == nullptr) {
        return view;
    }
    view.option = answer.option->id;
    if (answer.option->pen) {
        view.pen = words[word_of(*answer.option->pen, participant)];
    }
    view.tags = tag_words(answer.served, words);
    add_heard(scenario, answer.option->heard, words, view.heard);
    view.because = answer.option->because;
    for (const Consequence* consequence : answer.came_true) {
        add_heard(scenario, consequence->heard, words, view.heard);
        view.because += (view.because.empty() || consequence->because.empty() ? "" : " ") + consequence->because;
    }
    return view;
}

SourceView source_view(const content::Item& item, const content::Handbook& handbook) {
    SourceView view{item.text, handbook.document_of(item)->title, {}};
    for (const content::Remark* remark : handbook.remarks_on(item.id)) {
        view.remarks.push_back(remark->title.empty() ? remark->text
                                                     : fmt::format("{}. {}", remark->title, remark->text));
    }
    return view;
}

std::vector<SourceView> sources_of(const Answer& answer, const content::Handbook& handbook) {
    std::vector<SourceView> sources;
    if (answer.option == nullptr) {
        return sources;
    }
    for (const std::string& id : answer.option->sources) {
        if (const content::Item* item = handbook.find(id)) {
            sources.push_back(source_view(*item, handbook));
        }
    }
    return sources;
}

AuthorsAnswerView answer_view(const content::AuthorsAnswer& answer, const Words& words) {
    return {answer.said, answer.changed ? words.format(Word::answers_changed, answer.when, answer.why)
                                        : words.format(Word::answers_unchanged, answer.when, answer.why)};
}

/// About the scene of that id, from the file as it is now; an empty id: about the whole.
std::vector<AuthorsAnswerView> answers_about(const Desk& desk, const std::string& scenario, std::string_view scene) {
    std::vector<AuthorsAnswerView> views;
    if (const content::Shelved* shelved = desk.library.find(scenario)) {
        for (const content::AuthorsAnswer& answer : shelved->answers) {
            if (answer.about == scene) {
                views.push_back(answer_view(answer, desk.words));
            }
        }
    }
    return views;
}

LevelView level_view(const Scenario& scenario, const Debrief& debrief, std::size_t part, const Words& words) {
    const Outcome& outcome = debrief.outcomes[part];
    LevelView view;
    view.part = scenario.parts[part].title;
    view.level = words[word_of(outcome.level)];
    view.side = words[word_of(outcome.level, outcome.side)];
    view.level_meaning = words[meaning_of(outcome.level)];
    view.side_meaning = words[meaning_of(outcome.level, outcome.side)];
    for (std::size_t i = 0; i < kConditions; ++i) {
        const int value = outcome.conditions[i];
        const Word how = value > 0 ? Word::condition_above : value < 0 ? Word::condition_below : Word::condition_level;
        const auto condition = static_cast<Condition4>(i);
        view.conditions.push_back({std::string(words[word_of(condition)]), std::string(words[how]), value,
                                   std::string(words[meaning_of(condition)])});
    }
    return view;
}

void add_pen(const Scenario& scenario, const Debrief& debrief, const Words& words, DebriefView& view) {
    view.participant = scenario.seats[debrief.state.seat].participant;
    int held = 0;
    for (const Answer& answer : debrief.answers) {
        if (answer.option != nullptr && answer.option->pen) {
            view.pen.push_back({scenario.scenes[answer.scene].turning, *answer.option->pen,
                                std::string(words[word_of(*answer.option->pen, view.participant)])});
            const bool theirs = *answer.option->pen == Pen::told || *answer.option->pen == Pen::asked;
            held += theirs != view.participant ? 1 : 0;
        }
    }
    const int all = static_cast<int>(view.pen.size());
    view.pen_sentence =
        view.participant ? words.format(Word::debrief_pen_hand, held, all) : words.format(Word::debrief_pen, held, all);
}

void add_truths(const Scenario& scenario, const State& state, DebriefView& view) {
    for (const Fact& fact : scenario.facts) {
        view.facts.push_back({fact.truths[static_cast<std::size_t>(state[fact.variable])]});
    }
}

void add_evening(const Play& play, const Debrief& debrief, const Desk& desk, DebriefView& view) {
    const Words& words = desk.words;
    const Scenario& scenario = play.scenario();
    for (std::size_t part = 0; part < debrief.endings.size(); ++part) {
        if (const Ending* ending = debrief.endings[part]) {
            view.endings.push_back(ending_view(play, part, *ending, words));
        }
    }
    for (const SaidAtHome& said : debrief.at_home) {
        const Person& person = scenario.people[static_cast<std::size_t>(said.person)];
        const auto stance = person.stance ? std::optional<int>(debrief.state[*person.stance]) : std::nullopt;
        view.at_home.push_back({person.id, person.brief, said.line->text, stance});
    }
    view.slips = slips_of(scenario, debrief.state, words);
    view.question = debrief.question;
    const auto sat = seats_finished(desk, play.run().profile, scenario);
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
        if (seat != debrief.state.seat) {
            view.other_seats.push_back({seat, scenario.seats[seat].title, scenario.seats[seat].you,
                                        minutes_of(scenario, seat), sat.contains(seat)});
        }
    }
}

}  // namespace

std::vector<PageView> ending_pages(const Scenario& scenario, const State& state, const Ending& ending,
                                   const Words& words) {
    Narration lines;
    for (const Line& line : ending.say) {
        if (line.when.holds(state.values) && !line.pause()) {
            lines.push_back({state.scene, Said::Because::later, &line});
        }
    }
    std::vector<PageView> pages = pages_of(scenario, state, lines, words);
    pages.front().title = ending.title;
    return pages;
}

std::vector<std::string> heard_in(const Scenario& scenario, const State& before, const Option& option,
                                  const Words& words) {
    std::vector<std::string> sentences;
    add_heard(scenario, option.heard, words, sentences);
    for (const Consequence* consequence : coming_true(scenario, before, option)) {
        add_heard(scenario, consequence->heard, words, sentences);
    }
    return sentences;
}

Result<DebriefView> debrief_view(const Play& play, const Desk& desk) {
    const Words& words = desk.words;
    const Scenario& scenario = play.scenario();
    const auto looked_back = debrief(scenario, play.choices());
    if (!looked_back) {
        return tl::unexpected(looked_back.error());
    }
    DebriefView view;
    view.place_id = scenario.scenes[play.state().scene].place;
    if (const Place* place = scenario.find_place(view.place_id)) {
        view.place = place->name;
    }
    view.evening = scenario.scenes[play.state().scene].evening;
    view.people = people_of(play, words);
    add_evening(play, *looked_back, desk, view);
    add_pen(scenario, *looked_back, words, view);
    for (std::size_t part = 0; part < looked_back->outcomes.size(); ++part) {
        if (looked_back->state.parts[part].closed) {
            view.levels.push_back(level_view(scenario, *looked_back, part, words));
        }
    }
    const auto panel = panel_counts(desk, scenario.id);
    for (const Answer& answer : looked_back->answers) {
        TurningView& turning = view.turnings.emplace_back(turning_view(scenario, view.participant, answer, words));
        turning.sources = sources_of(answer, desk.handbook);
        turning.panel = panel_rows(desk, scenario.scenes[answer.scene], panel);
        turning.answered = answers_about(desk, scenario.id, turning.scene);
    }
    view.answered = answers_about(desk, scenario.id, {});
    add_truths(scenario, looked_back->state, view);
    view.review = scenario.review.note;
    return view;
}

std::vector<AxisWords> axis_words(const Scenario& scenario, const Debrief& debrief, const Words& words,
                                  const std::function<bool(std::size_t)>& go_on) {
    static constexpr std::array kLeanings = {Word::leaning_not_exercised, Word::leaning_little, Word::leaning_some,
                                             Word::leaning_much};
    std::vector<AxisWords> rows;
    for (const AxisView& axis : axes_of(scenario, debrief, go_on)) {
        rows.push_back({std::string(words[word_of(axis.axis)]),
                        std::string(words[kLeanings[static_cast<std::size_t>(axis.leaning)]]), axis.sum,
                        axis.range.worst, axis.range.best});
    }
    return rows;
}

}  // namespace alongside::app
