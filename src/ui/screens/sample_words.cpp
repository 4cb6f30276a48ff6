#include "ui/screens/sample_words.h"

#include <fmt/format.h>

namespace alongside::ui::screens::story {

namespace {

using learn::CardAnswer;

constexpr std::string_view kSentOut =
    "Stakeholder engagement will be undertaken by the ICB at key milestones to co-produce the service specification.";

constexpr std::string_view kLongSentence =
    "We will, subject to the outcome of the review and the agreement of all of the boards concerned, begin to plan for "
    "it early next year.";

std::vector<app::LensWord> found_in(std::string_view text) {
    return sample_lens()->words(text);
}

app::WordsState at(app::WordsAt where) {
    app::WordsState state;
    state.lens = sample_lens();
    state.at = where;
    state.exercises = {
        {"what-is-open", std::string(kSentOut), {}, {}, {}, {}, {}},
        {"could-not-come", "The DNA rate for the clinic remains an outlier at 14%.", {}, {}, {}, {}, {}}};
    return state;
}

std::vector<learn::QuickCard> two_cards() {
    return {{"tip-11-blank-page", "We come with an empty sheet and find the aim together.", CardAnswer::depends,
             "Wonderful where it is true. If money or law has set limits, an empty sheet hides them."},
            {"tip-16-keep-updated", "We will write when there is something to report.", CardAnswer::bin,
             "Silence reads as no. Say when you will write, and write then, even if nothing has moved."}};
}

}  // namespace

std::shared_ptr<const app::Lens> sample_lens() {
    using Kind = content::Term::Kind;
    return std::make_shared<const app::Lens>(std::vector<content::Term>{
        {"ICB (integrated care board)",
         "The NHS body that plans and pays for most NHS care in an area",
         Kind::art,
         {"ICB"}},
        {"Stakeholder", "Anyone affected by it or interested in it (better: name them)", Kind::empty, {"stakeholder"}},
        {"Engagement", "Talking and listening to people (say which)", Kind::empty, {"engagement"}},
        {"Milestone", "A date by which something should be done", Kind::empty, {"milestone"}},
        {"Hard to reach", "We have not reached them yet", Kind::label, {"hard to reach"}},
        {"GP (general practitioner)", "A family doctor", Kind::art, {"GP"}},
        {"The room", "Everybody who is here, taken together", Kind::art, {"the room"}}});
}

app::WordsState own_text() {
    app::WordsState state = at(app::WordsAt::own_text);
    state.own_text = std::string(kSentOut) + "\n\nSome groups are hard to reach. " + std::string(kLongSentence);
    state.guide = {"Roughly: very hard to read.",
                   "Too short to say how many people can read it. That takes five sentences.",
                   "5 hard words are not explained.",
                   {fmt::format("A sentence of 26 words: {}", kLongSentence)},
                   found_in(state.own_text)};
    return state;
}

app::WordsState own_text_empty() {
    return at(app::WordsAt::own_text);
}

app::WordsState exercises() {
    return at(app::WordsAt::exercises);
}

app::WordsState rewriting() {
    app::WordsState state = at(app::WordsAt::rewrite);
    app::RewriteState& now = state.rewrite;
    now.before = kSentOut;
    now.hard = found_in(kSentOut);
    now.text = "We want to write this with you. The ICB will come to each milestone.";
    now.guide = {"Roughly: very easy to read.",
                 "Too short to say how many people can read it. That takes five sentences.",
                 "2 hard words are not explained.",
                 {},
                 found_in(now.text)};
    now.stays = {{"People are asked to help write what the service should do.", true},
                 {"Some of it is still open.", false},
                 {"There are times at which they can take part.", false},
                 {"It says who does what: We, who pay for the service, write it together with you.", true},
                 {"It keeps the honest part: Some things are decided already.", false}};
    now.example = "We want to write this with you. The budget is fixed and the building is not.";
    return state;
}

app::WordsState rewritten() {
    app::WordsState state = rewriting();
    state.rewrite.others = true;
    state.rewrite.kept = true;
    return state;
}

app::WordsState dealt_card() {
    app::WordsState state = at(app::WordsAt::cards);
    state.cards.dealt = two_cards();
    state.cards.answer = CardAnswer::keep;
    state.cards.why = "We did, and it was the best meeting of the year.";
    return state;
}

app::WordsState card_viewed() {
    app::WordsState state = dealt_card();
    state.cards.viewed = true;
    return state;
}

app::WordsState cards_over() {
    app::WordsState state = dealt_card();
    state.cards.given = {{state.cards.dealt[0], CardAnswer::keep, state.cards.why},
                         {state.cards.dealt[1], CardAnswer::bin, {}}};
    state.cards.at = 2;
    return state;
}

}  // namespace alongside::ui::screens::story
