#include "content/ending_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/grammar.h"
#include "content/line_reader.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

using Endings = std::array<std::optional<Ending>, kOutcomes>;

Ending read_ending(const Entry& entry, Draft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The ending \"{}\"", entry.name), names_of(Thing::ending),
                        draft.findings);
    Ending ending;
    ending.title = fields.needed_text("title");
    if (const Node* say = fields.need("say")) {
        ending.say = read_lines(*say, draft);
    }
    ending.question = fields.needed_text("question");
    if (const Node* at_home = fields.find("at-home")) {
        ending.at_home = read_at_home(*at_home, draft);
    }
    return ending;
}

void read_outcomes(const Node& node, Endings& endings, Draft& draft) {
    for (const Entry& entry : read_entries(node, draft.findings)) {
        if (draft.findings.full()) {
            return;
        }
        const auto outcome =
            read_word(entry.name, entry.mark, "a place where a run can land", kOutcomeIds, draft.findings);
        if (outcome) {
            endings[*outcome] = read_ending(entry, draft);
        }
    }
}

/// Endings of one seat: under the names of parts where there are parts.
void read_seat_endings(const Node& node, Seat& seat, Draft& draft) {
    const std::vector<Part>& parts = draft.scenario.parts;
    if (parts.size() == 1) {
        read_outcomes(node, seat.endings.front(), draft);
        return;
    }
    const std::vector<std::string_view> ids = ids_of(parts);
    for (const Entry& entry : read_entries(node, draft.findings)) {
        if (draft.findings.full()) {
            return;
        }
        const auto part = read_word(entry.name, entry.mark, "a part of this scenario", ids, draft.findings);
        if (part) {
            read_outcomes(entry.value, seat.endings[*part], draft);
        }
    }
}

std::vector<std::string> seat_ids(const Draft& draft) {
    std::vector<std::string> ids;
    for (const Seat& seat : draft.scenario.seats) {
        ids.push_back(seat.id);
    }
    return ids;
}

Seat* find_seat(const Entry& entry, Draft& draft) {
    if (const auto seat = draft.scenario.find_seat(entry.name)) {
        return &draft.scenario.seats[*seat];
    }
    draft.findings.add(entry.mark, messages::unknown_name(entry.name, "seat called", seat_ids(draft),
                                                          "Seats are named under \"seats\" at the top of the file."));
    return nullptr;
}

void add_for_everyone(const AtHome& home, Draft& draft) {
    for (Seat& seat : draft.scenario.seats) {
        seat.at_home.push_back(home);
    }
}

}  // namespace

void read_endings(const Fields& fields, Draft& draft) {
    const Node* node = fields.need("endings");
    if (node == nullptr) {
        return;
    }
    for (const Entry& entry : read_entries(*node, draft.findings)) {
        if (draft.findings.full()) {
            return;
        }
        if (Seat* seat = find_seat(entry, draft)) {
            read_seat_endings(entry.value, *seat, draft);
        }
    }
    for (const Seat& seat : draft.scenario.seats) {
        if (node->kind == Node::Kind::entries && node->find(seat.id) == nullptr) {
            draft.findings.add(fields.mark_of("endings"), messages::missing_key(seat.id, "\"endings\""));
        }
    }
}

void read_at_homes(const Fields& fields, Draft& draft) {
    const Node* node = fields.find("at-home");
    if (node == nullptr) {
        return;
    }
    for (const Entry& entry : read_entries(*node, draft.findings)) {
        if (draft.findings.full()) {
            return;
        }
        // A seat may have the name of a person; what stands below tells them apart.
        if (entry.value.kind != Node::Kind::entries) {
            add_for_everyone(read_at_home_of(entry, draft), draft);
        } else if (Seat* seat = find_seat(entry, draft)) {
            const std::vector<AtHome> homes = read_at_home(entry.value, draft);
            seat->at_home.insert(seat->at_home.end(), homes.begin(), homes.end());
        }
    }
}

}  // namespace alongside::content
