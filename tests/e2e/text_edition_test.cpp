#include "folder.h"
#include "program.h"
#include "support/catch.h"

namespace {

std::string talk(const std::vector<std::string>& arguments, const std::vector<std::string>& lines, int exit_code = 0) {
    e2e::Program program(arguments);
    for (const std::string& line : lines) {
        program.write_line(line);
    }
    std::string text = program.read_rest();
    CHECK(program.wait() == exit_code);
    return text;
}

void hears(const std::string& text, const std::string& words) {
    INFO(text);
    INFO("missing: " << words);
    CHECK(text.find(words) != std::string::npos);
}

}  // namespace

TEST_CASE("without a display the program says so, starts the text edition, and keeps its place at end of input") {
    const e2e::Folder saves;
    const std::string first = talk({"--saves", saves.text()}, {"1", "1"});
    hears(first, "There is no display here");
    hears(first, "Your place is kept.");

    const std::string second = talk({"--saves", saves.text()}, {"1", "who"});
    hears(second, "You were here before.");
}

TEST_CASE("what was played without a name can be put under one later") {
    const e2e::Folder saves;
    talk({"play", "which-rung", "--saves", saves.text()}, {"1"});
    hears(talk({"awards", "--put-under", "Ada", "--saves", saves.text()}, {}), "It is yours now, Ada.");
    hears(talk({"profile", "list", "--saves", saves.text()}, {}), "Ada");
    hears(talk({"awards", "--put-under", "Ben", "--profile", "Ada", "--saves", saves.text()}, {}, 2), "--profile");
}

TEST_CASE("an unknown scenario is answered in a sentence, with what may have been meant") {
    const e2e::Folder saves;
    const std::string text = talk({"play", "outrag", "--saves", saves.text()}, {}, 2);
    hears(text, "There is no scenario called \"outrag\". Did you mean \"outrage\"?");
}

TEST_CASE("choices on the command line are made before any input is read") {
    const e2e::Folder saves;
    const std::string text = talk({"play", "outrage", "--saves", saves.text(), "--choices", "no-such-choice"}, {}, 2);
    hears(text, "There is no \"no-such-choice\" here. You can choose:");
}

TEST_CASE("a code is explained without any folder being opened") {
    const std::string text = talk({"explain", "a012"}, {});
    hears(text, "A012: Quote marks");
    hears(text, "As it works:");
    hears(talk({"explain", "A0"}, {}, 2), "There is no");
}

TEST_CASE("check answers as JSON, and prints the schema of a scenario") {
    hears(talk({"check", "dark-weeks", "--json"}, {}), "\"clean\": true");
    hears(talk({"check", "--schema"}, {}), "\"$schema\"");
}

TEST_CASE("pack prints into a folder that it makes, overwrites nothing, and answers what it does not know") {
    const e2e::Folder folder;
    const std::string out = (folder.path() / "for the hall").string();
    hears(talk({"pack", "outrage", "--out", out}, {}), "Everything is in the folder " + out + ".");
    for (const char* name : {"advance-pack", "facilitator-plan", "promise-sheet", "role-cards", "voting-cards"}) {
        CHECK(std::filesystem::file_size(out + "/" + name + ".pdf") > 1000);
        CHECK(std::filesystem::file_size(out + "/" + name + ".html") > 1000);
    }
    hears(talk({"pack", "outrage", "--out", out}, {}, 2),
          "There is already a file called " + out + "/advance-pack.pdf.");
    hears(talk({"pack", "outrag", "--out", out}, {}, 2), "Did you mean \"outrage\"?");
    hears(talk({"pack", "outrage"}, {}, 2), "--out");
}
