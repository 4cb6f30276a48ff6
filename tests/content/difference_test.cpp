/// Where two texts of a scenario differ, by scene.
#include "content/difference.h"

#include "story.h"

using namespace alongside::content;
using Part = PartDifference::Part;
using Found = std::vector<PartDifference>;

namespace {

Shelved shelved(const std::string& text) {
    return read_folder({"hall", "scenario.yaml", text, {}, {}}, support::world());
}

Found between(const std::string& before, const std::string& after) {
    const Shelved one = shelved(before);
    const Shelved two = shelved(after);
    REQUIRE(support::told(one.findings) == support::Told{});
    REQUIRE(support::told(two.findings) == support::Told{});
    return difference(one, two);
}

const std::string& story() {
    return support::kStory;
}

}  // namespace

TEST_CASE("a scenario does not differ from itself, nor by empty lines and white space at the ends of lines") {
    CHECK(between(story(), story()).empty());
    CHECK(between(story(), support::story_with("title: The hall\n", "title: The hall  \n\n\n")).empty());
}

TEST_CASE("lines are counted where they stand") {
    CHECK(between(story(), support::story_with("title: The hall\n", "title: The big hall\n# a note\n")) ==
          Found{{Part::head, {}, 2, 1}});
    CHECK(between(story(), support::story_with("      - The hall is full.\n",
                                               "      - The hall is full.\n      - It is warm.\n")) ==
          Found{{Part::scene, "hall", 1, 0}});
    CHECK(between(support::story_with("      - The hall is full.\n", "      - It is warm.\n      - It is full.\n"),
                  support::story_with("      - The hall is full.\n", "      - It is full.\n      - It is warm.\n")) ==
          Found{{Part::scene, "hall", 0, 0}});
}

TEST_CASE("what is after the scenes is told last, and both ways round count alike") {
    const std::string after = support::with(support::story_with("title: The hall\n", "title: Another hall\n"),
                                            "\nendings:\n", "\nendings:\n  # these\n");
    CHECK(between(story(), after) == Found{{Part::head, {}, 1, 1}, {Part::endings, {}, 1, 0}});
    CHECK(between(after, story()) == Found{{Part::head, {}, 1, 1}, {Part::endings, {}, 0, 1}});
}
