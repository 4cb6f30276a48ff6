#pragma once
/// The built program as another process: lines in, text out, and an end that may be sudden.
#include <sys/types.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace e2e {

/// What a machine may do to a program.
struct Circumstances {
    bool as_nobody = false;        ///< without the rights of root, to whom no folder is read-only
    std::size_t largest_file = 0;  ///< bytes; above 0, no file may grow beyond, as on a full disk
    std::map<std::string, std::string> environment = {};  ///< on top of the test's own
};

class Program {
  public:
    /// Starts the program with these arguments and pipes for its input and output. What it says to the error stream
    /// comes with the rest.
    explicit Program(const std::vector<std::string>& arguments, const Circumstances& circumstances = {});
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void write_line(const std::string& line);

    /// What it prints up to and with `end`; nothing if the time is up or it has stopped first.
    std::optional<std::string> read_until(const std::string& end, std::chrono::steady_clock::time_point deadline);

    /// Everything that is still to come, after its input has been closed.
    std::string read_rest();

    /// SIGKILL, at once.
    void kill();

    /// Waits for the end. Exit code, or -1 if a signal ended it.
    int wait();

  private:
    bool read_some(int timeout_ms);

    pid_t pid_ = -1;
    int in_ = -1;
    int out_ = -1;
    std::string unread_;
};

}  // namespace e2e
