#include "app/opening.h"

namespace alongside::app {

namespace {

Result<content::Words> open_words(const std::filesystem::path& assets) {
    const std::filesystem::path file = assets / "locale" / "en-GB.yaml";
    const auto bytes = content::read_file(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto read = content::read_words(*bytes, file.filename().string());
    if (!read.words) {
        return fail("no-words", content::print(read.findings));
    }
    return std::move(*read.words);
}

void add_trouble(const std::string& sentence, Opened& opened) {
    opened.trouble += opened.trouble.empty() ? sentence : " " + sentence;
}

/// A folder that somebody else has open is a reason to stop; any other trouble is only told.
Result<void> open_saves(const std::filesystem::path& folder, Opened& opened) {
    auto saves = store::Saves::open(folder, opened.surroundings.now(), opened.surroundings.entropy);
    if (!saves && saves.error().code == "locked") {
        return tl::unexpected(saves.error());
    }
    if (!saves) {
        add_trouble(saves.error().message, opened);
        return {};
    }
    opened.saves = std::move(*saves);
    for (const std::string& notice : opened.saves->notices()) {
        add_trouble(notice, opened);
    }
    return {};
}

}  // namespace

void Opened::read_shelf_again() {
    library = content::read_library(library.root, library.added);
}

Result<std::unique_ptr<Opened>> open_all(const Folders& folders, Surroundings surroundings) {
    auto words = open_words(folders.assets);
    if (!words) {
        return tl::unexpected(words.error());
    }
    // An aggregate, which make_unique cannot fill in by name.
    // NOLINTNEXTLINE(modernize-make-unique)
    auto opened = std::unique_ptr<Opened>(new Opened{.library = content::read_library(folders.scenarios, folders.added),
                                                     .words = std::move(*words),
                                                     .surroundings = std::move(surroundings)});
    if (auto handbook = content::read_handbook(folders.assets)) {
        opened->handbook = std::move(*handbook);
    } else {
        add_trouble(handbook.error().message, *opened);
    }
    if (auto glossary = content::open_glossary(folders.assets)) {
        opened->glossary = std::move(*glossary);
    } else {
        add_trouble(glossary.error().message, *opened);
    }
    if (auto statement = content::read_statement(folders.assets)) {
        opened->statement = std::move(*statement);
    } else {
        add_trouble(statement.error().message, *opened);
    }
    opened->practice = content::read_practice(folders.practice, opened->handbook.ids());
    if (auto privacy = content::read_statement(folders.assets, "privacy.md")) {
        opened->privacy = std::move(*privacy);
    } else {
        add_trouble(privacy.error().message, *opened);
    }
    if (!folders.saves.empty()) {
        if (auto saves = open_saves(folders.saves, *opened); !saves) {
            return tl::unexpected(saves.error());
        }
        opened->keys = content::read_file(folders.saves / "keys.txt").value_or(std::string());
    }
    return opened;
}

}  // namespace alongside::app
