#include "app/scene_view.h"

#include <algorithm>

#include "app/play.h"
#include "core/base/text.h"
#include "core/story/map.h"
#include "core/story/strain.h"

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
    view.speaking = speaks(moment.said, static_cast<int>(index));
    if (person.stance) {
        view.stance = moment.state[*person.stance];
        view.moved = view.stance - moment.before[*person.stance];
        view.stance_words = moved_words(words, moment.before[*person.stance], view.stance);
        view.turned_away = view.stance == static_cast<int>(Stance::hostile);
    }
    return view;
}

/// Who can be seen in a scene, without the player.
std::vector<PersonView> people_here(const Moment& moment, const Scene& scene, const Words& words) {
    if (!scene.here) {
        return people_of(moment, words);
    }
    const auto self = moment.scenario.seats[moment.state.seat].person;
    std::vector<PersonView> people;
    for (const int person : *scene.here) {
        if (self != person) {
            people.push_back(person_view(moment, static_cast<std::size_t>(person), words));
        }
    }
    return people;
}

StageView stage_of(const Moment& moment, const Scene& scene, const Words& words) {
    StageView stage;
    stage.place_id = scene.place;
    if (const Place* place = moment.scenario.find_place(scene.place)) {
        stage.place = place->name;
        stage.place_looks = place->looks;
    }
    stage.evening = scene.evening;
    stage.turning = scene.turning;
    stage.people = people_here(moment, scene, words);
    stage.alone = scene.here && stage.people.empty();
    return stage;
}

bool same_stage(const Scene& a, const Scene& b) {
    return a.place == b.place && a.evening == b.evening && a.here == b.here;
}

void add_changes(const Moment& moment, const Words& words, SceneView& view) {
    for (const PersonView& one : people_of(moment, words)) {
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

/// Who shows how people feel: the coldest who is here and has said nothing just now; null if there is none.
const PersonView* who_shows_it(const std::vector<PersonView>& people) {
    const PersonView* coldest = nullptr;
    for (const PersonView& one : people) {
        const bool quiet = !one.stance_words.empty() && !one.speaking;
        if (quiet && (coldest == nullptr || one.stance < coldest->stance)) {
            coldest = &one;
        }
    }
    return coldest;
}

std::string strain_words(const Moment& moment, const std::vector<PersonView>& people, const Words& words) {
    const Strain strain = strain_of(moment.scenario, moment.state);
    const bool told_before = strain == Strain::tiring && moment.state[kEnergy] >= moment.before[kEnergy];
    if (strain == Strain::none || told_before) {
        return {};
    }
    const PersonView* who = who_shows_it(people);
    switch (strain) {
        case Strain::last_strength:
            return who == nullptr ? std::string(words[Word::scene_last_strength_nobody])
                                  : words.format(Word::scene_last_strength, who->brief);
        case Strain::last_patience:
            return who == nullptr ? std::string(words[Word::scene_last_patience_nobody])
                                  : words.format(Word::scene_last_patience, who->brief);
        default:
            return who == nullptr ? std::string(words[Word::scene_tiring_nobody])
                                  : words.format(Word::scene_tiring, who->brief);
    }
}

void add_scene(const Moment& moment, const Words& words, SceneView& view) {
    const Scenario& scenario = moment.scenario;
    const Scene& scene = scenario.scenes[moment.state.scene];
    static_cast<StageView&>(view) = stage_of(moment, scene, words);
    view.scene_id = scene.id;
    view.sound = heard(moment);
    view.ask = scene.ask;
    view.strain = moment.state.running() ? strain_words(moment, view.people, words) : std::string();
    view.minutes_left = minutes_left(scenario, moment.state.scene);
    view.scenes_left = scenes_to_the_end(scenario, moment.state.scene);
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

struct PageOfScene {
    PageView page;
    SceneIndex scene = 0;
};

std::vector<PageOfScene> split_pages(const Scenario& scenario, const State& state, const Narration& said,
                                     const Words& words) {
    std::vector<PageOfScene> pages;
    std::size_t on_page = 0;
    const auto turn = [&](SceneIndex scene) {
        pages.push_back({{}, scene});
        on_page = 0;
    };
    turn(said.empty() ? state.scene : said.front().scene);
    for (std::size_t i = 0; i < said.size(); ++i) {
        const Line& line = *said[i].line;
        const SceneIndex scene = said[i].scene;
        const std::size_t length = count_words(line.text);
        const bool new_time = begins_anew(scenario, said, i);
        const bool new_stage = !same_stage(scenario.scenes[scene], scenario.scenes[pages.back().scene]);
        if (!pages.back().page.lines.empty() &&
            (line.pause() || new_time || new_stage || on_page + length > kWordsAPage)) {
            turn(scene);
        }
        pages.back().scene = scene;
        if (line.pause()) {
            pages.back().page.silence = true;
            turn(scene);
            continue;
        }
        if (new_time) {
            pages.back().page.coda = scenario.scenes[scene].coda;
            pages.back().page.title = scenario.scenes[scene].title;
        }
        pages.back().page.lines.push_back(line_view(scenario, state, line, words));
        on_page += length;
    }
    return pages;
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
            const bool to_me = scenario.seats[state.seat].person == promise.to;
            slips.push_back({to_me ? std::string(words[Word::scene_to_you])
                                   : scenario.people[static_cast<std::size_t>(promise.to)].brief,
                             promise.text, due_words(scenario, promise.due), fate,
                             std::string(words[content::word_of(fate)])});
        }
    }
    return slips;
}

std::vector<PageView> pages_of(const Moment& moment, const Words& words) {
    const std::vector<Scene>& scenes = moment.scenario.scenes;
    std::vector<PageOfScene> pages = split_pages(moment.scenario, moment.state, moment.said, words);
    std::vector<PageView> views;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Scene& scene = scenes[pages[i].scene];
        const bool asks = moment.state.running() && i + 1 == pages.size();
        if (!asks && !same_stage(scene, scenes[moment.state.scene])) {
            pages[i].page.stage = stage_of(moment, scene, words);
        }
        views.push_back(std::move(pages[i].page));
    }
    return views;
}

std::vector<PageView> pages_of(const Scenario& scenario, const State& state, const Narration& said,
                               const Words& words) {
    std::vector<PageView> views;
    for (PageOfScene& one : split_pages(scenario, state, said, words)) {
        views.push_back(std::move(one.page));
    }
    return views;
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
    view.pages = pages_of(moment, words);
    add_changes(moment, words, view);
    view.slips = slips_of(moment.scenario, moment.state, words);
    add_scene(moment, words, view);
    if (view.running) {
        add_moves(moment, view);
    }
    return view;
}

}  // namespace alongside::app
