#include "longest.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace alongside::test {

namespace {

/// Texts of one kind, the longest first; each asked for by its place, the last one again where there are fewer.
class Longest {
  public:
    void add(const std::string& text) {
        if (!text.empty())
            texts_.push_back(text);
    }
    std::string operator[](std::size_t at) const {
        return texts_.empty() ? std::string() : texts_[std::min(at, texts_.size() - 1)];
    }
    void sort() {
        std::sort(texts_.begin(), texts_.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    }
    std::size_t size() const { return texts_.size(); }

  private:
    std::vector<std::string> texts_;
};

/// The words of a scenario by what they are.
struct Longs {
    explicit Longs(const Scenario& scenario) {
        for (const Scene& scene : scenario.scenes)
            add(scene);
        for (const Seat& seat : scenario.seats)
            add(seat);
        for (Longest* all : {&seen, &said, &options, &locked, &asks, &turnings, &codas, &titles, &listens, &costs,
                             &endings, &at_home, &questions, &because, &heard})
            all->sort();
    }

    Longest seen, said, options, locked, asks, turnings, codas, titles, listens, costs;
    Longest endings, at_home, questions, because, heard;

  private:
    void add(const std::vector<Line>& lines) {
        for (const Line& line : lines)
            (line.speaker == Line::kNarration ? seen : said).add(line.text);
    }
    void add(const Option& option) {
        options.add(option.text);
        locked.add(option.locked);
        because.add(option.because);
        for (const Heard& one : option.heard)
            heard.add(one.text);
        add(option.say);
        for (const Consequence& also : option.also)
            add(also.say);
    }
    void add(const Scene& scene) {
        asks.add(scene.ask);
        turnings.add(scene.turning);
        codas.add(scene.coda);
        titles.add(scene.title);
        questions.add(scene.question);
        add(scene.say);
        add(scene.skip_say);
        for (const Option& option : scene.options)
            add(option);
        for (const Listen& listen : scene.listens) {
            listens.add(listen.text);
            costs.add(listen.cost);
            add(listen.say);
        }
    }
    void add_at_home(const std::vector<AtHome>& all) {
        for (const AtHome& one : all)
            for (const Line& line : one.lines)
                at_home.add(line.text);
    }
    void add(const Seat& seat) {
        add_at_home(seat.at_home);
        for (const auto& part : seat.endings)
            for (const auto& ending : part)
                if (ending) {
                    endings.add(ending->title);
                    questions.add(ending->question);
                    add(ending->say);
                    add_at_home(ending->at_home);
                }
    }
};

app::AppState sample(std::string_view name) {
    auto state = ui::screens::sample(name);
    if (!state)
        throw std::runtime_error("no sample " + std::string(name));
    return *state;
}

constexpr std::size_t kFew = 5;

std::vector<app::PersonView> people_of(const Scenario& scenario) {
    std::vector<app::PersonView> people;
    for (const Person& one : scenario.people)
        if (one.stance)
            people.push_back(
                {one.id, one.name, one.brief, one.is, one.here_for, -2, "hostile, now cold", 1, people.empty(), false});
    return people;
}

std::vector<app::SlipView> slips_of(const Scenario& scenario, const Longs& longs) {
    std::vector<app::SlipView> slips;
    for (const Promise& one : scenario.promises)
        slips.push_back({scenario.people[static_cast<std::size_t>(one.to)].name, one.text, longs.codas[0],
                         Fate::renegotiated, "agreed anew"});
    return slips;
}

app::SceneView scene_of(const Scenario& scenario, const Longs& longs) {
    app::SceneView view = sample("scene-long").scene;
    view.people = people_of(scenario);
    view.slips = slips_of(scenario, longs);
    view.turning = longs.turnings[0];
    view.ask = longs.asks[0];
    for (const Place& place : scenario.places)
        if (place.name.size() > view.place.size())
            view.place = place.name;
    const std::string speaker = scenario.people.empty() ? std::string() : scenario.people.front().brief;
    view.pages = {{longs.codas[0],
                   longs.titles[0],
                   {{{}, {}, longs.seen[0], {}, {}}, {speaker, {}, longs.said[0], -2, "cold"}},
                   false}};
    view.options.clear();
    for (std::size_t i = 0; i < std::min(kFew, longs.options.size()); ++i)
        view.options.push_back({std::to_string(i), static_cast<int>(i + 1), longs.options[i],
                                i + 1 == kFew ? longs.locked[0] : std::string()});
    view.listens.clear();
    for (std::size_t i = 0; i < std::min(kFew, longs.listens.size()); ++i)
        view.listens.push_back({std::to_string(i), speaker, longs.listens[i], longs.costs[i]});
    view.changes.clear();
    for (const app::PersonView& one : view.people)
        view.changes.push_back(one.brief + ": " + one.stance_words + ".");
    return view;
}

app::DebriefView debrief_of(const Scenario& scenario, const Longs& longs) {
    app::DebriefView view = sample("closer").debrief;
    view.people = people_of(scenario);
    view.slips = slips_of(scenario, longs);
    view.endings = {{longs.endings[0], {{{}, {}, longs.seen[0], {}, {}}, {{}, {}, longs.seen[1], {}, {}}}}};
    for (std::size_t i = 0; i < view.at_home.size(); ++i)
        view.at_home[i].text = longs.at_home[i];
    for (std::size_t i = 0; i < view.pen.size(); ++i)
        view.pen[i].turning = longs.turnings[i];
    view.question = longs.questions[0];
    view.other_seats.clear();
    for (std::size_t i = 0; i < scenario.seats.size(); ++i)
        view.other_seats.push_back({i, scenario.seats[i].title, scenario.seats[i].you});
    for (std::size_t i = 0; i < view.turnings.size(); ++i) {
        app::TurningView& one = view.turnings[i];
        one.name = longs.turnings[i];
        one.chosen = longs.options[i];
        one.because = longs.because[i];
        one.heard = {longs.heard[i]};
        for (app::DoorView& door : one.doors)
            for (app::DoorView::Way& way : door.ways)
                way.text = longs.options[i + 1];
    }
    return view;
}

app::CardView card_of(const Scenario& scenario) {
    app::CardView card = sample("card").card;
    card.title = scenario.title;
    card.summary = scenario.summary;
    card.content_note = scenario.content_note;
    card.seats.clear();
    for (std::size_t i = 0; i < scenario.seats.size(); ++i)
        card.seats.push_back({i, scenario.seats[i].title, scenario.seats[i].you});
    return card;
}

}  // namespace

std::vector<NamedState> with_longest_words(const Scenario& scenario) {
    const Longs longs(scenario);
    std::vector<NamedState> all;
    for (const std::string name : {"welcome", "card", "scene-long", "ways-out", "debrief-ending", "debrief-home",
                                   "debrief-slips", "debrief-pen", "debrief-question", "debrief-doors", "closer"}) {
        app::AppState state = sample(name);
        state.page = 0;
        state.card = card_of(scenario);
        state.scene = scene_of(scenario, longs);
        state.debrief = debrief_of(scenario, longs);
        all.push_back({name, std::move(state)});
    }
    return all;
}

std::vector<NamedState> homes_with(const content::Library& library) {
    std::vector<NamedState> all;
    for (const std::string name : {"home", "home-new", "home-list", "home-map"}) {
        app::AppState state = sample(name);
        state.home.shelf.clear();
        for (const content::Shelved& one : library.scenarios)
            if (one.scenario) {
                state.home.shelf.push_back(
                    {one.id, one.scenario->title, one.scenario->summary, one.scenario->minutes, {}, true});
            }
        state.home.routes.clear();
        for (const content::Route& route : library.routes) {
            state.home.routes.push_back({route.id, route.title, {0, 1, 2}, 2, 99});
            state.unfolded["route/" + route.id] = true;
        }
        all.push_back({name, std::move(state)});
    }
    return all;
}

std::vector<NamedState> with_everybody_called(const std::string& name) {
    std::vector<NamedState> all;
    for (const std::string screen : {"home", "home-list", "scene", "scene-first", "scene-over", "keep-code",
                                     "debrief-ending", "debrief-home", "debrief-slips", "debrief-doors", "closer"}) {
        app::AppState state = sample(screen);
        state.name = state.home.profile_name = name;
        state.home.profiles = {name, "Priya"};
        for (app::ChairView& one : state.home.chairs)
            one.name = name;
        for (auto* people : {&state.scene.people, &state.debrief.people})
            for (app::PersonView& one : *people)
                one.name = one.brief = name;
        for (app::PageView& page : state.scene.pages)
            for (app::LineView& line : page.lines)
                if (!line.speaker.empty())
                    line.speaker = name;
        for (auto* slips : {&state.scene.slips, &state.debrief.slips})
            for (app::SlipView& slip : *slips)
                slip.to = name;
        for (app::AtHomeView& one : state.debrief.at_home)
            one.name = name;
        for (std::string& change : state.scene.changes)
            change = name + ": cold, now wary.";
        for (app::ListenView& one : state.scene.listens)
            one.who = name;
        all.push_back({screen, std::move(state)});
    }
    return all;
}

}  // namespace alongside::test
