#pragma once
/// Checks a JSON value against a JSON Schema, as far as the schema of scenarios uses the language.
///
/// A word of the language that is not known here fails the test, so that nothing is passed over in silence.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <stdexcept>
#include <string>

namespace support {

class SchemaCheck {
  public:
    using Json = nlohmann::ordered_json;

    explicit SchemaCheck(Json schema) : root_(std::move(schema)) {}

    bool valid(const Json& value) const { return fits(value, root_); }

  private:
    bool fits(const Json& value, const Json& schema) const {
        if (schema.is_boolean()) {
            return schema.get<bool>();
        }
        return std::all_of(schema.items().begin(), schema.items().end(),
                           [&](const auto& rule) { return keeps(value, rule.key(), rule.value(), schema); });
    }

    bool keeps(const Json& value, const std::string& rule, const Json& says, const Json& schema) const {
        if (rule == "$ref") {
            return fits(value, root_.at(Json::json_pointer(says.get<std::string>().substr(1))));
        }
        if (rule == "anyOf") {
            return std::any_of(says.begin(), says.end(), [&](const Json& one) { return fits(value, one); });
        }
        if (rule == "enum") {
            return std::find(says.begin(), says.end(), value) != says.end();
        }
        if (rule == "type") {
            return says.is_string()
                       ? is(value, says)
                       : std::any_of(says.begin(), says.end(), [&](const Json& t) { return is(value, t); });
        }
        return value.is_object()   ? keeps_of_object(value, rule, says, schema)
               : value.is_array()  ? keeps_of_array(value, rule, says)
               : value.is_string() ? keeps_of_text(value.get<std::string>(), rule, says)
                                   : keeps_of_number(value, rule, says);
    }

    static bool is(const Json& value, const std::string& type) {
        return type == "object"    ? value.is_object()
               : type == "array"   ? value.is_array()
               : type == "string"  ? value.is_string()
               : type == "integer" ? value.is_number_integer()
               : type == "number"  ? value.is_number()
               : type == "boolean" ? value.is_boolean()
                                   : type == "null" && value.is_null();
    }

    bool keeps_of_object(const Json& value, const std::string& rule, const Json& says, const Json& schema) const {
        if (rule == "required") {
            return std::all_of(says.begin(), says.end(),
                               [&](const Json& name) { return value.contains(name.get<std::string>()); });
        }
        if (rule == "minProperties" || rule == "maxProperties") {
            return rule.front() == 'm' && rule[1] == 'i' ? value.size() >= says.get<std::size_t>()
                                                         : value.size() <= says.get<std::size_t>();
        }
        return std::all_of(value.items().begin(), value.items().end(), [&](const auto& entry) {
            const bool named = schema.contains("properties") && schema.at("properties").contains(entry.key());
            return rule == "properties"             ? !named || fits(entry.value(), says.at(entry.key()))
                   : rule == "additionalProperties" ? named || fits(entry.value(), says)
                   : rule == "propertyNames"        ? fits(Json(entry.key()), says)
                                                    : passes_over(rule);
        });
    }

    bool keeps_of_array(const Json& value, const std::string& rule, const Json& says) const {
        if (rule == "items") {
            return std::all_of(value.begin(), value.end(), [&](const Json& item) { return fits(item, says); });
        }
        return rule == "minItems"   ? value.size() >= says.get<std::size_t>()
               : rule == "maxItems" ? value.size() <= says.get<std::size_t>()
                                    : passes_over(rule);
    }

    static bool keeps_of_text(const std::string& text, const std::string& rule, const Json& says) {
        return rule == "pattern"     ? std::regex_search(text, std::regex(says.get<std::string>()))
               : rule == "minLength" ? text.size() >= says.get<std::size_t>()
               : rule == "maxLength" ? text.size() <= says.get<std::size_t>()
                                     : passes_over(rule);
    }

    static bool keeps_of_number(const Json& value, const std::string& rule, const Json& says) {
        return !value.is_number()  ? passes_over(rule)
               : rule == "minimum" ? value >= says
               : rule == "maximum" ? value <= says
                                   : passes_over(rule);
    }

    /// Rules that say nothing about a value of this kind.
    static bool passes_over(const std::string& rule) {
        static const std::vector<std::string> known = {
            "$schema",       "$defs",         "title",     "description", "properties", "additionalProperties",
            "propertyNames", "minProperties", "required",  "items",       "minItems",   "maxProperties",
            "maxItems",      "pattern",       "minLength", "maxLength",   "minimum",    "maximum"};
        if (std::find(known.begin(), known.end(), rule) == known.end()) {
            throw std::logic_error("unknown word of a schema: " + rule);
        }
        return true;
    }

    Json root_;
};

}  // namespace support
