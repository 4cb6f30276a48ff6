#include <algorithm>

#include "app/pack/draft.h"
#include "app/pack/pack.h"
#include "content/hard_words.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using namespace records;

/// How long a session may take: "20 minutes or 60 minutes"; empty where nobody has planned one.
std::string plan_lengths(const Scenario& scenario, const Words& words) {
    std::string lengths;
    for (const GroupPlan& plan : scenario.plans) {
        const std::string minutes = words.format(Word::presenter_minutes, plan.minutes);
        lengths = lengths.empty() ? minutes : words.format(Word::wall_or, lengths, minutes);
    }
    return lengths;
}

Terms people_of(const Scenario& scenario) {
    Terms people;
    for (const Person& person : scenario.people) {
        people.entries.push_back({person.name, person.is});
    }
    return people;
}

/// Places of the evening itself: where a coda is set may tell how things went.
Terms places_of(const Scenario& scenario) {
    Terms places;
    for (const Place& place : scenario.places) {
        const auto at_once = [&](const Scene& scene) { return scene.place == place.id && scene.coda.empty(); };
        if (std::any_of(scenario.scenes.begin(), scenario.scenes.end(), at_once)) {
            places.entries.push_back({place.name, place.looks});
        }
    }
    return places;
}

Terms hard_words_of(const content::Shelved& shelved, const Desk& desk) {
    Terms hard;
    if (desk.glossary == nullptr) {
        return hard;
    }
    for (const content::Term* term : content::hard_words(shelved, *desk.glossary)) {
        hard.entries.push_back({term->name, term->plain});
    }
    return hard;
}

void warn(Draft& draft, const Scenario& scenario) {
    draft.heading(Word::note_title);
    const std::string& note = scenario.content_note;
    draft.add(Paragraph{note.empty() ? draft.text(Word::note_none) : note, Paragraph::Voice::note});
}

void say_when(Draft& draft, const Scenario& scenario) {
    draft.heading(Word::pack_when);
    if (const std::string lengths = plan_lengths(scenario, draft.words); !lengths.empty()) {
        draft.add(Paragraph{draft.words.format(Word::pack_when_plans, lengths)});
    }
    draft.add(Paragraph{draft.words.format(Word::pack_when_story, scenario.minutes)});
    draft.lines(Word::pack_when_lines, 2);
    draft.lines(Word::pack_ask_lines, 2);
}

void say_rights(Draft& draft) {
    draft.heading(Word::ways_title);
    draft.list({Word::pack_out_leave, Word::pack_out_card, Word::pack_out_life, Word::pack_out_stop});
    draft.heading(Word::pack_said);
    draft.list({Word::pack_said_votes, Word::pack_said_record, Word::pack_said_room, Word::pack_said_danger});
}

}  // namespace

Paper advance_pack(const content::Shelved& shelved, const Desk& desk) {
    const Scenario& scenario = *shelved.scenario;
    Draft draft(desk.words, desk.words.format(Word::pack_advance_title, scenario.title));
    draft.large();
    draft.add(Paragraph{scenario.summary, Paragraph::Voice::lead});
    warn(draft, scenario);
    draft.heading(Word::pack_what);
    draft.paragraph(Word::pack_what_text);
    draft.paragraph(Word::pack_prepare);
    draft.heading(Word::pack_read_by);
    draft.add(Paragraph{scenario.review.note});
    say_when(draft, scenario);
    say_rights(draft);
    draft.terms(Word::pack_people, people_of(scenario));
    draft.paragraph(Word::about_invented);
    draft.terms(Word::pack_places, places_of(scenario));
    draft.terms(Word::pack_hard_words, hard_words_of(shelved, desk));
    return draft.take();
}

}  // namespace alongside::app
