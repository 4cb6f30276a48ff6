#pragma once
/// A session in words, for its two windows: what everybody sees, and what the facilitator sees.
///
/// Both are made by pure functions from the room and hold plain values only, so that a picture of them changes when
/// the revision does and never otherwise. The wall never holds a count of a vote that is not being revealed, and never
/// a clock. Whatever one can press is a line (core/vote/event.h) for Room::handle_line.
#include <optional>
#include <string>
#include <vector>

#include "app/room.h"
#include "app/room_phones_view.h"
#include "app/scene_view.h"
#include "content/words.h"

namespace alongside::app {

/// An answer as it stands on the wall, on a voting card, and beside its count.
struct AnswerView {
    std::string answer;  ///< as in `count CHANNEL ANSWER N`
    std::string letter;  ///< "A" to "E", as on the voting cards; empty: something else, rather not say
    std::string text;
    std::string locked;  ///< the reason why it cannot be chosen; empty if it can
};

struct CellView {
    int count = 0;        ///< 0 where it is hidden
    bool hidden = false;  ///< one or two people: a number would point at them
    std::string words;    ///< "7", "nobody", "fewer than 3"
};

struct ResultRow {
    AnswerView answer;
    std::vector<CellView> rounds;  ///< one for each heading of its ResultView
};

/// One channel's counts. Channels are never added up.
struct ResultView {
    vote::Channel channel = vote::Channel::hands;
    std::string title;                  ///< "By hands"
    std::vector<std::string> headings;  ///< "First vote", "Second vote": the rounds that were counted
    std::vector<ResultRow> rows;
    int largest = 0;                  ///< of all cells, so that bars have one scale; at least 1
    std::vector<std::string> totals;  ///< "24 hands", for each heading; empty where a cell is hidden
    std::string most_chosen;          ///< a sentence; a tie is said as one
    std::string few;                  ///< why a round is left out: too few voted in private; empty if none is
};

/// Stands on the wall instead of all else.
struct NoticeView {
    std::string title;
    std::vector<std::string> lines;
};

/// Promised in this room, by somebody in it.
struct RoomPromiseView {
    int number = 0;
    std::string who;
    std::string what;
    std::string by_when;
};

/// How a phone comes in.
struct JoinView {
    records::QrCode qr;
    std::string address;  ///< to be typed: "192.168.1.20:8080"
    std::string code;
};

struct WallView {
    int revision = 0;
    vote::Phase phase = vote::Phase::lobby;
    int depth = 6;  ///< of the room, in heights of the picture

    bool blank = false;
    std::optional<NoticeView> notice;  ///< a break, a recap, a word, a pause

    SceneView scene;               ///< place, people, slips; `pages` are those of the story
    std::optional<PageView> page;  ///< the one to show; in the phase `story` and in a What if only
    int page_number = 0;           ///< from 1
    int page_count = 0;
    bool ending = false;  ///< the page belongs to the ending
    bool what_if = false;

    std::string heading;                    ///< "First vote"; in a What if that it is one
    std::string ask;                        ///< what the story, or the practice, asks
    std::string strain;                     ///< how near people in the story are to leaving; empty while they are not
    std::string task;                       ///< what people are to do now, in a sentence or two
    std::vector<AnswerView> answers;        ///< while there is something to choose
    std::vector<std::string> else_texts;    ///< what "something else" would be
    std::vector<ResultView> results;        ///< revealed
    std::vector<std::string> lines;         ///< approved reasons; what happened, in order; words heard today
    std::vector<RoomPromiseView> promises;  ///< on the wall at all times, beside scene.slips
    std::optional<JoinView> join;           ///< while phones may join and the trainer shows it
    std::string next_holder;                ///< "Ade holds Next."; empty while it is the facilitator
    std::string chair;                      ///< "The empty chair: Joan."; empty if it has no name
};

/// Something to press: its words, and the line that it sends.
struct ActionView {
    std::string words;
    std::string line;
};

struct CountView {
    vote::Channel channel = vote::Channel::hands;
    std::string title;        ///< "Hands"
    std::vector<int> counts;  ///< for each of PresenterView::answers
    int total = 0;
};

struct TimerView {
    TimeMs started;
    TimeMs ends;
    int minutes = 0;
    std::string words;  ///< "5 minutes"
};

struct ReasonView {
    int number = 0;
    std::string answer;  ///< the answer's text
    std::string text;
    vote::Reason::Where where = vote::Reason::Where::waiting;
};

struct PlannedView {
    std::string scene;
    std::string name;
    vote::Pace pace = vote::Pace::quick;
    std::string pace_words;
    int after = 0;  ///< minutes from the beginning
    int minutes = 0;
    bool done = false;
    bool here = false;
    bool stop = false;      ///< the curtain falls here
    bool can_stop = false;  ///< it could
    bool left = false;      ///< beyond the curtain
};

struct PlanView {
    std::string summary;  ///< "One deep and three quick"
    std::vector<PlannedView> turnings;
    std::string stop;  ///< where it ends, in a sentence
    TimeMs finish;
    std::string finish_words;  ///< "We finish at 11:02."
    std::string over;          ///< minutes over, or in hand, in a sentence
    int total = 0;
    int welcome = 0;
    int practice = 0;
    int pause = 0;
    int debrief = 0;
    int promises = 0;
};

struct PresenterView {
    int revision = 0;
    vote::Phase phase = vote::Phase::lobby;
    std::string phase_words;
    WallView wall;
    std::optional<ActionView> next;  ///< none where the room has to choose first
    std::optional<ActionView> back;

    std::vector<std::string> notes;    ///< how to hold this moment
    std::vector<std::string> prompts;  ///< questions to ask aloud
    std::vector<std::string> heard;    ///< what people in the story heard in what was chosen
    std::string hint;                  ///< whether the split is worth a talk, after a vote has closed; may be empty

    bool counting = false;              ///< counts can be typed now
    std::vector<AnswerView> answers;    ///< of the question in hand
    std::vector<CountView> counts;      ///< of the round in hand, every channel that somebody types
    std::optional<CountView> by_phone;  ///< counted by the program when the vote closed
    std::vector<ResultView> tallies;    ///< as they would be revealed: phones' once a vote has closed, then all
    std::string headcount;              ///< a channel has more answers than there are people; else empty

    std::vector<ActionView> choices;   ///< what the room can decide now, by option; lines without a why
    std::vector<ActionView> moves;     ///< listens, skip, curtain
    std::vector<ActionView> what_ifs;  ///< other options, of this scene and of the ones before
    std::vector<ActionView> jumps;     ///< every phase that `go` leads to from here

    std::vector<ReasonView> reasons;
    std::vector<vote::Numbered> suggestions;
    std::vector<vote::Numbered> parked;
    std::vector<vote::Numbered> words_heard;
    std::vector<std::string>
        jargon;  ///< words on the wall that the glossary explains, in the order in which they stand
    std::vector<RoomPromiseView> promises;
    std::optional<TimerView> timer;
    PlanView plan;
    PhonesView phones;
    bool paused = false;
    bool finished = false;
};

/// Of `desk` only the words, the glossary and where its clock stands; never the time.
WallView wall_view(const Room& room, const Desk& desk);

/// `desk.now` only says when the session would finish if it began now.
PresenterView presenter_view(const Room& room, const Desk& desk);

/// What the phones add to both: what the trainer sees of them; the way in on the wall, as long as there are votes to
/// come; and, while a vote is open, how it is given and counted where some have a phone and some have not.
void add_phones(const PhonesView& phones, PresenterView& view);

/// `begins` in UTC.
PlanView plan_view(const vote::Plan& plan, TimeMs begins, const Desk& desk);

/// The plan before there is a room. Errors: "unknown-seat".
Result<PlanView> plan_view(const Scenario& scenario, const vote::Setup& setup, TimeMs begins, const Desk& desk);

/// "10:45", as the clock in this room shows it.
std::string clock_words(const Desk& desk, TimeMs at);

}  // namespace alongside::app
