#include "content/grammar.h"

#include <algorithm>

namespace alongside::content {

namespace {

using Kind = Key::Kind;

constexpr bool kNeeded = true;
constexpr bool kFree = false;
constexpr int kMany = std::numeric_limits<int>::max();

constexpr Key text(std::string_view name, Role role, bool needed = kFree) {
    return {name, Kind::text, needed, role};
}
constexpr Key plain(std::string_view name, Kind kind, bool needed = kFree) {
    return {name, kind, needed};
}
constexpr Key lines(std::string_view name, Role role, bool needed = kFree) {
    return {name, Kind::lines, needed, role};
}
constexpr Key number(std::string_view name, int low, int high, bool needed = kFree) {
    return {name, Kind::number, needed, Role::none, Thing::scenario, low, high};
}
constexpr Key word(std::string_view name, std::span<const std::string_view> words, bool needed = kFree) {
    return {name, Kind::word, needed, Role::none, Thing::scenario, 0, kMany, words};
}
constexpr Key thing(std::string_view name, Thing what, bool needed = kFree) {
    return {name, Kind::thing, needed, Role::none, what};
}
constexpr Key thing_list(std::string_view name, Thing what, std::size_t high = kMaxConsequences) {
    return {name, Kind::thing_list, kFree, Role::none, what, 0, static_cast<int>(high)};
}
constexpr Key things(std::string_view name, Thing what, std::size_t low, std::size_t high, bool needed = kFree,
                     bool may_be_empty = false) {
    return {name, Kind::things, needed, Role::none, what, static_cast<int>(low), static_cast<int>(high),
            {},   may_be_empty};
}
constexpr Key texts(std::string_view name, Kind kind, Role role) {
    return {name, kind, kFree, role};
}

constexpr std::array kScenario = {
    word("format", kFormats, kNeeded),
    plain("id", Kind::id, kNeeded),
    text("title", Role::label, kNeeded),
    word("module", kModules, kNeeded),
    number("minutes", 1, kMostMinutes, kNeeded),
    text("summary", Role::about, kNeeded),
    text("content-note", Role::about),
    thing("review", Thing::review, kNeeded),
    thing_list("answers", Thing::answer, kMaxAnswers),
    things("people", Thing::person, 0, kMaxPeople, kFree, true),
    plain("sources", Kind::ids),
    number("energy", 0, kMostEnergy, kNeeded),
    word("room", kStanceIds, kNeeded),
    things("parts", Thing::part, 2, kMaxParts),
    word("cap", kCaps),
    texts("facilitator", Kind::texts, Role::trainer),
    things("plans", Thing::plan, 0, kMaxPlans),
    texts("prompts", Kind::texts, Role::trainer),
    thing("conditions", Thing::conditions),
    plain("flags", Kind::ids),
    things("resources", Thing::resource, 0, kMaxVariables),
    number("listens", 0, kMostHearings),
    texts("facts", Kind::facts, Role::reason),
    things("seats", Thing::seat, 1, kMaxSeats, kNeeded),
    things("scenes", Thing::scene, 0, kMaxScenes, kNeeded),
    things("promises", Thing::promise, 0, kMaxPromises),
    Key{"endings", Kind::endings, kNeeded, Role::ending, Thing::ending},
    Key{"at-home", Kind::homes, kFree, Role::ending, Thing::home_line},
};

constexpr std::array kReview = {word("status", kStatuses, kNeeded), text("note", Role::about, kNeeded)};
constexpr std::array kAnswer = {plain("about", Kind::id), text("said", Role::reason, kNeeded),
                                word("changed", kAnswers, kNeeded), text("why", Role::reason, kNeeded),
                                plain("when", Kind::day, kNeeded)};
constexpr std::array kPerson = {word("stance", kStanceIds), text("here-for", Role::label)};
constexpr std::array kConditions = {
    number("context", -kEndOfScale, kEndOfScale), number("motivation", -kEndOfScale, kEndOfScale),
    number("capacity", -kEndOfScale, kEndOfScale), number("assurances", -kEndOfScale, kEndOfScale)};
constexpr std::array kResource = {number("from", -kEndOfResource, kEndOfResource, kNeeded),
                                  number("to", -kEndOfResource, kEndOfResource, kNeeded),
                                  number("start", -kEndOfResource, kEndOfResource, kNeeded)};
constexpr std::array kPromise = {plain("to", Kind::id, kNeeded), text("text", Role::label, kNeeded),
                                 plain("due", Kind::id, kNeeded)};
constexpr std::array kPart = {text("title", Role::label, kNeeded), word("cap", kCaps)};
constexpr std::array kSeat = {plain("start", Kind::id, kNeeded), text("you", Role::about, kNeeded),
                              text("title", Role::label), plain("person", Kind::id), word("participant", kAnswers)};

constexpr std::array kScene = {
    plain("place", Kind::id),
    word("light", kLights),
    plain("here", Kind::ids),
    word("sound", kSoundIds),
    text("title", Role::label),
    text("turning", Role::label),
    number("weight", 1, kMostWeight),
    plain("part", Kind::id),
    word("hold", kAnswers),
    text("coda", Role::label),
    thing_list("enter", Thing::entering),
    lines("say", Role::said),
    text("ask", Role::ask),
    things("listens", Thing::listen, 0, kMostListens),
    plain("go", Kind::routes),
    things("options", Thing::option, kLeastOptions, kMaxOptions),
    Key{"skip", Kind::skip, kFree, Role::said, Thing::skip},
    plain("curtain", Kind::id),
    text("question", Role::ending),
};

constexpr std::array kEntering = {plain("when", Kind::condition), plain("change", Kind::changes),
                                  plain("set", Kind::ids), plain("clear", Kind::ids), lines("say", Role::said)};
constexpr std::array kAlso = {plain("when", Kind::condition, kNeeded),
                              plain("change", Kind::changes),
                              plain("set", Kind::ids),
                              plain("clear", Kind::ids),
                              lines("say", Role::said),
                              plain("axes", Kind::tags),
                              texts("heard", Kind::text_by_id, Role::reason),
                              text("because", Role::reason),
                              plain("trap", Kind::trap)};

constexpr std::array kListen = {plain("who", Kind::id, kNeeded), text("text", Role::listen, kNeeded),
                                text("cost", Role::listen),      plain("when", Kind::condition),
                                plain("change", Kind::changes),  plain("set", Kind::ids),
                                plain("clear", Kind::ids),       lines("say", Role::said, kNeeded)};

constexpr std::array kOption = {
    text("text", Role::option, kNeeded),
    word("pen", kPenIds),
    word("act", kUnspokenActs),
    plain("axes", Kind::tags),
    plain("change", Kind::changes),
    plain("set", Kind::ids),
    plain("clear", Kind::ids),
    plain("promise", Kind::ids),
    plain("keep", Kind::ids),
    plain("renegotiate", Kind::ids),
    plain("let-slide", Kind::ids),
    lines("say", Role::said),
    texts("heard", Kind::text_by_id, Role::reason),
    text("because", Role::reason),
    plain("sources", Kind::ids),
    plain("trap", Kind::trap),
    plain("when", Kind::condition),
    text("locked", Role::said),
    thing_list("also", Thing::also),
    plain("go", Kind::routes),
};

constexpr std::array kSkip = {lines("say", Role::said), plain("go", Kind::routes)};
constexpr std::array kRoute = {plain("when", Kind::condition), plain("to", Kind::id, kNeeded)};
constexpr std::array kEnding = {text("title", Role::label, kNeeded), lines("say", Role::ending, kNeeded),
                                text("question", Role::ending, kNeeded),
                                Key{"at-home", Kind::homes, kFree, Role::ending, Thing::home_line}};
constexpr std::array kHomeLine = {text("text", Role::ending, kNeeded), plain("when", Kind::condition)};
constexpr std::array kPlan = {number("minutes", 1, kMostMinutes, kNeeded),
                              Key{"steps", Kind::texts, kNeeded, Role::trainer}};

template <std::size_t size>
constexpr std::array<std::string_view, size> names_in(const std::array<Key, size>& keys) {
    std::array<std::string_view, size> names;
    std::transform(keys.begin(), keys.end(), names.begin(), [](const Key& key) { return key.name; });
    return names;
}

/// Keys and their names side by side, since Fields asks for names alone.
struct Row {
    std::span<const Key> keys;
    std::span<const std::string_view> names;
};

template <const auto& keys>
inline constexpr auto kNamesIn = names_in(keys);

template <const auto& keys>
constexpr Row row() {
    return {keys, kNamesIn<keys>};
}

/// In the order of Thing.
constexpr std::array kRows = {row<kScenario>(), row<kReview>(),   row<kPerson>(), row<kConditions>(), row<kResource>(),
                              row<kPromise>(),  row<kPart>(),     row<kSeat>(),   row<kScene>(),      row<kEntering>(),
                              row<kListen>(),   row<kOption>(),   row<kAlso>(),   row<kSkip>(),       row<kRoute>(),
                              row<kEnding>(),   row<kHomeLine>(), row<kPlan>(),   row<kAnswer>()};
static_assert(kRows.size() == static_cast<std::size_t>(Thing::answer) + 1);

}  // namespace

std::span<const Key> keys_of(Thing thing) {
    return kRows[static_cast<std::size_t>(thing)].keys;
}

std::span<const std::string_view> names_of(Thing thing) {
    return kRows[static_cast<std::size_t>(thing)].names;
}

const Key* find_key(Thing thing, std::string_view name) {
    const std::span<const Key> keys = keys_of(thing);
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

}  // namespace alongside::content
