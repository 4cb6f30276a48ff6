/// What everybody in the room sees: WallView of room_view.h.
#include <algorithm>
#include <array>

#include "app/room_view.h"
#include "app/room_words.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using vote::Phase;

using PhaseWords = std::array<std::optional<Word>, vote::kPhases>;

// In the order of Phase. None: the phase has no such words, or they depend on more.
constexpr PhaseWords kHeadings = {Word::wall_heading_lobby,
                                  Word::wall_heading_practice,
                                  Word::wall_heading_practice_shown,
                                  std::nullopt,
                                  std::nullopt,
                                  Word::wall_heading_think,
                                  Word::wall_heading_vote_1,
                                  Word::wall_heading_closed_1,
                                  std::nullopt,
                                  Word::wall_heading_vote_2,
                                  Word::wall_heading_closed_2,
                                  Word::wall_heading_reveal,
                                  Word::wall_heading_minority,
                                  Word::wall_heading_decide,
                                  std::nullopt,
                                  Word::wall_heading_closing};
constexpr PhaseWords kTasks = {Word::wall_task_lobby,  Word::wall_task_practice, Word::wall_task_practice_shown,
                               std::nullopt,           Word::wall_task_beat,     Word::wall_task_think,
                               Word::wall_task_vote_1, Word::wall_task_closed_1, std::nullopt,
                               Word::wall_task_vote_2, Word::wall_task_closed_2, Word::wall_task_reveal,
                               std::nullopt,           Word::wall_task_decide,   std::nullopt,
                               Word::wall_task_closing};
constexpr std::array<Word, 3> kTalkTasks = {Word::wall_talk_task_pairs, Word::wall_talk_task_fours,
                                            Word::wall_talk_task_all};
constexpr std::array<Word, 4> kLookTasks = {Word::wall_look_task_reactions, Word::wall_look_task_facts,
                                            Word::wall_look_task_sense, Word::wall_look_task_use};

std::string words_of(const PhaseWords& table, Phase phase, const Words& words) {
    const auto word = table[static_cast<std::size_t>(phase)];
    return word ? std::string(words[*word]) : std::string();
}

/// Open and locked options of the scene that is shown. Only open ones have a letter, as on the cards.
std::vector<AnswerView> options_of(const SceneView& scene) {
    std::vector<AnswerView> answers;
    char letter = 'A';
    for (const OptionView& option : scene.options) {
        const std::string mark = option.locked.empty() ? std::string(1, letter++) : std::string();
        answers.push_back({option.choice, mark, option.text, option.locked});
    }
    return answers;
}

void add_page(const Room& room, WallView& wall) {
    RoomPages pages = room.story().pages(room.moment());
    wall.scene.pages = std::move(pages.pages);
    wall.page_count = static_cast<int>(wall.scene.pages.size());
    wall.page_number = std::clamp(room.session().shown_page(), 1, wall.page_count);
    if (wall.phase == Phase::story || wall.what_if) {
        const auto at = static_cast<std::size_t>(wall.page_number - 1);
        wall.page = wall.scene.pages[at];
        if (wall.page->stage) {
            static_cast<StageView&>(wall.scene) = *wall.page->stage;
        }
        wall.ending = at >= pages.ending_from;
    }
}

bool shows_counts(Phase phase) {
    return phase == Phase::practice_shown || phase == Phase::reveal || phase == Phase::minority ||
           phase == Phase::decide;
}

/// What can be answered, locked options among the others.
std::vector<AnswerView> answers_on_wall(const vote::Question& question, const std::vector<AnswerView>& answers,
                                        const SceneView& scene) {
    if (question.scene.empty()) {
        return answers;
    }
    std::vector<AnswerView> shown = options_of(scene);
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(shown),
                 [](const AnswerView& answer) { return answer.letter.empty(); });
    return shown;
}

void add_question(const Room& room, const Words& words, WallView& wall) {
    const vote::Question* question = room.session().question();
    if (question == nullptr) {
        wall.answers = options_of(wall.scene);
        return;
    }
    const std::vector<AnswerView> answers = answers_of(room, *question, words);
    wall.answers = answers_on_wall(*question, answers, wall.scene);
    for (const vote::Numbered& suggestion : question->suggestions) {
        wall.else_texts.push_back(suggestion.text);
    }
    if (!shows_counts(wall.phase)) {
        return;
    }
    wall.results = results_of(*question, answers, true, words);
    if (wall.phase != Phase::minority) {  // then the wall is for reasons, not for numbers
        wall.lines = moves_of(*question, answers, words);
    }
    const std::vector<std::string> reasons = reasons_of(*question, answers, false, words);
    wall.lines.insert(wall.lines.end(), reasons.begin(), reasons.end());
    if (wall.phase == Phase::reveal && wall.results.empty()) {
        wall.lines.emplace_back(words[Word::wall_no_votes]);
    }
}

std::string minority_task(const Room& room, const Words& words) {
    const vote::Question* question = room.session().question();
    const vote::Round* round = question == nullptr ? nullptr : last_round(*question);
    if (round == nullptr) {
        return std::string(words[Word::wall_minority_none]);
    }
    const std::vector<AnswerView> answers = answers_of(room, *question, words);
    std::vector<std::string> names;
    for (std::size_t at = 0; at < vote::kChannels; ++at) {
        for (const std::string& answer :
             vote::fewest_voices(*round, static_cast<vote::Channel>(at), question->answers)) {
            const std::string name = short_name(answers, answer);
            if (std::find(names.begin(), names.end(), name) == names.end()) {
                names.push_back(name);
            }
        }
    }
    if (names.empty()) {
        return std::string(words[Word::wall_minority_none]);
    }
    std::string joined = names.front();
    for (auto name = names.begin() + 1; name != names.end(); ++name) {
        joined = words.format(Word::wall_or, joined, *name);
    }
    return words.format(Word::wall_minority_task, joined);
}

std::string heading_words(const Room& room, const Words& words) {
    const vote::Session& session = room.session();
    if (session.side) {
        return std::string(words[Word::wall_what_if]);
    }
    if (session.phase == Phase::talk) {
        return circle_words(words, session.circle);
    }
    if (session.phase == Phase::debrief) {
        return look_words(words, session.look);
    }
    const bool only_one = session.phase == Phase::vote_1 && session.pace() != vote::Pace::deep;
    return only_one ? std::string(words[Word::wall_the_vote]) : words_of(kHeadings, session.phase, words);
}

std::string task_words(const Room& room, const Words& words) {
    const vote::Session& session = room.session();
    if (session.side) {
        return std::string(words[Word::wall_what_if_task]);
    }
    switch (session.phase) {
        case Phase::talk:
            return std::string(words[kTalkTasks[static_cast<std::size_t>(session.circle)]]);
        case Phase::debrief:
            return std::string(words[kLookTasks[static_cast<std::size_t>(session.look)]]);
        case Phase::minority:
            return minority_task(room, words);
        default:
            return words_of(kTasks, session.phase, words);
    }
}

/// The choices of the main line at its turning points, in order, with why.
std::vector<std::string> what_happened(const Room& room, const Words& words) {
    std::vector<std::string> lines;
    for (const vote::Step& step : room.session().path) {
        const auto scene = room.scenario().find_scene(step.scene);
        if (!scene || !room.scenario().scenes[*scene].is_turning_point() || !is_choice(step)) {
            continue;
        }
        const std::string& name = room.scenario().scenes[*scene].turning;
        const std::string chosen = move_words(room.scenario(), step, words);
        const vote::Question* question = room.session().find(step.scene);
        lines.push_back(question == nullptr || question->why.empty()
                            ? words.format(Word::wall_happened, name, chosen)
                            : words.format(Word::wall_happened_why, name, chosen, question->why));
    }
    return lines;
}

std::vector<std::string> recap_lines(const Room& room, const SceneView& scene, const Words& words) {
    const vote::Session& session = room.session();
    const std::string& title = room.scenario().title;
    std::vector<std::string> lines;
    lines.push_back(
        !session.began ? words.format(Word::wall_recap_begin, title)
        : session.stop.kind == vote::Stop::Kind::end
            ? words.format(Word::wall_recap_end, title)
            : words.format(Word::wall_recap_here, title, scene.turning.empty() ? scene.place : scene.turning));
    const auto last = std::find_if(session.path.rbegin(), session.path.rend(), is_choice);
    lines.push_back(last == session.path.rend()
                        ? std::string(words[Word::wall_recap_nothing])
                        : words.format(Word::wall_recap_chose, move_words(room.scenario(), *last, words)));
    const auto owed = std::count_if(scene.slips.begin(), scene.slips.end(),
                                    [](const SlipView& slip) { return slip.fate == Fate::made; });
    lines.push_back(words.format(Word::wall_recap_promises, static_cast<std::size_t>(owed) + session.promises.size()));
    if (session.new_people > 0) {
        lines.push_back(words.format(Word::wall_recap_new, session.new_people));
    }
    return lines;
}

std::optional<NoticeView> notice_of(const Room& room, const SceneView& scene, const Desk& desk) {
    const Words& words = desk.words;
    const vote::Session& session = room.session();
    if (session.finished) {
        return NoticeView{std::string(words[Word::wall_finished]), {}};
    }
    if (session.paused) {
        return NoticeView{std::string(words[Word::wall_paused]), recap_lines(room, scene, words)};
    }
    switch (session.cover.kind) {
        case vote::Cover::Kind::pause:
            return NoticeView{words.format(Word::wall_break, clock_words(desk, session.cover.back_at)),
                              {std::string(words[Word::wall_break_line])}};
        case vote::Cover::Kind::recap:
            return NoticeView{std::string(words[Word::wall_recap]), recap_lines(room, scene, words)};
        case vote::Cover::Kind::word: {
            const content::Term* term =
                desk.glossary == nullptr ? nullptr : content::find_term(*desk.glossary, session.cover.term);
            return term == nullptr ? NoticeView{session.cover.term, {}} : NoticeView{term->name, {term->plain}};
        }
        case vote::Cover::Kind::none:
        case vote::Cover::Kind::blank:
            break;
    }
    return std::nullopt;
}

void add_looking_back(const Room& room, const Words& words, WallView& wall) {
    const vote::Session& session = room.session();
    if (wall.phase == Phase::debrief && session.look == vote::Look::facts) {
        wall.lines = what_happened(room, words);
    }
    if (wall.phase == Phase::closing) {
        for (const vote::Numbered& word : session.words_heard) {
            wall.lines.push_back(word.text);
        }
    }
}

std::string chair_words(const vote::Session& session, const Words& words) {
    if (session.chair.empty()) {
        return {};
    }
    return session.phase == Phase::closing ? words.format(Word::wall_chair_asks, session.chair)
                                           : words.format(Word::wall_chair, session.chair);
}

}  // namespace

WallView wall_view(const Room& room, const Desk& desk) {
    const Words& words = desk.words;
    const vote::Session& session = room.session();
    WallView wall;
    wall.revision = session.revision;
    wall.phase = session.phase;
    wall.depth = session.setup.depth;
    wall.what_if = session.side.has_value();
    wall.scene = room.story().scene(room.moment());
    wall.blank = session.cover.kind == vote::Cover::Kind::blank;
    wall.notice = notice_of(room, wall.scene, desk);
    add_page(room, wall);
    wall.heading = heading_words(room, words);
    wall.task = task_words(room, words);
    if (wall.what_if) {
        wall.ask = wall.page_number == wall.page_count ? wall.scene.ask : std::string();
        wall.strain = wall.page_number == wall.page_count ? wall.scene.strain : std::string();
        wall.answers = wall.page_number == wall.page_count ? options_of(wall.scene) : std::vector<AnswerView>();
    } else if (session.phase == Phase::practice || session.phase == Phase::practice_shown) {
        wall.ask = words[Word::wall_tea];
        add_question(room, words, wall);
    } else if (session.phase >= Phase::beat && session.phase <= Phase::decide) {
        wall.ask = wall.scene.ask;
        wall.strain = wall.scene.strain;
        add_question(room, words, wall);
    }
    add_looking_back(room, words, wall);
    wall.promises = promises_of(session);
    wall.next_holder =
        session.next_holder.empty() ? std::string() : words.format(Word::wall_next_holder, session.next_holder);
    wall.chair = chair_words(session, words);
    return wall;
}

}  // namespace alongside::app
