/// Whose this is: who practises, a PIN, and what one can do with what is kept of oneself.
#include "shown.h"

using namespace alongside;
using namespace alongside::app;
using test::Shown;

TEST_CASE("who practises is chosen by a number, also nobody and a guest", "[screens]") {
    Shown who("who");
    CHECK(Shown::asked<ChooseProfile>(who.ui.key('2')).name == "Sam");
    CHECK(who.pressed<ChooseProfile>("Priya").name == "Priya");
    CHECK(who.pressed<ChooseProfile>("Without a name").name.empty());
    who.pressed<DataCommand>("A guest");
    CHECK(who.ui.node("Priya").description == "With a PIN");
}

TEST_CASE("a PIN is typed, never shown, never copied, and told if it is wrong", "[screens]") {
    Shown who("who-pin");
    const ui::Node& field = who.ui.node("PIN");
    CHECK(field.value == "\u2022\u2022\u2022\u2022");
    CHECK(who.ui.node("That is not the PIN. Wait 4 seconds, then try again.").live);
    who.ui.move_focus("PIN");
    who.ui.key('a', {.ctrl = true});
    who.ui.key('c', {.ctrl = true});
    CHECK(who.ui.services.clipboard.words.empty());
    const auto typed = Shown::asked<DataCommand>(who.ui.type("5"));
    CHECK(std::holds_alternative<EditPin>(typed));
    CHECK(std::holds_alternative<EnterPin>(who.pressed<DataCommand>("Go on")));
    CHECK(std::holds_alternative<ForgetAsked>(Shown::asked<DataCommand>(who.ui.key(ui::Key::escape))));
}

TEST_CASE("one's data is taken along, brought here, locked, and erased only under its name", "[screens]") {
    Shown data("my-data");
    CHECK(std::holds_alternative<ExportMine>(data.pressed<DataCommand>("Make the file")));
    CHECK(std::holds_alternative<TakePinOff>(data.pressed<DataCommand>("Take the PIN off")));
    CHECK(std::holds_alternative<EraseMe>(data.pressed<DataCommand>("Erase it all")));
    CHECK(std::holds_alternative<ShowPrivacy>(data.pressed<DataCommand>("What is kept, and why")));
    CHECK(data.ui.node("Set the PIN").disabled);
    data.state.data.erase_name = "Sa";
    data.ui.rest();
    CHECK(data.ui.node("Erase it all").disabled);
    CHECK(std::holds_alternative<CloseMyData>(Shown::asked<DataCommand>(data.ui.key(ui::Key::escape))));
}

TEST_CASE("the way to one's data is on home and in the settings, to the privacy page also while keeping", "[screens]") {
    Shown home("home");
    home.pressed<DataCommand>("Your data");
    home.pressed<DataCommand>("Somebody else");
    Shown settings("settings");
    settings.pressed<DataCommand>("Your data");
    settings.pressed<DataCommand>("What is kept, and why");
    Shown keep("keep");
    keep.pressed<DataCommand>("What is kept, and why");
    Shown privacy("privacy");
    CHECK(privacy.ui.sees("All of it stays on this machine."));
    CHECK(std::holds_alternative<ClosePrivacy>(Shown::asked<DataCommand>(privacy.ui.key(ui::Key::escape))));
}
