#include "app/home_view.h"

#include <algorithm>

#include "app/desk.h"
#include "app/play.h"
#include "app/practice/practice_desk.h"
#include "app/scene_view.h"
#include "core/score/debrief.h"
#include "core/story/map.h"

namespace alongside::app {

namespace {

constexpr std::size_t kChairs = 8;  // people at the table, the latest met first

std::vector<store::Run> runs_of(const Desk& desk, const std::optional<Id>& profile) {
    return desk.saves == nullptr ? std::vector<store::Run>{}
                                 : desk.saves->runs().list(profile).value_or(std::vector<store::Run>{});
}

CarryOn carry_on(const Play& play, const content::Words& words) {
    const Scenario& scenario = play.scenario();
    const auto fit = play.fit();
    const Scene& scene = scenario.scenes[play.state().scene];
    return {play.run().id,
            scenario.title,
            scene.turning,
            scenario.seats[play.state().seat].you,
            scene.place,
            scene.evening,
            minutes_left(scenario, play.state().scene),
            fit ? fit_words(*fit, words) : std::string()};
}

ChairView* chair_of(HomeView& home, const Person& person) {
    const auto found = std::find_if(home.chairs.begin(), home.chairs.end(),
                                    [&](const ChairView& chair) { return chair.person_id == person.id; });
    if (found != home.chairs.end()) {
        return &*found;
    }
    if (home.chairs.size() == kChairs) {
        return nullptr;
    }
    home.chairs.push_back({person.id, person.name, person.is, {}, {}, {}});
    return &home.chairs.back();
}

/// Runs come latest first, so what is already on a chair is newer and stays.
void seat_people(const Play& play, HomeView& home) {
    const Scenario& scenario = play.scenario();
    if (const auto looked_back = debrief(scenario, play.choices())) {
        for (const SaidAtHome& said : looked_back->at_home) {
            ChairView* chair = chair_of(home, scenario.people[static_cast<std::size_t>(said.person)]);
            if (chair != nullptr && chair->says.empty()) {
                chair->says = said.line->text;
                if (const auto stance = scenario.people[static_cast<std::size_t>(said.person)].stance) {
                    chair->stance = play.state()[*stance];
                }
            }
        }
    }
    for (const Promise& promise : scenario.promises) {
        if (play.state().fate(promise.variable) != Fate::made) {
            continue;
        }
        ChairView* chair = chair_of(home, scenario.people[static_cast<std::size_t>(promise.to)]);
        if (chair != nullptr && chair->owed.empty()) {
            chair->owed = promise.text;
        }
    }
}

void put_on_shelf(const Desk& desk, const std::vector<store::Run>& runs, HomeView& home) {
    for (const content::Shelved& shelved : desk.library.scenarios) {
        ShelfView view;
        view.id = shelved.id;
        view.title = shelved.id;
        view.added = shelved.added;
        if (!shelved.scenario) {
            view.trouble = shelved.findings.empty() ? std::string() : shelved.findings.front().message;
            home.shelf.push_back(std::move(view));
            continue;
        }
        view.title = shelved.scenario->title;
        view.summary = shelved.scenario->summary;
        view.minutes = shelved.scenario->minutes;
        view.finished_once = std::any_of(runs.begin(), runs.end(), [&](const store::Run& run) {
            return run.scenario_id == shelved.id &&
                   !desk.saves->outcomes().of_run(run.id).value_or(std::vector<store::FrozenOutcome>{}).empty();
        });
        home.shelf.push_back(std::move(view));
    }
}

bool happens_at(const Scenario& scenario, const std::string& place) {
    return std::any_of(scenario.scenes.begin(), scenario.scenes.end(),
                       [&](const Scene& scene) { return scene.place == place; });
}

/// Those that all scenarios share, and those of single ones.
std::vector<Place> all_places(const content::Library& library) {
    content::World world = library.world;
    for (const content::Shelved& shelved : library.scenarios) {
        world = joined(std::move(world), shelved.own_world);
    }
    return std::move(world.places);
}

void lay_out_places(const Desk& desk, HomeView& home) {
    for (const Place& place : all_places(desk.library)) {
        PlaceView view{place.id, place.name, place.looks, {}};
        for (std::size_t i = 0; i < desk.library.scenarios.size(); ++i) {
            const content::Shelved& shelved = desk.library.scenarios[i];
            if (shelved.scenario && happens_at(*shelved.scenario, place.id)) {
                view.happens.push_back(i);
            }
        }
        home.places.push_back(std::move(view));
    }
}

RouteView route_view(const content::Route& route, const std::vector<ShelfView>& shelf) {
    RouteView view{route.id, route.title, {}, {}, 0};
    for (const std::string& id : route.scenarios) {
        const auto found = std::find_if(shelf.begin(), shelf.end(), [&](const ShelfView& one) { return one.id == id; });
        if (found == shelf.end()) {
            continue;
        }
        const auto stop = static_cast<std::size_t>(found - shelf.begin());
        view.stops.push_back(stop);
        if (found->trouble.empty() && !found->finished_once) {
            view.next = view.next.value_or(stop);
            view.minutes_left += found->minutes;
        }
    }
    return view;
}

void lay_out_routes(const Desk& desk, HomeView& home) {
    for (const content::Route& route : desk.library.routes) {
        home.routes.push_back(route_view(route, home.shelf));
    }
}

void name_people(const Desk& desk, const std::optional<Id>& profile, HomeView& home) {
    if (desk.saves == nullptr) {
        return;
    }
    for (const store::Profile& one : desk.saves->profiles().list().value_or(std::vector<store::Profile>{})) {
        home.profiles.push_back(one.name);
        if (profile && one.id == *profile) {
            home.profile_name = one.name;
        }
    }
}

}  // namespace

HomeView home_view(const Desk& desk, const std::optional<Id>& profile) {
    HomeView home;
    const std::vector<store::Run> runs = runs_of(desk, profile);
    for (const store::Run& run : runs) {
        const auto play = Play::resume(desk, run.id);
        if (!play) {
            continue;
        }
        home.newcomer = false;
        if (play->state().running() && !home.carry_on) {
            home.carry_on = carry_on(*play, desk.words);
        }
        seat_people(*play, home);
    }
    put_on_shelf(desk, runs, home);
    lay_out_places(desk, home);
    lay_out_routes(desk, home);
    home.tools = tools_of(desk);
    name_people(desk, profile, home);
    home.newcomer = home.newcomer && home.profiles.empty();
    return home;
}

}  // namespace alongside::app
