#pragma once
/// Small scenarios that are known to be sound, or to have one defect: a sound one, and files that change a few lines.
///
///     expect: P009            # a code, a list of codes, or none
///     why: Everything that it gives, the other one gives too.
///     change:
///       - {take: "axes: {PL: +1}", put: "axes: {PL: +2}"}
///
/// `take` must stand in sound.yaml exactly once. `times` puts a text so many times over, `budget` bounds the states.
#include <filesystem>
#include <string>
#include <vector>

#include "app/check.h"
#include "content/diagnostics/pages.h"

namespace support {

struct Change {
    std::string take;
    std::string put;
};

struct Defect {
    std::string name;                 ///< of the file
    std::vector<std::string> expect;  ///< codes, sorted; none: sound
    std::string why;
    std::vector<Change> changes;
    std::size_t budget = alongside::app::CheckLimits{}.budget;
};

/// Every file beside sound.yaml, by name. A file that cannot be read fails the test.
std::vector<Defect> read_defects();

/// The sound scenario with these changes; fails the test if one of them does not fit.
std::string sound_with(const std::vector<Change>& changes);

/// The sound scenario with what an example of a page has instead: each entry takes the place of the scene, option or
/// entry of that name, or is added; one with nothing after the colon is taken out. `repeat` is for the last line.
std::string with_example(const alongside::content::Example& example);

alongside::app::CheckReport check_text(const std::string& text, std::size_t budget = 20'000'000);

/// Codes of what is found, sorted, without the shortness that the sound scenario has too (R002) unless it is asked for.
std::vector<std::string> codes_of(const alongside::app::CheckReport& report, bool with_shortness = false);

}  // namespace support
