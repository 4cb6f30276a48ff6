#include "content/library.h"
#include "records/archive.h"
#include "records/scenario_file.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

/// What is let through is written again, and its people and places are read as they would be on the shelf.
void read(std::string_view bytes) {
    const auto file = records::read_scenario_file(bytes);
    if (!file) {
        must(!file.error().message.empty(), "a refusal is a sentence");
        return;
    }
    must(records::is_plain_name(file->id) && file->id.find('/') == std::string::npos, "no id leads elsewhere");
    for (const records::PackedFile& walk : file->walks) {
        must(records::is_walk_name(walk.name), "no walk leads elsewhere");
    }
    const auto written = records::write_scenario_file(*file, "Read me.", TimeMs{0});
    must(written.has_value(), "what is read can be written");
    const auto again = records::read_scenario_file(*written);
    must(again && *again == *file, "and says the same");
    const content::Shelved shelved =
        content::read_folder({file->id, "scenario.yaml", file->scenario, file->people, file->places}, {});
    must(!shelved.scenario || shelved.scenario->id == file->id, "a scenario lies in a folder of its name");
}

}  // namespace

void parcel(std::string_view bytes) {
    read(bytes);
    const std::string text(bytes);
    const std::string label = R"({"format": "alongside-scenario", "version": 1, "id": "gate", "made_with": "0.1"})";
    read(records::pack({{"alongside.json", text}, {"scenario.yaml", text}}, TimeMs{0}).value());
    read(records::pack({{"alongside.json", label}, {"scenario.yaml", text}, {"people.yaml", text}}, TimeMs{0}).value());
}

}  // namespace alongside::fuzz
