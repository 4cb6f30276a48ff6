#pragma once
/// A line now and then while something takes long, so that nobody thinks that it hangs.
///
/// Silent for the first second; then one line at most a second. The clock comes from outside.
#include <chrono>
#include <functional>
#include <iosfwd>
#include <string>

namespace alongside::text {

class Progress {
  public:
    using Time = std::chrono::steady_clock::time_point;
    using Clock = std::function<Time()>;

    /// `out` must outlive it. `what` begins each line.
    Progress(std::string what, std::ostream& out, Clock clock = std::chrono::steady_clock::now);

    void tell(std::size_t states);

  private:
    std::string what_;
    std::ostream& out_;
    Clock clock_;
    Time told_;  ///< the last line, or the beginning
};

}  // namespace alongside::text
