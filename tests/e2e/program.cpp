#include "program.h"

#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <utility>

namespace e2e {

namespace {

void close_once(int& fd) {
    if (fd >= 0) {
        ::close(fd);
        fd = -1;
    }
}

constexpr uid_t kNobody = 65534;
constexpr int kCouldNotBegin = 126;

void meet(const Circumstances& circumstances) {
    for (const auto& [name, value] : circumstances.environment) {
        ::setenv(name.c_str(), value.c_str(), 1);
    }
    const rlimit limit{circumstances.largest_file, circumstances.largest_file};
    if (circumstances.largest_file > 0 && ::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
        ::_exit(kCouldNotBegin);
    }
    if (circumstances.as_nobody && ::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
        ::_exit(kCouldNotBegin);
    }
}

[[noreturn]] void become(const std::vector<std::string>& arguments, const Circumstances& circumstances) {
    std::vector<std::string> words = {ALONGSIDE_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    ::unsetenv("DISPLAY");
    ::unsetenv("WAYLAND_DISPLAY");
    meet(circumstances);
    ::execv(argv[0], argv.data());
    ::_exit(127);
}

}  // namespace

Program::Program(const std::vector<std::string>& arguments, const Circumstances& circumstances) {
    std::array<int, 2> to_child{};
    std::array<int, 2> from_child{};
    if (::pipe(to_child.data()) != 0 || ::pipe(from_child.data()) != 0) {
        return;
    }
    ::signal(SIGPIPE, SIG_IGN);
    pid_ = ::fork();
    if (pid_ == 0) {
        ::dup2(to_child[0], 0);
        ::dup2(from_child[1], 1);
        ::dup2(from_child[1], 2);
        for (const int fd : {to_child[0], to_child[1], from_child[0], from_child[1]}) {
            ::close(fd);
        }
        become(arguments, circumstances);
    }
    ::close(to_child[0]);
    ::close(from_child[1]);
    in_ = to_child[1];
    out_ = from_child[0];
}

Program::~Program() {
    if (pid_ > 0) {
        kill();
        wait();
    }
    close_once(in_);
    close_once(out_);
}

void Program::write_line(const std::string& line) {
    const std::string bytes = line + "\n";
    [[maybe_unused]] const auto written = ::write(in_, bytes.data(), bytes.size());
}

bool Program::read_some(int timeout_ms) {
    pollfd waiting{out_, POLLIN, 0};
    if (::poll(&waiting, 1, timeout_ms) <= 0) {
        return false;
    }
    std::array<char, 4096> buffer{};
    const auto count = ::read(out_, buffer.data(), buffer.size());
    if (count <= 0) {
        return false;
    }
    unread_.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
}

std::optional<std::string> Program::read_until(const std::string& end, std::chrono::steady_clock::time_point deadline) {
    while (true) {
        if (const std::size_t at = unread_.find(end); at != std::string::npos) {
            std::string text = unread_.substr(0, at + end.size());
            unread_.erase(0, at + end.size());
            return text;
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !read_some(static_cast<int>(left.count()))) {
            return std::nullopt;
        }
    }
}

std::string Program::read_rest() {
    close_once(in_);
    while (read_some(20'000)) {
    }
    return std::exchange(unread_, {});
}

void Program::kill() {
    ::kill(pid_, SIGKILL);
}

int Program::wait() {
    int status = 0;
    ::waitpid(pid_, &status, 0);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace e2e
