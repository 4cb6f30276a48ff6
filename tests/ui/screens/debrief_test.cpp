/// Looking back: one key a step, three doors, and the closer look.
#include <algorithm>

#include "shown.h"

using namespace alongside;
using namespace alongside::app;
using test::Shown;

TEST_CASE("each step of looking back goes on with Enter", "[screens]") {
    for (const char* name : {"debrief-ending", "debrief-hall", "debrief-home", "debrief-slips", "debrief-no-slips",
                             "debrief-pen", "debrief-question"}) {
        INFO(name);
        Shown step(name);
        Shown::asked<NextStep>(step.ui.key(ui::Key::enter));
    }
}

TEST_CASE("the empty hall is a picture with one key and no words on it", "[screens]") {
    const Shown hall("debrief-hall");
    std::vector<std::string> names;
    for (const ui::Node& node : hall.ui.tree().nodes) {
        if (node.role != ui::Role::window) {
            names.push_back(node.name);
        }
    }
    CHECK(names == std::vector<std::string>{"Fenside sports hall, empty now.", "Go on"});
    CHECK(hall.ui.tree().nodes[1].rect == hall.ui.tree().nodes[0].rect);
}

TEST_CASE("the faces of those at home are asked for while the empty hall is shown", "[screens]") {
    Shown hall("debrief-hall");
    const std::vector<AtHomeView>& people = hall.state.debrief.at_home;
    REQUIRE_FALSE(people.empty());
    const std::vector<std::string>& asked = hall.ui.services.pictures.asked;
    for (const AtHomeView& one : people) {
        INFO(one.name);
        CHECK(std::any_of(asked.begin(), asked.end(),
                          [&](const std::string& id) { return id.starts_with("people/" + one.person_id + "/"); }));
    }
}

TEST_CASE("the marks of the pen are said in words, a line each", "[screens]") {
    const Shown pen("debrief-pen");
    CHECK(pen.ui.sees("You held the pen at 3\u00a0of\u00a08 turning points."));
    CHECK(pen.ui.sees("The banging: You decided together"));
    CHECK(pen.ui.sees("The line: You decided, and told people"));
}

TEST_CASE("the question stands alone", "[screens]") {
    const Shown question("debrief-question");
    CHECK(question.ui.tree().nodes.size() == 3);  // the window, the question, the way on
}

TEST_CASE("three doors: again from any turning point, from another chair, done", "[screens]") {
    Shown doors("debrief-doors");
    CHECK(doors.pressed<AgainFrom>("The kerb").position == 4);
    CHECK(doors.pressed<OtherSeat>("Gwen Pritchard").seat == 1);
    doors.pressed<Leave>("Leave");
    doors.pressed<LookCloser>("Look closer");
    Shown::asked<Leave>(doors.ui.key(ui::Key::enter));
}

TEST_CASE("the first time the way to the closer look is the one that Enter takes", "[screens]") {
    Shown doors("debrief-doors-first");
    Shown::asked<LookCloser>(doors.ui.key(ui::Key::enter));
    CHECK(doors.ui.sees("Before you go"));
}

TEST_CASE("the closer look says first that nobody with lived experience has reviewed it", "[screens]") {
    const Shown closer("closer");
    const std::string text = closer.ui.tree_text();
    CHECK(text.find("These scores are the authors' draft.") < text.find("Where it landed"));
    CHECK(closer.ui.sees("People shared the decisions. It came out as: Co-operation."));
    CHECK(closer.ui.sees("Capacity: missing"));
}

TEST_CASE("what the hard words of the closer look mean is one press away", "[screens]") {
    Shown closer("closer");
    CHECK(closer.ui.sees("Each side gave something, and each could say no."));
    CHECK(closer.ui.sees("The time, the money and the strength that it takes."));
    const auto shut = closer.pressed<Unfold>("What these words mean");
    CHECK(shut.what == "meanings-0");
    CHECK_FALSE(shut.open);
}

TEST_CASE("an ending of several says which part it is of", "[screens]") {
    Shown ending("debrief-ending");
    CHECK(ending.ui.sees("How it ended"));
    ending.state.debrief.endings.front().part = "The box on the counter";
    ending.ui.rest();
    CHECK(ending.ui.sees("How it ended: The box on the counter"));
}

TEST_CASE("axes are said in words with their range; what was not exercised is no number", "[screens]") {
    const Shown closer("closer");
    CHECK(closer.ui.node("Sharing power").value == "much: 4, where -3 to 5 was possible");
    CHECK(closer.ui.node("Reaching others").value == "not exercised here");
}

TEST_CASE("while the axes are being proved the closer look says so", "[screens]") {
    const Shown closer("closer-proving");
    CHECK(closer.ui.node("Still working out").live);
}

TEST_CASE("a door that stayed shut shows whose it was, and opens on a press", "[screens]") {
    Shown closer("closer");
    CHECK_FALSE(closer.ui.sees("I have ninety seconds here on a card."));
    CHECK(closer.ui.sees("That was my doing. I am sorry."));
    const Unfold unfold = closer.pressed<Unfold>("Gwen and Imran");
    CHECK(unfold.open);
    closer.state.unfolded[unfold.what] = true;
    closer.ui.rest();
    CHECK(closer.ui.sees("I have ninety seconds here on a card."));
}

TEST_CASE("own sentences are kept one by one", "[screens]") {
    Shown closer("closer");
    closer.ui.move_focus("What stays with you");
    const EditReflection edit = Shown::asked<EditReflection>(closer.ui.type("The boots."));
    CHECK(edit.kind == store::ReflectionKind::reflection);
    CHECK(edit.text == "The boots.");
    closer.state.reflections[static_cast<std::size_t>(edit.kind)] = edit.text;
    closer.ui.rest();
    CHECK(Shown::asked<KeepReflection>(closer.ui.send({ui::Act{"reflect-1/keep"}})).kind == edit.kind);
    CHECK(closer.ui.sees("Kept. Only you can read it."));
    CHECK(closer.ui.sees("I think the app is wrong here"));
    Shown::asked<LookBackAgain>(closer.ui.key(ui::Key::escape));
}

TEST_CASE("beside each turning point one can say that the app is wrong", "[screens]") {
    Shown closer("closer");
    CHECK(Shown::asked<StartObjection>(closer.ui.send({ui::Act{"turning-1/wrong"}})).turning == 1);
    closer.state.after.objecting = 1;
    closer.ui.rest();
    closer.ui.move_focus("What is wrong here?");
    const EditObjection edit = Shown::asked<EditObjection>(closer.ui.type("No."));
    CHECK(edit.text == "No.");
    closer.state.after.objection = edit.text;
    closer.ui.rest();
    Shown::asked<KeepObjection>(closer.ui.send({ui::Act{"turning-1/keep-objection"}}));
}

TEST_CASE("the way taken names each stop, who decided, and whose doors stayed shut", "[screens]") {
    const Shown closer("closer");
    CHECK(
        closer.ui.sees("The banging. You decided together. Not opened: Gwen and Imran; Marta; Nobody's in particular"));
}

TEST_CASE("working out the axes says how far it has come, and can be stopped and begun again", "[screens]") {
    Shown proving("closer-proving");
    CHECK(proving.ui.sees("120000 moments tried so far."));
    proving.pressed<StopProof>("Stop working it out");
    Shown stopped("closer-stopped");
    CHECK(stopped.ui.sees("You stopped this."));
    stopped.pressed<StartProof>("Work it out");
}

TEST_CASE("at home people look as they stood in the end", "[screens]") {
    const Shown home("debrief-home");
    const auto& asked = home.ui.services.pictures.asked;
    CHECK(std::ranges::find(asked, "people/imran/warm") != asked.end());
}
