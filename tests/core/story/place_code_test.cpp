#include "core/story/place_code.h"

#include <cctype>

#include "support/random_story.h"

using namespace alongside;
using namespace alongside::test;
using Texts = std::vector<std::string>;

namespace {

constexpr std::uint64_t kPrint = 0x5EED;
constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Scenario kettle() {
    return Story("who-fills-it")
        .fact("lease", {"gone", "challenged"})
        .listens(1)
        .voice("gwen")
        .scene(scene("hall")
                   .turning("One")
                   .listen(listen("gwen"))
                   .option(option("sit"))
                   .option(option("stand"))
                   .go("street"))
        .scene(scene("street").option(option("walk")).go("end"))
        .build();
}

const KeptPlace kPlace = {4711, {"begin chair lease=challenged", "listen:gwen", "own:stand"}};

/// Where the digits begin, behind the scenario's id.
std::size_t digits_begin(const Scenario& story) {
    return story.id.size() + 1;
}

}  // namespace

TEST_CASE("a place is a short code in groups of four that leads back to it", "[place]") {
    const Scenario story = kettle();
    const std::string code = write_place(story, kPrint, kPlace);
    INFO(code);
    CHECK(code.rfind("who-fills-it-", 0) == 0);
    CHECK(code.size() < 40);
    CHECK(code[digits_begin(story) + 4] == '-');
    const auto place = read_place(story, kPrint, code);
    REQUIRE(place);
    CHECK(place->seed == kPlace.seed);
    CHECK(place->choices == kPlace.choices);
}

TEST_CASE("the same place always has the same code", "[place]") {
    CHECK(write_place(kettle(), kPrint, kPlace) == write_place(kettle(), kPrint, kPlace));
    CHECK(write_place(kettle(), kPrint, kPlace) != write_place(kettle(), kPrint, {4712, kPlace.choices}));
}

TEST_CASE("a code may be typed as people type: small letters, O for 0, I or L for 1, spaces or nothing between",
          "[place]") {
    // Seeds until the code holds both digits that have a letter's look.
    KeptPlace place = kPlace;
    std::string code;
    do {
        ++place.seed;
        code = write_place(kettle(), kPrint, place);
    } while (code.find('0') == std::string::npos || code.find('1') == std::string::npos);
    const std::size_t begin = digits_begin(kettle());
    const auto typed = [&](auto change, std::size_t from) {
        std::string text = code;
        for (std::size_t i = from; i < text.size(); ++i) {
            text[i] = change(text[i]);
        }
        const auto read = read_place(kettle(), kPrint, text);
        return read && read->seed == place.seed && read->choices == place.choices;
    };
    CHECK(typed([](char c) { return static_cast<char>(std::tolower(c)); }, begin));
    CHECK(typed([](char c) { return static_cast<char>(std::toupper(c)); }, 0));
    CHECK(typed([](char c) { return static_cast<char>(std::tolower(c)); }, 0));
    CHECK(typed([](char c) { return c == '0' ? 'O' : c; }, begin));
    CHECK(typed([](char c) { return c == '0' ? 'o' : c; }, begin));
    CHECK(typed([](char c) { return c == '1' ? 'I' : c; }, begin));
    CHECK(typed([](char c) { return c == '1' ? 'l' : c; }, begin));
    CHECK(typed([](char c) { return c == '-' ? ' ' : c; }, begin));
    std::string together = code.substr(begin);
    together.erase(std::remove(together.begin(), together.end(), '-'), together.end());
    CHECK(read_place(kettle(), kPrint, code.substr(0, begin) + together));
}

TEST_CASE("a code with a slip in it is refused", "[place]") {
    const Error slip = {"place-code",
                        "That code has a slip in it. Check it against what you wrote down: after its first word there "
                        "is no letter O and no letter I."};
    const std::string code = write_place(kettle(), kPrint, kPlace);
    const auto refusal = [](const std::string& typed) { return read_place(kettle(), kPrint, typed).error(); };
    CHECK(refusal("") == slip);
    CHECK(refusal("who-fills-it") == slip);
    CHECK(refusal("who-fills-it-") == slip);
    CHECK(refusal("who-fills-it-0") == slip);
    CHECK(refusal("outrage" + code.substr(digits_begin(kettle()) - 1)) == slip);
    CHECK(refusal(code.substr(0, code.size() - 1)) == slip);
    CHECK(refusal(code + "7") == slip);
    CHECK(refusal(code + "!") == slip);
    CHECK(refusal(code + "U") == slip);
    CHECK(refusal("who-fills-it-" + std::string(5000, 'Z')) == slip);
}

TEST_CASE("a code from another version of the scenario is refused, and says so", "[place]") {
    const std::string code = write_place(kettle(), kPrint, kPlace);
    CHECK(
        read_place(kettle(), kPrint + 1, code).error() ==
        Error{"place-version", "That code was made with another version of this scenario, so it leads nowhere here."});
}

TEST_CASE("a code whose choices the scenario does not allow is refused, even if the rest of it fits", "[place]") {
    const auto story = [](const When& when) {
        return Story("x").scene(scene("a").option(option("sit").when(when)).option(option("stand")).go("end")).build();
    };
    const std::string code = write_place(story({}), kPrint, {1, {"begin chair", "sit"}});
    CHECK(read_place(story({}), kPrint, code));
    CHECK_FALSE(read_place(story(var("energy") > 5), kPrint, code));
    CHECK_FALSE(read_place(Story("x").scene(scene("a").go("end")).build(), kPrint, code));
    const auto more =
        Story("x").scene(scene("a").option(option("sit")).option(option("stand")).option(option("x")).go("end"));
    CHECK_FALSE(read_place(more.build(), kPrint, code));
}

TEST_CASE("a code is told to belong to a scenario by its id alone", "[place]") {
    CHECK(is_place_of("which-rung", "which-rung-7K3M"));
    CHECK(is_place_of("which", "which-rung-7K3M"));
    CHECK(is_place_of("which-rung", "Which-RUNG-7k3m"));
    CHECK_FALSE(is_place_of("which-rung", "which-7K3M"));
    CHECK_FALSE(is_place_of("which", "which"));
    CHECK_FALSE(is_place_of("which", "which-"));
}

TEST_CASE("two neighbours that changed places are refused", "[place]") {
    const std::string code = write_place(kettle(), kPrint, kPlace);
    for (std::size_t i = digits_begin(kettle()); i + 1 < code.size(); ++i) {
        if (code[i] != '-' && code[i + 1] != '-' && code[i] != code[i + 1]) {
            std::string typed = code;
            std::swap(typed[i], typed[i + 1]);
            CHECK_FALSE(read_place(kettle(), kPrint, typed));
        }
    }
}

TEST_CASE("every prefix of every run has a code that leads back to it", "[place][property]") {
    for_each_story(150, [](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        const std::uint64_t print = rng.next();
        const auto seed = static_cast<std::uint16_t>(rng.below(1U << 16U));
        for (std::size_t count = 1; count <= walk.size(); ++count) {
            const KeptPlace place = {seed, Texts(walk.begin(), walk.begin() + static_cast<std::ptrdiff_t>(count))};
            const auto read = read_place(story, print, write_place(story, print, place));
            REQUIRE(read);
            CHECK(read->seed == seed);
            CHECK(read->choices == place.choices);
        }
    });
}

TEST_CASE("one mistyped character is refused nearly always", "[place][property]") {
    int tried = 0;
    int taken = 0;
    for_each_story(40, [&](const Scenario& story, Rng& rng) {
        const std::string code = write_place(story, kPrint, {1, random_walk(story, rng)});
        for (std::size_t i = digits_begin(story); i < code.size(); ++i) {
            for (int times = 0; code[i] != '-' && times < 5; ++times) {
                std::string typed = code;
                typed[i] = kDigits[rng.below(kDigits.size())];
                if (typed != code) {
                    ++tried;
                    taken += read_place(story, kPrint, typed) ? 1 : 0;
                }
            }
        }
    });
    CHECK(tried > 1000);
    CHECK(taken * 1000 <= tried);
}

TEST_CASE("whatever is typed is answered, never trusted", "[place][property]") {
    for_each_story(100, [](const Scenario& story, Rng& rng) {
        std::string typed = story.id + "-";
        for (std::uint64_t i = rng.below(60); i > 0; --i) {
            typed.push_back(kDigits[rng.below(kDigits.size())]);
        }
        if (const auto read = read_place(story, kPrint, typed)) {
            CHECK(fold(story, read->choices));
        }
    });
}

TEST_CASE("a code that says more, or of another chair, than the scenario knows is refused", "[place]") {
    const auto plain = [] { return Story("x").scene(scene("a").option(option("sit")).go("end")); };
    const Scenario story = plain().build();
    const std::string of_fact =
        write_place(plain().fact("lease", {"gone", "challenged"}).build(), kPrint, {1, {"begin chair lease=gone"}});
    const std::string of_three =
        write_place(plain().fact("lease", {"gone", "sold", "kept"}).build(), kPrint, {1, {"begin chair lease=gone"}});
    const Scenario two_seats = plain().seat("chair", "a").seat("gate", "a").build();
    const std::string of_seat = write_place(two_seats, kPrint, {1, {"begin gate"}});
    REQUIRE(read_place(two_seats, kPrint, of_seat));
    for (const std::string& code : {of_fact, of_three, of_seat}) {
        const auto place = read_place(story, kPrint, code);
        REQUIRE_FALSE(place);
        CHECK(place.error().code == "place-code");
    }
}
