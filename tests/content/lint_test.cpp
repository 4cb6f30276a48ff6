/// What the lints find in a text, and what they leave alone.
#include "content/lint/lint.h"

#include "content/lowering.h"
#include "story.h"
#include "support/page_example.h"

using namespace alongside::content;
using support::Told;

namespace {

const LintRules& rules() {
    static const LintRules read = read_lint_rules(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "assets").value();
    return read;
}

Told found(const std::string& text, const std::string& reasons = {}) {
    REQUIRE(support::told(text) == Told{});
    std::vector<Diagnostic> findings = lint(text, "scenario.yaml", rules()).findings;
    if (!reasons.empty()) {
        lower({reasons, "check.yaml"}, findings);
    }
    return support::told(findings);
}

Told in_line(const std::string& line) {
    return found(support::sound_scenario({}, "hall:\n  say:\n    - " + line + "\n  go: after\n"));
}

Told in_options(const std::string& first, const std::string& second) {
    return found(support::sound_scenario({}, "hall:\n  turning: The start\n  options:\n    one:\n      text: " + first +
                                                 "\n      pen: told\n    two:\n      text: " + second +
                                                 "\n      pen: led\n  go: after\n"));
}

std::string words(std::size_t count) {
    std::string text = "One";
    for (std::size_t i = 1; i < count; ++i) {
        text += " and";
    }
    return text + ".";
}

}  // namespace

TEST_CASE("a sound scenario has nothing to be linted") {
    CHECK(found(support::sound_scenario({}, {})) == Told{});
}

TEST_CASE("options that differ in length by more than a fifth") {
    CHECK(in_options("1234567890", "123456789012") == Told{});
    CHECK(
        in_options("1234567890", "1234567890123") ==
        Told{"L001 `1234567890123`: The longest option of \"hall\" has 13 characters, and the shortest has 10. People "
             "guess by length. Let the longest be at most 20 % longer than the shortest."});
    // Characters, not bytes; and at a beat a gesture may stand beside a sentence.
    CHECK(in_options("caf\xC3\xA9s \xC2\xA3\xC2\xA3\xC2\xA3\xC2\xA3", "123456789012") == Told{});
    CHECK(found(support::sound_scenario({},
                                        "hall:\n  options:\n    a: {text: Wait.}\n    b: {text: Walk down to "
                                        "the front.}\n  go: after\n")) == Told{});
}

TEST_CASE("words that give an option away") {
    CHECK(in_options("You never ask.", "I did ask you.") ==
          Told{"L002 `never ask.`: An option says \"never\". Such words give away which option to avoid. Say what "
               "somebody would say in that room."});
    CHECK(in_options("\"Absolutely, yes.\"", "Nevertheless, no.").front().substr(0, 20) == "L002 `Absolutely, ye");
    CHECK(in_options("Nevertheless, no.", "Sidewalks always").size() == 1);
    CHECK(in_line("She always looked up, and never asked.") == Told{});
}

TEST_CASE("texts too long for the back row") {
    const std::string ninety(90, 'x');
    CHECK(in_options(ninety, ninety) == Told{});
    CHECK(in_options(ninety, ninety + "x") ==
          Told{"L003 `" + ninety + "x`: This option has 91 characters. Up to 90 can be read from the back of a room."});
    const std::string line = words(15) + " " + words(15) + " " + words(15);
    CHECK(in_line(line) == Told{});
    CHECK(in_line(line + " More.").front().find("This line has 46 words and ") != std::string::npos);
    CHECK(in_line(line + " More.").front().substr(0, 6) == "L004 `");
    CHECK(in_line(words(25)) == Told{});
    CHECK(in_line("\"Short. " + words(26) + "\"") ==
          Told{"L005 `" + words(26) +
               "\"`: This sentence has 26 words. Many people lose the thread after 25. Make two "
               "sentences of it."});
}

TEST_CASE("a scenario that is hard to read") {
    std::string lines;
    for (int i = 0; i < 40; ++i) {
        lines += "    - The responsible organisations subsequently investigated alternative possibilities.\n";
    }
    const Told told = found(support::sound_scenario({}, "hall:\n  say:\n" + lines + "  go: after\n"));
    REQUIRE(told.size() == 1);
    CHECK(told.front() ==
          "L006: The texts are hard to read: SMOG 14 to 16, which about 22 of 100 adults can read, and 7 "
          "words a sentence. Use shorter words and sentences. The score is a rough guide: read the "
          "text to somebody.");
}

TEST_CASE("jargon, explained and not") {
    CHECK(in_line("Ask the ICB.") ==
          Told{"L007 `ICB.`: \"ICB\" is not explained anywhere. Say what it is at its first use, in brackets after it: "
               "The NHS body that plans and pays for most NHS care in an area."});
    CHECK(in_line("Ask the ICB (they plan the care here).") == Told{});
    CHECK(in_line("The ICB means well, and the ICB decides.") == Told{});
    CHECK(in_line("We will leverage the hall.") ==
          Told{"L007 `leverage the hall.`: \"leverage\" can be said more plainly. In plain words: Use."});
    CHECK(in_line("Stakeholders met, and more stakeholders.").size() == 1);
    CHECK(in_line("The lab is next to the mash.") == Told{});
}

TEST_CASE("short forms that nobody opens") {
    CHECK(in_line("The TFH meets, and the TFH decides.") ==
          Told{"L008 `TFH meets, and the TFH decides.`: \"TFH\" is not spelt out anywhere. Write the whole name once, "
               "with \"(TFH)\" after it."});
    CHECK(in_line("Thornmere Friends of the Hall (TFH) meet. The TFH's key is lost.") == Told{});
    CHECK(in_line("The NHS has a TV. GPs watch it.") == Told{});
    CHECK(in_line("The door says KEEP OUT in red.") == Told{});
    CHECK(in_line("Somebody has written PLEASE on the glass.") == Told{});
}

TEST_CASE("words that label people") {
    CHECK(in_line("Two service users came.") ==
          Told{"L009 `service users came.`: \"service user\" labels people. Better: A person who uses the service "
               "(better: ask what they prefer)."});
    CHECK(in_line("He is confined to a wheelchair.").front().substr(0, 5) == "L009 ");
    CHECK(in_line("An elderly oak.") == Told{});
}

TEST_CASE("letters made of two characters") {
    CHECK(
        in_line("The caf\x65\xCC\x81.") ==
        Told{"L010 `The cafe\xCC\x81.`: A letter in this line is made of two characters, one on top of the other. Type "
             "the letter again. Some programs take such letters apart when text is copied."});
    CHECK(in_line("The caf\xC3\xA9.") == Told{});
}

TEST_CASE("sources that the inventory does not have") {
    CHECK(found(support::sound_scenario("sources: [do-01-outrage, do-01-outrag]\n", {})) ==
          Told{"L011 `do-01-outrag]`: The inventory has no item \"do-01-outrag\". Did you mean \"do-01-outrage\"?"});
    CHECK(found(support::sound_scenario(
              {}, support::beside_one_option(
                      "ask-them:\n  text: Ask of it.\n  pen: asked\n  sources: kettles-and-tea\n"))) ==
          Told{"L011 `kettles-and-tea`: The inventory has no item \"kettles-and-tea\". Its ids stand in "
               "assets/inventory.tsv."});
}

TEST_CASE("a scenario without notes for a trainer") {
    CHECK(
        found(support::sound_scenario("facilitator: []\n", {})) ==
        Told{"L012: There are no notes for a trainer. Add \"facilitator:\" with a few lines: how to begin, what people "
             "will say, how to end."});
}

TEST_CASE("a finding is lowered with a reason") {
    const std::string text =
        support::sound_scenario({}, "hall:\n  say:\n    - Ask the ICB, and leverage it.\n  go: after\n");
    const LowerFile file{"lower:\n  - code: L007\n    reason: The chair speaks so, and is asked.\n", "check.yaml"};
    std::vector<Diagnostic> findings = lint(text, "scenario.yaml", rules()).findings;
    const std::vector<Lowered> lowered = lower(file, findings);
    REQUIRE(lowered.size() == 1);
    CHECK(lowered.front().findings == 2);
    CHECK(lowered.front().reason == "The chair speaks so, and is asked.");
    REQUIRE(findings.size() == 2);
    CHECK(findings.front().severity == Severity::note);
}

TEST_CASE("what cannot be lowered") {
    const std::string text = support::sound_scenario({}, {});
    CHECK(found(text, "lower:\n  - code: A021\n    reason: I like it.\n").front().substr(0, 60) ==
          "A025 `A021`: \"A021\" is not a code that can be lowered. It ca");
    CHECK(found(text, "lower:\n  - code: L007\n") ==
          Told{"A022 `code: L007`: Each of \"lower\" has no \"reason\". Add a line that begins with \"reason:\"."});
    CHECK(found(text, "lower:\n  - {code: L007, reason: It was so once.}\n") ==
          Told{"L013 `L007, reason: It was so once.}`: Nothing here is told as L007 any more. Take this entry out."});
    CHECK(found(text, "raise: []\n").size() == 2);
}

TEST_CASE("characters that no font has") {
    LintRules with_fonts = rules();
    with_fonts.uncovered = [](std::string_view text) {
        return text.find('~') == std::string_view::npos ? std::nullopt : std::optional(U'~');
    };
    const std::string text = support::sound_scenario({}, "hall:\n  say:\n    - A wave ~ here.\n  go: after\n");
    CHECK(support::told(lint(text, "scenario.yaml", with_fonts).findings) ==
          Told{"L014 `A wave ~ here.`: No font on this machine can show a character of this text (U+007E). Install a "
               "font that has it, or use another character."});
}

TEST_CASE("an echo of something that no scenario here has") {
    LintRules with_echoes = rules();
    with_echoes.echoes = {"outrage/own-it"};
    const auto echoing = [&](const std::string& echo) {
        const std::string line = "    - {echo: " + echo + ", text: A nod.}\n";
        const std::string text = support::sound_scenario({}, "hall:\n  say:\n" + line + "  go: after\n");
        return support::told(lint(text, "scenario.yaml", with_echoes).findings);
    };
    CHECK(echoing("outrage/own-it") == Told{});
    CHECK(echoing("outrage/own-at") ==
          Told{"L015 `outrage/own-at, text: A nod.}`: No scenario here has \"outrage/own-at\", so this line is never "
               "said. Did you mean \"outrage/own-it\"?"});
}

TEST_CASE("places are found in texts of several lines") {
    CHECK(in_line("|\n      One line.\n      Ask the ICB.").front().substr(0, 11) == "L007 `ICB.`");
    CHECK(in_line("'It''s the ICB.'").front().substr(0, 12) == "L007 `ICB.'`");
}

TEST_CASE("a reading is told as a band and as people") {
    CHECK(reading_words({40, 4, 60, 3}) == "too short to score");
    CHECK(reading_words({50, 5, 70, 0}) == "roughly SMOG 9 or less, which about 93 of 100 adults can read");
    CHECK(reading_words({300, 30, 400, 100}) == "SMOG 12 or 13, which about 51 of 100 adults can read");
    CHECK(reading_words({300, 30, 400, 300}) == "SMOG 17 or more, which fewer than 22 of 100 adults can read");
}

TEST_CASE("the interface's own words pass the same lints") {
    const auto file = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "assets" / "locale" / "en-GB.yaml";
    CHECK(support::told(lint_words(read_file(file).value(), "en-GB.yaml", rules())) == Told{});
}

TEST_CASE("the tables of words say where they are wrong") {
    CHECK(rules().terms.size() > 280);
    CHECK(rules().sources.size() > 200);
    CHECK(read_glossary("term\tplain\tcategory\tkind\tmatch\na\tb\n").error().message ==
          "Line 2 of the table needs 5 columns.");
    CHECK(read_glossary("# x\nh\ta\tb\tc\td\na\tb\tc\tkettle\te\n").error().message ==
          "Line 3 of the table has a kind that is not term, empty or label.");
    CHECK(read_lint_rules("/nowhere").error().code == "no-file");
}
