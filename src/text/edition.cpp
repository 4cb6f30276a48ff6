#include "text/edition.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <istream>
#include <ostream>

#include "app/evidence.h"
#include "app/retention.h"
#include "app/shelf.h"
#include "app/walks.h"
#include "core/base/text.h"
#include "text/after_edition.h"
#include "text/line.h"
#include "text/pin.h"

namespace alongside::text {

namespace {

using content::Word;

std::optional<std::size_t> number_in(std::string_view text) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value == 0) {
        return std::nullopt;
    }
    return value;
}

std::pair<std::string_view, std::string_view> verb_and_rest(std::string_view line) {
    line = trimmed(line);
    const std::size_t space = line.find(' ');
    return space == std::string_view::npos ? std::pair{line, std::string_view()}
                                           : std::pair{line.substr(0, space), trimmed(line.substr(space))};
}

std::string lower(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

bool first_word_is(std::string_view rest, std::string_view word) {
    return rest.substr(0, rest.find(' ')) == word;
}

/// What is too old by their own choice goes, once it has been announced.
void tidy(const app::Desk& desk, const std::optional<Id>& person, Printer& printer) {
    const auto tidied = person ? app::tidy_up(desk, *person) : std::vector<std::string>();
    for (const std::string& sentence : tidied ? *tidied : std::vector<std::string>{tidied.error().message}) {
        printer.line(sentence);
    }
}

}  // namespace

Edition::Edition(const app::Desk& desk, std::istream& in, std::ostream& out, const Request& request)
    : desk_(desk),
      in_(in),
      out_(out),
      request_(request),
      printer_(out, request.width),
      liked_(app::read_text_preferences(desk)) {}

int Edition::run() {
    const Welcome who = welcome(request_.profile, desk_, in_, printer_);
    if (!who.in) {
        return 2;
    }
    profile_ = who.id();
    tidy(desk_, profile_, printer_);
    if (request_.scenario.empty()) {
        return !choose_from_shelf() || (play(), record()) ? 0 : 2;
    }
    if (!open(request_.scenario) || !make_choices()) {
        return 2;
    }
    play();
    return record() ? 0 : 2;
}

bool Edition::choose_from_shelf() {
    tell(Word::text_shelf);
    tell(Word::text_shelf_privacy);
    std::vector<const content::Shelved*> shelf;
    for (const content::Shelved& shelved : desk_.library.scenarios) {
        if (shelved.scenario) {
            shelf.push_back(&shelved);
            printer_.line(fmt::format("{}. {}. {}", shelf.size(), shelved.scenario->title, shelved.scenario->summary),
                          3);
        }
    }
    std::string line;
    while (read_line(line)) {
        const auto number = number_in(trimmed(line));
        if (number && *number <= shelf.size()) {
            return open(shelf[*number - 1]->id);
        }
        const auto [verb, rest] = verb_and_rest(line);
        if (verb == "quit") {
            return false;
        }
        if (verb == "code") {
            if (open_with_code(rest)) {
                return true;
            }
        } else if (!obey_on_shelf(lower(verb), rest)) {
            tell(Word::text_shelf_number);
        }
    }
    return false;
}

bool Edition::open(const std::string& scenario) {
    const auto found = app::find_playable(desk_, scenario);
    if (!found) {
        return trouble(found.error());
    }
    const content::Shelved* shelved = *found;
    if (desk_.saves != nullptr && request_.seat.empty()) {
        const auto unfinished = desk_.saves->runs().latest_unfinished(profile_, scenario);
        if (!unfinished) {
            return trouble(unfinished.error());
        }
        if (*unfinished) {
            auto resumed = app::Play::resume(desk_, (*unfinished)->id);
            if (!resumed) {
                return trouble(resumed.error());
            }
            play_ = std::move(*resumed);
            tell(Word::text_resumed);
            if (const auto fit = play_->fit()) {
                printer_.line(desk_.words.format(Word::text_edited, app::fit_words(*fit, desk_.words)));
            }
            return true;
        }
    }
    const auto seat =
        request_.seat.empty() ? std::optional<std::size_t>(0) : shelved->scenario->find_seat(request_.seat);
    if (!seat) {
        printer_.line(desk_.words.format(Word::text_no_seat, request_.seat));
        return false;
    }
    return begin(*shelved, *seat);
}

bool Edition::begin(const content::Shelved& shelved, std::size_t seat) {
    const Scenario& scenario = *shelved.scenario;
    printer_.line(scenario.title);
    tell(Word::note_no_test);
    printer_.line(scenario.review.note);
    if (!scenario.content_note.empty()) {
        printer_.line(scenario.content_note);
    }
    printer_.line(scenario.seats[seat].you);
    auto begun = app::Play::begin(desk_, shelved, seat, profile_);
    if (!begun) {
        return trouble(begun.error());
    }
    play_ = std::move(*begun);
    name_the_chairs(seat);
    return true;
}

bool Edition::make_choices() {
    for (const std::string& choice : request_.choices) {
        if (auto made = play_->choose(choice); !made) {
            return trouble(made.error());
        }
    }
    return true;
}

void Edition::play() {
    tell(Word::text_how);
    play_->state().running() ? show_moment() : show_debrief();
    std::string line;
    while (read_line(line)) {
        if (!obey(line)) {
            break;
        }
    }
    gap_line();
    tell(erased_ ? Word::keep_nothing_left : desk_.saves != nullptr ? Word::text_kept : Word::text_not_kept);
}

/// True if nothing was asked for, or it could be written.
bool Edition::record() {
    if (request_.record.empty()) {
        return true;
    }
    if (auto written = app::record_walk(play_->scenario(), play_->choices(), request_.record); !written) {
        return trouble(written.error());
    }
    printer_.line(desk_.words.format(Word::text_recorded, request_.record.string()));
    return true;
}

void Edition::show_moment() {
    const app::SceneView view = app::view_of(*play_, desk_.words);
    for (const std::string& change : view.changes) {
        printer_.line(change);
    }
    printer_.pages(view.pages, desk_.words);
    printer_.moves(view, desk_.words);
    if (liked_.explains) {
        explain_words();
    }
}

void Edition::show_debrief() {
    const auto view = app::debrief_view(*play_, desk_);
    if (!view) {
        trouble(view.error());
        return;
    }
    printer_.pages(app::view_of(*play_, desk_.words).pages, desk_.words);
    printer_.evening(*view, desk_.words);
    gap_line();
    tell(Word::text_doors);
    for (const app::SeatView& seat : view->other_seats) {
        printer_.line(desk_.words.format(Word::text_other_seat, seat.index + 1, seat.title));
    }
}

bool Edition::obey(std::string_view line) {
    const auto [verb_as_typed, rest] = verb_and_rest(line);
    const std::string verb = lower(verb_as_typed);
    if (verb.empty()) {
        return true;
    }
    if (verb == "quit" || verb == "stop" || verb == "done") {
        return false;
    }
    if (verb == "erase") {
        return !erase();
    }
    if (verb == "help") {
        tell(play_->state().running() ? Word::text_help : Word::text_help_after);
    } else if (!obey_at_any_time(verb, rest) &&
               !(play_->state().running() ? obey_while_playing(verb, rest) : obey_after_the_end(verb, rest))) {
        printer_.line(desk_.words.format(Word::text_unknown, verb_as_typed));
    }
    return true;
}

bool Edition::obey_at_any_time(std::string_view verb, std::string_view rest) {
    if (obey_on_shelf(verb, rest)) {
        return true;
    }
    if (verb == "promises") {
        printer_.slips(app::slips_of(play_->scenario(), play_->state(), desk_.words), desk_.words);
    } else if (verb == "who") {
        printer_.people(app::view_of(*play_, desk_.words), desk_.words);
    } else if (verb == "state") {
        show_state();
    } else if (verb == "keep") {
        keep_place();
    } else if (verb == "module") {
        show_module();
    } else if (verb == "words") {
        show_words();
    } else if (verb == "name") {
        keep_by_name(rest);
    } else if (verb == "seat") {
        sit_elsewhere(rest);
    } else if (verb == "back") {
        go_back();
    } else {
        return false;
    }
    return true;
}

bool Edition::obey_while_playing(std::string_view verb, std::string_view rest) {
    if (const auto number = number_in(verb)) {
        choose_number(*number);
    } else if (verb == "listen") {
        listen(rest);
    } else if (verb == "say") {
        say_own(rest);
    } else if (verb == "why") {
        show_why();
    } else if (verb == "skip") {
        choose("skip");
    } else if (verb == "curtain") {
        choose("curtain");
    } else if (verb == "again") {
        show_moment();
    } else if (verb == "wrong") {
        object_here(rest);
    } else if (verb == "move") {
        move_over();
    } else if (verb == "note") {
        const Scenario& scenario = play_->scenario();
        printer_.line(scenario.content_note.empty() ? desk_.words[Word::note_none] : scenario.content_note);
    } else {
        return false;
    }
    return true;
}

bool Edition::obey_after_the_end(std::string_view verb, std::string_view rest) {
    if (verb == "why" || verb == "closer") {
        show_closer();
    } else if (verb == "again") {
        again_from(rest);
    } else if (verb == "reflect") {
        reflect(store::ReflectionKind::reflection, rest);
    } else if (verb == "next") {
        reflect(store::ReflectionKind::next_time, rest);
    } else if (verb == "otherwise") {
        begin_otherwise();
    } else if (verb == "tap") {
        take_tap(printer_, desk_, *play_, rest);
    } else if (verb == "wrong" && first_word_is(rest, "at") &&
               take_objection(printer_, desk_, *play_, rest.substr(2))) {
        return true;
    } else if (verb == "wrong") {
        reflect(store::ReflectionKind::app_is_wrong, rest);
    } else {
        return false;
    }
    return true;
}

void Edition::choose(std::string_view choice) {
    if (check(play_->choose(choice))) {
        play_->state().running() ? show_moment() : show_debrief();
    }
}

void Edition::choose_number(std::size_t number) {
    const app::SceneView view = app::view_of(*play_, desk_.words);
    if (number > view.options.size()) {
        printer_.line(desk_.words.format(Word::text_no_number, number, view.options.size()));
        return;
    }
    const app::OptionView& option = view.options[number - 1];
    if (!option.locked.empty()) {
        printer_.line(option.locked);
        return;
    }
    choose(option.choice);
}

void Edition::listen(std::string_view name) {
    const app::SceneView view = app::view_of(*play_, desk_.words);
    const auto wanted = std::find_if(view.listens.begin(), view.listens.end(), [&](const app::ListenView& listen) {
        return lower(listen.who) == lower(name) || (name.empty() && view.listens.size() == 1);
    });
    if (wanted == view.listens.end()) {
        tell(view.listens_left > 0 ? Word::text_no_listen : Word::text_no_listens_left);
        return;
    }
    choose(wanted->choice);
}

void Edition::say_own(std::string_view words) {
    const app::SceneView view = app::view_of(*play_, desk_.words);
    if (!view.can_say_own || words.empty()) {
        tell(words.empty() ? Word::text_say_what : Word::text_say_not_here);
        return;
    }
    const std::string kept(words);
    tell(Word::own_place_beside);
    std::string line;
    while (read_line(line)) {
        const auto number = number_in(trimmed(line));
        if (number && *number <= view.options.size() && view.options[*number - 1].locked.empty()) {
            if (check(play_->say_own(view.options[*number - 1].choice, kept))) {
                play_->state().running() ? show_moment() : show_debrief();
            }
            return;
        }
        printer_.line(desk_.words.format(Word::text_no_number, line.substr(0, 40), view.options.size()));
    }
}

void Edition::move_over() {
    const auto fit = play_->fit();
    if (!fit) {
        tell(Word::text_no_move);
        return;
    }
    if (check(play_->move_over())) {
        printer_.line(desk_.words.format(Word::text_moved, app::fit_words(*fit, desk_.words)));
        play_->state().running() ? show_moment() : show_debrief();
    }
}

void Edition::go_back() {
    if (!play_->back()) {
        tell(Word::text_no_back);
        return;
    }
    tell(Word::text_went_back);
    show_moment();
}

void Edition::again_from(std::string_view number) {
    const auto view = app::debrief_view(*play_, desk_);
    const auto wanted = number_in(number);
    if (!view || !wanted || *wanted > view->turnings.size()) {
        printer_.line(desk_.words.format(Word::text_again_which, view ? view->turnings.size() : 0));
        return;
    }
    if (play_->back_to(view->turnings[*wanted - 1].position)) {
        show_moment();
    }
}

void Edition::sit_elsewhere(std::string_view number) {
    const auto wanted = number_in(number);
    const content::Shelved* shelved = desk_.library.find_playable(play_->run().scenario_id);
    if (shelved == nullptr || !wanted || *wanted > shelved->scenario->seats.size()) {
        tell(Word::text_which_seat);
        return;
    }
    if (begin(*shelved, *wanted - 1)) {
        show_moment();
    }
}

void Edition::reflect(store::ReflectionKind kind, std::string_view words) {
    if (words.empty()) {
        tell(Word::text_say_what);
        return;
    }
    if (check(play_->reflect(kind, words))) {
        tell(desk_.saves != nullptr ? Word::reflect_kept : Word::text_not_kept);
    }
}

void Edition::show_state() {
    const Scenario& scenario = play_->scenario();
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
        const Variable& variable = scenario.variables[i];
        if (variable.kind != VarKind::fact && variable.kind != VarKind::flag && variable.kind != VarKind::heard) {
            printer_.line(fmt::format("{}: {}", variable.id, play_->state().values[i]));
        }
    }
}

void Edition::show_why() {
    const app::SceneView view = app::view_of(*play_, desk_.words);
    if (view.changes.empty()) {
        tell(Word::text_nobody_moved);
    }
    for (const std::string& change : view.changes) {
        printer_.line(change);
    }
    tell(Word::text_why_later);
}

void Edition::show_closer() {
    const auto view = app::debrief_view(*play_, desk_);
    const auto looked_back = debrief(play_->scenario(), play_->choices());
    if (view && looked_back) {
        const auto axes = app::axis_words(play_->scenario(), *looked_back, desk_.words);
        printer_.closer(*view, axes, desk_.words);
        check(app::keep_look(desk_, *play_, axes));
        print_taps(printer_, desk_, *play_);
    }
}

void Edition::tell(Word word) {
    printer_.line(desk_.words[word]);
}

void Edition::gap_line() {
    printer_.gap();
}

bool Edition::trouble(const Error& error) {
    printer_.line(error.message);
    return false;
}

bool Edition::check(const Result<void>& result) {
    return result.has_value() || trouble(result.error());
}

bool Edition::read_line(std::string& line) {
    out_ << "> " << std::flush;
    return text::read_line(in_, line);
}

}  // namespace alongside::text
