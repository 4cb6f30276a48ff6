#include "app/scene_view.h"

#include <algorithm>

#include "app/play.h"
#include "core/base/text.h"
#include "core/story/map.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

LineView line_view(const Scenario& scenario, const State& state, const Line& line, const Words& words) {
    LineView view;
    view.text = line.text;
    if (line.speaker == Line::kPlayer) {
        view.speaker = words[Word::scene_you];
    } else if (line.speaker != Line::kNarration) {
        const Person& person = scenario.people[static_cast<std::size_t>(line.speaker)];
        view.speaker = person.brief;
        view.speaker_id = person.id;
        if (person.stance) {
            view.stance = state[*person.stance];
            view.stance_words = stance_words(words, *view.stance);
        }
    }
    return view;
}

std::string moved_words(const Words& words, int before, int now) {
    return before == now
               ? stance_words(words, now)
               : words.format(Word::scene_stance_moved, stance_words(words, before), stance_words(words, now));
}

bool speaks(const Narration& said, int person) {
    return std::any_of(said.begin(), said.end(), [person](const Said& one) { return one.line->speaker == person; });
}

PersonView person_view(const Moment& moment, std::size_t index, const Words& words) {
    const Person& person = moment.scenario.people[index];
    PersonView view;
    view.id = person.id;
    view.name = person.name;
    view.brief = person.brief;
    view.is = person.is;
    view.here_for = person.here_for;
    view.stance = moment.state[*person.stance];
    view.moved = view.stance - moment.before[*person.stance];
    view.stance_words = moved_words(words, moment.before[*person.stance], view.stance);
    view.speaking = speaks(moment.said, static_cast<int>(index));
    view.turned_away = view.stance == static_cast<int>(Stance::hostile);
    return view;
}

void add_people(const Moment& moment, const Words& words, SceneView& view) {
    view.people = people_of(moment, words);
    for (const PersonView& one : view.people) {
        if (one.moved != 0) {
            view.changes.push_back(words.format(Word::scene_change, one.brief, one.stance_words));
        }
    }
    view.room_stance = moment.state[kRoom];
    view.room_words = moved_words(words, moment.before[kRoom], view.room_stance);
    if (moment.before[kRoom] != view.room_stance) {
        view.changes.push_back(words.format(Word::scene_change, words[Word::scene_room], view.room_words));
    }
}

void add_moves(const Moment& moment, SceneView& view) {
    const Scenario& scenario = moment.scenario;
    const Scene& scene = scenario.scenes[moment.state.scene];
    for (const std::size_t index : shown_order(scene, moment.seed)) {
        const Option& option = scene.options[index];
        const bool open = option.when.holds(moment.state.values);
        if (!open && option.locked.empty()) {
            continue;
        }
        view.options.push_back(
            {option.id, static_cast<int>(view.options.size()) + 1, option.text, open ? std::string() : option.locked});
    }
    view.has_listens = !scene.listens.empty();
    view.listens_left = moment.state[kListens];
    for (std::size_t i = 0; i < scene.listens.size(); ++i) {
        const Move move{Move::Kind::listen, static_cast<std::uint8_t>(i)};
        if (is_open(scenario, moment.state, move)) {
            const Listen& listen = scene.listens[i];
            view.listens.push_back({move_text(scenario, moment.state, move),
                                    scenario.people[static_cast<std::size_t>(listen.who)].brief, listen.text,
                                    listen.cost});
        }
    }
    view.can_say_own = scene.is_turning_point();
    view.can_end_here = scene.curtain.has_value();
}

/// What is heard as one comes into the scenes that were just come into: the last of them says.
std::optional<Sound> heard(const Moment& moment) {
    std::optional<Sound> sound;
    for (const Said& one : moment.said) {
        const std::optional<Sound>& here = moment.scenario.scenes[one.scene].sound;
        sound = one.because == Said::Because::arrival && here ? here : sound;
    }
    return sound;
}

void add_scene(const Moment& moment, SceneView& view) {
    const Scenario& scenario = moment.scenario;
    const Scene& scene = scenario.scenes[moment.state.scene];
    view.scene_id = scene.id;
    view.place_id = scene.place;
    view.evening = scene.evening;
    if (const Place* place = scenario.find_place(scene.place)) {
        view.place = place->name;
        view.place_looks = place->looks;
    }
    view.sound = heard(moment);
    view.turning = scene.turning;
    view.ask = scene.ask;
    view.minutes_left = minutes_left(scenario, moment.state.seat, moment.state.scene);
}

/// Whether a scene with a heading of its own begins with this line.
bool begins_anew(const Scenario& scenario, const Narration& said, std::size_t at) {
    const Scene& scene = scenario.scenes[said[at].scene];
    return said[at].because == Said::Because::arrival && (!scene.coda.empty() || !scene.title.empty()) &&
           (at == 0 || said[at - 1].because != Said::Because::arrival || said[at - 1].scene != said[at].scene);
}

/// When a promise falls due: the last words about time before its scene, in the seat that leads to it.
std::string due_words(const Scenario& scenario, SceneIndex due) {
    const auto begins_a_seat = [&](SceneIndex scene) {
        return std::any_of(scenario.seats.begin(), scenario.seats.end(),
                           [&](const Seat& seat) { return seat.start == scene; });
    };
    SceneIndex scene = due;
    while (scene > 0 && scenario.scenes[scene].coda.empty() && !begins_a_seat(scene)) {
        --scene;
    }
    return scenario.scenes[scene].coda;
}

Moment moment_of(const Play& play) {
    return {play.scenario(), play.before(), play.state(), play.said(), play.seed(), play.choices().size() > 1};
}

}  // namespace

std::vector<PersonView> people_of(const Play& play, const Words& words) {
    return people_of(moment_of(play), words);
}

std::vector<PersonView> people_of(const Moment& moment, const Words& words) {
    const Scenario& scenario = moment.scenario;
    const auto self = scenario.seats[moment.state.seat].person;
    std::vector<PersonView> people;
    for (std::size_t i = 0; i < scenario.people.size(); ++i) {
        if (scenario.people[i].stance && self != static_cast<int>(i)) {
            people.push_back(person_view(moment, i, words));
        }
    }
    return people;
}

std::string stance_words(const Words& words, int stance) {
    return std::string(words[content::word_of(static_cast<Stance>(stance))]);
}

std::vector<SlipView> slips_of(const Scenario& scenario, const State& state, const Words& words) {
    std::vector<SlipView> slips;
    for (const Promise& promise : scenario.promises) {
        const Fate fate = state.fate(promise.variable);
        if (fate != Fate::none) {
            slips.push_back({scenario.people[static_cast<std::size_t>(promise.to)].brief, promise.text,
                             due_words(scenario, promise.due), fate, std::string(words[content::word_of(fate)])});
        }
    }
    return slips;
}

std::vector<PageView> pages_of(const Scenario& scenario, const State& state, const Narration& said,
                               const Words& words) {
    std::vector<PageView> pages;
    std::size_t on_page = 0;
    const auto turn = [&] {
        pages.emplace_back();
        on_page = 0;
    };
    turn();
    for (std::size_t i = 0; i < said.size(); ++i) {
        const Line& line = *said[i].line;
        const std::size_t length = count_words(line.text);
        const bool new_time = begins_anew(scenario, said, i);
        if (!pages.back().lines.empty() && (line.pause() || new_time || on_page + length > kWordsAPage)) {
            turn();
        }
        if (line.pause()) {
            pages.back().silence = true;
            turn();
            continue;
        }
        if (new_time) {
            pages.back().coda = scenario.scenes[said[i].scene].coda;
            pages.back().title = scenario.scenes[said[i].scene].title;
        }
        pages.back().lines.push_back(line_view(scenario, state, line, words));
        on_page += length;
    }
    return pages;
}

SceneView view_of(const Play& play, const Words& words) {
    return view_of(moment_of(play), words);
}

SceneView view_of(const Moment& moment, const Words& words) {
    SceneView view;
    view.scenario = moment.scenario.title;
    view.content_note = moment.scenario.content_note;
    view.you = moment.scenario.seats[moment.state.seat].you;
    view.running = moment.state.running();
    view.can_go_back = moment.can_go_back;
    view.pages = pages_of(moment.scenario, moment.state, moment.said, words);
    add_people(moment, words, view);
    view.slips = slips_of(moment.scenario, moment.state, words);
    add_scene(moment, view);
    if (view.running) {
        add_moves(moment, view);
    }
    return view;
}

}  // namespace alongside::app
