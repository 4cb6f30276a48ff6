#pragma once
/// What happens before anybody plays: the words and the scenarios are read, the saves are opened.
///
/// Missing saves are no reason not to play; missing words are. Both editions and the tests begin here.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/desk.h"

namespace alongside::app {

struct Folders {
    std::filesystem::path assets;
    std::filesystem::path scenarios;
    std::filesystem::path saves;          ///< empty: keep nothing, and lock nothing
    std::filesystem::path practice = {};  ///< tools for work; empty: there are none
    std::filesystem::path added = {};     ///< scenarios that the person added; may not be there
};

struct Surroundings {
    std::function<TimeMs()> now;
    Entropy entropy;
    std::function<int(TimeMs)> minutes_east = nullptr;  ///< as in Desk
};

/// Owns what a Desk refers to.
struct Opened {
    content::Library library;
    content::Words words;
    content::Handbook handbook = {};           ///< empty if it cannot be read, which is told as trouble
    std::vector<content::Term> glossary = {};  ///< likewise
    content::Statement statement = {};         ///< likewise
    content::Practice practice = {};           ///< none if there are no tools
    content::Statement privacy = {};           ///< likewise
    std::optional<store::Saves> saves = {};
    std::string trouble = {};  ///< why there are no saves, or what the saves want told; empty if all is well
    Surroundings surroundings;
    std::string keys = {};  ///< what stands in keys.txt beside the saves; empty if there is none

    /// After something has changed on it. Nobody keeps a pointer into the library for longer than a call.
    void read_shelf_again();

    Desk desk() {
        return {library,
                words,
                handbook,
                saves ? &*saves : nullptr,
                surroundings.now,
                surroundings.entropy,
                surroundings.minutes_east,
                &glossary,
                &statement,
                &practice,
                &privacy,
                nullptr,
                [this] { read_shelf_again(); }};
    }
};

/// Errors: "no-words" with what is wrong in the locale file; "locked" with who has the saves.
Result<std::unique_ptr<Opened>> open_all(const Folders& folders, Surroundings surroundings);

}  // namespace alongside::app
