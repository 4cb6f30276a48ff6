#pragma once
#include <string>

#include "support/catch.h"

/// A text in which one thing that stands in it is something else.
inline std::string replaced(std::string text, const std::string& what, const std::string& by) {
    REQUIRE(text.find(what) != std::string::npos);
    return text.replace(text.find(what), what.size(), by);
}
