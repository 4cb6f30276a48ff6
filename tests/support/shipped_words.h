#pragma once
/// The interface's words as they ship, read once.
#include <stdexcept>
#include <string>

#include "content/words.h"
#include "support/files.h"

namespace alongside::test {

inline const content::Words& shipped_words() {
    static const content::Words words = [] {
        auto read = content::read_words(read_project("assets/locale/en-GB.yaml"), "en-GB.yaml");
        if (!read.words) {
            throw std::runtime_error("en-GB.yaml: " + read.findings.front().message);
        }
        return *read.words;
    }();
    return words;
}

}  // namespace alongside::test
