#include "records/archive.h"
#include "records/profile_file.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

const std::vector<TableRows>& shapes() {
    static const std::vector<TableRows> all = {{"profile", {"id", "name", "created_at_ms"}, {}},
                                               {"reflection", {"id", "decision_id", "text"}, {}}};
    return all;
}

void read(std::string_view bytes) {
    const auto belonging = records::read_profile_file(bytes, shapes());
    if (!belonging) {
        must(!belonging.error().message.empty(), "a refusal is a sentence");
        return;
    }
    const auto written = records::write_profile_file(*belonging, "Read me.", TimeMs{0});
    must(written.has_value(), "what is read can be written");
    const auto again = records::read_profile_file(*written, shapes());
    must(again && *again == *belonging, "and says the same");
}

}  // namespace

void profile(std::string_view bytes) {
    const auto files = records::unpack(bytes);
    for (const records::PackedFile& file : files.value_or(std::vector<records::PackedFile>{})) {
        must(records::is_plain_name(file.name), "no name leads elsewhere");
    }
    read(bytes);
    read(records::pack({{"profile.json", std::string(bytes)}}, TimeMs{0}).value());
}

}  // namespace alongside::fuzz
