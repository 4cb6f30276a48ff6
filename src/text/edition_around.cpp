/// The text edition around a run: the table, codes, chairs, names, and leaving nothing behind.
#include <charconv>
#include <limits>
#include <sstream>

#include "app/guide.h"
#include "app/home_view.h"
#include "text/edition.h"
#include "text/evidence.h"
#include "text/pin.h"

namespace alongside::text {

using content::Word;

/// What can be asked before a scenario is chosen.
bool Edition::obey_on_shelf(std::string_view verb, std::string_view rest) {
    if (verb == "table") {
        show_table();
    } else if (verb == "routes") {
        show_routes();
    } else if (verb == "about") {
        printer_.about(app::about_view(desk_), desk_.words);
    } else if (verb == "awards") {
        print_awards(printer_, desk_, profile_);
    } else if (verb == "report") {
        take_report(printer_, desk_, profile_, rest);
    } else if (verb == "privacy") {
        printer_.statement(desk_.privacy != nullptr ? *desk_.privacy : content::Statement());
    } else if (verb == "settings") {
        show_settings();
    } else if (verb == "width") {
        set_width(rest);
    } else if (verb == "words" && obey_about_words(rest)) {
        return true;
    } else if (verb == "access") {
        printer_.statement(desk_.statement != nullptr ? *desk_.statement : content::Statement());
    } else {
        return false;
    }
    return true;
}

/// As in the window: the code's first word says which scenario knows it.
bool Edition::open_with_code(std::string_view code) {
    for (const content::Shelved& shelved : desk_.library.scenarios) {
        if (!shelved.scenario || !is_place_of(shelved.id, code)) {
            continue;
        }
        const auto place = read_place(*shelved.scenario, app::fingerprint_of(shelved.bytes), code);
        if (!place) {
            return trouble(place.error());
        }
        auto begun = app::Play::begin_with(desk_, shelved, *place, profile_);
        if (!begun) {
            return trouble(begun.error());
        }
        play_ = std::move(*begun);
        return true;
    }
    tell(code.empty() ? Word::code_first : Word::code_unknown);
    return false;
}

/// Who sits at the long table, with their last words.
void Edition::show_table() {
    const app::HomeView home = app::home_view(desk_, profile_);
    tell(home.chairs.empty() ? Word::home_table_empty : Word::home_table);
    for (const app::ChairView& chair : home.chairs) {
        printer_.chair(chair, desk_.words);
    }
}

/// What comes next on each way through the course.
void Edition::show_routes() {
    const app::HomeView home = app::home_view(desk_, profile_);
    tell(Word::home_routes);
    for (const app::RouteView& route : home.routes) {
        const std::string next = route.next ? desk_.words.format(Word::home_route_next, home.shelf[*route.next].title)
                                            : std::string(desk_.words[Word::home_route_done]);
        printer_.line(desk_.words.format(Word::text_route, route.title, next), 3);
    }
}

void Edition::object_here(std::string_view words) {
    if (words.empty()) {
        tell(Word::text_say_what);
    } else if (check(play_->object_here(words))) {
        tell(desk_.saves != nullptr ? Word::objections_kept : Word::text_not_kept);
    }
}

/// From the same chair, with something else true.
void Edition::begin_otherwise() {
    const content::Shelved* shelved = desk_.library.find_playable(play_->run().scenario_id);
    if (shelved == nullptr || play_->state().seat >= shelved->scenario->seats.size()) {
        tell(Word::text_which_seat);
        return;
    }
    auto begun = app::Play::begin_otherwise(desk_, *shelved, *play_);
    if (!begun) {
        trouble(begun.error());
        return;
    }
    play_ = std::move(*begun);
    show_moment();
}

/// Whose chair this is, and which others there are.
void Edition::name_the_chairs(std::size_t seat) {
    const std::vector<Seat>& seats = play_->scenario().seats;
    if (seats.size() < 2) {
        return;
    }
    printer_.line(desk_.words.format(Word::text_other_chairs, seats[seat].title));
    for (std::size_t i = 0; i < seats.size(); ++i) {
        if (i != seat) {
            printer_.line(desk_.words.format(Word::text_other_seat, i + 1, seats[i].title));
        }
    }
}

/// The hard words of what was just said, and of what can be done now. False if there are none.
bool Edition::explain_words() {
    const app::SceneView view = app::view_of(*play_, desk_.words);
    std::ostringstream said;
    Printer printer(said, std::numeric_limits<std::size_t>::max());
    printer.pages(view.pages, desk_.words);
    printer.moves(view, desk_.words);
    const app::Lens lens(desk_.glossary != nullptr ? *desk_.glossary : std::vector<content::Term>());
    const std::vector<app::LensWord> found = lens.words(said.str());
    if (found.empty()) {
        return false;
    }
    tell(Word::lens_list);
    for (const app::LensWord& word : found) {
        printer_.line(app::lens_words(word, desk_.words), 2);
    }
    return true;
}

void Edition::show_words() {
    if (!explain_words()) {
        tell(Word::text_no_hard_words);
    }
}

void Edition::show_settings() {
    printer_.line(desk_.words.format(Word::text_width, printer_.width(), app::kFewestColumns, app::kMostColumns));
    tell(liked_.explains ? Word::text_words_on : Word::text_words_off);
}

/// What is no number, or no width for a line, changes nothing; the answer says what would.
void Edition::set_width(std::string_view columns) {
    std::size_t wanted = 0;
    std::from_chars(columns.data(), columns.data() + columns.size(), wanted);
    if (wanted >= app::kFewestColumns && wanted <= app::kMostColumns) {
        liked_.columns = wanted;
        printer_.set_width(wanted);
        check(app::write_text_preferences(desk_, liked_));
    }
    show_settings();
}

/// "on" or "off" after the word "words"; false for anything else.
bool Edition::obey_about_words(std::string_view wish) {
    if (wish != "on" && wish != "off") {
        return false;
    }
    liked_.explains = wish == "on";
    check(app::write_text_preferences(desk_, liked_));
    tell(liked_.explains ? Word::text_words_on : Word::text_words_off);
    return true;
}

void Edition::keep_by_name(std::string_view name) {
    if (name.empty() || desk_.saves == nullptr) {
        tell(name.empty() ? Word::keep_name_first : Word::text_not_kept);
        return;
    }
    const Welcome who = welcome(name, desk_, in_, printer_);
    if (who.in && check(play_->give_to(who.who->id))) {
        profile_ = who.id();
        printer_.line(desk_.words.format(Word::keep_kept_by_name, who.who->name));
    }
}

void Edition::show_module() {
    if (const auto view = app::module_view(desk_.library, play_->scenario().module)) {
        printer_.module(*view, desk_.words);
    } else {
        tell(Word::module_none);
    }
}

void Edition::keep_place() {
    printer_.line(desk_.words.format(Word::text_code, play_->place_code()));
}

/// True if nothing of this run is left.
bool Edition::erase() {
    if (desk_.saves == nullptr) {
        tell(Word::text_not_kept);
        return false;
    }
    if (auto erased = desk_.saves->erase_run(play_->run().id, desk_.now()); !erased) {
        return trouble(erased.error());
    }
    erased_ = true;
    return true;
}

}  // namespace alongside::text
