/// What an author is told when the file cannot even be read as YAML, or says something else than it seems to.
#include "story.h"

using namespace alongside::content;
using support::story_with;
using support::Told;
using support::told;

namespace {

const std::string kColumns =
    "Check the spaces in front: lines that belong together begin in the same column, two further in than the one above "
    "them. If this is a text that goes on, put all of it in \"double quotes\".";

}  // namespace

TEST_CASE("the story of these tests reads without a finding") {
    CHECK(told(support::kStory) == Told{});
}

TEST_CASE("a finding is printed with its place, its line and a caret") {
    const auto findings = support::read(story_with("gwen: Well?", "gwem: Well?")).findings;
    CHECK(print(findings) ==
          "scenario.yaml:42:9: There is no person in this scenario called \"gwem\". [A030]\n"
          "          - gwem: Well?\n"
          "            ^\n"
          "Did you mean \"gwen\"?\n");
}

TEST_CASE("all findings are told at once, in the order of the file") {
    std::string text = story_with("gwen: Well?", "gwem: Well?");
    text = support::with(text, "module: M1", "module: M9");
    text = support::with(text, "keep: numbers", "keep: number");
    CHECK(told(text) ==
          Told{"A025 `M9`: \"M9\" is not a module. Did you mean \"M0\"?",
               "A030 `gwem: Well?`: There is no person in this scenario called \"gwem\". Did you mean \"gwen\"?",
               "A030 `number`: There is no promise called \"number\". Did you mean \"numbers\"?"});
}

TEST_CASE("a long line is shown around the place that is meant") {
    const std::string text = "title: " + std::string(300, 'x') + ": " + std::string(300, 'y');
    const auto findings = support::read(text).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].column == 308);
    CHECK(findings[0].source == std::string(79, 'x') + ": " + std::string(79, 'y'));
    CHECK(findings[0].source[findings[0].caret - 1] == ':');
}

TEST_CASE("bytes that are no text") {
    CHECK(told("title: caf\xE9\n") ==
          Told{"A003 `?`: This line holds characters that were not saved as UTF-8. Save the file "
               "again in your editor, with the encoding UTF-8."});
    CHECK(told(std::string_view("title: a\0b\n", 11)) ==
          Told{"A004 `?b`: This line holds a character that nobody can see (U+0000). Delete it. Such characters come "
               "along when "
               "text is pasted from elsewhere."});
    CHECK(told("title: a\xE2\x80\xA8"
               "b\n")
              .front()
              .find("(U+2028)") != std::string::npos);
    CHECK(told("title: a\rb\n").front().find("(U+000D)") != std::string::npos);
}

TEST_CASE("a byte order mark and Windows line ends are no slip") {
    std::string text = "\xEF\xBB\xBF" + support::kStory;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
        text.insert(at, "\r");
    }
    CHECK(told(text) == Told{});
}

TEST_CASE("an empty file") {
    CHECK(told("") == Told{"A005: The file is empty. The first example in FORMAT.md is a good start."});
    CHECK(told("# only a note\n") == told(""));
}

TEST_CASE("tabs in front of a line") {
    const Told expected = {
        "A006 ` light: evening`: This line is indented with a tab. Use two spaces instead. Most editors can replace "
        "all tabs by "
        "spaces."};
    CHECK(told(story_with("    light: evening", "\tlight: evening")) == expected);
    CHECK(told("scenes:\n\tlight: evening\n") == expected);
    CHECK(told("text: |\n\tlight: evening\n") == expected);
    CHECK(told("text: one\n\tlight: evening\n") == expected);
}

TEST_CASE("anchors, aliases and tags") {
    const auto sentence = [](const std::string& at, const std::string& sign) {
        return Told{"A009 `" + at + "`: A text that begins with " + sign + " has a meaning of its own here. If the " +
                    sign + " belongs to the text, put the whole text in \"double quotes\"."};
    };
    CHECK(told(story_with("text: Wait.", "text: &wait Wait.")) == sentence("&wait Wait.", "&"));
    CHECK(told(story_with("text: Wait.", "text: *wait")) == sentence("*wait", "*"));
    CHECK(told(story_with("text: Wait.", "text: *Wait* a little.")) == sentence("*Wait* a little.", "*"));
    CHECK(told(story_with("text: Wait.", "text: !Wait")) == sentence("!Wait", "!"));
    CHECK(told(story_with("text: Wait.", "text: & then wait.")) == sentence("& then wait.", "&"));
    CHECK(told(story_with("resources:\n  weeks: {", "resources: &r\n  weeks: &w !x {")).size() == 3);
}

TEST_CASE("a second document") {
    CHECK(told(support::kStory + "---\nformat: 1\n") == Told{"A010 `---`: A line of three dashes begins a second file "
                                                             "within this one. Delete it, and keep each scenario in a "
                                                             "file of its own."});
    CHECK(told("---\n" + support::kStory) == Told{});
}

TEST_CASE("a colon in a text") {
    const std::string mend =
        ": A colon with a space after it stands in the middle of a text. Put the whole text in \"double quotes\", or "
        "write it "
        "after | on the next line.";
    CHECK(told(story_with("gwen: Well?", "gwen: I said: well?")) == Told{"A011 `: well?`" + mend});
    CHECK(told(story_with("text: Wait.", "text: Say this: wait.")) == Told{"A011 `: wait.`" + mend});
    CHECK(told(story_with("- The hall is full.", "- The hall: it is full.")) ==
          Told{"A030 `The hall: it is full.`: There is nobody called \"The hall\" who could say this. If the whole "
               "line is to be "
               "read as it stands, put it in \"double quotes\"."});
}

TEST_CASE("quotes inside quotes") {
    const std::string after =
        ": The text goes on after its closing quote mark. If somebody speaks in the text, put 'single quotes' around "
        "all of it, "
        "or write it after | on the next line.";
    CHECK(told(story_with("text: Wait.", "text: \"Wait,\" you say.")) == Told{"A012 `you say.`" + after});
    CHECK(told(story_with("text: Wait.", "text: 'Don't wait.'")) == Told{"A012 `t wait.'`" + after});
    CHECK(told(story_with("text: Wait.", "text: \"Wait.")) ==
          Told{"A012 `\"Wait.`: A quote mark opens here and never closes. Add the closing quote mark, or write the "
               "text after | on "
               "the next line."});
    CHECK(told(story_with("text: Wait.", "text: \"Wait \\o/\"")) ==
          Told{"A012 `\\o/\"`: A backslash inside \"double quotes\" has a meaning of its own. Put the text in 'single "
               "quotes', or "
               "write it after | on the next line."});
}

TEST_CASE("lines that stand in the wrong column") {
    const std::string wrong = ": This line does not stand where it belongs. " + kColumns;
    CHECK(told(story_with("    light: evening", "     light: evening")) == Told{"A013 `: evening`" + wrong});
    CHECK(told(story_with("    light: evening", "   light: evening")) == Told{"A013 `light: evening`" + wrong});
    CHECK(told(story_with("      - gwen: Well?", "     - gwen: Well?")) == Told{"A013 `- gwen: Well?`" + wrong});
    CHECK(told("say: - Well?\n") ==
          Told{"A013 `- Well?`: A list cannot begin in the line of its name. Begin it on the next line, two "
               "spaces further in."});
}

TEST_CASE("brackets and commas") {
    CHECK(told(story_with("{capacity: 1}", "{capacity: 1")) ==
          Told{"A014 `{capacity: 1`: A bracket is not closed, or a comma is missing. Each { needs its } and each [ its "
               "], with "
               "commas between what they hold."});
    CHECK(told(story_with("[told, rang]", "[told, rang] # and more, and [so] on")) == Told{});
    CHECK(told(story_with("text: Wait.", "text: [Wait] for them.")) ==
          Told{"A014 `for them.`: The line goes on after its closing bracket. If the bracket belongs to a text, put "
               "the whole text "
               "in \"double quotes\"."});
    CHECK(told(story_with("here-for: an answer", "here-for: an answer, and soon")) ==
          Told{"A019 `and soon}`: Inside { } a comma ends the text, and here it begins a new entry. Put the whole text "
               "in \"double "
               "quotes\"."});
}

TEST_CASE("a line without a name") {
    const std::string mend =
        ": This line has no name with a colon and a space after it. Write it as in \"title: The kettle\". If it "
        "belongs to the "
        "text above, indent it as that text is.";
    CHECK(told(story_with("id: hall\n", "id: hall\nthe hall\n")) == Told{"A015 `the hall`" + mend});
    CHECK(told(story_with("    place: sports-hall\n", "    place:sports-hall\n")) ==
          Told{"A015 `    place:sports-hall`" + mend});
}

TEST_CASE("texts that begin with a sign, and other slips") {
    CHECK(told(story_with("text: Wait.", "text: @all, wait.")) ==
          Told{"A016 `@all, wait.`: A text cannot begin with @, which has a meaning of its own here. Put the whole "
               "text in \"double "
               "quotes\"."});
    CHECK(told(story_with("text: Wait.", "text: | Wait.")) ==
          Told{"A016 `Wait.`: Nothing may stand after | or > in the same line. Begin the text on the next line."});
    CHECK(told("[a, b]: c\n").front() ==
          "A016 `[a, b]: c`: Before the colon a plain name was expected. If this is a text that begins with a bracket, "
          "put it in "
          "\"double quotes\".");
    CHECK(told("%YAML 3.0\n---\na: b\n") == Told{"A016 `%YAML 3.0`: This line cannot be read (found incompatible YAML "
                                                 "document). Compare it with the examples in "
                                                 "FORMAT.md, or put the text in \"double quotes\"."});
}

TEST_CASE("a text that a # has cut short") {
    const std::string cut =
        ": The text ends here, and the rest of the line is lost, because of the #. If the rest belongs to the text, "
        "put all of it "
        "in \"double quotes\". If it is a note to yourself, give it a line of its own.";
    CHECK(told(story_with("text: Wait.", "text: Wait for bus no#14.")).empty());
    CHECK(told(story_with("text: Wait.", "text: Wait for bus #14.")) == Told{"A017 ` #14.`" + cut});
    CHECK(told(story_with("energy: 4", "energy: 4  # low")) == Told{"A017 `  # low`" + cut});
    CHECK(told(story_with("text: Wait.", "text: #wait")).front() == "A017 ` #wait`" + cut);
    CHECK(told(story_with("text: Wait.", "text: \"Wait.\"  # a note")).empty());
    CHECK(told(story_with("scenes:\n", "scenes:  # a note\n  # another\n")).empty());
    CHECK(told(story_with("text: Wait.", "text: caf\xC3\xA9 # \xC3\xA9")).front() == "A017 ` # \xC3\xA9`" + cut);
}

TEST_CASE("a name that stands twice") {
    CHECK(told(story_with("    light: day\n", "    light: day\n    light: evening\n")) ==
          Told{"A018 `light: evening`: \"light\" stands here twice, first in line 89. Join the two, or give one of "
               "them another "
               "name."});
}
