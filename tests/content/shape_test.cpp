/// What an author is told about single entries: their kinds, names, numbers and words.
#include "story.h"

using support::story_with;
using support::Told;
using support::told;
using support::with;

TEST_CASE("a text where a list was expected, and the other way round") {
    const std::string text_mend =
        " Write it after the colon, or after | on the next line. A text with a colon in it needs \"double quotes\".";
    CHECK(told(story_with("text: Wait.", "text:")).front() ==
          "A020 ``: Here a text was expected, but there is nothing." + text_mend);
    CHECK(told(story_with("text: Wait.", "text: [Wait.]")) ==
          Told{"A020 `[Wait.]`: Here a text was expected, but this is a list or has entries of its own." + text_mend});
    CHECK(told(story_with("    say:\n      - marta: So?\n", "    say:\n      marta: So?\n")) ==
          Told{"A020 `marta: So?`: Here a list was expected. Give each entry a line of its own that begins with a dash "
               "and a space."});
    CHECK(told(story_with("{gwen: +1, weeks: \"=3\"}", "gwen +1")) ==
          Told{"A020 `gwen +1`: Here entries with names were expected. Give each a line of its own: a name, a colon, a "
               "space, and what "
               "belongs to it."});
    CHECK(told("just a text") ==
          Told{"A020 `just a text`: Here entries with names were expected. Give each a line of its own: a name, "
               "a colon, a space, and what belongs to it."});
}

TEST_CASE("a list of one may be written as that one") {
    CHECK(told(story_with("    say:\n      - marta: So?\n", "    say: The stall.\n")) == Told{});
    CHECK(told(story_with("flags: [told, rang]", "flags: [told, rang]\nsources: do-01-outrage\nfacilitator: Begin.")) ==
          Told{});
}

TEST_CASE("a name that nothing has") {
    CHECK(told(story_with("    coda: Ten", "    cota: Ten")) ==
          Told{"A021 `cota: Ten days later`: The scene \"stall\" has nothing called \"cota\". Did you mean \"coda\"?"});
    CHECK(told(story_with("here-for: an answer", "wants: an answer")) ==
          Told{"A021 `wants: an answer}`: The person \"gwen\" has nothing called \"wants\". It can have: stance, "
               "here-for."});
    CHECK(told(story_with("locked: You", "lokced: You")) ==
          Told{"A021 `lokced: You are too tired.`: The option \"wait\" has nothing called \"lokced\". Did you mean "
               "\"locked\"?"});
}

TEST_CASE("something that must be there and is not") {
    CHECK(told(story_with("module: M1\n", "")).front() ==
          "A022 `format: 1`: The scenario has no \"module\". Add a line that begins with \"module:\".");
    CHECK(told(story_with("        text: Wait.\n", "")) ==
          Told{"A022 `wait:`: The option \"wait\" has no \"text\". Add a line that begins with \"text:\"."});
    CHECK(told(story_with("  note: Nobody has read it yet.\n", "")) ==
          Told{"A022 `review:`: The \"review\" has no \"note\". Add a line that begins with \"note:\"."});
    CHECK(told(story_with("endings:\n  chair:\n", "endings:\n  chairs:\n")) ==
          Told{"A022 `endings:`: \"endings\" has no \"chair\". Add a line that begins with \"chair:\".",
               "A030 `chairs:`: There is no seat called \"chairs\". Did you mean \"chair\"?"});
    CHECK(told(story_with("    place: sports-hall\n", "")).front().find("The scene \"hall\" has no \"place\".") !=
          std::string::npos);
    CHECK(told("format: 1\n").size() == 11);
}

TEST_CASE("numbers") {
    CHECK(told(story_with("minutes: 10", "minutes: ten")) ==
          Told{"A023 `ten`: \"ten\" is not a whole number. Write it in digits, as in 6."});
    CHECK(told(story_with("energy: 4", "energy: 4.5")) ==
          Told{"A023 `4.5`: \"4.5\" is not a whole number. Write it in digits, as in 6."});
    CHECK(told(story_with("energy: 4", "energy: 7")) == Told{"A024 `7`: 7 is out of range: energy goes from 0 to 6."});
    CHECK(told(story_with("{capacity: 1}", "{capacity: -4}")) ==
          Told{"A024 `-4}`: -4 is out of range: capacity goes from -3 to 3."});
    CHECK(told(story_with("axes: {HO: +1,", "axes: {HO: +3,")) ==
          Told{"A024 `+3, AS: 0}`: +3 is out of range: an axis goes from -2 to 2."});
    CHECK(told(story_with("start: 6}", "start: 13}")) ==
          Told{"A024 `13}`: 13 is out of range: start goes from 0 to 12."});
    CHECK(told(story_with("to: 12, start: 6", "to: 0, start: 0")).front() ==
          "A024 `to: 0, start: 0}`: The range of \"weeks\" ends before it begins. \"to\" must be more than \"from\".");
    CHECK(told(story_with("to: 12,", "to: 1000,")) ==
          Told{"A024 `1000, start: 6}`: 1000 is out of range: to goes from -100 to 100."});
    CHECK(told(story_with("energy: 4", "energy: 99999999999999999999")).front().substr(0, 5) == "A023 ");
    CHECK(told(story_with("listens: 2", "listens: 10")).front() ==
          "A024 `10`: 10 is out of range: listens goes from 0 to 9.");
    CHECK(told(story_with("    turning: The start", "    turning: The start\n    weight: 4")) ==
          Told{"A024 `4`: 4 is out of range: weight goes from 1 to 3."});
}

TEST_CASE("words of which there are only a few") {
    CHECK(told(story_with("light: evening", "light: evning")) ==
          Told{"A025 `evning`: \"evning\" is not a light. Did you mean \"evening\"?"});
    CHECK(told(story_with("pen: asked", "pen: both")) ==
          Told{"A025 `both`: \"both\" is not a mark of the pen. It can be: told, asked, shared, led."});
    CHECK(told(story_with("stance: wary", "stance: wery")) ==
          Told{"A025 `wery, here-for: an answer}`: \"wery\" is not a stance. Did you mean \"wary\"?"});
    CHECK(told(story_with("axes: {HO: +1,", "axes: {HOPE: +1,")) ==
          Told{"A025 `HOPE: +1, AS: 0}`: \"HOPE\" is not an axis. It can be: PW, HO, RS, PL, OW, AS, RE, NE."});
    CHECK(told(story_with("status: draft", "status: final")) ==
          Told{"A025 `final`: \"final\" is not the status of a review. It can be: draft, read, reviewed."});
    CHECK(told(story_with("L2-:", "L5-:")) ==
          Told{"A025 `L5-:`: \"L5-\" is not a place where a run can land. Did you mean \"L1-\"?"});
    CHECK(told(story_with("room: watching", "room: watching\ncap: leading")) ==
          Told{"A025 `leading`: \"leading\" is not a cap. It can be: informing, voice, sharing."});
}

TEST_CASE("yes and no mean something in one place, and true and on in none") {
    CHECK(told(story_with("    coda: Ten", "    hold: yes\n    coda: Ten")) == Told{});
    CHECK(told(story_with("    coda: Ten", "    hold: true\n    coda: Ten")) ==
          Told{"A025 `true`: \"true\" is not an answer here. It can be: no, yes."});
    CHECK(told(story_with("text: Wait.", "text: no")) == Told{});
    CHECK(support::read(story_with("text: Wait.", "text: no")).scenario->scenes[0].options[1].text == "no");
}

TEST_CASE("ids") {
    const std::string mend = " Use small letters, digits and hyphens, beginning with a letter, 40 at most: ";
    CHECK(told(story_with("open-book:", "Open Book!:")) ==
          Told{"A026 `Open Book!:`: \"Open Book!\" cannot be an id." + mend + "\"open-book\"."});
    CHECK(told(story_with("[told, rang]", "[told, rang, 3rd-time]")).front() ==
          "A026 `3rd-time]`: \"3rd-time\" cannot be an id." + mend + "\"rd-time\".");
    CHECK(told(story_with("open-book:", "\xC3\xA9t\xC3\xA9:")).front() ==
          "A026 `\xC3\xA9t\xC3\xA9:`: \"\xC3\xA9t\xC3\xA9\" cannot be an id." + mend + "\"t\".");
    CHECK(told(story_with("open-book:", "\"\":")).front() ==
          "A026 `\"\":`: \"\" cannot be an id." + mend + "\"sit-down\".");
    CHECK(told(story_with("open-book:", std::string(41, 'x') + ":")).front().substr(0, 5) == "A026 ");
    CHECK(told(story_with("        set: told\n", "        set: told\n        trap: premade\n")) ==
          Told{"A026 `premade`: \"premade\" is no label of a trap. Labels begin with T- and go on in small letters, as "
               "in \"T-premade\"."});
}

TEST_CASE("ids that are taken") {
    CHECK(told(story_with("[told, rang]", "[told, rang, gwen]")) ==
          Told{"A027 `gwen]`: The id \"gwen\" is taken already, in line 11. Conditions must be able to tell names "
               "apart. Choose another."});
    CHECK(told(story_with("[told, rang]", "[told, rang, callum]")).front().find("taken already, in line 13") !=
          std::string::npos);
    CHECK(told(story_with("[told, rang]", "[told, rang, energy]")) ==
          Told{"A027 `energy]`: \"energy\" is a word of the language and cannot be an id here. Choose another."});
    for (const std::string id : {"and", "not", "when", "text", "pause", "you", "heard-row"}) {
        CHECK(told(story_with("[told, rang]", "[told, rang, " + id + "]")).front().substr(0, 5) == "A027 ");
    }
    CHECK(told(story_with("      wait:\n", "      skip:\n")) ==
          Told{"A027 `skip:`: \"skip\" is a word of the language and cannot be an id here. Choose another."});
    CHECK(told(story_with("scenes:\n", "scenes:\n  end:\n    place: market\n    go: end\n")).front() ==
          "A027 `end:`: \"end\" is a word of the language and cannot be an id here. Choose another.");
}

TEST_CASE("too many and too few") {
    CHECK(told(story_with("      shrug:\n        text: Say nothing.\n", "")) ==
          Told{"A028 `options:`: The scene \"stall\" has 1 option. It can have 2 to 5."});
    CHECK(told(story_with("    open: It stands empty.\n", "")).front() ==
          "A028 `lease:`: The fact \"lease\" has 1 variant. It can have 2 to 3.");
    CHECK(told(story_with("    gone: A gym has it.\n    open: It stands empty.\n", "    {}\n")).front() ==
          "A028 `lease:`: The fact \"lease\" has 0 variants. It can have 2 to 3.");
    std::string many;
    for (int i = 0; i < 4; ++i) {
        many += "      also-" + std::to_string(i) + ":\n        text: Say nothing.\n";
    }
    CHECK(told(story_with("      shrug:\n", many + "      shrug:\n")) ==
          Told{"A028 `options:`: The scene \"stall\" has 6 options. It can have 2 to 5."});
    std::string scenes;
    for (int i = 0; i < 60; ++i) {
        scenes += "  s" + std::to_string(i) + ":\n    say: [Dark.]\n    go: end\n";
    }
    CHECK(told(story_with("endings:\n", scenes + "endings:\n")) ==
          Told{"A028 `s56:`: The scenario has 64 scenes. It can have 60 at most."});
    CHECK(told(story_with("seats:\n",
                          "seats:\n  a: {start: hall, you: A}\n  b: {start: hall, you: B}\n  c: {start: hall, you: C}\n"
                          "  d: {start: hall, you: D}\n"))
              .front() == "A028 `seats:`: The scenario has 5 seats. It can have 1 to 4.");
}

TEST_CASE("twenty-five turning points") {
    std::string scenes = "scenes:\n";
    for (int i = 0; i < 24; ++i) {
        scenes += "  t" + std::to_string(i) +
                  ":\n    place: market\n    turning: Now\n    options:\n      a: {text: A, pen: told}\n"
                  "      b: {text: B, pen: led}\n    go: " +
                  (i < 23 ? "t" + std::to_string(i + 1) : std::string("hall")) + "\n";
    }
    const std::string text = support::with(story_with("    start: hall", "    start: t0"), "scenes:\n", scenes);
    CHECK(told(text) == Told{"A028 `hall:`: This is turning point number 25. A scenario can have 24. Take out "
                             "\"turning\" and the pens, and "
                             "it is a beat."});
}

TEST_CASE("what has no use where it stands") {
    const std::string mend = " Take it out, or move it to where it belongs.";
    CHECK(told(story_with("text: Say nothing.", "text: Say nothing.\n        pen: told")) ==
          Told{"A029 `pen: told`: \"pen\" has no use here: the scene is no turning point." + mend});
    CHECK(told(story_with("    coda: Ten", "    weight: 2\n    coda: Ten")) ==
          Told{"A029 `weight: 2`: \"weight\" has no use here: the scene is no turning point." + mend});
    CHECK(told(story_with("        text: You walk home.\n", "        text: You walk home.\n    ask: Why?\n")) ==
          Told{"A029 `ask: Why?`: \"ask\" has no use here: the scene has no options." + mend});
    CHECK(told(story_with("        when: energy >= 2\n", "")) ==
          Told{"A029 `locked: You are too tired.`: \"locked\" has no use here: the option has no \"when\"." + mend});
    CHECK(told(story_with("    coda: Ten", "    question: Why?\n    coda: Ten")) ==
          Told{"A029 `question: Why?`: \"question\" has no use here: no \"curtain\" leads to this scene." + mend});
    CHECK(told(story_with("    coda: Ten", "    part: one\n    coda: Ten")) ==
          Told{"A029 `part: one`: \"part\" has no use here: the scenario has no \"parts\"." + mend});
    CHECK(told(story_with("listens: 2\n", "")) ==
          Told{"A029 `listens:`: \"listens\" has no use here: the scenario gives the player none to spend." + mend});
    CHECK(told(story_with("        set: rang\n", "        set: rang\n        axes: {HO: +1}\n")) ==
          Told{"A029 `axes: {HO: +1}`: \"axes\" has no use here: nobody chooses what happens on the way into a "
               "scene." +
               mend});
    CHECK(told(story_with("      - marta: So?", "      - marta: So?\n        gwen: So.")) ==
          Told{"A029 `gwen: So.`: One line cannot hold a second text, \"gwen\". Begin it with a dash, as a line of its "
               "own."});
}

TEST_CASE("an act is waiting, refusing or leaving") {
    CHECK(told(story_with("        act: wait\n", "        act: refuse\n")) == Told{});
    CHECK(told(story_with("        act: wait\n", "        act: sleep\n")) ==
          Told{"A025 `sleep`: \"sleep\" is not an act. It can be: wait, refuse, leave."});
}

TEST_CASE("names of nobody and nothing") {
    CHECK(told(story_with("  callum: {}", "  calum: {}")).front() ==
          "A030 `calum: {}`: There is no person called \"calum\". Did you mean \"callum\"?");
    CHECK(told(story_with("  callum: {}", "  callum: {}\n  zara: {}")) ==
          Told{"A030 `zara: {}`: There is no person called \"zara\". Add them to people.yaml."});
    CHECK(told(story_with("  callum: {}\n", "")).front() ==
          "A030 `callum`: There is no person in this scenario called \"callum\". Add them under \"people\" at the top "
          "of the file.");
    CHECK(told(story_with("place: market", "place: markt")) ==
          Told{"A030 `markt`: There is no place called \"markt\". Did you mean \"market\"?"});
    CHECK(told(story_with("place: market", "place: moon")) ==
          Told{"A030 `moon`: There is no place called \"moon\". Add it to places.yaml."});
    CHECK(told(story_with("        go: out", "        go: wlak")) ==
          Told{"A030 `wlak`: There is no scene \"wlak\". Did you mean \"walk\"?"});
    CHECK(told(story_with("        go: out", "        go: nowhere")) ==
          Told{"A030 `nowhere`: There is no scene \"nowhere\". Lead to a scene further down, or write \"end\" or "
               "\"out\"."});
    CHECK(told(story_with("set: told", "set: tod")) ==
          Told{"A030 `tod`: There is no flag called \"tod\". Did you mean \"told\"?"});
    CHECK(
        told(story_with("{gwen: +1,", "{gwenn: +1,")) ==
        Told{
            "A030 `gwenn: +1, weeks: \"=3\"}`: There is no stance or number called \"gwenn\". Did you mean \"gwen\"?"});
    CHECK(told(story_with("    start: hall", "    start: end")) ==
          Told{"A030 `end`: A seat cannot start at \"end\". Name the scene in which it begins."});
    CHECK(told(story_with("    due: stall", "    due: end")) ==
          Told{"A030 `end`: A promise cannot fall due at \"end\". Name the scene in which it is kept, renegotiated or "
               "let slide."});
}

TEST_CASE("placeholders") {
    CHECK(told(story_with("text: Wait.", "text: Wait for {name}, {me}.")) ==
          Told{"A031 `Wait for {name}, {me}.`: \"{name}\" is not known inside a text. Nothing is filled in when the "
               "story is played. Write the word itself, or leave it out."});
    CHECK(told(story_with("text: Wait.", "text: Wait {")).front().substr(0, 5) == "A031 ");
}

TEST_CASE("a file of another format is not read on") {
    CHECK(told(with(story_with("format: 1", "format: 2"), "module: M1", "modul: M1")) ==
          Told{"A032 `2`: The file is written in format \"2\", and this program reads format 1. Write \"format: 1\". "
               "If the file came from "
               "somebody else, you may need a newer program."});
}
