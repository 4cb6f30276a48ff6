#pragma once
/// The text edition: the whole program for a terminal, a braille display, a screen reader, or a pipe.
///
/// It plays the same runs as the window and keeps them in the same saves. One line in, a few lines out; every choice is
/// durable before its consequence is printed, so at the end of input there is nothing left to save.
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "app/desk.h"
#include "app/play.h"
#include "app/settings.h"
#include "text/printer.h"

namespace alongside::text {

struct Request {
    std::string scenario;              ///< empty: choose from the shelf
    std::vector<std::string> choices;  ///< made before reading any input
    std::string profile;               ///< a name; empty: nobody
    std::string seat;                  ///< empty: the first one
    std::size_t width = 76;            ///< columns
    std::filesystem::path record;      ///< where to write a run that has ended as a walk; empty: nowhere
};

class Edition {
  public:
    Edition(const app::Desk& desk, std::istream& in, std::ostream& out, const Request& request);

    /// Plays until the input ends or the person leaves. Exit code: 0, or 2 if the request made no sense.
    int run();

  private:
    bool open(const std::string& scenario);
    bool begin(const content::Shelved& shelved, std::size_t seat);
    bool choose_from_shelf();
    bool open_with_code(std::string_view code);
    void show_table();
    void show_routes();
    void name_the_chairs(std::size_t seat);
    bool make_choices();
    void play();
    bool record();
    void show_moment();
    void show_debrief();
    bool obey(std::string_view line);
    bool obey_while_playing(std::string_view verb, std::string_view rest);
    bool obey_after_the_end(std::string_view verb, std::string_view rest);
    void choose(std::string_view choice);
    void choose_number(std::size_t number);
    void listen(std::string_view name);
    void say_own(std::string_view words);
    void go_back();
    void move_over();
    void again_from(std::string_view number);
    void sit_elsewhere(std::string_view number);
    void begin_otherwise();
    void reflect(store::ReflectionKind kind, std::string_view words);
    void object_here(std::string_view words);
    void show_state();
    void show_why();
    void show_closer();
    void show_module();
    bool explain_words();
    void show_words();
    void show_settings();
    void set_width(std::string_view columns);
    bool obey_about_words(std::string_view wish);
    void keep_place();
    void keep_by_name(std::string_view name);
    bool erase();
    bool obey_at_any_time(std::string_view verb, std::string_view rest);
    bool obey_on_shelf(std::string_view verb, std::string_view rest);
    void tell(content::Word word);
    void gap_line();
    bool trouble(const Error& error);
    bool check(const Result<void>& result);
    bool read_line(std::string& line);

    const app::Desk& desk_;
    std::istream& in_;
    std::ostream& out_;
    const Request& request_;
    Printer printer_;
    app::TextPreferences liked_;
    std::optional<Id> profile_;
    std::optional<app::Play> play_;
    bool erased_ = false;
};

}  // namespace alongside::text
