/// The jargon lens and the readability guide: what they find in a text, and what they say of it.
#include "app/guide.h"
#include "support/catch.h"
#include "support/shipped_words.h"

using namespace alongside;
using namespace alongside::app;

namespace {

const Lens& lens() {
    using Kind = content::Term::Kind;
    static const Lens one({{"ICB (integrated care board)", "The NHS body", Kind::art, {"ICB", "integrated care board"}},
                           {"Stakeholder", "Anyone affected", Kind::empty, {"stakeholder"}},
                           {"Hard to reach", "We have not reached them yet", Kind::label, {"hard to reach"}},
                           {"LA (local authority)", "The council", Kind::art, {"LA"}}});
    return one;
}

std::vector<std::string> said(std::string_view text) {
    std::vector<std::string> all;
    for (const LensWord& word : lens().words(text)) {
        all.push_back(word.said);
    }
    return all;
}

GuideView guide_of(std::string_view text) {
    return guide_view(text, lens(), test::shipped_words());
}

}  // namespace

TEST_CASE("hard words are found once each, in the order of the text", "[lens]") {
    CHECK(said("Stakeholders of the ICB meet the ICB and other stakeholders.") ==
          std::vector<std::string>{"Stakeholder", "ICB"});
    CHECK(said("Nothing hard here.").empty());
    CHECK(said("").empty());
}

TEST_CASE("short forms in capitals are no others, and parts of words are none", "[lens]") {
    CHECK(said("la la la").empty());
    CHECK(said("the LA pays") == std::vector<std::string>{"LA"});
    CHECK(said("LAUGH").empty());
}

TEST_CASE("each place of a word is marked, and places do not overlap", "[lens]") {
    using Places = std::vector<std::pair<std::size_t, std::size_t>>;
    CHECK(lens().places("ICB, ICB") == Places{{0, 3}, {5, 8}});
    CHECK(lens().places("the integrated care board") == Places{{4, 25}});
    CHECK(lens().places("stakeholders.") == Places{{0, 12}});
    CHECK(lens().places("none").empty());
}

TEST_CASE("a word that the text explains is not left unexplained", "[lens]") {
    CHECK(unexplained(lens().words("The ICB (the body that pays) and stakeholders")) == 1);
    CHECK(unexplained(lens().words("The integrated care board (ICB)")) == 0);
}

TEST_CASE("each kind of hard word is told in its own way", "[lens]") {
    const auto words = lens().words("The ICB, stakeholders, people who are hard to reach.");
    REQUIRE(words.size() == 3);
    const auto& shipped = test::shipped_words();
    CHECK(lens_words(words[0], shipped) == "ICB (integrated care board): The NHS body.");
    CHECK(lens_words(words[1], shipped) == "Stakeholder: Anyone affected. Say it plainly.");
    CHECK(lens_words(words[2], shipped) ==
          "Hard to reach: this puts a label on people. Say instead: We have not reached them yet.");
}

TEST_CASE("the guide says nothing of no text, and no more than it knows of a short one", "[guide]") {
    CHECK(guide_of("") == GuideView{});
    CHECK(guide_of(" \n . \n") == GuideView{});
    const GuideView one = guide_of("We sat down.");
    CHECK(one.ease == "Roughly: very easy to read.");
    CHECK(one.reach == "Too short to say how many people can read it. That takes five sentences.");
    CHECK(one.hard == "No hard word is left unexplained.");
    CHECK(guide_of("The ICB sat down.").hard == "One hard word is not explained.");
    CHECK(guide_of("The ICB sat down. Stakeholders stood.").hard == "2 hard words are not explained.");
}

TEST_CASE("with five sentences the guide says how many people can read it", "[guide]") {
    CHECK(guide_of("It is on. It is on. It is on. It is on. It is on.").reach ==
          "About 93 of 100 adults can read at this level.");
    CHECK(guide_of("Heading without a stop\n- a point\n- a point\n- a point\n- the last").reach ==
          "About 93 of 100 adults can read at this level.");
}

TEST_CASE("a sentence of more than twenty words is shown with its length", "[guide]") {
    const std::string twenty =
        "one two three four five six seven eight nine ten one two three four five six seven eight nine ten";
    CHECK(guide_of(twenty + ".").long_sentences.empty());
    CHECK(guide_of(twenty + " more.").long_sentences ==
          std::vector<std::string>{"A sentence of 21 words: " + twenty + " more."});
}
