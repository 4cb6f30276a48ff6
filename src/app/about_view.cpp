#include "app/about_view.h"

#include <algorithm>

#include "app/desk.h"

namespace alongside::app {

namespace {

using content::Word;

constexpr Credit kCredits[] = {
    {"fonts-inter", "Inter", Word::about_job_inter, "SIL Open Font Licence 1.1"},
    {"fonts-noto-core", "Noto", Word::about_job_noto, "SIL Open Font Licence 1.1"},
    {"fonts-droid-fallback", "Droid Sans Fallback", Word::about_job_noto, "Apache 2.0"},
    {"fonts-opendyslexic", "OpenDyslexic", Word::about_job_dyslexic,
     "Creative Commons Attribution 3.0, Bitstream Vera"},
    {"libsdl2-dev", "SDL", Word::about_job_window, "zlib"},
    {"libsdl2-image-dev", "SDL_image", Word::about_job_drawings, "zlib"},
    {"libstb-dev", "stb", Word::about_job_pictures, "MIT, or public domain"},
    {"libimgui-dev", "Dear ImGui", Word::about_job_input, "MIT"},
    {"libpango1.0-dev", "Pango", Word::about_job_lines, "LGPL 2"},
    {"libcairo2-dev", "Cairo", Word::about_job_text, "LGPL 2.1, or MPL 1.1"},
    {"libqpdf-dev", "qpdf", Word::about_job_prints, "Apache 2.0"},
    {"libqrcodegencpp-dev", "QR Code generator", Word::about_job_codes, "MIT"},
    {"libzip-dev", "libzip", Word::about_job_archives, "BSD"},
    {"libspeechd-dev", "Speech Dispatcher", Word::about_job_voice, "LGPL 2.1"},
    {"libatk1.0-dev", "ATK", Word::about_job_readers, "LGPL 2"},
    {"libatk-bridge2.0-dev", "AT-SPI bridge", Word::about_job_readers, "LGPL 2.1"},
    {"libx11-dev", "libX11", Word::about_job_readers, "MIT"},
    {"libglib2.0-dev", "GLib", Word::about_job_scripts, "LGPL 2.1"},
    {"libsqlite3-dev", "SQLite", Word::about_job_saves, "public domain"},
    {"libpq-dev", "PostgreSQL", Word::about_job_shared_saves, "PostgreSQL"},
    {"libsoci-dev", "SOCI", Word::about_job_queries, "Boost Software Licence 1.0"},
    {"libboost1.81-dev", "Boost", Word::about_job_boost, "Boost Software Licence 1.0"},
    {"libsodium-dev", "libsodium", Word::about_job_fingerprints, "ISC"},
    {"libyaml-dev", "libyaml", Word::about_job_yaml, "MIT"},
    {"nlohmann-json3-dev", "JSON for Modern C++", Word::about_job_json, "MIT"},
    {"libfmt-dev", "fmt", Word::about_job_sentences, "MIT"},
    {"libcli11-dev", "CLI11", Word::about_job_calls, "BSD, three clauses"},
    {"libexpected-dev", "tl::expected", Word::about_job_errors, "CC0 1.0"},
};

bool is_font(const Credit& credit) {
    return credit.package.substr(0, 6) == "fonts-";
}

std::vector<std::string> credits_of(bool fonts, const content::Words& words) {
    std::vector<std::string> lines;
    for (const Credit& credit : kCredits) {
        if (is_font(credit) == fonts) {
            lines.push_back(credit_words(credit, words));
        }
    }
    return lines;
}

}  // namespace

std::string review_words(const content::Library& library, const content::Words& words) {
    const auto with_status = [&](std::string_view status) {
        return std::count_if(library.scenarios.begin(), library.scenarios.end(), [&](const content::Shelved& shelved) {
            return shelved.scenario && shelved.scenario->review.status == status;
        });
    };
    const auto drafts = with_status("draft");
    const auto read = with_status("read");
    const auto changed = with_status("reviewed");
    return read + changed == 0 ? std::string(words[Word::about_all_drafts])
                               : words.format(Word::about_review, drafts, read, changed);
}

std::span<const Credit> credits() {
    return kCredits;
}

std::string credit_words(const Credit& credit, const content::Words& words) {
    return words.format(Word::about_credit, credit.name, words[credit.job], credit.licence);
}

AboutView about_view(const Desk& desk) {
    return {ALONGSIDE_VERSION, review_words(desk.library, desk.words), desk.handbook.documents,
            credits_of(true, desk.words), credits_of(false, desk.words)};
}

}  // namespace alongside::app
