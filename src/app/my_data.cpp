#include "app/my_data.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <system_error>

#include "app/new_file.h"
#include "records/profile_file.h"
#include "store/folder/moment.h"

namespace alongside::app {

namespace {

namespace fs = std::filesystem;
using content::Word;

fs::path exports_of(const Desk& desk) {
    return desk.saves->folder() / "exports";
}

/// Whether the file lies in our own folder of exports, where erasing may take it away.
bool is_ours(const fs::path& file, const Desk& desk) {
    return file.parent_path() == exports_of(desk).lexically_normal();
}

Result<void> write(const fs::path& file, const std::string& bytes, const content::Words& words) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error))) {
        return fail("already-there", words.format(Word::mine_already_there, file.string()));
    }
    if (!write_new(file, bytes, Readers::owner_only)) {
        return fail("not-written", words.format(Word::mine_not_written, file.string()));
    }
    return {};
}

}  // namespace

Result<fs::path> export_profile(const Desk& desk, const Id& profile, const fs::path& file) {
    std::error_code error;
    const fs::path whole = fs::absolute(file, error).lexically_normal();
    const TimeMs now = desk.now();
    return desk.saves->belongings()
        .of(profile)
        .and_then([&](const Belonging& mine) {
            return records::write_profile_file(mine, desk.words[Word::mine_read_me], now);
        })
        .and_then([&](const std::string& bytes) { return write(whole, bytes, desk.words); })
        .and_then([&] {
            return desk.saves->data_exports().add(profile, {whole.string(), now});
        })
        .map([&] { return whole; });
}

Result<fs::path> export_beside(const Desk& desk, const Id& profile) {
    std::error_code error;
    fs::create_directories(exports_of(desk), error);  // if it cannot be made, the file cannot be written, which is told
    return export_profile(desk, profile, exports_of(desk) / fmt::format("my-data-{}.zip", store::stamp(desk.now())));
}

Result<store::Merged> import_profile(const Desk& desk, const fs::path& file, bool bring_back) {
    return content::read_file(file)
        .and_then([&](const std::string& bytes) {
            return records::read_profile_file(bytes, desk.saves->belongings().shapes());
        })
        .and_then([&](const Belonging& theirs) { return desk.saves->merge(theirs, bring_back, desk.now()); });
}

std::string imported_words(const store::Merged& merged, const content::Words& words) {
    std::string said = merged.added == 0 && !merged.erased
                           ? words.format(Word::mine_imported_nothing, merged.name)
                           : words.format(Word::mine_imported, merged.name, merged.runs_added);
    if (merged.left_out > 0) {
        said += " " + words.format(Word::mine_imported_left_out, merged.left_out);
    }
    return said;
}

Result<Leftovers> erase_profile(const Desk& desk, const Id& profile) {
    const auto made = desk.saves->data_exports().list(profile);
    if (!made) {
        return tl::unexpected(made.error());
    }
    return desk.saves->erase_profile(profile, desk.now()).map([&](const store::Erased& erased) {
        Leftovers left;
        for (const store::DataExport& one : *made) {
            std::error_code error;
            const bool gone = is_ours(one.path, desk) && (fs::remove(one.path, error), !error);
            if (!gone) {
                left.exports.push_back(one.path);
            }
        }
        for (const fs::path& damaged : erased.may_still_hold) {
            left.damaged.push_back(damaged.filename().string());
        }
        left.notices = erased.notices;
        return left;
    });
}

std::vector<std::string> erased_words(const std::string& name, const Leftovers& left, const content::Words& words) {
    std::vector<std::string> said{words.format(Word::mine_erased, name)};
    if (!left.exports.empty()) {
        said.push_back(words.format(Word::mine_erased_exports, fmt::format("{}", fmt::join(left.exports, ", "))));
    }
    if (!left.damaged.empty()) {
        said.push_back(words.format(Word::mine_erased_damaged, fmt::format("{}", fmt::join(left.damaged, ", "))));
    }
    said.insert(said.end(), left.notices.begin(), left.notices.end());
    return said;
}

}  // namespace alongside::app
