#include "app/my_data.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <system_error>

#include "app/badge.h"
#include "app/new_file.h"
#include "app/statements_kept.h"
#include "records/profile_file.h"
#include "records/statement.h"
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

/// The badge of each award that a certificate was made out for, as long as there is such an award here.
std::vector<records::PackedFile> badges_of(const Desk& desk, const Id& profile,
                                           const std::vector<store::Credential>& credentials) {
    std::vector<records::PackedFile> files;
    for (const store::Credential& one : credentials) {
        const auto award = learn::award_named(one.award);
        const auto badge =
            award ? badge_of(desk, profile, *award, std::nullopt) : Result<MadeBadge>(fail("no-such-award", {}));
        if (badge) {
            files.push_back({fmt::format("credentials/{}.json", one.award), badge->json});
        }
    }
    return files;
}

/// What other programs can read.
Result<std::vector<records::PackedFile>> for_others(const Desk& desk, const Id& profile) {
    const auto statements = statements_of(desk, profile);
    const auto credentials = desk.saves->evidence().credentials(profile);
    if (!statements || !credentials) {
        return tl::unexpected(statements ? credentials.error() : statements.error());
    }
    std::vector<records::PackedFile> files = badges_of(desk, profile, *credentials);
    files.push_back({"statements.json", records::statements_file(*statements)});
    return files;
}

/// Writes it and notes where it is.
Result<fs::path> write_listed(const Desk& desk, const Id& profile, const fs::path& file, const std::string& bytes) {
    std::error_code error;
    fs::path whole = fs::absolute(file, error).lexically_normal();
    return write(whole, bytes, desk.words)
        .and_then([&] {
            return desk.saves->data_exports().add(profile, {whole.string(), desk.now()});
        })
        .map([&] { return std::move(whole); });
}

fs::path name_beside(const Desk& desk, std::string_view what, std::string_view ending) {
    std::error_code error;
    fs::create_directories(exports_of(desk), error);  // if it cannot be made, the file cannot be written, which is told
    return exports_of(desk) / fmt::format("{}-{}.{}", what, store::stamp(desk.now()), ending);
}

}  // namespace

Result<fs::path> export_profile(const Desk& desk, const Id& profile, const fs::path& file) {
    return for_others(desk, profile)
        .and_then([&](const std::vector<records::PackedFile>& beside) {
            return desk.saves->belongings().of(profile).and_then([&](const Belonging& mine) {
                return records::write_profile_file(mine, desk.words[Word::mine_read_me], desk.now(), beside);
            });
        })
        .and_then([&](const std::string& bytes) { return write_listed(desk, profile, file, bytes); });
}

Result<fs::path> export_beside(const Desk& desk, const Id& profile) {
    return export_profile(desk, profile, name_beside(desk, "my-data", "zip"));
}

Result<fs::path> export_statements(const Desk& desk, const Id& profile, const fs::path& file) {
    return statements_of(desk, profile).and_then([&](const std::vector<std::string>& all) {
        return all.empty() ? Result<fs::path>(fail("nothing", std::string(desk.words[Word::statements_none])))
                           : write_listed(desk, profile, file, records::statements_file(all));
    });
}

Result<fs::path> export_statements_beside(const Desk& desk, const Id& profile) {
    return export_statements(desk, profile, name_beside(desk, "learning-records", "json"));
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
        said.append(" ").append(words.format(Word::mine_imported_left_out, merged.left_out));
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
