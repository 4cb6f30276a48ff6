/// What the facilitator sees: PresenterView of room_view.h.
#include <algorithm>
#include <array>

#include "app/debrief_view.h"
#include "app/room_view.h"
#include "app/room_words.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using vote::Phase;

constexpr std::array<Word, vote::kPhases> kNotes = {
    Word::presenter_note_lobby,    Word::presenter_note_practice, Word::presenter_note_practice_shown,
    Word::presenter_note_story,    Word::presenter_note_beat,     Word::presenter_note_think,
    Word::presenter_note_vote_1,   Word::presenter_note_closed_1, Word::presenter_note_talk,
    Word::presenter_note_vote_2,   Word::presenter_note_closed_2, Word::presenter_note_reveal,
    Word::presenter_note_minority, Word::presenter_note_decide,   Word::presenter_note_debrief,
    Word::presenter_note_closing};
constexpr std::array<Word, vote::kChannels> kChannelWords = {Word::presenter_hands, Word::presenter_tables,
                                                             Word::presenter_chat, Word::presenter_phones};

/// What an event that next or back would send is called.
struct Named {
    const Words& words;

    std::string operator()(const vote::Go& e) const { return phase_words(words, e.phase); }
    std::string operator()(const vote::TalkIn& e) const { return circle_words(words, e.circle); }
    std::string operator()(const vote::LookAt& e) const { return look_words(words, e.look); }
    std::string operator()(const vote::Decide&) const { return std::string(words[Word::presenter_next_curtain]); }
    std::string operator()(const vote::Undo&) const { return std::string(words[Word::presenter_choice_before]); }
    std::string operator()(const vote::Resume&) const { return std::string(words[Word::presenter_next_resume]); }
    std::string operator()(const vote::Clear&) const { return std::string(words[Word::presenter_next_clear]); }
    std::string operator()(const vote::Return&) const { return std::string(words[Word::presenter_next_return]); }
    std::string operator()(const vote::Finish&) const { return std::string(words[Word::presenter_next_finish]); }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

std::string name_of(const vote::Event& event, int page, const Words& words) {
    if (const auto* turn = std::get_if<vote::TurnTo>(&event)) {
        return std::string(words[turn->page > page ? Word::presenter_next_page : Word::presenter_page_before]);
    }
    return std::visit(Named{words}, event);
}

void add_ways(const Room& room, const Words& words, PresenterView& view) {
    const vote::Session& session = room.session();
    const int page = session.shown_page();
    if (const auto next = vote::next(session)) {
        view.next = {words.format(Word::presenter_next, name_of(*next, page, words)), vote::write_event(*next)};
    }
    if (const auto back = vote::back(session)) {
        view.back = {words.format(Word::presenter_back, name_of(*back, page, words)), vote::write_event(*back)};
    }
    if (session.side || session.paused || session.finished) {
        return;
    }
    for (const Phase phase : vote::reachable(session)) {
        view.jumps.push_back({phase_words(words, phase), vote::write_event(vote::Go{phase})});
    }
}

/// What the last option of the line that is shown was heard as; nothing after a listen.
std::vector<std::string> heard_last(const Room& room, const Words& words) {
    const vote::Session& session = room.session();
    const std::vector<vote::Step>& path = session.side ? session.side->path : session.path;
    if (path.empty()) {
        return {};
    }
    const RoomMoment& moment = room.moment();
    for (const Option& option : room.scenario().scenes[moment.before.scene].options) {
        if (option.id == path.back().move) {
            return heard_in(room.scenario(), moment.before, option, words);
        }
    }
    return {};
}

void add_notes(const Room& room, const Words& words, PresenterView& view) {
    const vote::Session& session = room.session();
    const Scenario& scenario = room.scenario();
    view.notes.emplace_back(words[kNotes[static_cast<std::size_t>(session.phase)]]);
    if (session.phase == Phase::lobby) {
        if (session.setup.facilitators == 1) {
            view.notes.emplace_back(words[Word::presenter_one_facilitator]);
        }
        view.notes.push_back(scenario.content_note);
        view.notes.insert(view.notes.end(), scenario.facilitator.begin(), scenario.facilitator.end());
    }
    if (session.phase >= Phase::debrief) {
        view.prompts = scenario.prompts;
    }
    if (session.side || session.phase == Phase::story) {
        view.heard = heard_last(room, words);
    }
}

/// The bars of peer instruction (35 and 70 in 100: serc.carleton.edu, how ConcepTests work), read as a split and not as
/// right or wrong.
std::string hint_of(const vote::Question& question, const vote::Round& round, const Words& words) {
    constexpr int kMost = 70;
    constexpr int kSpread = 35;
    std::size_t widest = 0;
    for (std::size_t at = 1; at < vote::kChannels; ++at) {
        widest =
            round.total(static_cast<vote::Channel>(at)) > round.total(static_cast<vote::Channel>(widest)) ? at : widest;
    }
    const int share = vote::largest_share(round, static_cast<vote::Channel>(widest), question.answers);
    return share == 0        ? std::string()
           : share > kMost   ? words.format(Word::presenter_hint_most, share)
           : share < kSpread ? words.format(Word::presenter_hint_spread, share)
                             : words.format(Word::presenter_hint_split, share);
}

CountView count_view(const vote::Round& round, vote::Channel channel, const std::vector<AnswerView>& answers,
                     const Words& words) {
    CountView view;
    view.channel = channel;
    view.title = words[kChannelWords[static_cast<std::size_t>(channel)]];
    for (const AnswerView& answer : answers) {
        view.counts.push_back(round.count(channel, answer.answer));
    }
    view.total = round.total(channel);
    return view;
}

void add_counts(const Room& room, const Words& words, PresenterView& view) {
    const vote::Session& session = room.session();
    const vote::Question* question = session.question();
    if (question == nullptr) {
        view.answers = view.wall.answers;
        return;
    }
    view.answers = answers_of(room, *question, words);
    const auto open = session.open_round();
    const vote::Round* round = open ? &question->rounds[*open] : last_round(*question);
    view.counting = open.has_value();
    if (vote::ballot_key(session).empty()) {
        view.tallies = results_of(*question, view.answers, true, words);
    }
    if (view.counting) {
        std::erase_if(view.tallies, [](const ResultView& one) { return one.channel != vote::Channel::phones; });
    }
    if (round != nullptr && round->used(vote::Channel::phones)) {
        view.by_phone = count_view(*round, vote::Channel::phones, view.answers, words);
    }
    for (const vote::Channel channel : {vote::Channel::hands, vote::Channel::tables, vote::Channel::chat}) {
        if (round == nullptr) {
            break;
        }
        view.counts.push_back(count_view(*round, channel, view.answers, words));
        const CountView& added = view.counts.back();
        if (added.channel != vote::Channel::tables && added.total > session.setup.people) {
            view.headcount = words.format(Word::presenter_headcount, added.title, added.total, session.setup.people);
        }
    }
    if (round != nullptr && (session.phase == Phase::closed_1 || session.phase == Phase::closed_2)) {
        view.hint = hint_of(*question, *round, words);
    }
    for (const vote::Reason& reason : question->reasons) {
        view.reasons.push_back({reason.number, short_name(view.answers, reason.answer), reason.text, reason.where});
    }
    view.suggestions = question->suggestions;
}

std::string option_text(const Scenario& scenario, const vote::Stop& stop, const std::string& id, const Words& words) {
    return move_words(scenario, {stop.scene, id}, words);
}

/// With the letter by which the room calls it out, where the wall shows one.
std::string lettered(const WallView& wall, const std::string& id, const std::string& text) {
    const auto answer =
        std::find_if(wall.answers.begin(), wall.answers.end(), [&](const AnswerView& one) { return one.answer == id; });
    return answer == wall.answers.end() || answer->letter.empty() ? text : answer->letter + ". " + text;
}

/// The options of the main line or the What if that can be taken just now.
void add_choices(const Room& room, const Words& words, PresenterView& view) {
    const vote::Session& session = room.session();
    const vote::Stop& stop = session.shown_stop();
    const bool beat = stop.kind == vote::Stop::Kind::beat && session.phase >= Phase::beat &&
                      session.phase <= Phase::decide && session.phase != Phase::vote_1;
    if (!session.side && !beat && session.phase != Phase::decide) {
        return;
    }
    for (const std::string& id : stop.options) {
        view.choices.push_back({lettered(view.wall, id, option_text(room.scenario(), stop, id, words)),
                                vote::write_event(vote::Decide{id, {}})});
    }
    for (const std::string& id : stop.options) {
        if (stop.kind == vote::Stop::Kind::turning && !session.side) {
            const std::string nearest = lettered(view.wall, id, option_text(room.scenario(), stop, id, words));
            view.choices.push_back(
                {words.format(Word::presenter_decide_own, nearest), vote::write_event(vote::Decide{"own:" + id, {}})});
        }
    }
}

std::string other_move_words(const SceneView& scene, const std::string& move, const Words& words) {
    if (move == "skip") {
        return std::string(words[Word::presenter_skip]);
    }
    const auto listen = std::find_if(scene.listens.begin(), scene.listens.end(),
                                     [&](const ListenView& one) { return one.choice == move; });
    return listen == scene.listens.end() ? std::string(words[Word::presenter_curtain])
                                         : words.format(Word::presenter_listen, listen->who, listen->text);
}

void add_moves(const Room& room, const Words& words, PresenterView& view) {
    const vote::Session& session = room.session();
    const bool told = session.phase >= Phase::story && session.phase <= Phase::decide &&
                      session.phase != Phase::vote_1 && session.phase != Phase::vote_2;
    if (!told && !session.side) {
        return;
    }
    for (const std::string& move : session.shown_stop().moves) {
        view.moves.push_back(
            {other_move_words(view.wall.scene, move, words), vote::write_event(vote::Decide{move, {}})});
    }
}

/// What else could have been chosen at a scene, the path up to it given.
void add_what_ifs_at(const Room& room, std::span<const vote::Step> path, const std::string& taken, const Words& words,
                     PresenterView& view) {
    const auto stop = room.story().after(room.session().setup.seat, path);
    const auto scene = stop ? room.scenario().find_scene(stop->scene) : std::nullopt;
    if (!scene) {
        return;
    }
    const std::string& name = room.scenario().scenes[*scene].turning;
    for (const std::string& id : stop->options) {
        if (id != taken) {
            const std::string text = option_text(room.scenario(), *stop, id, words);
            view.what_ifs.push_back({name.empty() ? words.format(Word::presenter_what_if_here, text)
                                                  : words.format(Word::presenter_what_if, name, text),
                                     vote::write_event(vote::WhatIf{stop->scene, id})});
        }
    }
}

void add_what_ifs(const Room& room, const Words& words, PresenterView& view) {
    const vote::Session& session = room.session();
    const bool open = session.phase == Phase::vote_1 || session.phase == Phase::vote_2;
    if (session.side || open || session.phase < Phase::story) {
        return;
    }
    add_what_ifs_at(room, session.path, {}, words, view);
    for (std::size_t at = session.path.size(); at-- > 0;) {
        if (is_choice(session.path[at])) {
            add_what_ifs_at(room, std::span(session.path).first(at), session.path[at].move, words, view);
        }
    }
}

/// Every word that stands on the wall and that the glossary explains, each term once.
void add_jargon(const WallView& wall, const Desk& desk, PresenterView& view) {
    if (desk.glossary == nullptr) {
        return;
    }
    std::string text = wall.ask + '\n' + wall.task;
    for (const AnswerView& answer : wall.answers) {
        text += '\n' + answer.text;
    }
    for (const LineView& line : wall.page ? wall.page->lines : std::vector<LineView>()) {
        text += '\n' + line.text;
    }
    const std::vector<content::TermForm> forms = content::forms_of(*desk.glossary);
    std::vector<content::FoundTerm> found = content::find_terms(text, forms);
    std::sort(found.begin(), found.end(),
              [](const content::FoundTerm& a, const content::FoundTerm& b) { return a.at < b.at; });
    for (const content::FoundTerm& one : found) {
        const std::string& name = one.form->term->name;
        if (std::find(view.jargon.begin(), view.jargon.end(), name) == view.jargon.end()) {
            view.jargon.push_back(name);
        }
    }
}

void add_timer(const vote::Session& session, const Words& words, PresenterView& view) {
    if (session.timer) {
        view.timer = TimerView{session.timer->started, session.timer->ends(), session.timer->minutes,
                               words.format(Word::presenter_minutes, session.timer->minutes)};
    }
}

void add_plan(const vote::Session& session, const Desk& desk, PresenterView& view) {
    view.plan = plan_view(session.plan, session.began.value_or(desk.now()), desk);
    for (PlannedView& planned : view.plan.turnings) {
        planned.done = std::any_of(session.path.begin(), session.path.end(),
                                   [&](const vote::Step& step) { return step.scene == planned.scene; });
        planned.here = session.began && session.stop.scene == planned.scene;
    }
}

}  // namespace

PresenterView presenter_view(const Room& room, const Desk& desk) {
    const Words& words = desk.words;
    const vote::Session& session = room.session();
    PresenterView view;
    view.revision = session.revision;
    view.phase = session.phase;
    view.phase_words = phase_words(words, session.phase);
    view.wall = wall_view(room, desk);
    add_ways(room, words, view);
    add_notes(room, words, view);
    add_counts(room, words, view);
    add_choices(room, words, view);
    add_moves(room, words, view);
    add_what_ifs(room, words, view);
    add_timer(session, words, view);
    add_plan(session, desk, view);
    view.parked = session.parked;
    view.words_heard = session.words_heard;
    add_jargon(view.wall, desk, view);
    view.promises = promises_of(session);
    view.paused = session.paused.has_value();
    view.finished = session.finished.has_value();
    return view;
}

}  // namespace alongside::app
