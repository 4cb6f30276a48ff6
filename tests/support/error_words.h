#pragma once
/// So that a failed comparison of errors shows what they say.
#include <string>

#include "core/base/result.h"
#include "support/catch.h"

template <>
struct Catch::StringMaker<alongside::Error> {
    static std::string convert(const alongside::Error& error) { return error.code + ": " + error.message; }
};
