#include "app/room_record.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/calendar.h"
#include "app/room_words.h"
#include "records/csv.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

constexpr std::size_t kVersionLetters = 12;

bool worth_recording(const vote::Question& question) {
    return !question.decided.empty() || vote::Round() != question.rounds[0] || vote::Round() != question.rounds[1] ||
           !question.reasons.empty() || !question.suggestions.empty();
}

RecordedQuestion recorded(const Room& room, const vote::Question& question, const Words& words) {
    RecordedQuestion record;
    const auto scene = room.scenario().find_scene(question.scene);
    record.name = !scene                                           ? question.scene
                  : room.scenario().scenes[*scene].turning.empty() ? room.scenario().scenes[*scene].ask
                                                                   : room.scenario().scenes[*scene].turning;
    const std::vector<AnswerView> answers = answers_of(room, question, words);
    record.results = results_of(question, answers, false, words);
    record.chosen = question.decided.empty() ? std::string()
                                             : move_words(room.scenario(), {question.scene, question.decided}, words);
    record.why = question.why;
    record.dissents = reasons_of(question, answers, true, words);
    for (const vote::Numbered& suggestion : question.suggestions) {
        record.suggestions.push_back(suggestion.text);
    }
    return record;
}

std::vector<std::string> texts_of(const std::vector<vote::Numbered>& list) {
    std::vector<std::string> texts;
    std::transform(list.begin(), list.end(), std::back_inserter(texts),
                   [](const vote::Numbered& one) { return one.text; });
    return texts;
}

using Cells = std::array<std::string, 5>;

void add_row(std::string& csv, const Cells& cells) {
    csv += records::csv_row(cells);
}

void add_results(std::string& csv, const RecordedQuestion& question, const Words& words) {
    for (const ResultView& result : question.results) {
        for (std::size_t round = 0; round < result.headings.size(); ++round) {
            for (const ResultRow& row : result.rows) {
                add_row(csv, {question.name, result.headings[round], result.title, row.answer.text,
                              row.rounds[round].words});
            }
        }
        if (!result.few.empty()) {
            add_row(csv, {question.name, {}, result.title, {}, result.few});
        }
    }
    const auto add = [&](Word what, const std::string& text) {
        if (!text.empty()) {
            add_row(csv, {question.name, std::string(words[what]), {}, {}, text});
        }
    };
    add(Word::record_chosen, question.chosen);
    add(Word::record_why, question.why);
    for (const std::string& dissent : question.dissents) {
        add(Word::record_dissent, dissent);
    }
    for (const std::string& suggestion : question.suggestions) {
        add(Word::record_suggestion, suggestion);
    }
}

}  // namespace

RoomRecord record_of(const Room& room, const Desk& desk) {
    const Words& words = desk.words;
    const vote::Session& session = room.session();
    const Scenario& scenario = room.scenario();
    RoomRecord record;
    record.date = date_words(desk, room.opened_at());
    record.scenario = scenario.title;
    const content::Module* module = desk.library.find_module(scenario.module);
    record.module = module == nullptr ? scenario.module : module->title;
    record.version = room.scenario_sha256().substr(0, kVersionLetters);
    record.people = session.setup.people;
    record.roles = session.roles;
    for (const vote::Question& question : session.questions) {
        if (worth_recording(question)) {
            record.questions.push_back(recorded(room, question, words));
        }
    }
    const auto main_line = room.story().moment(session.setup.seat, session.path);
    const State& state = main_line ? main_line->state : room.moment().state;
    record.slips = slips_of(scenario, state, words);
    for (const Fact& fact : scenario.facts) {
        record.truths.push_back(fact.truths[static_cast<std::size_t>(state[fact.variable])]);
    }
    record.promises = promises_of(session);
    record.learning = session.learning;
    record.words_heard = texts_of(session.words_heard);
    record.parked = texts_of(session.parked);
    record.chair = session.chair;
    return record;
}

std::string record_csv(const RoomRecord& record, const Words& words) {
    std::string csv;
    const auto add = [&](Word what, const std::string& item, const std::string& value) {
        if (!value.empty()) {
            add_row(csv, {std::string(words[what]), item, {}, {}, value});
        }
    };
    add(Word::record_date, {}, record.date);
    add(Word::record_scenario, {}, record.scenario);
    add(Word::record_module, {}, record.module);
    add(Word::record_version, {}, record.version);
    add(Word::record_people, {}, std::to_string(record.people));
    for (const vote::RolePresent& role : record.roles) {
        add(Word::record_role, role.role, std::to_string(role.people));
    }
    for (const std::string& truth : record.truths) {
        add(Word::record_truth, {}, truth);
    }
    for (const RecordedQuestion& question : record.questions) {
        add_results(csv, question, words);
    }
    for (const RoomPromiseView& promise : record.promises) {
        add_row(csv, {std::string(words[Word::record_promise]), promise.who, promise.by_when, {}, promise.what});
    }
    for (const SlipView& slip : record.slips) {
        add_row(csv, {std::string(words[Word::record_story_promise]), slip.to, slip.due, slip.fate_words, slip.text});
    }
    add(Word::record_learning, {}, record.learning);
    for (const std::string& word : record.words_heard) {
        add(Word::record_word, {}, word);
    }
    for (const std::string& parked : record.parked) {
        add(Word::record_parked, {}, parked);
    }
    add(Word::record_chair, {}, record.chair);
    return csv;
}

}  // namespace alongside::app
