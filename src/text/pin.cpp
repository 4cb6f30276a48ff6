#include "text/pin.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>

#include "app/data_desk.h"
#include "app/who.h"
#include "text/line.h"

namespace alongside::text {

namespace {

using content::Word;

/// Keeps a terminal from showing what is typed; a pipe shows nothing anyway.
class Hiding {
  public:
    explicit Hiding(const std::istream& in) {
        if (&in != &std::cin || ::tcgetattr(STDIN_FILENO, &before_) != 0) {
            return;
        }
        termios hidden = before_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hides_ = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~Hiding() {
        if (hides_) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
            std::cerr << '\n';  // the line that was ended in hiding
        }
    }
    Hiding(const Hiding&) = delete;
    Hiding& operator=(const Hiding&) = delete;

  private:
    termios before_{};
    bool hides_ = false;
};

}  // namespace

std::optional<std::string> read_hidden(std::istream& in) {
    const Hiding hiding(in);
    std::string line;
    return read_line(in, line) ? std::optional(line) : std::nullopt;
}

bool let_in(const store::Profile& profile, const app::Desk& desk, std::istream& in, Printer& printer) {
    const auto locked = desk.saves->pins().has(profile.id);
    if (!locked || !*locked) {
        return locked.has_value() || (printer.line(locked.error().message), false);
    }
    while (true) {
        printer.line(desk.words.format(Word::text_pin_ask, profile.name));
        const auto typed = read_hidden(in);
        if (!typed) {
            return false;
        }
        const auto answer = desk.saves->pins().check(profile.id, *typed, desk.now());
        if (!answer || answer->right) {
            return answer.has_value() || (printer.line(answer.error().message), false);
        }
        printer.line(app::pin_words(*answer, desk.words));
    }
}

Welcome welcome(std::string_view name, const app::Desk& desk, std::istream& in, Printer& printer) {
    if (name.empty() || desk.saves == nullptr) {
        return {true, std::nullopt};
    }
    const auto profile = app::profile_called(desk, name);
    if (!profile) {
        printer.line(profile.error().message);
        return {};
    }
    return {let_in(*profile, desk, in, printer), *profile};
}

}  // namespace alongside::text
