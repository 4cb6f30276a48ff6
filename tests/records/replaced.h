#pragma once
/// Words of a text put in place of others, to see what a changed file is taken for.
#include <string>

#include "support/catch.h"

inline std::string replaced(std::string text, const std::string& what, const std::string& by) {
    REQUIRE(text.find(what) != std::string::npos);
    return text.replace(text.find(what), what.size(), by);
}
