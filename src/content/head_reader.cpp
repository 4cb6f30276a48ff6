#include "content/head_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/grammar.h"
#include "content/scene_reader.h"

namespace alongside::content {

namespace {

void read_review(const Fields& fields, Draft& draft) {
    const Node* node = fields.need("review");
    if (node == nullptr) {
        return;
    }
    const Fields review(*node, fields.mark_of("review"), "The \"review\"", names_of(Thing::review), draft.findings);
    if (const Node* status = review.need("status")) {
        if (const auto word = read_word(*status, "the status of a review", kStatuses, draft.findings)) {
            draft.scenario.review.status = kStatuses[*word];
        }
    }
    draft.scenario.review.note = review.needed_text("note");
}

void read_module(const Fields& fields, Draft& draft) {
    const Node* node = fields.need("module");
    const auto word = node == nullptr ? std::nullopt : read_word(*node, "a module", kModules, draft.findings);
    draft.scenario.module = word ? kModules[*word] : std::string_view();
}

void read_id(const Fields& fields, Draft& draft) {
    if (const Node* id = fields.need("id")) {
        draft.scenario.id = read_plain(*id, draft.findings);
        if (!draft.scenario.id.empty()) {
            check_id(draft.scenario.id, id->mark, draft.findings);
        }
    }
}

std::optional<Level> read_cap(const Fields& fields, Draft& draft) {
    const Node* cap = fields.find("cap");
    const auto word = cap == nullptr ? std::nullopt : read_word(*cap, "a cap", kCaps, draft.findings);
    return word ? std::optional(static_cast<Level>(*word + 1)) : std::nullopt;
}

Person from_world(const Entry& entry, Draft& draft) {
    Person person;
    person.id = entry.name;
    if (const Character* character = draft.world.find_person(entry.name)) {
        person.name = character->name;
        person.brief = character->brief;
        person.is = character->is;
    } else if (draft.strangers == Strangers::welcomed) {
        person.name = name_from_id(entry.name);
        person.brief = person.name;
    } else {
        draft.findings.add(entry.mark, messages::unknown_name(entry.name, "person called", draft.world.person_ids(),
                                                              "Add them to people.yaml."));
    }
    return person;
}

/// What else stands beside a name; nothing at all for somebody who is only a voice.
void read_person(const Entry& entry, Draft& draft) {
    Person person = from_world(entry, draft);
    if (!entry.value.empty()) {
        const Fields fields(entry.value, entry.mark, fmt::format("The person \"{}\"", entry.name),
                            names_of(Thing::person), draft.findings);
        person.here_for = fields.text("here-for");
    }
    draft.scenario.people.push_back(std::move(person));
}

void read_plan(const Entry& entry, Draft& draft) {
    check_id(entry.name, entry.mark, draft.findings);
    const Fields fields(entry.value, entry.mark, fmt::format("The plan \"{}\"", entry.name), names_of(Thing::plan),
                        draft.findings);
    GroupPlan plan;
    if (const Node* minutes = fields.need("minutes")) {
        plan.minutes = read_number(*minutes, "minutes", 1, kMostMinutes, draft.findings).value_or(0);
    }
    if (const Node* steps = fields.need("steps")) {
        plan.steps = read_texts(*steps, draft.findings);
    }
    draft.scenario.plans.push_back(std::move(plan));
}

void read_part(const Entry& entry, std::optional<Level> cap, Draft& draft) {
    check_id(entry.name, entry.mark, draft.findings);
    const Fields fields(entry.value, entry.mark, fmt::format("The part \"{}\"", entry.name), names_of(Thing::part),
                        draft.findings);
    Part part;
    part.id = entry.name;
    part.title = fields.needed_text("title");
    const auto own = read_cap(fields, draft);
    part.cap = own ? own : cap;
    draft.scenario.parts.push_back(std::move(part));
}

std::optional<SceneIndex> read_start(const Fields& fields, Draft& draft) {
    const Node* start = fields.need("start");
    const std::string name = start == nullptr ? std::string() : read_plain(*start, draft.findings);
    const auto scene = name.empty() ? std::nullopt : draft.target(name, start->mark);
    if (scene && *scene >= draft.scenario.scenes.size()) {
        draft.findings.add(start->mark, messages::start_is_no_scene(name));
        return std::nullopt;
    }
    if (scene && draft.scenario.scenes[*scene].is_curtain) {
        draft.findings.add(start->mark, messages::goes_to_curtain(name));
        return std::nullopt;
    }
    return scene;
}

void read_seat(const Entry& entry, Draft& draft) {
    check_id(entry.name, entry.mark, draft.findings);
    const Fields fields(entry.value, entry.mark, fmt::format("The seat \"{}\"", entry.name), names_of(Thing::seat),
                        draft.findings);
    Seat seat;
    seat.id = entry.name;
    seat.title = fields.text("title");
    seat.you = fields.needed_text("you");
    seat.start = read_start(fields, draft).value_or(0);
    if (const Node* person = fields.find("person")) {
        const std::string name = read_plain(*person, draft.findings);
        seat.person = name.empty() ? std::nullopt : draft.person(name, person->mark);
    }
    if (const Node* participant = fields.find("participant")) {
        seat.participant = read_yes(*participant, draft.findings);
    }
    seat.endings.resize(draft.scenario.parts.size());
    draft.scenario.seats.push_back(std::move(seat));
}

/// Entries whose number is bounded; those beyond the bound are reported and left out.
std::span<const Entry> bounded(const Node& node, Mark mark, std::string_view things, std::size_t low, std::size_t high,
                               Draft& draft) {
    const std::span<const Entry> all = read_entries(node, draft.findings);
    if (node.kind == Node::Kind::entries && (all.size() < low || all.size() > high)) {
        draft.findings.add(mark, messages::wrong_count("The scenario", all.size(), things, low, high));
    }
    return all.subspan(0, std::min(all.size(), high));
}

}  // namespace

void read_trainer_pages(const Fields& fields, Draft& draft) {
    Scenario& scenario = draft.scenario;
    if (const Node* facilitator = fields.find("facilitator")) {
        scenario.facilitator = read_texts(*facilitator, draft.findings);
    }
    if (const Node* prompts = fields.find("prompts")) {
        scenario.prompts = read_texts(*prompts, draft.findings);
    }
    if (const Node* plans = fields.find("plans")) {
        for (const Entry& entry : bounded(*plans, fields.mark_of("plans"), "plans", 0, kMaxPlans, draft)) {
            read_plan(entry, draft);
        }
        std::stable_sort(scenario.plans.begin(), scenario.plans.end(),
                         [](const GroupPlan& a, const GroupPlan& b) { return a.minutes < b.minutes; });
    }
}

void read_title_page(const Fields& fields, Draft& draft) {
    Scenario& scenario = draft.scenario;
    read_id(fields, draft);
    scenario.title = fields.needed_text("title");
    read_module(fields, draft);
    if (const Node* minutes = fields.need("minutes")) {
        scenario.minutes = read_number(*minutes, "minutes", 1, kMostMinutes, draft.findings).value_or(0);
    }
    scenario.summary = fields.needed_text("summary");
    scenario.content_note = fields.text("content-note");
    read_review(fields, draft);
    if (const Node* sources = fields.find("sources")) {
        scenario.sources = read_ids(*sources, draft.findings);
    }
}

void read_people(const Fields& fields, Draft& draft) {
    const Node* people = fields.find("people");
    if (people == nullptr) {
        return;
    }
    for (const Entry& entry : bounded(*people, fields.mark_of("people"), "people", 0, kMaxPeople, draft)) {
        read_person(entry, draft);
    }
}

void read_parts(const Fields& fields, Draft& draft) {
    const auto cap = read_cap(fields, draft);
    const Node* parts = fields.find("parts");
    if (parts == nullptr) {
        draft.scenario.parts.push_back({{}, {}, cap});
        return;
    }
    for (const Entry& entry : bounded(*parts, fields.mark_of("parts"), "parts", 2, kMaxParts, draft)) {
        read_part(entry, cap, draft);
    }
    if (draft.scenario.parts.empty()) {
        draft.scenario.parts.emplace_back();
    }
}

void read_seats(const Fields& fields, Draft& draft) {
    const Node* seats = fields.need("seats");
    if (seats == nullptr) {
        return;
    }
    for (const Entry& entry : bounded(*seats, fields.mark_of("seats"), "seats", 1, kMaxSeats, draft)) {
        read_seat(entry, draft);
    }
}

}  // namespace alongside::content
