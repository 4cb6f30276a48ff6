#include "app/card_view.h"

#include "core/story/map.h"

namespace alongside::app {

CardView card_of(const content::Library& library, const content::Shelved& shelved) {
    const Scenario& scenario = *shelved.scenario;
    CardView card;
    card.id = shelved.id;
    card.added = shelved.added;
    card.title = scenario.title;
    card.summary = scenario.summary;
    card.content_note = scenario.content_note;
    card.review = scenario.review.note;
    card.minutes = scenario.minutes;
    if (const content::Module* module = library.find_module(scenario.module)) {
        card.module = module->question;
    }
    const Scene& first = scenario.scenes[scenario.seats.front().start];
    card.place_id = first.place;
    card.evening = first.evening;
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
        card.seats.push_back({seat, scenario.seats[seat].title, scenario.seats[seat].you, minutes_of(scenario, seat)});
    }
    return card;
}

CardView unreadable_card(const content::Shelved& shelved, const content::Words& words) {
    CardView card;
    card.id = shelved.id;
    card.title = shelved.id;
    card.added = shelved.added;
    card.trouble = words.format(content::Word::home_shelf_trouble,
                                shelved.findings.empty() ? std::string() : shelved.findings.front().message);
    return card;
}

}  // namespace alongside::app
