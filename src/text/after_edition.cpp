#include "text/after_edition.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iostream>

#include "app/after/panels.h"
#include "app/after/reviews.h"
#include "app/after/taps.h"
#include "app/debrief_view.h"
#include "app/play.h"
#include "app/prints.h"
#include "core/base/text.h"
#include "text/evidence.h"
#include "text/line.h"
#include "text/refused.h"

namespace alongside::text {

namespace {

using content::Word;

bool read(std::string& line) {
    std::cout << "> " << std::flush;
    return read_line(std::cin, line);
}

void show_moment(Printer& printer, const app::ReviewView& one, const content::Words& words) {
    printer.gap();
    printer.line(fmt::format("{}: {}", one.when, one.title));
    printer.line(one.you);
    if (!one.turning.empty()) {
        printer.line(words.format(Word::review_moment, one.turning));
        printer.line(words[Word::review_ask]);
    }
    printer.line(words[Word::text_review_how]);
}

void show_what_was(Printer& printer, const app::ReviewView& one, const content::Words& words) {
    printer.line(one.chosen, 3);
    for (const std::string& heard : one.heard) {
        printer.line(heard, 3);
    }
    printer.line(words[one.wrote.empty() ? Word::review_wrote_nothing : Word::review_wrote]);
    for (const app::QuoteView& quote : one.wrote) {
        printer.line(fmt::format("{}: {}", quote.asked, quote.text), 3);
    }
    printer.line(words[Word::text_review_now]);
}

/// False at the end of input.
bool look_back(Printer& printer, const app::Desk& desk, const std::optional<Id>& person, const app::DueView& due) {
    const auto view = app::review_view(desk, person, due.review);
    if (!view) {
        printer.line(view.error().message);
        return true;
    }
    show_moment(printer, *view, desk.words);
    std::string line;
    if (!read(line)) {
        return false;
    }
    if (trimmed(line) == "later") {
        printer.line(desk.words[Word::text_review_left]);
        return true;
    }
    show_what_was(printer, *view, desk.words);
    if (!read(line)) {
        return false;
    }
    const auto kept = app::keep_review(desk, person, due.review, line);
    printer.line(kept ? std::string(desk.words[Word::review_kept]) : kept.error().message);
    return true;
}

void list_days(Printer& printer, const app::Reviews& reviews, const content::Words& words) {
    printer.line(words[reviews.due.empty() ? Word::review_none : Word::review_due]);
    for (std::size_t i = 0; i < reviews.due.size(); ++i) {
        printer.line(words.format(Word::text_review_due, i + 1, reviews.due[i].title, reviews.due[i].when), 2);
    }
    if (!reviews.coming.empty()) {
        printer.line(words[Word::review_coming]);
    }
    for (const app::ComingView& one : reviews.coming) {
        printer.line(words.format(Word::review_day, one.date, one.title), 2);
    }
}

Result<std::string> days_as(const std::string& ending, const app::Desk& desk, const std::optional<Id>& person) {
    return ending == ".ics" ? app::reviews_calendar(desk, person)
                            : app::reviews_card(desk, person).and_then([&](const app::Print& card) {
                                  return app::paper_as(ending, card.paper);
                              });
}

int write_days(const app::Call& call, const app::Desk& desk, const std::optional<Id>& person, Printer& printer) {
    const auto written = days_as(call.out.extension().string(), desk, person).and_then([&](const std::string& bytes) {
        return app::write_file(call.out, bytes, desk.words);
    });
    if (!written) {
        return refused(written.error());
    }
    printer.line(desk.words.format(Word::papers_written, call.out.string()));
    return 0;
}

std::string_view first_word(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest = trimmed(rest.substr(end));
    return word;
}

/// From 1 to `most`, as a position; none if it is not such a number.
std::optional<std::size_t> position_in(std::string_view word, std::size_t most) {
    std::size_t number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = problem == std::errc() && end == word.data() + word.size();
    return whole && number >= 1 && number <= most ? std::optional(number - 1) : std::nullopt;
}

/// The id that is meant; empty if it is none.
std::string tap_answer(learn::TapQuestion question, std::string_view answer, const app::TapView& tap) {
    const auto one_of = [&](std::span<const std::string_view> ids) {
        return std::find(ids.begin(), ids.end(), answer) == ids.end() ? std::string() : std::string(answer);
    };
    switch (question) {
        case learn::TapQuestion::why:
            return one_of(learn::kReasons);
        case learn::TapQuestion::sure:
            return one_of(learn::kSureness);
        case learn::TapQuestion::would:
        case learn::TapQuestion::should:
            const auto option = position_in(answer, tap.options.size());
            return option ? tap.options[*option].id : std::string();
    }
    return {};
}

std::optional<app::SetTap> read_tap(std::string_view words, const std::vector<app::TapView>& taps,
                                    std::size_t turnings) {
    const auto turning = position_in(first_word(words), turnings);
    const auto question = learn::tap_question_named(first_word(words));
    const auto about =
        std::find_if(taps.begin(), taps.end(), [&](const app::TapView& one) { return one.turning == turning; });
    if (!question || about == taps.end()) {
        return std::nullopt;
    }
    std::string answer = tap_answer(*question, words, *about);
    return answer.empty() ? std::nullopt : std::optional(app::SetTap{*turning, *question, std::move(answer)});
}

void print_panel(Printer& printer, const app::PanelState& panel, const content::Words& words) {
    printer.line(words.format(Word::panel_title, panel.title));
    std::string_view chair;
    for (const app::PanelMoment& moment : panel.moments) {
        printer.gap();
        if (moment.chair != chair) {
            printer.line(moment.chair.empty() ? words[Word::panel_any_chair] : std::string_view(moment.chair));
            printer.gap();
        }
        chair = moment.chair;
        printer.line(fmt::format("{}: {}", moment.scene, moment.name));
        for (const app::PanelMoment::Option& option : moment.options) {
            printer.line(
                words.format(Word::text_panel_option, option.id, option.text, option.chosen[0], option.chosen[1]), 2);
        }
    }
    printer.gap();
    printer.line(words[Word::text_panel_how]);
}

Result<void> count(const app::Call& call, const app::Desk& desk) {
    Result<void> counted;
    const std::array given = {call.panel.people, call.panel.professionals};  // in the order of PanelSide
    for (const learn::PanelSide side : learn::kPanelSides) {
        if (const auto chosen = given[static_cast<std::size_t>(side)]; chosen && counted) {
            counted = app::count_panel(desk, call.scenario, {call.panel.scene, call.panel.option, side, *chosen});
        }
    }
    return counted;
}

}  // namespace

int reviews(const app::Call& call, app::Opened& opened) {
    const app::Desk desk = opened.desk();
    Printer printer(std::cout, call.width);
    const Welcome person = owner(call, desk, printer);
    if (!person.in) {
        return 2;
    }
    if (!call.out.empty()) {
        return write_days(call, desk, person.id(), printer);
    }
    const auto all = app::reviews_of(desk, person.id());
    if (!all) {
        return refused(all.error());
    }
    list_days(printer, *all, desk.words);
    for (const app::DueView& due : all->due) {
        if (!look_back(printer, desk, person.id(), due)) {
            break;
        }
    }
    return 0;
}

int panel(const app::Call& call, app::Opened& opened) {
    const app::Desk desk = opened.desk();
    Printer printer(std::cout, call.width);
    if (call.panel.people || call.panel.professionals) {
        const auto counted = count(call, desk);
        if (!counted) {
            return refused(counted.error());
        }
        printer.line(desk.words[Word::text_panel_kept]);
        return 0;
    }
    const auto all = app::panel_of(desk, call.scenario);
    if (!all) {
        return refused(all.error());
    }
    print_panel(printer, *all, desk.words);
    return 0;
}

void print_taps(Printer& printer, const app::Desk& desk, const app::Play& play) {
    const auto view = app::debrief_view(play, desk);
    const auto taps = view ? app::taps_of(desk, play, *view) : Result<std::vector<app::TapView>>();
    if (!view || !taps || desk.saves == nullptr) {
        return;
    }
    printer.gap();
    for (const app::TapView& tap : *taps) {
        printer.line(desk.words.format(Word::text_tap_about, tap.turning + 1, view->turnings[tap.turning].name));
        for (std::size_t i = 0; i < tap.options.size(); ++i) {
            printer.line(desk.words.format(Word::text_tap_option, i + 1, tap.options[i].text), 3);
        }
    }
    printer.line(desk.words[Word::text_tap_how]);
    printer.line(desk.words.format(Word::text_wrong_how, view->turnings.size()));
}

void take_tap(Printer& printer, const app::Desk& desk, const app::Play& play, std::string_view tap) {
    const auto view = app::debrief_view(play, desk);
    const auto taps = view ? app::taps_of(desk, play, *view) : Result<std::vector<app::TapView>>();
    const auto read = view && taps ? read_tap(trimmed(tap), *taps, view->turnings.size()) : std::nullopt;
    if (!read || desk.saves == nullptr) {
        printer.line(desk.words[desk.saves == nullptr ? Word::text_not_kept : Word::text_tap_not]);
        return;
    }
    const auto kept = app::set_tap(desk, play, *view, *read);
    printer.line(kept ? std::string(desk.words[Word::text_tap_kept]) : kept.error().message);
}

bool take_objection(Printer& printer, const app::Desk& desk, app::Play& play, std::string_view objection) {
    const auto view = app::debrief_view(play, desk);
    std::string_view rest = trimmed(objection);
    const auto about = view ? position_in(first_word(rest), view->turnings.size()) : std::nullopt;
    if (!about || rest.empty()) {
        return false;
    }
    const auto kept = play.reflect(store::ReflectionKind::app_is_wrong, rest, view->turnings[*about].position);
    printer.line(!kept ? kept.error().message
                       : std::string(desk.words[desk.saves != nullptr ? Word::objections_kept : Word::text_not_kept]));
    return true;
}

}  // namespace alongside::text
