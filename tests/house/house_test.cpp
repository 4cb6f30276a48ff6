/// The house rules, checked on every file of src/ and, where they apply, of tests/.
#include "habits.h"
#include "includes.h"
#include "support/catch.h"

using namespace alongside::house;

namespace {

using Sentences = std::vector<std::string>;

template <class Rule>
Sentences in_all(const std::string& folder, const Rule& rule) {
    Sentences all;
    for (const Source& source : sources_below(folder)) {
        const Sentences found = rule(source);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

}  // namespace

TEST_CASE("every include in src stands in the table", "[house]") {
    CHECK(in_all("src", forbidden_includes) == Sentences{});
}

TEST_CASE("every header opens with #pragma once and says what it is for", "[house]") {
    CHECK(in_all("src", slips_of_opening) == Sentences{});
    CHECK(in_all("tests", slips_of_opening) == Sentences{});
}

TEST_CASE("nothing is put off", "[house]") {
    CHECK(in_all("src", put_off) == Sentences{});
    CHECK(in_all("tests", put_off) == Sentences{});
}

TEST_CASE("files and functions stay small", "[house]") {
    CHECK(in_all("src", long_file) == Sentences{});
    CHECK(in_all("tests", long_file) == Sentences{});
    CHECK(in_all("src", long_functions) == Sentences{});
}
