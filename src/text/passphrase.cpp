#include "text/passphrase.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>

#include "text/line.h"

namespace alongside::text {

namespace {

class Hidden {
  public:
    Hidden() : terminal_(tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (terminal_) {
            termios quiet = before_;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~Hidden() {
        if (terminal_) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
            std::cerr << '\n';
        }
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;

  private:
    termios before_{};
    bool terminal_;
};

}  // namespace

std::string ask_passphrase(std::string_view prompt) {
    std::cerr << prompt << ' ' << std::flush;
    const Hidden hidden;
    std::string line;
    read_line(std::cin, line);
    return line;
}

}  // namespace alongside::text
