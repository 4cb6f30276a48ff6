/// Lines and knocks, waited for together.
#include "text/porter.h"

#include <sstream>
#include <thread>

#include "support/catch.h"

using alongside::text::Porter;

SCENARIO("lines come in order, and then the end, again and again") {
    std::istringstream in("one\ntwo");
    Porter porter(in);
    std::string line;
    CHECK(porter.wait(line) == Porter::Heard::line);
    CHECK(line == "one");
    CHECK(porter.wait(line) == Porter::Heard::line);
    CHECK(line == "two");
    CHECK(porter.wait(line) == Porter::Heard::end);
    CHECK(porter.wait(line) == Porter::Heard::end);
}

SCENARIO("a knock is heard once, and no line is lost to it") {
    std::istringstream in("one\ntwo\n");
    Porter porter(in);
    std::string line;
    porter.knock();
    porter.knock();
    CHECK(porter.wait(line) == Porter::Heard::knock);
    CHECK(porter.wait(line) == Porter::Heard::line);
    CHECK(line == "one");
    std::thread([&] { porter.knock(); }).join();
    CHECK(porter.wait(line) == Porter::Heard::knock);
    CHECK(porter.wait(line) == Porter::Heard::line);
    CHECK(line == "two");
    CHECK(porter.wait(line) == Porter::Heard::end);
}

SCENARIO("one can leave without having read to the end") {
    std::istringstream in("one\ntwo\n");
    Porter porter(in);
    std::string line;
    CHECK(porter.wait(line) == Porter::Heard::line);
}
