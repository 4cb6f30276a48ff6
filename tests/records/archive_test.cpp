#include "records/archive.h"

#include <zip.h>

#include "support/catch.h"

using namespace alongside;
using namespace alongside::records;

namespace {

constexpr TimeMs kAt{1'738'332'301'000};

std::string packed(const std::vector<PackedFile>& files) {
    const auto bytes = pack(files, kAt);
    REQUIRE(bytes);
    return *bytes;
}

Error refused(const std::string& bytes, const ArchiveLimits& limits = {}) {
    const auto files = unpack(bytes, limits);
    REQUIRE_FALSE(files);
    return files.error();
}

const Error kNotAZip{"not-a-zip", "This is not a file that Alongside has made, or it is cut short."};
const Error kTooBig{"too-big-zip",
                    "This file unpacks to more than Alongside ever writes, so nothing was taken from it."};
const Error kForeign{"foreign-zip",
                     "This file holds things that Alongside never writes, so nothing was taken from it."};
const Error kDamaged{"damaged-zip", "This file is damaged, so nothing was taken from it. Use another copy of it."};

}  // namespace

TEST_CASE("what is packed comes out again, and twice the same is the same") {
    const std::vector<PackedFile> files{{"read-me.txt", "words"}, {"csv/run.csv", std::string("a\0b", 3)}, {"e", ""}};
    const std::string bytes = packed(files);
    CHECK(unpack(bytes) == files);
    CHECK(packed(files) == bytes);
    CHECK(find_file(files, "csv/run.csv")->bytes.size() == 3);
    CHECK(find_file(files, "nothing") == nullptr);
}

TEST_CASE("names that lead elsewhere are no names") {
    for (const char* name : {"", "/etc/passwd", "../up", "a/../b", "a//b", "a/", "a\\b", "C:x", ".hidden", "a b", "A",
                             "x/.git", "a\nb", "caf\xc3\xa9"}) {
        INFO(name);
        CHECK_FALSE(is_plain_name(name));
    }
    CHECK(is_plain_name("scenarios/0a1b.yaml"));
    CHECK_FALSE(is_plain_name(std::string(201, 'a')));
    CHECK(refused(packed({{"../up", "x"}})) == kForeign);
}

TEST_CASE("a file that is cut short or is none is refused") {
    const std::string bytes = packed({{"a", std::string(5000, 'x')}, {"b", "y"}});
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CHECK_FALSE(unpack(bytes.substr(0, size)));
    }
    CHECK(refused("") == kNotAZip);
    CHECK(refused("hello") == kNotAZip);
}

TEST_CASE("a byte that has changed is refused, or changes nothing") {
    const std::vector<PackedFile> files{{"a", "a few words that are long enough to be packed packed packed"}};
    const std::string bytes = packed(files);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string other = bytes;
        other[i] = static_cast<char>(other[i] ^ 0x10);
        const auto read = unpack(other);
        INFO(i);
        CHECK((!read || (read->size() == 1 && read->front().bytes == files.front().bytes)));
    }
    std::string other = bytes;
    other[32] = static_cast<char>(other[32] ^ 0x10);  // in the packed words
    CHECK(refused(other) == kDamaged);
}

TEST_CASE("what unpacks to too much is refused before it is unpacked") {
    CHECK(refused(packed({{"a", std::string(1000, 'x')}}), {.file_bytes = 999}) == kTooBig);
    CHECK(refused(packed({{"a", "xx"}, {"b", "xx"}}), {.all_bytes = 3}) == kTooBig);
    CHECK(refused(packed({{"a", ""}, {"b", ""}}), {.entries = 1}) == kTooBig);
    CHECK(refused(packed({{"a", std::string(std::size_t{3} << 20U, 'x')}})) == kTooBig);  // a bomb
}
