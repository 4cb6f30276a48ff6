/// The house rules themselves: each finds what it is there to find, and nothing else.
#include "habits.h"
#include "includes.h"
#include "support/catch.h"

using namespace alongside::house;
using Sentences = std::vector<std::string>;

TEST_CASE("an include that the table does not allow is found, with its line", "[house]") {
    const Source bad{"src/core/story/run.cpp", "#include \"core/story/run.h\"\n\n#include \"store/saves.h\"\n"};
    CHECK(forbidden_includes(bad) == Sentences{"src/core/story/run.cpp:3: core may not know store/saves.h"});
}

TEST_CASE("core knows the standard library without threads, clocks, files, chance and streams", "[house]") {
    CHECK(forbidden_includes({"src/core/a.h", "#include <vector>\n#include <cstdint>\n#include <span>\n"}).empty());
    for (const std::string name :
         {"thread", "chrono", "fstream", "filesystem", "random", "iostream", "ctime", "mutex"}) {
        CHECK(forbidden_includes({"src/core/a.h", "#include <" + name + ">\n"}).size() == 1);
        CHECK(forbidden_includes({"src/store/a.h", "#include <" + name + ">\n"}).empty());
    }
}

TEST_CASE("of foreign libraries core knows one, in one file", "[house]") {
    CHECK(forbidden_includes({"src/core/base/result.h", "#include <tl/expected.hpp>\n"}).empty());
    CHECK(forbidden_includes({"src/core/base/text.h", "#include <tl/expected.hpp>\n"}).size() == 1);
    CHECK(forbidden_includes({"src/core/base/text.h", "#include <fmt/format.h>\n"}).size() == 1);
}

TEST_CASE("arrows point one way", "[house]") {
    CHECK(forbidden_includes({"src/app/play.cpp", "#include \"store/saves.h\"\n#include \"content/library.h\"\n"})
              .empty());
    CHECK(forbidden_includes({"src/store/saves.cpp", "#include \"app/play.h\"\n"}).size() == 1);
    CHECK(forbidden_includes({"src/content/world.cpp", "#include \"store/saves.h\"\n"}).size() == 1);
    CHECK(forbidden_includes({"src/ui/screens/hall.cpp", "#include \"app/scene_view.h\"\n"}).empty());
    CHECK(forbidden_includes({"src/ui/screens/hall.cpp", "#include \"store/saves.h\"\n"}).size() == 1);
    CHECK(forbidden_includes({"src/ui/widgets.cpp", "#include <SDL2/SDL.h>\n"}).size() == 1);
    CHECK(forbidden_includes({"src/server/http.cpp", "#include \"core/vote/ballot.h\"\n"}).empty());
    CHECK(forbidden_includes({"src/server/http.cpp", "#include \"core/story/run.h\"\n"}).size() == 1);
    CHECK(forbidden_includes({"src/main.cpp", "#include \"window/open.h\"\n"}).empty());
    CHECK(forbidden_includes({"src/main.cpp", "#include \"store/saves.h\"\n"}).size() == 1);
}

TEST_CASE("a folder that the table does not name may include nothing", "[house]") {
    CHECK(forbidden_includes({"src/extra/a.cpp", "#include <vector>\n"}).size() == 1);
}

TEST_CASE("an include is seen however it is spaced, and one in a comment is not", "[house]") {
    CHECK(forbidden_includes({"src/core/a.cpp", "  #  include<thread>\n"}).size() == 1);
    CHECK(forbidden_includes({"src/core/a.cpp", "// #include <thread>\n"}).empty());
}

TEST_CASE("a header without its opening is found", "[house]") {
    CHECK(slips_of_opening({"src/core/a.h", "#pragma once\n/// What it is.\n"}).empty());
    CHECK(slips_of_opening({"src/core/a.h", "/// What it is.\n#pragma once\n"}).size() == 2);
    CHECK(slips_of_opening({"src/core/a.h", ""}).size() == 2);
    CHECK(slips_of_opening({"src/core/a.cpp", ""}).empty());
}

TEST_CASE("what is put off is found", "[house]") {
    CHECK(put_off({"src/core/a.h",
                   "int a;\n// TO"
                   "DO: b\n"}) == Sentences{"src/core/a.h:2: finish it or leave it out: TO"
                                            "DO"});
    CHECK(put_off({"src/core/a.h", "int to_do;\n"}).empty());
}

TEST_CASE("a long function is found where it begins, a long class is not one", "[house]") {
    const auto block = [](const std::string& opening, std::size_t count, const std::string& margin = "") {
        std::string text = "namespace a {\n" + margin + opening + " {\n";
        for (std::size_t i = 0; i < count; ++i) {
            text += margin + "    x();\n";
        }
        return Source{"src/core/a.cpp", text + margin + "}\n}  // namespace a\n"};
    };
    CHECK(long_functions(block("void f()", kMaxFunctionLines - 2)).empty());
    CHECK(long_functions(block("void f()", kMaxFunctionLines - 1)).empty() == false);
    CHECK(long_functions(block("void f() const", 200)) ==
          Sentences{"src/core/a.cpp:2: a function of 202 lines holds more than one idea"});
    CHECK(long_functions(block("void f() const", 200, "    ")).size() == 1);
    CHECK(long_functions({"src/core/a.h", "class A {\n" + std::string(300, '\n') + "};\n"}).empty());
}

TEST_CASE("a long file is found", "[house]") {
    CHECK(long_file({"src/core/a.cpp", std::string(kMaxFileLines, '\n')}).empty());
    CHECK(long_file({"src/core/a.cpp", std::string(kMaxFileLines + 1, '\n')}) ==
          Sentences{"src/core/a.cpp: 501 lines, more than 500"});
}
