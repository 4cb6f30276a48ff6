#include "records/scenario_file.h"

#include <algorithm>
#include <map>

#include "records/bounded_json.h"

namespace alongside::records {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "alongside-scenario";
constexpr int kVersion = 1;
constexpr std::string_view kLabel = "alongside.json";
constexpr std::string_view kReadMe = "read-me.txt";
constexpr std::string_view kWalks = "walks/";
constexpr std::string_view kYaml = ".yaml";
constexpr int kDeepest = 2;  // the label and what stands in it
constexpr std::size_t kLongestId = 40;
constexpr std::size_t kLongestVersion = 40;

/// Forty times the largest scenario there is, and few enough walks to replay while somebody waits.
constexpr ArchiveLimits kLimits{
    .entries = 200, .file_bytes = std::size_t{4} << 20U, .all_bytes = std::size_t{8} << 20U};

tl::unexpected<Error> not_a_scenario() {
    return fail("not-a-scenario",
                "This is not a scenario that Alongside has packed, or it was changed since. Nothing was taken from "
                "it.");
}

tl::unexpected<Error> newer() {
    return fail("newer-scenario",
                "This file was made by a newer Alongside. Nothing was taken from it. Update this program and try "
                "again.");
}

/// It becomes the name of a folder.
bool is_id(std::string_view id) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !id.empty() && id.size() <= kLongestId && letter(id.front()) &&
           std::all_of(id.begin(), id.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

/// Where each part stands that may be missing.
const std::map<std::string_view, std::optional<std::string> ScenarioFile::*>& parts() {
    static const std::map<std::string_view, std::optional<std::string> ScenarioFile::*> all = {
        {"people.yaml", &ScenarioFile::people},
        {"places.yaml", &ScenarioFile::places},
        {"check.yaml", &ScenarioFile::lowered}};
    return all;
}

std::string label_of(const ScenarioFile& file) {
    const Json label = {{"format", kFormat}, {"version", kVersion}, {"id", file.id}, {"made_with", file.made_with}};
    return label.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<ScenarioFile> read_label(std::string_view bytes) {
    const Json label = parse_bounded(bytes, kDeepest);
    if (!label.is_object() || label.value("format", Json()) != kFormat ||
        !label.value("version", Json()).is_number_integer()) {
        return not_a_scenario();
    }
    if (label["version"] != kVersion) {
        return newer();
    }
    const Json id = label.value("id", Json());
    const Json made_with = label.value("made_with", Json());
    if (!id.is_string() || !is_id(id.get<std::string>()) || !made_with.is_string() ||
        made_with.get<std::string>().size() > kLongestVersion) {
        return not_a_scenario();
    }
    ScenarioFile file;
    file.id = id.get<std::string>();
    file.made_with = made_with.get<std::string>();
    return file;
}

/// False for something that has no place in such a file.
bool take(const PackedFile& packed, ScenarioFile& file) {
    if (packed.name == "scenario.yaml") {
        file.scenario = packed.bytes;
        return true;
    }
    if (const auto part = parts().find(packed.name); part != parts().end()) {
        file.*(part->second) = packed.bytes;
        return true;
    }
    if (packed.name.starts_with(kWalks) && is_walk_name(packed.name.substr(kWalks.size()))) {
        file.walks.push_back({packed.name.substr(kWalks.size()), packed.bytes});
        return true;
    }
    return packed.name == kLabel || packed.name == kReadMe;
}

}  // namespace

bool is_walk_name(std::string_view name) {
    return is_plain_name(name) && name.find('/') == std::string_view::npos && name.ends_with(kYaml);
}

Result<std::string> write_scenario_file(const ScenarioFile& file, std::string_view read_me, TimeMs made_at) {
    std::vector<PackedFile> files{{std::string(kReadMe), std::string(read_me) + "\n"},
                                  {std::string(kLabel), label_of(file)},
                                  {"scenario.yaml", file.scenario}};
    for (const auto& [name, part] : parts()) {
        if (file.*part) {
            files.push_back({std::string(name), *(file.*part)});
        }
    }
    for (const PackedFile& walk : file.walks) {
        files.push_back({std::string(kWalks) + walk.name, walk.bytes});
    }
    return pack(files, made_at).and_then([](std::string bytes) -> Result<std::string> {
        const auto fits = unpack(bytes, kLimits);
        return fits ? Result<std::string>(std::move(bytes)) : tl::unexpected(fits.error());
    });
}

Result<ScenarioFile> read_scenario_file(std::string_view bytes) {
    const auto files = unpack(bytes, kLimits);
    if (!files) {
        return tl::unexpected(files.error());
    }
    const PackedFile* label = find_file(*files, kLabel);
    if (label == nullptr || find_file(*files, "scenario.yaml") == nullptr) {
        return not_a_scenario();
    }
    auto file = read_label(label->bytes);
    for (const PackedFile& packed : *files) {
        if (file && !take(packed, *file)) {
            return not_a_scenario();
        }
    }
    return file;
}

}  // namespace alongside::records
