#include "content/handbook.h"

#include "content/coverage.h"
#include "support/catch.h"

using namespace alongside::content;

namespace {

const std::string kTable = "id\tkind\tfrom\tin short\none\ttip\tdeck\tAsk first\ntwo\ttip\tpublic\tLook it up\n";
const std::string kSources =
    "documents:\n  deck: {title: Slides, what: A deck.}\n  public: {title: Public, what: Known.}\n"
    "tensions:\n  asking: {title: Ask, items: [one, two], text: Or look it up.}\n"
    "corrections:\n  slip: {items: one, text: A slip.}\n";

std::string why_not(const std::string& table, const std::string& sources) {
    const auto read = read_handbook(table, sources);
    return read ? std::string() : read.error().message;
}

}  // namespace

TEST_CASE("an item knows its document and what is said beside it") {
    const auto handbook = read_handbook(kTable, kSources);
    REQUIRE(handbook);
    const Item* one = handbook->find("one");
    REQUIRE(one != nullptr);
    CHECK(handbook->document_of(*one)->title == "Slides");
    const auto remarks = handbook->remarks_on("one");
    REQUIRE(remarks.size() == 2);
    CHECK(remarks[0]->title == "Ask");
    CHECK(remarks[1]->text == "A slip.");
    CHECK(handbook->remarks_on("two").size() == 1);
    CHECK(handbook->find("three") == nullptr);
}

TEST_CASE("the two files of the handbook have to agree") {
    CHECK(why_not("id\tkind\tfrom\tin short\none\ttip\tdeck\n", kSources) == "Line 2 of the table needs 4 columns.");
    CHECK(why_not("id\tkind\tfrom\tin short\none\ttip\tbook\tAsk\n", kSources) ==
          "inventory.tsv says that one is from \"book\", and sources.yaml has no such document.");
    CHECK(why_not("id\tkind\tfrom\tin short\ntwo\ttip\tdeck\tAsk\n", kSources) ==
          "sources.yaml speaks of \"one\", and inventory.tsv has no such item.");
    CHECK(why_not(kTable, "documents: 3\n").find("sources.yaml:1") != std::string::npos);
}

TEST_CASE("the handbook that comes with the program can be read, and every tension has two sides") {
    const auto handbook = read_handbook(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "assets");
    REQUIRE(handbook);
    CHECK(handbook->items.size() > 200);
    for (const Remark& remark : handbook->remarks) {
        INFO(remark.text);
        CHECK((remark.title.empty() || remark.items.size() >= 2));
    }
}

TEST_CASE("coverage tells a choice from a mere name, and both from a hole") {
    const auto handbook = read_handbook(
        "id\tkind\tfrom\tin short\n"
        "dont-13-follow-through\tdont\tdeck\tA\ndo-01-outrage\tdo\tdeck\tB\ntip-99\ttip\tdeck\tC\npub-"
        "1\tx\tpublic\tD\n",
        "documents:\n  deck: {title: Slides, what: A deck.}\n  public: {title: Public, what: Known.}\n"
        "tensions: {}\ncorrections: {}\n");
    REQUIRE(handbook);
    const Library library = read_library(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/scenarios");
    const auto coverage = coverage_of(library, {}, *handbook);
    REQUIRE(coverage.size() == 3);
    CHECK(coverage[0].exercised == std::vector<std::string>{"gate"});
    CHECK(coverage[1].named == std::vector<std::string>{"gate"});
    CHECK(coverage[2].open());
    CHECK(
        print(coverage, *handbook).find("3 items: 1 in a choice, 0 in a tool alone, 1 named only, 0 sources, 1 open") !=
        std::string::npos);
}
