#include "ui/screens/sample_room.h"

#include <algorithm>

#include "ui/screens/sample_story.h"

namespace alongside::ui::screens {

namespace {

using app::WallView;
using vote::Phase;

std::vector<app::AnswerView> options() {
    return {{"sit", "A", "\"I have ninety seconds here on a card. Hear it, and then the microphone is yours.\"", {}},
            {"shut", "B", "Shut the laptop. \"You are angry, and I have not heard why. Start where you like.\"", {}},
            {"sorry", "C", "\"You found out from a door, and not from a person. That was my doing. I am sorry.\"", {}},
            {"wait", "D", "Lay the microphone on the table. Say nothing. Wait.", {}}};
}

std::vector<app::AnswerView> answers() {
    std::vector<app::AnswerView> all = options();
    all.push_back({std::string(vote::kSomethingElse), "", "Something else", {}});
    all.push_back({std::string(vote::kRatherNot), "", "I'd rather not say", {}});
    return all;
}

app::CellView cell(vote::Channel channel, int count) {
    if (vote::is_hidden(channel, count))
        return {0, true, "fewer than 3"};
    return {count, false, count == 0 ? "nobody" : std::to_string(count)};
}

app::ResultView result(vote::Channel channel, std::string title, const std::vector<std::pair<int, int>>& counts) {
    app::ResultView view;
    view.channel = channel;
    view.title = std::move(title);
    view.headings = {"First vote", "Second vote"};
    const std::vector<app::AnswerView> all = answers();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        view.rows.push_back({all[i], {cell(channel, counts[i].first), cell(channel, counts[i].second)}});
        view.largest = std::max({view.largest, counts[i].first, counts[i].second});
    }
    view.totals = {};
    view.most_chosen = "Most chosen in the second vote: B.";
    return view;
}

/// What stands on every wall of the evening.
WallView evening(Phase phase, int depth) {
    WallView wall;
    wall.phase = phase;
    wall.depth = depth;
    wall.scene = story::scene();
    wall.scene.place = "The sports hall";
    wall.promises = {{1, "Bren", "ask the library for the upstairs room", "Friday"}};
    return wall;
}

WallView asking(Phase phase, int depth, std::string heading, std::string task) {
    WallView wall = evening(phase, depth);
    wall.heading = std::move(heading);
    wall.ask = "They are still banging. You have the microphone. What do you do?";
    wall.task = std::move(task);
    wall.answers = answers();
    return wall;
}

WallView saying(Phase phase, int depth, std::string heading, std::string task, std::vector<std::string> lines = {}) {
    WallView wall = evening(phase, depth);
    wall.heading = std::move(heading);
    wall.task = std::move(task);
    wall.lines = std::move(lines);
    return wall;
}

WallView lobby(int depth) {
    WallView wall = saying(Phase::lobby, depth, "Banging the table",
                           "Welcome. Sit where you like. We begin with a vote about tea.");
    wall.promises.clear();
    wall.scene.slips.clear();
    return wall;
}

WallView told(int depth) {
    WallView wall = evening(Phase::story, depth);
    wall.page = wall.scene.pages.front();
    wall.page_number = 1;
    wall.page_count = 2;
    return wall;
}

WallView revealed(int depth) {
    WallView wall = asking(Phase::reveal, depth, "Both votes", "");
    wall.results = {result(vote::Channel::hands, "By hands", {{9, 4}, {6, 13}, {5, 5}, {2, 0}, {0, 0}, {2, 2}}),
                    result(vote::Channel::tables, "By table cards", {{2, 1}, {1, 3}, {1, 0}, {0, 0}})};
    return wall;
}

/// Of one vote, by hand and by phone.
std::vector<app::ResultView> closed_tallies() {
    app::ResultView by_phone =
        result(vote::Channel::phones, "By phone", {{7, 0}, {4, 0}, {2, 0}, {0, 0}, {0, 0}, {3, 0}});
    std::vector<app::ResultView> all = {revealed(6).results[1], std::move(by_phone)};
    for (app::ResultView& one : all) {
        one.headings = {"First vote"};
        for (app::ResultRow& row : one.rows)
            row.rounds.resize(1);
    }
    all[0].totals = {"4 tables"};
    for (app::ResultView& one : all)
        one.most_chosen = "Most chosen: A.";
    return all;
}

WallView at_break(int depth) {
    WallView wall = evening(Phase::story, depth);
    wall.notice = app::NoticeView{"Back at 11:25", {"The kettle is on. The quiet room is next door."}};
    return wall;
}

WallView blank(int depth) {
    WallView wall = evening(Phase::story, depth);
    wall.blank = true;
    return wall;
}

WallView closing(int depth) {
    WallView wall = saying(Phase::closing, depth, "What we take with us", "Look at the promises. Are they all there?",
                           {"Words we heard today: walk-in, urgent care board.", "We learnt: ask who signed it."});
    wall.chair = "The empty chair: Joan.";
    wall.next_holder = "Ade holds Next.";
    return wall;
}

struct Wall {
    std::string_view name;
    WallView (*make)(int depth);
};

constexpr Wall kWalls[] = {
    {"wall-lobby", lobby},
    {"wall-join",
     [](int depth) {
         WallView wall = lobby(depth);
         const app::PhonesView phones = story::phones();
         wall.join = app::JoinView{phones.qr, phones.address, phones.code};
         return wall;
     }},
    {"wall-practice",
     [](int depth) {
         WallView wall = asking(Phase::practice, depth, "A vote to practise", "Hold up your card, all at once.");
         wall.ask = "Tea before or after?";
         wall.answers = {{"before", "A", "Before", {}}, {"after", "B", "After", {}}};
         wall.promises.clear();
         wall.scene.slips.clear();
         return wall;
     }},
    {"wall-story", told},
    {"wall-think",
     [](int depth) {
         return asking(Phase::think, depth, "Think", "On your own, in silence. What would you do, and why?");
     }},
    {"wall-vote-1",
     [](int depth) { return asking(Phase::vote_1, depth, "First vote", "Eyes shut. Hold up your card."); }},
    {"wall-closed-1",
     [](int depth) { return saying(Phase::closed_1, depth, "Counted", "We talk first, and look afterwards."); }},
    {"wall-talk",
     [](int depth) {
         return asking(Phase::talk, depth, "Talk in twos", "What did Gwen hear? Then: what would you do?");
     }},
    {"wall-vote-2",
     [](int depth) { return asking(Phase::vote_2, depth, "Second vote", "Eyes shut. Hold up your card."); }},
    {"wall-reveal", revealed},
    {"wall-minority",
     [](int depth) {
         return saying(Phase::minority, depth, "The fewest first", "Those who chose A: what do the rest of us not see?",
                       {"\u201cShe came for an answer, and the card has half of it.\u201d"});
     }},
    {"wall-decide",
     [](int depth) { return asking(Phase::decide, depth, "We decide", "The room may follow any of them."); }},
    {"wall-break", at_break},
    {"wall-blank", blank},
    {"wall-debrief",
     [](int depth) { return saying(Phase::debrief, depth, "One word", "How is it to stand up from that chair?"); }},
    {"wall-closing", closing},
};

}  // namespace

const std::vector<std::string_view>& wall_sample_names() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (const Wall& one : kWalls)
            all.push_back(one.name);
        return all;
    }();
    return names;
}

std::optional<WallView> wall_sample(std::string_view name, int depth) {
    const auto* found = std::ranges::find(kWalls, name, &Wall::name);
    return found == std::end(kWalls) ? std::nullopt : std::optional(found->make(depth));
}

namespace story {

namespace {

app::PlanView plan() {
    app::PlanView view;
    view.summary = "One deep and three quick";
    view.turnings = {{"banging", "The banging", vote::Pace::quick, "quick", 10, 4, true, false, false, false, false},
                     {"kerb", "The kerb", vote::Pace::deep, "deep", 14, 16, false, true, false, true, false},
                     {"line", "The line", vote::Pace::quick, "quick", 30, 4, false, false, false, false, false},
                     {"three", "Three people", vote::Pace::quick, "quick", 34, 4, false, false, true, true, false},
                     {"door", "The door again", vote::Pace::quick, "quick", 0, 0, false, false, false, true, true}};
    view.stop = "The curtain falls after Three people.";
    view.finish_words = "We finish at 11:02.";
    view.over = "Four minutes in hand.";
    view.total = 56;
    view.welcome = 5;
    view.practice = 2;
    view.debrief = 12;
    view.promises = 5;
    return view;
}

bool counting(vote::Phase phase) {
    return phase == vote::Phase::vote_1 || phase == vote::Phase::vote_2 || phase == vote::Phase::practice;
}

void add_counts(app::PresenterView& view) {
    view.answers = view.wall.answers;
    const std::vector<int> hands{9, 6, 5, 2, 0, 2};
    view.counting = counting(view.phase);
    view.counts = {{vote::Channel::hands, "Hands", {}, 24},
                   {vote::Channel::tables, "Tables", {}, 0},
                   {vote::Channel::chat, "Chat", {}, 0}};
    for (app::CountView& one : view.counts)
        one.counts.assign(view.answers.size(), 0);
    std::copy_n(hands.begin(), std::min(hands.size(), view.answers.size()), view.counts[0].counts.begin());
}

app::PresenterView presenter(const WallView& wall) {
    app::PresenterView view;
    view.phase = wall.phase;
    view.wall = wall;
    view.phase_words = wall.heading.empty() ? "The story" : wall.heading;
    view.next = wall.phase == Phase::closed_1 ? app::ActionView{"Talk", "go talk"}
                                              : app::ActionView{"Close the vote", "go closed-1"};
    view.back = app::ActionView{"Back to think", "go think"};
    view.notes = {"Count the fewest first. Nobody has to say why."};
    view.prompts = {"What did Gwen hear, before what would you do?"};
    view.heard = {"Gwen: he asked who else."};
    if (!wall.answers.empty())
        add_counts(view);
    view.tallies = wall.phase == Phase::closed_1 ? closed_tallies() : wall.results;
    if (wall.phase == vote::Phase::decide) {
        view.next.reset();
        for (const app::AnswerView& one : options())
            view.choices.push_back({one.letter + ". " + one.text, "decide " + one.answer});
        view.moves = {{"Hear Marta out", "decide listen:marta"}, {"End here", "decide curtain"}};
    }
    if (wall.phase == vote::Phase::minority)
        view.reasons = {
            {1, options()[0].text, "She came for an answer, and the card has half of it.", vote::Reason::Where::wall},
            {2, options()[0].text, "I would want it short.", vote::Reason::Where::waiting}};
    view.what_ifs = {{"The banging: lay the microphone on the table", "what-if banging wait"}};
    view.jumps = {{"Think", "go think"}, {"Talk", "go talk"}, {"Second vote", "go vote-2"}};
    view.words_heard = {{3, "walk-in"}, {5, "pathway"}};
    view.jargon = {"ICB (integrated care board)"};
    view.promises = wall.promises;
    view.plan = plan();
    return view;
}

}  // namespace

app::RoomState room(std::string_view name) {
    app::RoomState state;
    state.at = app::RoomState::At::session;
    state.view = presenter(wall_sample(name).value_or(WallView()));
    state.stands.apart = true;
    state.now = {1'700'000'000'000};
    state.clock = "10:24";
    return state;
}

app::PhonesView phones() {
    app::PhonesView phones;
    phones.open = true;
    phones.address = "192.168.1.20:8080";
    phones.url = "http://192.168.1.20:8080/j/482913";
    phones.code = "482913";
    phones.qr = records::qr_code(phones.url).value_or(records::QrCode());
    phones.co_url = "http://192.168.1.20:8080/c/730551";
    phones.co_code = "730551";
    phones.co_qr = records::qr_code(phones.co_url).value_or(records::QrCode());
    phones.phones = phones.seats = 23;
    phones.line = "Open on 192.168.1.20:8080. Phones: 23.";
    phones.ballots = 21;
    phones.plain = true;
    phones.co_here = true;
    phones.addresses = {{"192.168.1.20", "wlan0"}, {"10.20.0.7", "eth0"}};
    return phones;
}

app::RoomState set_up() {
    app::RoomState state;
    state.at = app::RoomState::At::set_up;
    state.set_up.scenario = "outrage";
    state.set_up.title = "Banging the table";
    state.set_up.plan = plan();
    for (app::PlannedView& one : state.set_up.plan->turnings)
        one.done = one.here = false;
    state.stands.apart = true;
    return state;
}

app::RoomState kept_rooms() {
    app::RoomState state;
    state.at = app::RoomState::At::set_up;
    state.set_up.cards = {
        {{"aa"}, "outrage", "Banging the table", {}, "The kerb", 24, false},
        {{"bb"}, "blank-page", "The blank page, and what was already written on the back of it", {}, {}, 9, true},
        {{"cc"}, "gone", "", {}, {}, 12, false}};
    return state;
}

}  // namespace story

}  // namespace alongside::ui::screens
