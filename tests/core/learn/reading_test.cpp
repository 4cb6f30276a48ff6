/// The formulas of readability, on the numbers of curriculum 6.3, and the counting that feeds them.
#include "core/learn/reading.h"

#include <cmath>
#include <string>
#include <utility>

#include "support/catch.h"

using namespace alongside;
using namespace alongside::learn;

namespace {

bool near(double a, double b) {
    return std::abs(a - b) < 0.0006;
}

std::vector<std::string> sentences(std::string_view text) {
    std::vector<std::string> found;
    for (const std::string_view sentence : sentences_in(text)) {
        found.emplace_back(sentence);
    }
    return found;
}

}  // namespace

TEST_CASE("reading ease and grade") {
    struct Vector {
        ReadingCounts counts;
        double ease;
        double grade;
    };
    for (const Vector& vector : {Vector{{6, 1, 6, 0}, 116.145, -1.450}, Vector{{13, 1, 26, 0}, 24.440, 13.080},
                                 Vector{{100, 5, 140, 0}, 68.095, 8.730}, Vector{{100, 8, 125, 0}, 88.398, 4.035},
                                 Vector{{120, 4, 216, 0}, 24.105, 17.350}}) {
        CHECK(near(reading_ease(vector.counts), vector.ease));
        CHECK(near(kincaid_grade(vector.counts), vector.grade));
    }
}

TEST_CASE("SMOG") {
    CHECK(near(smog_grade({0, 30, 0, 30}), 8.8418));
    CHECK(near(smog_grade({0, 30, 0, 0}), 3.1291));
    CHECK(near(smog_grade({0, 30, 0, 9}), 6.2581));
    CHECK(near(smog_grade({0, 10, 0, 16}), 10.3552));
    CHECK(near(smog_grade({0, 30, 0, 100}), 13.5591));
}

TEST_CASE("a text can be too short to score") {
    CHECK_FALSE(scored_smog({40, 4, 60, 3}));
    CHECK(scored_smog({50, 5, 70, 3}));
}

TEST_CASE("a SMOG grade is told as a band") {
    CHECK(reading_band(3.1) == ReadingBand::to_9);
    CHECK(reading_band(9.99) == ReadingBand::to_9);
    CHECK(reading_band(10) == ReadingBand::to_11);
    CHECK(reading_band(13.9) == ReadingBand::to_13);
    CHECK(reading_band(16.9) == ReadingBand::to_16);
    CHECK(reading_band(17) == ReadingBand::beyond);
    CHECK(adults_in_hundred(ReadingBand::to_11) == 76);
}

TEST_CASE("reading ease is told in words") {
    CHECK(ease_of(116) == ReadingEase::very_easy);
    CHECK(ease_of(68) == ReadingEase::plain);
    CHECK(ease_of(59.9) == ReadingEase::fairly_hard);
    CHECK(ease_of(30) == ReadingEase::hard);
    CHECK(ease_of(-5) == ReadingEase::very_hard);
}

TEST_CASE("syllables") {
    const std::vector<std::pair<std::string, std::size_t>> known = {
        {"the", 1},     {"table", 2},    {"made", 1},  {"wanted", 2}, {"named", 1},      {"houses", 2},
        {"idea", 3},    {"together", 3}, {"quiet", 2}, {"people", 2}, {"microphone", 3}, {"evaluation", 5},
        {"promise", 2}, {"being", 2},    {"GP", 2},    {"WC", 4},     {"twelve", 1},     {"makes", 1},
        {"tables", 2},  {"said", 1},     {"area", 3},  {"a", 1},      {"don't", 1},      {"co-production", 4}};
    std::size_t right = 0;
    for (const auto& [word, syllables] : known) {
        INFO(word);
        right += syllables_in(word) == syllables ? 1U : 0U;
        CHECK(syllables_in(word) + 1 >= syllables);
        CHECK(syllables_in(word) <= syllables + 1);
    }
    CHECK(right * 10 >= known.size() * 9);
}

TEST_CASE("sentences") {
    CHECK(sentences("One. Two! \"Three?\" Four") == std::vector<std::string>{"One.", "Two!", "\"Three?\"", "Four"});
    CHECK(sentences("At 4.30 it rains. Room 4.12.") == std::vector<std::string>{"At 4.30 it rains.", "Room 4.12."});
    CHECK(sentences(" ... ").empty());
}

TEST_CASE("names and short forms are never long words") {
    const ReadingCounts counts =
        count_reading("Alexandra telephoned Imogen Kowalska. Organisations listened to the NHS.");
    CHECK(counts.sentences == 2);
    CHECK(counts.words == 9);
    CHECK(counts.long_words == 3);
}
