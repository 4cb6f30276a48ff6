#include "ui/screens/sample_evidence.h"

namespace alongside::ui::screens::story {

namespace {

app::AwardView small_award(bool earned) {
    return {learn::Award::scenario_and_action,
            "One scenario and one action",
            "You practised once, you tried something at work, and you came back to say what became of it.",
            {{"A scenario finished, looked at closely, with a thought of yours", "In place", true},
             {"One thing written down that you will do at work", "In place", true},
             {"What became of it, told on a later day", earned ? "In place" : "Still to do", earned}},
            earned};
}

app::AwardView large_award() {
    return {learn::Award::practitioner,
            "Practitioner",
            "You have practised the whole way, from more than one chair, and you remember it later.",
            {{"A scenario finished, looked at closely, with a thought of yours", "3 of 9", false},
             {"Among them: one from the chair of somebody with lived experience", "In place", true}},
            false};
}

}  // namespace

app::EvidenceState evidence() {
    app::EvidenceState state;
    state.awards.name = "Rosie Achterberg-Featherstonehaugh";
    state.awards.awards = {small_award(true), large_award()};
    state.awards.finished = {
        {Id{"1"}, "Banging the table", "2 February 2025", "Looked at closely, with a thought of yours.", true},
        {Id{"2"}, "How much, how long?", "31 January 2025", "Still to do: look closer, and write what stays with you.",
         false}};
    state.awards.actions = {
        {Id{"3"}, "Ask who is not in the room.", "Written on 3 February 2025.", "", "", false},
        {Id{"4"}, "Ring Gwen before the meeting, and not after.", "Written on 2 February 2025.", "", "", true},
        {Id{"5"}, "Send the sum to everybody.", "Written on 31 January 2025.",
         "You did it in another way, on 2 February 2025.", "I read it out. Two people asked for the paper.", true}};
    return state;
}

app::PaperView certificate() {
    app::PaperView paper;
    paper.typed = {"Rosie Achterberg-Featherstonehaugh", "Fenside Voices", "", "I wait now, before I answer."};
    paper.title = "Certificate of completion: One scenario and one action";
    paper.lead = "Rosie Achterberg-Featherstonehaugh did what stands below, with the program Alongside.";
    paper.fields = {{"Name", "Rosie Achterberg-Featherstonehaugh"},
                    {"Award", "One scenario and one action"},
                    {"Number", "5f1c0e1e-7a3b-4c1d-9e2f-0123456789ab"},
                    {"Made out by", "Fenside Voices"},
                    {"In their own words", "I wait now, before I answer."}};
    paper.rows = {"Banging the table, 2 February 2025, 31 minutes, Individual. One scenario and one action"};
    return paper;
}

app::PaperView nameless_certificate() {
    app::PaperView paper;
    paper.title = "Certificate of completion: One scenario and one action";
    paper.wrong = "Write a name first.";
    return paper;
}

app::PaperView employer_page() {
    app::PaperView paper;
    paper.kind = app::PaperKind::employer;
    paper.typed.name = "Rosie";
    paper.title = "Learning with Alongside";
    paper.lead = "What Rosie has finished. It says nothing of what was chosen, thought or written.";
    paper.rows = {"Banging the table, 2 February 2025, 31 minutes, Individual. One scenario and one action",
                  "How much, how long?, 31 January 2025, 12 minutes, Individual"};
    paper.saved = "It is in saves/prints/employer.";
    return paper;
}

}  // namespace alongside::ui::screens::story
