#include "records/profile_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "records/archive.h"
#include "records/csv.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::records;

namespace {

constexpr TimeMs kAt{1'738'332'301'000};

std::vector<TableRows> shapes() {
    return {{"run", {"id", "seed", "note"}, {}}, {"setting", {"key"}, {}}};
}

Belonging some() {
    Belonging all;
    all.tables = shapes();
    all.tables[0].rows = {{std::string("a1"), std::int64_t{-7}, Cell{}},
                          {std::string("=1+1"), std::int64_t{9'007'199'254'740'993}, std::string("\"caf\xc3\xa9\"\n")}};
    all.scenarios = {{"abc", "title: The hall"}};
    return all;
}

std::string file_with(const std::string& json) {
    return pack({{"profile.json", json}}, kAt).value();
}

std::string document(const std::string& tables, const std::string& version = "1") {
    return R"({"format": "alongside-profile", "version": )" + version + R"(, "made_at_ms": 1, "tables": )" + tables +
           "}";
}

Error refused(const std::string& json) {
    const auto read = read_profile_file(file_with(json), shapes());
    REQUIRE_FALSE(read);
    return read.error();
}

}  // namespace

TEST_CASE("what somebody has is written and read again, to the last digit") {
    const auto bytes = write_profile_file(some(), "Read me.", kAt);
    REQUIRE(bytes);
    CHECK(read_profile_file(*bytes, shapes()) == some());
    const auto files = unpack(*bytes).value();
    CHECK(find_file(files, "read-me.txt")->bytes == "Read me.\n");
    CHECK(find_file(files, "scenarios/abc.yaml")->bytes == "title: The hall");
    CHECK(find_file(files, "csv/run.csv")->bytes ==
          "\"id\",\"seed\",\"note\"\r\n\"a1\",\"'-7\",\"\"\r\n\"'=1+1\",\"9007199254740993\","
          "\"\"\"caf\xc3\xa9\"\"\n\"\r\n");
}

TEST_CASE("a table that is missing is empty, since an older program knew fewer") {
    CHECK(read_profile_file(file_with(document("{}")), shapes())->tables == shapes());
}

TEST_CASE("what a newer program wrote is said to be so") {
    const Error newer{"newer-profile",
                      "This file was made by a newer Alongside. Nothing was taken from it. Update this program and try "
                      "again."};
    CHECK(refused(document("{}", "2")) == newer);
    CHECK(refused(document(R"({"dream": []})")) == newer);
}

TEST_CASE("what is no such document is refused") {
    const Error wrong{"not-a-profile",
                      "This is not a file of somebody's data that Alongside has made, or it was changed since. Nothing "
                      "was taken from it."};
    for (const std::string& json :
         {std::string(), std::string("{"), std::string("[]"), std::string("7"), std::string(R"({"format": "x"})"),
          document("[]"), document(R"({"run": 7})"), document(R"({"run": [7]})"),
          document(R"({"run": [{"id": "a", "seed": 1}]})"),
          document(R"({"run": [{"id": "a", "seed": 1, "note": null, "more": 1}]})"),
          document(R"({"run": [{"id": "a", "seed": 1.5, "note": null}]})"),
          document(R"({"run": [{"id": "a", "seed": 18446744073709551615, "note": null}]})"),
          document(R"({"run": [{"id": "a", "seed": [1], "note": null}]})"), document("{}", "\"1\""),
          std::string(R"({"format": "alongside-profile", "version": 1, "tables": {"run": ")") + "\xff\"}}",
          std::string(100'000, '['), document("{}") + "x"}) {
        INFO(json.substr(0, 100));
        CHECK(refused(json) == wrong);
    }
    CHECK(read_profile_file(pack({{"a", ""}}, kAt).value(), shapes()).error() == wrong);
}

TEST_CASE("a cell that begins as a formula does is none") {
    const std::vector<std::string> cells{"=a", "+a", "-a", "@a", "\ta", "a=", "a\"b"};
    CHECK(csv_row(cells) == "\"'=a\",\"'+a\",\"'-a\",\"'@a\",\"'\ta\",\"a=\",\"a\"\"b\"\r\n");
}
