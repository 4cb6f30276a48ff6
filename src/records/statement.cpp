#include "records/statement.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/uuid.h"
#include "records/bounded_json.h"
#include "records/moments.h"
#include "records/multibase.h"

namespace alongside::records {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kHome = "urn:uuid:a51aa4e8-c6a2-40fd-b4b3-3e30abf147c3";
constexpr std::string_view kLanguage = "en-GB";
constexpr std::string_view kPlatform = "Alongside";
constexpr std::string_view kProfile = "profile/1";  // of the rules that are followed here
constexpr std::size_t kLongestStatement = std::size_t{64} << 10U;
constexpr int kDeepestStatement = 8;
constexpr std::size_t kIdLetters = 32;
constexpr std::int64_t kLastMs = 253'402'300'799'999;  // the end of the year 9999

struct Named {
    std::string_view iri;
    std::string_view name;
};

// In the order of Verb.
constexpr std::array kVerbs = {Named{"http://adlnet.gov/expapi/verbs/initialized", "initialized"},
                               Named{"http://adlnet.gov/expapi/verbs/answered", "answered"},
                               Named{"http://adlnet.gov/expapi/verbs/experienced", "experienced"},
                               Named{"http://adlnet.gov/expapi/verbs/scored", "scored"},
                               Named{"http://adlnet.gov/expapi/verbs/completed", "completed"},
                               Named{"http://adlnet.gov/expapi/verbs/terminated", "terminated"},
                               Named{"http://id.tincanapi.com/verb/earned", "earned"}};

// In the order of Activity::Kind; none: no type of others fits.
constexpr std::array<std::string_view, 5> kTypes = {
    "http://id.tincanapi.com/activitytype/scenario", "http://adlnet.gov/expapi/activities/cmi.interaction",
    "http://adlnet.gov/expapi/activities/cmi.interaction", "", "http://activitystrea.ms/badge"};

std::string ours(std::string_view path) {
    return fmt::format("{}#{}", kHome, path);
}

Json in_english(std::string_view text) {
    Json json = Json::object();
    json[std::string(kLanguage)] = text;
    return json;
}

Json activity(std::string_view path) {
    return {{"objectType", "Activity"}, {"id", ours(path)}};
}

Json choices_of(const Activity& object) {
    Json choices = Json::array();
    for (const auto& [id, words] : object.choices) {
        choices.push_back({{"id", id}, {"description", in_english(words)}});
    }
    return choices;
}

Json object_of(const Activity& object) {
    Json definition = Json::object();
    definition["name"] = in_english(object.name);
    if (const std::string_view type = kTypes.at(static_cast<std::size_t>(object.kind)); !type.empty()) {
        definition["type"] = type;
    }
    if (object.kind == Activity::Kind::choice) {
        definition["interactionType"] = "choice";
        definition["choices"] = choices_of(object);
    } else if (object.kind == Activity::Kind::words) {
        definition["interactionType"] = "long-fill-in";
    }
    Json json = activity(object.path);
    json["definition"] = std::move(definition);
    return json;
}

Json extensions_of(const Statement& statement) {
    Json extensions = Json::object();
    if (!statement.outcomes.empty()) {
        extensions[ours("extension/outcomes")] = statement.outcomes;
    }
    for (const AxisSum& one : statement.axes) {
        extensions[ours("extension/axes")][one.axis] = {{"sum", one.sum}, {"least", one.least}, {"most", one.most}};
    }
    if (!statement.credential.empty()) {
        extensions[ours("extension/credential")] = "urn:uuid:" + uuid_of(statement.credential);
    }
    return extensions;
}

Json result_of(const Statement& statement) {
    Json result = Json::object();
    if (!statement.response.empty()) {
        result["response"] = statement.response;
    }
    if (statement.whole) {
        result["completion"] = true;
    }
    if (statement.minutes) {
        result["duration"] = fmt::format("PT{}M", *statement.minutes);
    }
    if (Json extensions = extensions_of(statement); !extensions.empty()) {
        result["extensions"] = std::move(extensions);
    }
    return result;
}

Json around_of(const Statement& statement) {
    Json around = Json::object();
    if (!statement.scenario.empty()) {
        around["parent"] = Json::array({activity(statement.scenario)});
    }
    if (!statement.module.empty()) {
        around["grouping"] = Json::array({activity("module/" + statement.module)});
    }
    around["category"] = Json::array({activity(kProfile)});
    return around;
}

Json context_of(const Statement& statement) {
    Json context = Json::object();
    if (!statement.run.empty()) {
        context["registration"] = uuid_of(statement.run);
    }
    if (!statement.version.empty()) {
        context["revision"] = statement.version;
    }
    context["platform"] = kPlatform;
    context["language"] = kLanguage;
    context["contextActivities"] = around_of(statement);
    if (!statement.seat.empty()) {
        context["extensions"][ours("extension/seat")] = statement.seat;
    }
    return context;
}

Json actor_of(const Id& person) {
    return {{"objectType", "Agent"}, {"account", {{"homePage", kHome}, {"name", uuid_of(person)}}}};
}

std::string bytes_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

Id statement_id(std::string_view kind, const Id& of) {
    return id_of_name(fmt::format("statement {} {}", kind, of.text));
}

std::string write_statement(const Statement& statement) {
    const Named& verb = kVerbs.at(static_cast<std::size_t>(statement.verb));
    Json json = {{"id", uuid_of(statement.id)},
                 {"actor", actor_of(statement.person)},
                 {"verb", {{"id", verb.iri}, {"display", in_english(verb.name)}}},
                 {"object", object_of(statement.object)}};
    if (Json result = result_of(statement); !result.empty()) {
        json["result"] = std::move(result);
    }
    json["context"] = context_of(statement);
    json["timestamp"] = to_the_millisecond(statement.at);
    return bytes_of(json);
}

bool whole_statement(std::string_view bytes, const Id& id, const Id& person, TimeMs at) {
    const bool can_be = bytes.size() <= kLongestStatement && id.text.size() == kIdLetters &&
                        person.text.size() == kIdLetters && at.ms >= 0 && at.ms <= kLastMs;
    if (!can_be) {
        return false;
    }
    const Json json = parse_bounded(bytes, kDeepestStatement);
    return json.is_object() && json.value("id", Json()) == uuid_of(id) &&
           json.value("actor", Json()) == actor_of(person) && json.value("verb", Json()).is_object() &&
           json.value("object", Json()).is_object() && json.value("timestamp", Json()) == to_the_millisecond(at) &&
           bytes_of(json) == bytes;
}

std::string statements_file(const std::vector<std::string>& statements) {
    return fmt::format("[{}{}{}]\n", statements.empty() ? "" : "\n", fmt::join(statements, ",\n"),
                       statements.empty() ? "" : "\n");
}

}  // namespace alongside::records
