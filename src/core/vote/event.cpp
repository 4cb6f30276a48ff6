#include "core/vote/event.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

#include "core/base/names.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

namespace alongside::vote {

namespace {

constexpr std::size_t kLongestName = 80;

// How a field stands in a line.
struct Number {
    int& value;
    int low;
    int high;
};
/// One word: the id of a scene, a seat, an answer, or a move.
struct Name {
    std::string& value;
};
template <class Enum, std::size_t N>
struct OneOf {
    Enum& value;
    const std::array<std::string_view, N>& ids;
};
/// The rest of the line.
struct Text {
    std::string& value;
    bool may_be_empty = false;
};
/// The rest of the line after "because", or nothing.
struct Because {
    std::string& value;
};
/// Up to the next " | ".
struct Part {
    std::string& value;
};

template <class... Fields>
struct Form {
    std::string_view verb;
    std::string_view usage;  ///< an example, or a pattern in capitals
    std::tuple<Fields...> fields;
};

template <class... Fields>
Form<Fields...> form_of(std::string_view verb, std::string_view usage, Fields... fields) {
    return {verb, usage, std::tuple<Fields...>(fields...)};
}

template <class Enum, std::size_t N>
OneOf<Enum, N> one_of(Enum& value, const std::array<std::string_view, N>& ids) {
    return {value, ids};
}

// One line for each event, in the order of Event.
auto form(SetPeople& e) {
    return form_of("people", "people NUMBER, from 1 to 2000", Number{e.people, 1, kMostPeople});
}
auto form(SetMinutes& e) {
    return form_of("minutes", "minutes NUMBER, from 15 to 480", Number{e.minutes, kFewestMinutes, kMostMinutes});
}
auto form(SetFacilitators& e) {
    return form_of("facilitators", "facilitators 1, or facilitators 2", Number{e.facilitators, 1, 2});
}
auto form(SetDepth& e) {
    return form_of("depth", "depth NUMBER, from 2 to 12 heights of the picture", Number{e.heights, 2, 12});
}
auto form(SetSeat& e) {
    return form_of("seat", "seat ID", Name{e.seat});
}
auto form(SetPace& e) {
    return form_of("pace", "pace SCENE aloud, quick or deep", Name{e.scene}, one_of(e.pace, kPaceIds));
}
auto form(SetStop& e) {
    return form_of("stop", "stop SCENE, or stop END", Name{e.scene});
}
auto form(Go& e) {
    return form_of("go", "go PHASE, as in go vote-1", one_of(e.phase, kPhaseIds));
}
auto form(TurnTo& e) {
    return form_of("page", "page NUMBER", Number{e.page, 1, 999});
}
auto form(TalkIn& e) {
    return form_of("talk", "talk pairs, fours or all", one_of(e.circle, kCircleIds));
}
auto form(LookAt& e) {
    return form_of("look", "look reactions, facts, sense or use", one_of(e.look, kLookIds));
}
auto form(Count& e) {
    return form_of("count", "count hands, tables or chat, then ANSWER NUMBER", one_of(e.channel, kChannelIds),
                   Name{e.answer}, Number{e.count, 0, kMostCounted});
}
auto form(Moved& e) {
    return form_of("moved", "moved ANSWER ANSWER NUMBER, which only phones say", Name{e.from}, Name{e.to},
                   Number{e.count, 1, kMostCounted});
}
auto form(Suggest& e) {
    return form_of("suggest", "suggest WORDS", Text{e.words});
}
auto form(Decide& e) {
    return form_of("decide", "decide MOVE, or decide MOVE because WORDS", Name{e.move}, Because{e.why});
}
auto form(Undo&) {
    return form_of("undo", "undo");
}
auto form(WhatIf& e) {
    return form_of("what-if", "what-if SCENE MOVE", Name{e.scene}, Name{e.move});
}
auto form(Return&) {
    return form_of("return", "return");
}
auto form(GiveReason& e) {
    return form_of("reason", "reason ANSWER WORDS", Name{e.answer}, Text{e.words});
}
auto form(Approve& e) {
    return form_of("approve", "approve NUMBER, or approve NUMBER NEW WORDS", Number{e.number, 1, 99999},
                   Text{e.words, true});
}
auto form(ParkReason& e) {
    return form_of("park", "park NUMBER", Number{e.number, 1, 99999});
}
auto form(ParkIdea& e) {
    return form_of("park-idea", "park-idea WORDS", Text{e.words});
}
auto form(Blank&) {
    return form_of("blank", "blank");
}
auto form(Break& e) {
    return form_of("break", "break MINUTES, from 1 to 120", Number{e.minutes, 1, 120});
}
auto form(Recap&) {
    return form_of("recap", "recap");
}
auto form(ShowWord& e) {
    return form_of("word", "word TERM, as in word ICB", Text{e.term});
}
auto form(Clear&) {
    return form_of("clear", "clear");
}
auto form(HearWord& e) {
    return form_of("heard", "heard WORDS", Text{e.words});
}
auto form(NameChair& e) {
    return form_of("chair", "chair NAME", Text{e.name, true});
}
auto form(HandNext& e) {
    return form_of("hand-next", "hand-next NAME, or hand-next to take it back", Text{e.to, true});
}
auto form(Promise& e) {
    return form_of("promise", "promise WHO | WHAT | BY WHEN", Part{e.who}, Part{e.what}, Part{e.by_when});
}
auto form(SetRole& e) {
    return form_of("role", "role NUMBER WORDS", Number{e.people, 0, kMostPeople}, Text{e.role});
}
auto form(SetLearning& e) {
    return form_of("learning", "learning WORDS", Text{e.words, true});
}
auto form(Drop& e) {
    return form_of("drop", "drop word, promise, parked, reason or suggestion, then NUMBER", one_of(e.list, kListIds),
                   Number{e.number, 1, 99999});
}
auto form(StartTimer& e) {
    return form_of("timer", "timer MINUTES, from 0 to 240", Number{e.minutes, 0, 240});
}
auto form(ExtendTimer& e) {
    return form_of("extend", "extend MINUTES, from 1 to 60", Number{e.minutes, 1, 60});
}
auto form(Pause&) {
    return form_of("pause", "pause");
}
auto form(Resume& e) {
    return form_of("resume", "resume NEW PEOPLE, as in resume 0", Number{e.new_people, 0, kMostPeople});
}
auto form(Finish&) {
    return form_of("finish", "finish");
}

// Writing.
void write(std::string& line, const Number& field) {
    line += " " + std::to_string(field.value);
}
void write(std::string& line, const Name& field) {
    line += " " + field.value;
}
template <class Enum, std::size_t N>
void write(std::string& line, const OneOf<Enum, N>& field) {
    line += " ";
    line += field.ids[static_cast<std::size_t>(field.value)];
}
void write(std::string& line, const Text& field) {
    line += field.value.empty() ? std::string() : " " + field.value;
}
void write(std::string& line, const Because& field) {
    line += field.value.empty() ? std::string() : " because " + field.value;
}
void write(std::string& line, const Part& field) {
    line += (line.find(' ') == std::string::npos ? " " : " | ") + field.value;
}

// Reading. Each takes its part off the front of `rest`.
tl::unexpected<Error> ill_formed() {
    return fail("bad-event", "");
}

std::string_view take_name(std::string_view& rest) {
    rest = trimmed(rest);
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view name = rest.substr(0, end);
    rest.remove_prefix(end);
    return name;
}

bool is_of_id(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == ':';
}

Result<void> check_text(std::string_view text) {
    if (text.size() > kLongestText) {
        return fail("bad-text", "That is too long to be read from the back. Say it in fewer words.");
    }
    while (!text.empty()) {
        const Character32 character = decode(text);
        if (character.bytes == 0 || character.code < U' ' || is_untypable(character.code)) {
            return fail("bad-text", "Those words hold a character that nobody can see. Type them again.");
        }
        text.remove_prefix(character.bytes);
    }
    return {};
}

Result<void> read(std::string_view& rest, Number field) {
    const std::string_view digits = take_name(rest);
    int value = 0;
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || wrong != std::errc() || end != digits.data() + digits.size() || value < field.low ||
        value > field.high) {
        return ill_formed();
    }
    field.value = value;
    return {};
}

Result<void> read(std::string_view& rest, Name field) {
    const std::string_view name = take_name(rest);
    if (name.empty() || name.size() > kLongestName || !std::all_of(name.begin(), name.end(), is_of_id)) {
        return ill_formed();
    }
    field.value = name;
    return {};
}

template <class Enum, std::size_t N>
Result<void> read(std::string_view& rest, OneOf<Enum, N> field) {
    const auto found = index_of(field.ids, take_name(rest));
    if (!found) {
        return ill_formed();
    }
    field.value = static_cast<Enum>(*found);
    return {};
}

Result<void> read(std::string_view& rest, Text field) {
    const std::string_view text = trimmed(rest);
    rest = {};
    if (text.empty() && !field.may_be_empty) {
        return ill_formed();
    }
    field.value = text;
    return check_text(text);
}

Result<void> read(std::string_view& rest, Because field) {
    if (trimmed(rest).empty()) {
        field.value.clear();
        return {};
    }
    return take_name(rest) == "because" ? read(rest, Text{field.value}) : ill_formed();
}

Result<void> read(std::string_view& rest, Part field) {
    const std::size_t end = std::min(rest.find('|'), rest.size());
    std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(rest.size(), end + 1));
    return read(part, Text{field.value});
}

template <class Fields>
Result<void> read_fields(std::string_view rest, Fields& fields) {
    Result<void> done;
    std::apply([&](auto&... field) { ((done = done ? read(rest, field) : done), ...); }, fields);
    return done && !trimmed(rest).empty() ? ill_formed() : done;
}

/// Says how `verb` is written, where reading its fields only said that they are not.
Error told(const Error& error, std::string_view verb, std::string_view usage) {
    return error.message.empty()
               ? Error{error.code, "\"" + std::string(verb) + "\" is written like this: " + std::string(usage) + "."}
               : error;
}

/// Calls `visit` with an empty event of each kind, in order, until it answers true.
template <class Visit, std::size_t... Kinds>
bool any_kind(Visit visit, std::index_sequence<Kinds...>) {
    return (visit(std::variant_alternative_t<Kinds, Event>{}) || ...);
}
template <class Visit>
bool any_kind(Visit visit) {
    return any_kind(visit, std::make_index_sequence<std::variant_size_v<Event>>{});
}

std::vector<std::string> verbs() {
    std::vector<std::string> all;
    any_kind([&](auto event) {
        all.emplace_back(form(event).verb);
        return false;
    });
    return all;
}

tl::unexpected<Error> unknown(std::string_view verb) {
    const std::string meant = closest(verb, verbs());
    std::string shown(verb.substr(0, kLongestName));
    if (!check_text(shown)) {
        shown = "that";
    }
    return fail("unknown-event",
                "I do not know \"" + shown + "\"." +
                    (meant.empty() ? " Type help to see what can be said." : " Did you mean \"" + meant + "\"?"));
}

}  // namespace

std::string write_event(const Event& event) {
    return std::visit(
        [](auto copy) {
            const auto written = form(copy);
            std::string line(written.verb);
            std::apply([&](const auto&... field) { (write(line, field), ...); }, written.fields);
            return line;
        },
        event);
}

Result<Event> read_event(std::string_view line) {
    if (line.size() > kLongestLine) {
        return fail("bad-text", "That is too long to be read from the back. Say it in fewer words.");
    }
    std::string_view rest = line;
    const std::string_view verb = take_name(rest);
    Result<Event> found = unknown(verb);
    any_kind([&](auto event) {
        auto known = form(event);
        if (known.verb != verb) {
            return false;
        }
        const Result<void> read = read_fields(rest, known.fields);
        found = read ? Result<Event>(event) : tl::unexpected(told(read.error(), known.verb, known.usage));
        return true;
    });
    return found;
}

std::vector<std::string> event_forms() {
    std::vector<std::string> forms;
    any_kind([&](auto event) {
        forms.emplace_back(form(event).usage);
        return false;
    });
    return forms;
}

}  // namespace alongside::vote
