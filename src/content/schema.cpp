#include "content/schema.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "content/grammar.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

using Json = nlohmann::ordered_json;
using Kind = Key::Kind;

constexpr std::string_view kEchoPattern = "^[a-z][a-z0-9-]*/([a-z][a-z0-9-]*|L[1-4][+-])$";
constexpr std::string_view kDayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
constexpr std::string_view kIdPattern = "^[a-z]([a-z0-9-]*[a-z0-9])?$";

/// In the order of Thing.
constexpr std::array<std::string_view, 19> kThingNames = {
    "scenario", "review", "person", "conditions", "resource", "promise", "part",      "seat", "scene", "entering",
    "listen",   "option", "also",   "skip",       "route",    "ending",  "home-line", "plan", "answer"};

Json reference(std::string_view name) {
    return {{"$ref", "#/$defs/" + std::string(name)}};
}

Json reference(Thing thing) {
    return reference(kThingNames[static_cast<std::size_t>(thing)]);
}

Json any_of(std::initializer_list<Json> schemas) {
    return {{"anyOf", Json::array_t(schemas)}};
}

Json list_of(Json item) {
    return {{"type", "array"}, {"items", std::move(item)}};
}

/// Names of the author's choosing, each with the same kind of thing.
Json each(Json value) {
    return {{"type", "object"}, {"additionalProperties", std::move(value)}};
}

Json one_of_words(std::span<const std::string_view> words) {
    Json values = Json::array();
    for (const std::string_view word : words) {
        values.push_back(word);
        if (word.find_first_not_of("0123456789") == std::string_view::npos) {
            values.push_back(std::stoi(std::string(word)));  // YAML reads it as a number
        }
    }
    return {{"enum", std::move(values)}};
}

Json tags() {
    Json schema = {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
    for (const std::string_view axis : kAxisIds) {
        schema["properties"][std::string(axis)] = {{"type", "integer"}, {"minimum", -kMostTag}, {"maximum", kMostTag}};
    }
    return schema;
}

Json things(const Key& key) {
    Json schema = each(key.may_be_empty ? any_of({{{"type", "null"}}, reference(key.thing)}) : reference(key.thing));
    schema["propertyNames"] = reference("id");
    schema["minProperties"] = key.low;
    schema["maxProperties"] = key.high;
    return schema;
}

Json facts() {
    Json variants = each(reference("text"));
    variants["minProperties"] = kLeastVariants;
    variants["maxProperties"] = kMostVariants;
    Json schema = each(std::move(variants));
    schema["propertyNames"] = reference("id");
    schema["maxProperties"] = kMaxFacts;
    return schema;
}

Json schema_of(const Key& key) {
    switch (key.kind) {
        case Kind::text:
            return reference("text");
        case Kind::texts:
            return any_of({reference("text"), list_of(reference("text"))});
        case Kind::text_by_id:
            return each(reference("text"));
        case Kind::id:
            return reference("id");
        case Kind::ids:
            return any_of({reference("id"), list_of(reference("id"))});
        case Kind::trap:
            return {{"type", "string"}, {"pattern", "^T-[a-z-]+$"}};
        case Kind::number:
            return {{"type", "integer"}, {"minimum", key.low}, {"maximum", key.high}};
        case Kind::day:
            return {{"type", "string"}, {"pattern", kDayPattern}};
        case Kind::word:
            return one_of_words(key.words);
        case Kind::condition:
            return reference("condition");
        case Kind::changes:
            return reference("changes");
        case Kind::tags:
            return tags();
        case Kind::lines:
            return reference("lines");
        case Kind::routes:
            return reference("routes");
        case Kind::thing:
            return reference(key.thing);
        case Kind::thing_list: {
            Json schema = list_of(reference(key.thing));
            schema["maxItems"] = key.high;
            return schema;
        }
        case Kind::things:
            return things(key);
        case Kind::facts:
            return facts();
        case Kind::skip:
            return any_of({reference("lines"), reference(key.thing)});
        case Kind::homes:
            return reference("homes");
        case Kind::endings:
            return each(any_of({reference("outcomes"), each(reference("outcomes"))}));
    }
    return {};
}

Json schema_of(Thing thing) {
    Json schema = {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
    Json needed = Json::array();
    for (const Key& key : keys_of(thing)) {
        schema["properties"][std::string(key.name)] = schema_of(key);
        if (key.needed) {
            needed.push_back(key.name);
        }
    }
    if (!needed.empty()) {
        schema["required"] = std::move(needed);
    }
    return schema;
}

/// "Marta: ..." with or without a condition, or a text alone.
Json line() {
    Json spoken = {{"type", "object"},
                   {"properties", {{"when", reference("condition")}, {"echo", reference("echo")}}},
                   {"additionalProperties", reference("text")},
                   {"minProperties", 1},
                   {"maxProperties", 3}};
    return any_of({reference("text"), std::move(spoken)});
}

Json outcomes() {
    Json schema = {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
    for (const std::string_view outcome : kOutcomeIds) {
        schema["properties"][std::string(outcome)] = reference(Thing::ending);
    }
    return schema;
}

Json homes() {
    const Json said = any_of({reference("text"), list_of(any_of({reference("text"), reference(Thing::home_line)}))});
    return each(any_of({said, each(said)}));
}

Json changes() {
    return each(any_of({{{"type", "integer"}}, {{"type", "string"}, {"pattern", "^= *[a-z0-9+-]+$"}}}));
}

/// What YAML reads as a number or as true is a text all the same where a text belongs.
Json text() {
    return {{"type", {"string", "number", "boolean"}}, {"minLength", 1}};
}

Json routes() {
    Json list = list_of(reference(Thing::route));
    list["minItems"] = 1;
    return any_of({reference("id"), std::move(list)});
}

Json shared_parts() {
    Json parts = {
        {"id", {{"type", "string"}, {"pattern", kIdPattern}, {"maxLength", kLongestId}}},
        {"text", text()},
        {"echo", {{"type", "string"}, {"pattern", kEchoPattern}}},
        {"condition", {{"type", "string"}, {"minLength", 1}}},
        {"changes", changes()},
        {"line", line()},
        {"lines", any_of({reference("text"), list_of(reference("line"))})},
        {"routes", routes()},
        {"homes", homes()},
        {"outcomes", outcomes()},
    };
    for (std::size_t thing = 1; thing < kThingNames.size(); ++thing) {
        parts[std::string(kThingNames[thing])] = schema_of(static_cast<Thing>(thing));
    }
    return parts;
}

}  // namespace

std::string scenario_schema() {
    Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", "A scenario of Alongside"},
                   {"description", "The shape of scenario.yaml. What it means is told by: alongside check"}};
    schema.update(schema_of(Thing::scenario));
    schema["$defs"] = shared_parts();
    return schema.dump(2) + "\n";
}

}  // namespace alongside::content
