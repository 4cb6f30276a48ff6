#include "ui/screens/sample_story.h"

namespace alongside::ui::screens::story {

namespace {

constexpr const char* kReview =
    "Drafted without people with lived experience, and not yet reviewed by them. Say where it is wrong.";
constexpr const char* kNote =
    "People shout, and somebody cries. In some versions a neighbour has died some weeks after a long wait for an "
    "ambulance. Nothing is shown.";
constexpr const char* kYou = "You are the area manager. You are in the chair.";

std::vector<app::SeatView> seats() {
    return {{0, "The area manager", kYou, 14},
            {1, "Gwen Pritchard", "You are Gwen Pritchard, retired bus inspector. You have come about a door.", 4}};
}

app::LineView seen(std::string text) {
    return {{}, {}, std::move(text), {}, {}};
}
app::LineView gwen(std::string text) {
    return {"Gwen", "gwen", std::move(text), -1, "wary"};
}
app::LineView marta(std::string text) {
    return {"Marta", "marta", std::move(text), 0, "watching"};
}

std::vector<app::PersonView> people() {
    return {{"gwen", "Gwen Pritchard", "Gwen",
             "Retired bus inspector and choir alto, who writes letters that editors print",
             "who signed the notice, and when they knew", -1, "cold, now wary", 1, true, false},
            {"marta", "Marta Kowalska", "Marta", "Runs the bakery stall, in three languages",
             "somewhere to take a child at night", 0, "watching", 0, false, false},
            {"imran", "Dr Imran Shah", "Imran", "GP, loved by his patients and short with committees",
             "a plan, before his evening notes", -3, "cold, now hostile", -1, false, true}};
}

std::vector<app::SlipView> slips() {
    return {{"Marta", "The clinic's numbers, by day ten", "Ten days later", alongside::Fate::made, "still owed"},
            {"Gwen", "Back in this hall in six weeks, with answers", "Six weeks later", alongside::Fate::kept, "kept"}};
}

app::ShelfView on_shelf(std::string id, std::string title, std::string summary, int minutes) {
    return {std::move(id), std::move(title), std::move(summary), minutes, {}, false};
}

std::string repeated(const std::string& sentence, std::size_t most) {
    std::string text;
    while (text.size() + sentence.size() < most)
        text += (text.empty() ? "" : " ") + sentence;
    return text;
}

app::TurningView turning(std::string name, std::string chosen, std::string pen, std::size_t position) {
    app::TurningView view;
    view.name = std::move(name);
    view.chosen = std::move(chosen);
    view.pen = std::move(pen);
    view.position = position;
    return view;
}

std::vector<app::TurningView> turnings() {
    std::vector<app::TurningView> all = {
        turning("The banging", "Shut the laptop. \"You are angry, and I have not heard why. Start where you like.\"",
                "You decided together", 1),
        turning("The kerb", "\"Tell me about the kerb. Then I will ask who else.\"", "You asked, and then decided", 4),
        turning("The line", "You skipped this.", "", 6),
        turning("Three people", "\"Name three, and they shall have the numbers before I do.\"", "They decided", 9)};
    all[0].tags = "Sharing power +1, Respect and safety +1, Plain talk -1";
    all[0].heard = {"Gwen heard: Start where you like. So I shall.", "Imran heard: There is no plan."};
    all[0].because =
        "The evening now begins where the people in it are. Those who came to be told what happens next went without, "
        "for an hour.";
    all[0].sources = {{"Co-produce if you can go where people take you", "Dos and don'ts of co-production", {}}};
    all[0].doors = {
        {"Gwen and Imran", {{"\"I have ninety seconds here on a card. Hear it, and then the microphone is yours.\""}}},
        {"Marta", {{"\"You found out from a door, and not from a person. That was my doing. I am sorry.\""}}},
        {"Nobody's in particular", {{"Lay the microphone on the table. Say nothing. Wait."}}}};
    all[1].heard = {"Marta heard: He asked who else."};
    all[1].because = "One person's hour became something that the hall could hold together.";
    all[1].sources = {{"Come with nothing decided, and build the agenda together",
                       "Fifteen top tips",
                       {"A blank page, and a clear outline. A blank page fits inside an honest frame."}}};
    all[1].doors = {
        {"Gwen", {{"Take her details, and ring her tomorrow."}, {"\"Come and see me on Monday. Ask for me.\""}}}};
    all[3].tags = "Sharing power +2, Seeing what people can do +1";
    all[3].doors = {
        {"Marta, Delroy and Imran", {{"\"My team is writing a review. I will send it to everybody here.\""}}}};
    return all;
}

}  // namespace

app::CardView card() {
    app::CardView card;
    card.id = "outrage";
    card.title = "Banging the table";
    card.summary =
        "A walk-in clinic shut six weeks ago. People found out from a notice on the door. Tonight you have the hall, "
        "the "
        "slides and the microphone.";
    card.module = "Should we co-produce this, now?";
    card.content_note = kNote;
    card.review = kReview;
    card.minutes = 14;
    card.place_id = "sports-hall";
    card.evening = true;
    card.seats = seats();
    return card;
}

app::ModuleView module() {
    app::ModuleView view;
    view.module.id = "M1";
    view.module.title = "Is this the moment?";
    view.module.question = "Should we co-produce this, now?";
    view.module.aims = {"Hear anger as news about what matters.", "Say what is still open, and what is not.",
                        "Decide whether to begin, wait, or use a smaller word."};
    view.module.card = content::ConceptCard{
        "Signs for, and signs against",
        {"People who bang the table care. That can be a good moment to begin, if something is still open. If the "
         "answer "
         "is settled, say so, and do not call it deciding together.",
         "Before you begin, ask yourself five things. Could I be wrong about what is needed? Can I treat my sharpest "
         "critic as somebody who knows a lot? Does what people live through weigh as much with me as my figures? Can I "
         "leave my own plan at the door? Can I bear it if this takes much longer than I think?",
         "A no does not have to stop you. It shows what to mend first."}};
    view.scenarios = {{"outrage", "Banging the table", 14}, {"kettle", "Who fills the kettle", 3}};
    return view;
}

app::AboutView about() {
    return {
        "0.1.0",
        "None of them has been read by people with lived experience yet. Each says so before you begin.",
        {{"dos-and-donts", "Dos and don'ts of co-production",
          "A handout in two columns, when to do it and when not to. The same list was on a Welsh blog in 2013, "
          "credited "
          "to the Community Dialogue project of two primary care trusts, in Derby and in Leicester."},
         {"deck", "Involving people in commissioning",
          "Slides with four figures and twenty-two tips. The figures go back to the New Economics Foundation, to NHS "
          "England with the Coalition for Collaborative Care, to Sherry Arnstein, and to a consultancy's matrix of "
          "2001."},
         {"leaflet", "Fifteen top tips",
          "A leaflet of an integrated care system, the NHS and council bodies of one area working together."},
         {"questions", "Ten questions about co-production and markets for care",
          "Questions and answers that Think Local Act Personal has also made public."},
         {"short-deck", "Co-production, in a few slides",
          "Slides on where the word comes from, what works and what is hard."},
         {"public", "Common knowledge beside the handouts", "Ladders, steps and principles that anyone can look up."}},
        {"Inter: the letters you see, unless you choose others. Licence: SIL Open Font Licence 1.1.",
         "OpenDyslexic: letters that some people read with less effort. Licence: Creative Commons Attribution 3.0, "
         "Bitstream Vera."},
        {"SDL: the window, the keys and the sounds. Licence: zlib.",
         "Pango: lines of text, in any script. Licence: LGPL 2.",
         "SQLite: keeps your progress on this machine. Licence: public domain."}};
}

app::HomeView home() {
    app::HomeView home;
    home.newcomer = false;
    home.carry_on = app::CarryOn{Id{"r1"}, "Banging the table", "The kerb", kYou, "sports-hall", true, 8, ""};
    home.chairs = {
        {"gwen",
         "Gwen Pritchard",
         "Retired bus inspector and choir alto, who writes letters that editors print",
         "I was asked six things tonight. I wrote the questions down as well.",
         1,
         {}},
        {"marta", "Marta Kowalska", "Runs the bakery stall, in three languages",
         "Zofia asked what they said. I told her. She typed: \"And you believed them?\" I said, ask me in ten days.", 0,
         "The clinic's numbers, by day ten"},
        {"imran",
         "Dr Imran Shah",
         "GP, loved by his patients and short with committees",
         "I told my wife it was a good meeting. She asked if I was ill.",
         2,
         {}},
        {"colin",
         "Colin Marsh",
         "Treasurer who chairs the money meetings, has a learning disability and a very good calculator",
         {},
         {},
         "Say it in numbers I can check"}};
    home.shelf = {on_shelf("kettle", "Who fills the kettle", "A kettle, six mugs, and who says when.", 3),
                  on_shelf("outrage", "Banging the table", "A hall has come about a door that is shut.", 14),
                  on_shelf("blank-page", "The blank agenda", "Four metres of paper, and who writes on it first.", 12),
                  on_shelf("broken", "broken", "", 0)};
    home.shelf[1].finished_once = true;
    home.shelf[3].trouble = "The scene \"the-hall\" leads to \"foyer\", and there is no such scene.";
    home.places = {
        {"sports-hall", "Fenside sports hall", "A hundred and forty stacking chairs. A scoreboard that hums.", {1}},
        {"corridor", "The foyer", "An urn, green cups, a notice board of lost gloves.", {1}},
        {"car-park", "The car park", "One lamp, six puddles, a bus stop with half a roof.", {1}},
        {"council-office", "Ruth's office, Civic Centre", "A diary as thick as a loaf.", {1, 2}},
        {"market", "Marta's stall", "Striped awning, warm trays, a queue that knows what it wants.", {1}},
        {"kitchen", "A kitchen in Fenside", "A table for two, a window on the street.", {}},
        {"clinic-door", "The old clinic, Culver Street", "A kerb. A bus stop.", {1}},
        {"clinic", "A front desk and chairs", "Four chairs for eleven people.", {}},
        {"allotment", "A garden", "More bramble than sky.", {}},
        {"cafe", "The cafe by the tills", "A clock with a spoon for a hand.", {}},
        {"board-room", "The board room", "One long table, twenty-two chairs.", {2}},
        {"community-room", "Fenside community room", "A heater, an urn, and chairs in stacks of eight.", {0}},
        {"street", "Your street", "Wet slates, one lamp.", {}},
        {"minibus", "The minibus", "Nine seats, eight belts.", {}},
        {"shed", "Alf's shed", "A round stove, a bench of seedlings, mugs on nails.", {}},
        {"day-centre", "Mill Lane day centre", "Round tables with cards and paints, one good armchair.", {}}};
    home.routes = {{"new", "I am new to this", {0, 1, 2}, 0, 15},
                   {"lived-experience", "I am joining with lived experience", {1, 2}, 2, 12},
                   {"trainer", "I train others", {1}, std::nullopt, 0}};
    home.profile_name = "Sam";
    home.profiles = {"Sam", "Priya"};
    return home;
}

app::SceneView scene() {
    app::SceneView view;
    view.scenario = "Banging the table";
    view.place = "Fenside sports hall";
    view.place_id = "sports-hall";
    view.evening = true;
    view.you = kYou;
    view.content_note = kNote;
    view.scene_id = "the-table";
    view.turning = "The banging";
    view.pages = {{{},
                   {},
                   {seen("The screen goes blue. Forty hands go up. Feet join in. The scoreboard hums."),
                    gwen("Six weeks! And you told us with a notice on a door!")},
                   false},
                  {{},
                   {},
                   {marta("My customers ask me. I say I will ask you. So, I am asking you."),
                    seen("Kieran slides a card along the table. Ninety seconds. It has been checked.")},
                   false}};
    view.people = people();
    view.room_words = "wary, now watching";
    view.changes = {"Gwen: cold, now wary.", "Imran: cold, now hostile.", "The room: wary, now watching."};
    view.ask = "The banging goes on.";
    view.options = {
        {"card", 1, "\"I have ninety seconds here on a card. Hear it, and then the microphone is yours.\"", {}},
        {"laptop", 2, "Shut the laptop. \"You are angry, and I have not heard why. Start where you like.\"", {}},
        {"sorry", 3, "\"You found out from a door, and not from a person. That was my doing. I am sorry.\"", {}},
        {"wait", 4, "Lay the microphone on the table. Say nothing. Wait until they have quite finished.",
         "You are too tired to stand still."}};
    view.listens = {{"listen:sheet", "Gwen", "Ask Gwen what is on the plastic", "two people put their hands down"},
                    {"listen:flour", "Marta", "Ask Marta who could not come", "the front row waits"}};
    view.listens_left = 2;
    view.has_listens = true;
    view.slips = slips();
    view.minutes_left = 8;
    view.can_say_own = true;
    view.can_end_here = true;
    view.can_go_back = true;
    return view;
}

app::SceneView long_scene() {
    app::SceneView view = scene();
    view.place = "Thornmere and Fenside Community Association, the upper room";
    view.turning = "What is said when the microphone has reached the last row";
    view.pages = {{{},
                   {},
                   {gwen(repeated("My neighbour sat on that kerb for an hour.", 260)),
                    seen(repeated("The rain has found the roof.", 160))},
                   false}};
    view.people.push_back({"long", "Alexandrina Featherstonehaugh Cholmondeley of Lower Fenside", "Alexandrina",
                           repeated("Keeps the keys of the hall, the minutes and the peace.", 150),
                           repeated("an answer that she can read out", 90), 3, "with you", 0, false, false});
    for (app::OptionView& option : view.options)
        option.text = repeated("\"I will stand there myself today, and come back tomorrow.\"", 240);
    view.options.push_back({"fifth", 5, repeated("Say nothing. Wait. Look at the door.", 240), {}});
    view.listens.push_back({"listen:long", "Alexandrina", repeated("Ask her what the hall was before", 110),
                            repeated("the caretaker looks at the clock", 110)});
    view.slips.push_back({"Alexandrina Featherstonehaugh Cholmondeley of Lower Fenside",
                          repeated("A key of our own to the hall, without having to ask", 200),
                          "Eleven weeks and three days later, on a wet Thursday", alongside::Fate::renegotiated,
                          "agreed anew"});
    return view;
}

/// The same three, once the evenings are decided together.
std::vector<app::PersonView> people_afterwards() {
    std::vector<app::PersonView> all = people();
    for (app::PersonView& one : all) {
        one.stance = one.id == "marta" ? 2 : 1;
        one.stance_words = one.id == "marta" ? "warm" : "willing";
        one.moved = 0;
        one.turned_away = false;
    }
    return all;
}

app::PageView ten_days_later() {
    return {"Ten days later",
            {},
            {seen("A queue, and flour on the scales. The clinic's numbers lie under the till, on one sheet."),
             {"Marta", "marta", "Day ten, you said. I told nobody to hope. Now I shall have to tell them.", 2, "warm"}},
            false};
}

app::DebriefView debrief() {
    app::DebriefView view;
    view.place = "Fenside sports hall";
    view.place_id = "sports-hall";
    view.evening = true;
    view.endings = {
        {"Two tables, pushed together",
         {seen("The people from the hall and the people from your office decide the evenings together. It is "
               "slow, and it is minuted in two hands."),
          seen("Gwen keeps time, and is strict with herself. Marta has her answer, and prints it on the bags."),
          seen("Dr Shah brings his figures, and is asked to say them again.")}}};
    view.people = people_afterwards();
    view.at_home = {
        {"gwen", "Gwen",
         "I was asked six things tonight. I wrote the questions down as well. I've never had to rule that column.", 1},
        {"marta", "Marta",
         "Zofia asked what they said. I told her. She typed: \"And you believed them?\" I said, ask me in ten days.",
         0},
        {"imran", "Imran", "I told my wife it was a good meeting. She asked if I was ill.", 2}};
    view.slips = slips();
    view.slips.push_back({"Gwen", "A walk-in clinic in Fenside by spring", "In spring, at the old door",
                          alongside::Fate::slid, "let slide"});
    view.pen_sentence = "You held the pen at 3\u00a0of\u00a08 turning points.";
    view.pen = {{"The banging", Pen::shared, "You decided together"},
                {"The kerb", Pen::asked, "You asked, and then decided"},
                {"The line", Pen::told, "You decided, and told people"},
                {"Three people", Pen::led, "They decided"},
                {"The wrong word", Pen::shared, "You decided together"},
                {"Somebody cries", Pen::led, "They decided"},
                {"The last five minutes", Pen::shared, "You decided together"},
                {"The next morning", Pen::told, "You decided, and told people"}};
    view.question = "What would keep it going if you changed jobs in May?";
    view.other_seats = {
        {1, "Gwen Pritchard", "You are Gwen Pritchard, retired bus inspector. You have come about a door."}};
    view.levels = {{{},
                    "People shared the decisions",
                    "Co-operation",
                    "They and the people in charge decided together.",
                    "Each side gave something, and each could say no.",
                    {{"Context", "in place", 2, "What came before: does it help?"},
                     {"Motivation", "in place", 1, "Why each side is here."},
                     {"Capacity", "missing", -1, "The time, the money and the strength that it takes."},
                     {"Assurances", "in place", 1, "What people can count on."}}}};
    view.turnings = turnings();
    view.facts = {{"A hundred and forty people came."},
                  {"Two residents have asked a judge to look at the closing of the building."},
                  {"Ruth Mbeki, the director, signed the notice."}};
    view.review = kReview;
    return view;
}

std::vector<app::AxisWords> axes() {
    return {{"Sharing power", "much", 4, -3, 5},      {"Openness", "some", 1, -2, 5},
            {"Respect and safety", "some", 1, -3, 4}, {"Plain talk", "little", -1, -2, 3},
            {"Ownership", "much", 3, -1, 4},          {"Seeing what people can do", "much", 3, 0, 4},
            {"Giving back", "little", 0, 0, 5},       {"Reaching others", "not exercised here", 0, 0, 0}};
}

}  // namespace alongside::ui::screens::story
