#pragma once
/// Waits at the door for two at once: the next line of input, and somebody else who knocks (phones).
///
/// A line is read only while somebody waits for it, so that nothing is left reading when the program is done.
#include <condition_variable>
#include <istream>
#include <mutex>
#include <string>
#include <thread>

namespace alongside::text {

class Porter {
  public:
    /// `in` outlives it.
    explicit Porter(std::istream& in) : in_(in), thread_([this] { read(); }) {}
    ~Porter();
    Porter(const Porter&) = delete;
    Porter& operator=(const Porter&) = delete;

    /// From any thread.
    void knock();

    enum class Heard { line, end, knock };

    /// Until there is something. Of both, the knock comes first.
    Heard wait(std::string& line);

  private:
    void read();

    std::istream& in_;
    std::mutex mutex_;  // guards all below
    std::condition_variable changed_;
    std::string line_;
    bool asked_ = false;
    bool read_ = false;
    bool ended_ = false;
    bool knocked_ = false;
    bool over_ = false;
    std::thread thread_;
};

}  // namespace alongside::text
