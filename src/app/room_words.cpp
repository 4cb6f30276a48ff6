#include "app/room_words.h"

#include <algorithm>
#include <array>

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

constexpr std::array<Word, vote::kPhases> kPhaseWords = {
    Word::room_phase_lobby,    Word::room_phase_practice, Word::room_phase_practice_shown, Word::room_phase_story,
    Word::room_phase_beat,     Word::room_phase_think,    Word::room_phase_vote_1,         Word::room_phase_closed_1,
    Word::room_phase_talk,     Word::room_phase_vote_2,   Word::room_phase_closed_2,       Word::room_phase_reveal,
    Word::room_phase_minority, Word::room_phase_decide,   Word::room_phase_debrief,        Word::room_phase_closing};
constexpr std::array<Word, 3> kCircleWords = {Word::wall_talk_pairs, Word::wall_talk_fours, Word::wall_talk_all};
constexpr std::array<Word, 4> kLookWords = {Word::wall_look_reactions, Word::wall_look_facts, Word::wall_look_sense,
                                            Word::wall_look_use};
constexpr std::array<Word, vote::kChannels> kByWords = {Word::wall_by_hands, Word::wall_by_tables, Word::wall_by_chat,
                                                        Word::wall_by_phones};
constexpr std::array<Word, 2> kRoundWords = {Word::wall_round_first, Word::wall_round_second};

std::string total_words(const Words& words, vote::Channel channel, int total) {
    switch (channel) {
        case vote::Channel::hands:
            return words.format(Word::wall_total_hands, total);
        case vote::Channel::tables:
            return words.format(Word::wall_total_tables, total);
        case vote::Channel::chat:
            return words.format(Word::wall_total_chat, total);
        case vote::Channel::phones:
            break;
    }
    return words.format(Word::wall_total_phones, total);
}

const Option* find_option(const Scenario& scenario, std::string_view scene, std::string_view id) {
    const auto at = scenario.find_scene(scene);
    if (!at) {
        return nullptr;
    }
    const std::vector<Option>& options = scenario.scenes[*at].options;
    const auto found = std::find_if(options.begin(), options.end(), [id](const Option& one) { return one.id == id; });
    return found == options.end() ? nullptr : &*found;
}

AnswerView answer_view(const Room& room, const vote::Question& question, const std::string& answer,
                       const Words& words) {
    if (answer == vote::kSomethingElse) {
        return {answer, {}, std::string(words[Word::wall_something_else]), {}};
    }
    if (answer == vote::kRatherNot) {
        return {answer, {}, std::string(words[Word::wall_rather_not]), {}};
    }
    if (question.scene.empty()) {
        return {
            answer, {}, std::string(words[answer == vote::kBefore ? Word::wall_tea_before : Word::wall_tea_after]), {}};
    }
    const Option* option = find_option(room.scenario(), question.scene, answer);
    return {answer, {}, option == nullptr ? answer : option->text, {}};
}

CellView cell_view(vote::Channel channel, int count, const Words& words) {
    if (vote::is_hidden(channel, count)) {
        return {0, true, std::string(words[Word::wall_fewer_than_3])};
    }
    return {count, false, count == 0 ? std::string(words[Word::wall_nobody]) : std::to_string(count)};
}

std::string most_chosen_words(const vote::Question& question, const vote::Round& round, vote::Channel channel,
                              const std::vector<AnswerView>& answers, bool by_letter, const Words& words) {
    std::string names;
    const std::vector<std::string> most = vote::most_chosen(round, channel, question.answers);
    for (const std::string& answer : most) {
        const auto view =
            std::find_if(answers.begin(), answers.end(), [&](const AnswerView& one) { return one.answer == answer; });
        const std::string name = by_letter || view == answers.end() ? short_name(answers, answer) : view->text;
        names += (names.empty() ? "" : by_letter ? ", " : " / ") + name;
    }
    if (most.empty()) {
        return {};
    }
    return words.format(most.size() == 1 ? content::WordTaking<std::string>(Word::wall_most_chosen)
                                         : content::WordTaking<std::string>(Word::wall_most_chosen_tie),
                        names);
}

/// Where there was only one round it is called the vote.
std::string heading_of(const vote::Question& question, std::size_t number, const Words& words) {
    const bool only_one = number == 0 && question.rounds[1].empty();
    return std::string(words[only_one ? Word::wall_the_vote : kRoundWords[number]]);
}

void add_round(const vote::Question& question, std::size_t number, const Words& words, ResultView& view) {
    const vote::Round& round = question.rounds[number];
    bool hidden = false;
    for (ResultRow& row : view.rows) {
        row.rounds.push_back(cell_view(view.channel, round.count(view.channel, row.answer.answer), words));
        hidden = hidden || row.rounds.back().hidden;
        view.largest = std::max(view.largest, row.rounds.back().count);
    }
    view.headings.push_back(heading_of(question, number, words));
    view.totals.push_back(hidden ? std::string() : total_words(words, view.channel, round.total(view.channel)));
}

ResultView result_of(const vote::Question& question, vote::Channel channel, const std::vector<AnswerView>& answers,
                     bool by_letter, const Words& words) {
    ResultView view;
    view.channel = channel;
    view.title = words[kByWords[static_cast<std::size_t>(channel)]];
    view.largest = 1;
    for (const AnswerView& answer : answers) {
        view.rows.push_back({answer, {}});
    }
    for (std::size_t number = 0; number < question.rounds.size(); ++number) {
        const vote::Round& round = question.rounds[number];
        if (vote::is_too_few(channel, round.total(channel))) {
            view.few = words.format(Word::wall_few_phones, vote::kFewestPrivate);
        } else if (round.used(channel)) {
            add_round(question, number, words, view);
            view.most_chosen = most_chosen_words(question, round, channel, answers, by_letter, words);
        }
    }
    if (view.headings.empty()) {
        view.rows.clear();
    }
    return view;
}

}  // namespace

std::string phase_words(const Words& words, vote::Phase phase) {
    return std::string(words[kPhaseWords[static_cast<std::size_t>(phase)]]);
}

std::string circle_words(const Words& words, vote::Circle circle) {
    return std::string(words[kCircleWords[static_cast<std::size_t>(circle)]]);
}

std::string look_words(const Words& words, vote::Look look) {
    return std::string(words[kLookWords[static_cast<std::size_t>(look)]]);
}

std::vector<AnswerView> answers_of(const Room& room, const vote::Question& question, const Words& words) {
    std::vector<AnswerView> views;
    for (const std::string& answer : question.answers) {
        views.push_back(answer_view(room, question, answer, words));
        const bool lettered = answer != vote::kSomethingElse && answer != vote::kRatherNot;
        if (lettered) {
            views.back().letter = static_cast<char>('A' + static_cast<int>(views.size()) - 1);
        }
    }
    return views;
}

bool is_choice(const vote::Step& step) {
    return step.move.rfind("listen:", 0) != 0;
}

std::string move_words(const Scenario& scenario, const vote::Step& step, const Words& words) {
    constexpr std::string_view kOwn = "own:";
    if (step.move == "skip") {
        return std::string(words[Word::wall_skipped]);
    }
    if (step.move == "curtain") {
        return std::string(words[Word::wall_curtain]);
    }
    const bool own = step.move.rfind(kOwn, 0) == 0;
    const Option* option = find_option(scenario, step.scene, own ? step.move.substr(kOwn.size()) : step.move);
    const std::string text = option == nullptr ? step.move : option->text;
    return own ? words.format(Word::wall_own_words, text) : text;
}

std::vector<ResultView> results_of(const vote::Question& question, const std::vector<AnswerView>& answers,
                                   bool by_letter, const Words& words) {
    std::vector<ResultView> results;
    for (std::size_t at = 0; at < vote::kChannels; ++at) {
        ResultView view = result_of(question, static_cast<vote::Channel>(at), answers, by_letter, words);
        if (!view.headings.empty() || !view.few.empty()) {
            results.push_back(std::move(view));
        }
    }
    return results;
}

std::vector<std::string> moves_of(const vote::Question& question, const std::vector<AnswerView>& answers,
                                  const Words& words) {
    std::vector<std::string> sentences;
    for (const vote::Moved& moved : question.moves) {
        sentences.push_back(words.format(Word::wall_moved, short_name(answers, moved.from),
                                         short_name(answers, moved.to), moved.count));
    }
    return sentences;
}

std::vector<std::string> reasons_of(const vote::Question& question, const std::vector<AnswerView>& answers,
                                    bool parked_too, const Words& words) {
    std::vector<std::string> sentences;
    for (const vote::Reason& reason : question.reasons) {
        if (reason.where == vote::Reason::Where::wall || (parked_too && reason.where == vote::Reason::Where::parked)) {
            sentences.push_back(words.format(Word::wall_reason, short_name(answers, reason.answer), reason.text));
        }
    }
    return sentences;
}

std::string short_name(const std::vector<AnswerView>& answers, std::string_view answer) {
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [answer](const AnswerView& view) { return view.answer == answer; });
    if (found == answers.end()) {
        return std::string(answer);
    }
    return found->letter.empty() ? found->text : found->letter;
}

const vote::Round* last_round(const vote::Question& question) {
    for (std::size_t number = question.rounds.size(); number-- > 0;) {
        if (!question.rounds[number].empty()) {
            return &question.rounds[number];
        }
    }
    return nullptr;
}

std::vector<RoomPromiseView> promises_of(const vote::Session& session) {
    std::vector<RoomPromiseView> views;
    for (const vote::KeptPromise& kept : session.promises) {
        views.push_back({kept.number, kept.promise.who, kept.promise.what, kept.promise.by_when});
    }
    return views;
}

}  // namespace alongside::app
