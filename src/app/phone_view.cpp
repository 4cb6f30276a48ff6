#include "app/phone_view.h"

#include <algorithm>
#include <array>

#include "app/room_view.h"
#include "app/room_words.h"

namespace alongside::app {

namespace {

using content::Word;
using vote::Phase;

void add_texts(const std::vector<std::string>& texts, server::PhoneView& phone) {
    for (const std::string& text : texts) {
        phone.lines.push_back({{}, text});
    }
}

void add_page(const PageView& page, server::PhoneView& phone) {
    for (const std::string& text : {page.coda, page.title}) {
        if (!text.empty()) {
            phone.lines.push_back({{}, text});
        }
    }
    for (const LineView& line : page.lines) {
        phone.lines.push_back({line.speaker, line.text});
    }
}

/// What everybody may read of it: approved reasons, and never how many chose what.
void add_reasons(const vote::Question& question, const std::vector<AnswerView>& answers, const content::Words& words,
                 server::PhoneView& phone) {
    const bool shown = phone.phase == Phase::reveal || phone.phase == Phase::minority || phone.phase == Phase::decide;
    if (shown) {
        add_texts(reasons_of(question, answers, false, words), phone);
    }
}

void add_options(const std::vector<AnswerView>& answers, server::PhoneView& phone) {
    for (const AnswerView& answer : answers) {
        if (answer.answer != vote::kRatherNot && answer.locked.empty()) {
            phone.options.push_back({answer.answer, answer.letter, answer.text});
        }
    }
}

void add_question(const Room& room, const WallView& wall, const content::Words& words, server::PhoneView& phone) {
    phone.question = wall.ask;
    const vote::Question* question = wall.what_if ? nullptr : room.session().question();
    if (question == nullptr) {
        add_options(wall.answers, phone);
        return;
    }
    const std::vector<AnswerView> answers = answers_of(room, *question, words);
    add_options(answers, phone);
    add_reasons(*question, answers, words, phone);
    phone.ballot = vote::ballot_key(room.session());
    phone.may_rather_not = !phone.ballot.empty();
    phone.may_reason = !question->scene.empty() && (phone.phase == Phase::reveal || phone.phase == Phase::minority);
}

std::string now_words(const WallView& wall, const server::PhoneView& phone, const content::Words& words) {
    if (!phone.ballot.empty()) {
        return std::string(words[Word::phone_now_vote]);
    }
    if (wall.phase == Phase::story && !wall.what_if) {
        return std::string(words[Word::phone_now_story]);
    }
    return wall.task.empty() ? std::string(words[Word::phone_now_wall]) : wall.task;
}

server::CoView co_view(const Room& room, const Desk& desk) {
    constexpr std::array<std::string_view, 3> kWhere = {"waiting", "wall", "parked"};
    const PresenterView presenter = presenter_view(room, desk);
    server::CoView co;
    co.notes = presenter.notes;
    co.notes.insert(co.notes.end(), presenter.prompts.begin(), presenter.prompts.end());
    for (const ReasonView& reason : presenter.reasons) {
        co.reasons.push_back(
            {std::string(kWhere[static_cast<std::size_t>(reason.where)]), reason.number, reason.answer, reason.text});
    }
    return co;
}

}  // namespace

server::PhoneView phone_view(const Room& room, const Desk& desk) {
    const content::Words& words = desk.words;
    const WallView wall = wall_view(room, desk);
    server::PhoneView phone;
    phone.revision = wall.revision;
    phone.phase = wall.phase;
    phone.title = room.scenario().title;
    phone.over = room.session().finished.has_value();
    phone.co = co_view(room, desk);
    if (wall.notice) {
        phone.heading = wall.notice->title;
        add_texts(wall.notice->lines, phone);
        if (phone.over || wall.notice->lines.empty()) {
            phone.now = words[phone.over ? Word::phone_over : Word::phone_now_wall];
        }
        return phone;
    }
    phone.heading = wall.heading.empty() ? wall.scene.place : wall.heading;
    phone.place = wall.heading.empty() || wall.phase <= Phase::practice_shown ? std::string() : wall.scene.place;
    if (wall.page) {
        add_page(*wall.page, phone);
    } else if (wall.phase >= Phase::debrief) {
        add_texts(wall.lines, phone);
    }
    add_question(room, wall, words, phone);
    phone.now = now_words(wall, phone, words);
    return phone;
}

}  // namespace alongside::app
