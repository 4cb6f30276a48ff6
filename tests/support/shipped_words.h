#pragma once
/// The interface's words as they ship, read once.
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "content/words.h"

namespace alongside::test {

inline const content::Words& shipped_words() {
    static const content::Words words = [] {
        std::ostringstream text;
        text << std::ifstream(std::string(ALONGSIDE_SOURCE_DIR) + "/assets/locale/en-GB.yaml").rdbuf();
        auto read = content::read_words(text.str(), "en-GB.yaml");
        if (!read.words) {
            throw std::runtime_error("en-GB.yaml: " + read.findings.front().message);
        }
        return *read.words;
    }();
    return words;
}

}  // namespace alongside::test
