#pragma once
/// What this program is, whose ideas and whose work are in it, and what it does not claim.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/handbook.h"
#include "content/library.h"
#include "content/words.h"

namespace alongside::app {

struct Desk;

/// Something made by others that the program stands on.
struct Credit {
    std::string_view package;  ///< the line of packages.txt that brings it
    std::string_view name;
    content::Word job;  ///< what it does here
    std::string_view licence;
};

/// The fonts, then the libraries.
std::span<const Credit> credits();

/// "SDL draws the window. Licence: zlib."
std::string credit_words(const Credit& credit, const content::Words& words);

struct AboutView {
    std::string version;  ///< "0.1.0"
    std::string review;   ///< how many scenarios people with lived experience have read or changed
    std::vector<content::Document> sources;
    std::vector<std::string> fonts;
    std::vector<std::string> libraries;
};

/// How many scenarios people with lived experience have read or changed.
std::string review_words(const content::Library& library, const content::Words& words);

AboutView about_view(const Desk& desk);

}  // namespace alongside::app
