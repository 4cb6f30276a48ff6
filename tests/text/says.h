#pragma once
/// Whether words stand in a text, which a check that fails shows.
#include <string>

#include "support/catch.h"

inline bool says(const std::string& text, const std::string& words) {
    INFO(text);
    return text.find(words) != std::string::npos;
}
