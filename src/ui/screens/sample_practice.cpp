#include "ui/screens/sample_practice.h"

namespace alongside::ui::screens::story {

namespace {

using app::AskedView;
using app::PracticeState;
using At = app::PracticeState::At;
using namespace records;

const std::vector<AskedView::Choice> kFits = {
    {"yes", "Yes, this is us"}, {"partly", "Partly"}, {"no", "No"}, {"unsure", "Do not know"}};

PracticeState readiness(At at) {
    PracticeState practice;
    practice.at = at;
    practice.id = "readiness";
    practice.title = "Readiness check";
    practice.summary =
        "Is this the moment to decide something together with people? 25 statements about a real project.";
    practice.minutes = 20;
    practice.name_label = "Which project is this about?";
    practice.work.name = "The clinic in Fenside";
    practice.pages = {{"Regard for people",
                       "",
                       {{"critics", "We treat the people who criticise us most as our best help.", "", kFits,
                         "What shows it, in a line"},
                        {"outrage", "People's anger weighs as much with us as our figures and plans.", "", kFits,
                         "What shows it, in a line"}}},
                      {"Backing", "", {{"backing", "Those who hold the money stand behind this.", "", kFits, "What"}}}};
    return practice;
}

PracticeState with_work(PracticeState practice) {
    practice.work.answers["critics"] = {"partly", "Colin came to two meetings, and was thanked for one", false};
    practice.changed = true;
    return practice;
}

Paper readiness_paper() {
    Paper paper;
    paper.title = "The clinic in Fenside (Readiness check)";
    paper.blocks = {
        Paragraph{"Four things, each by itself. They are not added up.", Paragraph::Voice::lead},
        Heading{2, "Stop signs"},
        Paragraph{"Nothing forbids you to go on. But call it something else, or change this first.",
                  Paragraph::Voice::note},
        List{{"Nobody has promised that anything will come of this. Then do not ask people for their time."}},
        Heading{2, "How it stands"},
        Terms{{{"Openness", "Mixed. For it: 4. Partly: 3. Against: 1. Not known: 0."},
               {"Backing", "Weak. For it: 1. Partly: 0. Against: 2. Not known: 1. Find two people first."}}},
        Heading{2, "What to do next"},
        List{{"Get one promise, with a name and a date, from somebody who can keep it.",
              "Find the person whom both the board and the front desk would call back."},
             true},
        Heading{2, "What has changed since 31 January 2025"},
        List{{"We can say all of this in plain English. It spoke: partly. Now: for it."}}};
    return paper;
}

Paper level_paper() {
    Paper paper;
    paper.title = "The clinic in Fenside (How far can we go?)";
    paper.blocks = {
        Paragraph{"What fits your answers: People have a voice.", Paragraph::Voice::lead},
        Paragraph{"As things are, it would go badly: People are kept quiet by being asked.", Paragraph::Voice::note},
        Heading{2, "To read out"},
        Paragraph{"We want to know what you think. We will decide, and then tell you what you changed.",
                  Paragraph::Voice::lead},
        Terms{{{"What you can still change", "The hours, and the bus"},
               {"What is fixed already, and why", "Not written yet."}}},
        Heading{2, "The levels and their two sides"},
        Table{{{"Level", 3}, {"When it goes well", 4}, {"When it goes badly", 4}},
              {{"People lead", "People decide, with the money and the support that it takes.",
                "It is left to people, and they are left alone with it."},
               {"People have a voice", "What people say changes something, and they are told what.",
                "You are here. People are kept quiet by being asked."}},
              0}};
    return paper;
}

}  // namespace

std::vector<app::ToolView> tools() {
    return {{"readiness", "Readiness check", "Is this the moment?", 20},
            {"level", "How far can we go?", "Four questions about a real decision.", 15},
            {"what-matters", "What matters to you", "Six questions, one page.", 10},
            {"wheel", "Round the wheel", "Planning a service goes round in four turns.", 10}};
}

PracticeState tool_cover() {
    PracticeState practice = readiness(At::cover);
    practice.kept = {{Id{"p0000000000000000000000000000002"}, "The clinic in Fenside", "2 March 2025"},
                     {Id{"p0000000000000000000000000000001"}, "The clinic in Fenside", "31 January 2025"}};
    practice.printed = "The sheets are in /home/noor/alongside/prints/readiness.";
    return practice;
}

PracticeState tool_statements() {
    return with_work(readiness(At::asking));
}

PracticeState tool_question() {
    PracticeState practice = readiness(At::asking);
    practice.title = "How far can we go?";
    practice.pages = {{"Four questions",
                       "",
                       {{"stage",
                         "Which stage is it at?",
                         "What is said in the corridor counts too.",
                         {{"decided", "It is decided."},
                          {"options", "There are a few ways to do it, and we choose between them."},
                          {"open", "It is clear what the problem is, and open what to do."},
                          {"blank", "Nothing is settled, not even the question."}},
                         ""}},
                       true}};
    practice.work.answers["stage"].choice = "options";
    return practice;
}

PracticeState tool_prompts() {
    PracticeState practice = readiness(At::asking);
    practice.title = "What matters to you";
    practice.name_label = "Whose page is this?";
    practice.work.name = "Bren";
    practice.pages = {{"What matters to you",
                       "Write as much or as little as you like.",
                       {{"good-at",
                         "What are you good at?",
                         "Also what others say you are good at.",
                         {},
                         "In your own words",
                         3,
                         true},
                        {"future",
                         "What do you hope for?",
                         "Think of a year from now, or of ten.",
                         {},
                         "In your own words",
                         3,
                         true}}}};
    practice.work.answers["good-at"].note = "Mending clocks. Sitting still with somebody who is upset.";
    practice.work.answers["future"] = {"", "To see the sea again", true};
    practice.changed = true;
    return practice;
}

PracticeState tool_card() {
    PracticeState practice = readiness(At::asking);
    practice.title = "Round the wheel";
    practice.name_label.clear();
    practice.work.name.clear();
    const AskedView card{"tea",
                         "Tea with people in their own kitchens, before anybody has a plan.",
                         "",
                         {{"analyse", "Find out"}, {"plan", "Plan"}, {"do", "Do"}, {"review", "Look back"}},
                         ""};
    AskedView other = card;
    other.id = "walk";
    practice.pages = {{"The wheel", "At which turn does it do most?", {card}, true},
                      {"The wheel", "At which turn does it do most?", {other}, true}};
    practice.page = 1;
    return practice;
}

PracticeState tool_ready() {
    PracticeState practice = with_work(readiness(At::findings));
    practice.findings = readiness_paper();
    return practice;
}

PracticeState tool_level() {
    PracticeState practice = readiness(At::findings);
    practice.findings = level_paper();
    practice.ladder =
        app::LadderView{{"People are told", "People have a voice", "People share the decision", "People lead"}, 1};
    return practice;
}

PracticeState tool_leaving() {
    PracticeState practice = tool_statements();
    practice.leaving = true;
    return practice;
}

PracticeState tool_begun() {
    PracticeState practice = tool_cover();
    practice.begun = {Id{std::string(32, '7')}, "Moving the clinic to the library", "21 March"};
    return practice;
}

PracticeState tool_erasing() {
    PracticeState practice = tool_cover();
    practice.erasing = practice.kept.front().id;
    return practice;
}

}  // namespace alongside::ui::screens::story
