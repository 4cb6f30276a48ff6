#include "ui/screens/sample_share.h"

namespace alongside::ui::screens::story {

app::ShareState refused_file() {
    app::ShareState share;
    share.file = "/home/sam/Downloads/holiday.alongside";
    share.refused = "This is not a file that Alongside has made, or it is cut short.";
    return share;
}

app::ShareState looking_inside() {
    app::ShareState share;
    share.file = "/home/sam/Downloads/outrage.alongside";
    share.looking = true;
    return share;
}

app::ShareState parcel() {
    app::ShareState share;
    app::ParcelView view;
    view.id = "outrage";
    view.title = "Banging the table, in Eastgate";
    view.summary = "A library shut six weeks ago. People found out from a notice on the door.";
    view.about = {"The question behind it: Should we co-produce this, now?", "About 14 minutes.",
                  "Chairs to sit in: The manager, Gwen.", "Words: 6120. Endings: 11.",
                  "Who has read it: Drafted by a library team. Two members of its panel have read it."};
    view.content_note = "People shout, and somebody cries.";
    view.newcomers = {"New: Bo Lee. Night porter, who plays the tuba", "New: The reading room.",
                      "Gwen Pritchard is described in another way in this file. Yours stays as it is."};
    view.standing =
        "A scenario of this name came with Alongside. This one would stand in its place. When you take yours off the "
        "shelf, the other is back.";
    view.differs = {"Yours is called \"Banging the table\".",
                    "Somebody new in it: Bo Lee.",
                    "A new option in \"The microphone\": Put it down, and pull up a chair.",
                    "Before the scenes. New lines: 4. Lines gone: 3.",
                    "The microphone. New lines: 9. Lines gone: 0.",
                    "Endings. New lines: 2. Lines gone: 2."};
    view.verdict = "It can be played. Check finds this in it:";
    view.findings = {
        "scenario.yaml, line 212: This option is 104 characters long. Shorten it to 90: it is read from the back of a "
        "room. [L003]",
        "walks/quiet-start.yaml: It ends with L2+, and the walk says L2-. [W002]"};
    view.let_pass = {"Its author lets L007 pass: The chair speaks jargon so that the room can ask what it means."};
    view.can_add = true;
    share.file = "/home/sam/Downloads/outrage.alongside";
    share.parcel = view;
    return share;
}

app::ShareState broken_parcel() {
    app::ShareState share;
    app::ParcelView view;
    view.id = "half-done";
    view.title = "half-done";
    view.verdict = "It cannot be played here, so it cannot be added.";
    view.findings = {"scenario.yaml, line 12: There is no person \"gwem\". Did you mean \"gwen\"? [A030]"};
    share.parcel = view;
    return share;
}

app::ShareState passed_on() {
    app::ShareState share;
    share.passed_on =
        "The scenario is in the file /home/sam/alongside/saves/shared/outrage.alongside. Send it as you like. Whoever "
        "opens it with Alongside sees what is in it first.";
    share.taking_off = true;
    return share;
}

}  // namespace alongside::ui::screens::story
