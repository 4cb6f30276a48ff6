#include "folders.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include "support/catch.h"

namespace alongside::store::testing {

namespace fs = std::filesystem;

namespace {

constexpr uid_t kNobody = 65534;

std::string read_all(int pipe_end) {
    std::string text;
    std::array<char, 4096> bytes{};
    for (ssize_t count = 0; (count = ::read(pipe_end, bytes.data(), bytes.size())) > 0;) {
        text.append(bytes.data(), static_cast<std::size_t>(count));
    }
    return text;
}

[[noreturn]] void answer(int pipe_end, const std::function<std::string()>& work) {
    const std::string text = work();
    const bool told = ::write(pipe_end, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::_exit(told ? 0 : 1);
}

bool drop_root() {
    return ::geteuid() != 0 || (::setgid(kNobody) == 0 && ::setuid(kNobody) == 0);
}

}  // namespace

TempFolder::TempFolder(const std::string& name) {
    std::string pattern = (fs::temp_directory_path() / "alongside-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    outer_ = pattern;
    path_ = outer_ / name;
    fs::create_directory(path_);
    REQUIRE(::chmod(outer_.c_str(), 0755) == 0);
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    fs::permissions(path_, fs::perms::owner_all, ignored);
    fs::remove_all(outer_, ignored);
}

std::vector<std::string> TempFolder::files() const {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(path_)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Entropy counting(std::uint64_t from) {
    return [next = from]() mutable { return next++; };
}

Id id(std::uint64_t n) {
    return Id{fmt::format("{:032x}", n)};
}

Saves opened(const TempFolder& folder, TimeMs now, const SavesOptions& options) {
    Result<Saves> saves = Saves::open(folder.path(), now, counting(), options);
    INFO((saves ? std::string() : saves.error().message));
    REQUIRE(saves);
    return std::move(*saves);
}

Error refused(const fs::path& folder, TimeMs now, const SavesOptions& options) {
    const Result<Saves> saves = Saves::open(folder, now, counting(), options);
    REQUIRE_FALSE(saves);
    return saves.error();
}

Decision a_decision(std::uint64_t n, std::uint64_t parent, TimeMs at) {
    return {id(n), parent == 0 ? Id{} : id(parent), fmt::format("choice-{}", n), at, "this-machine"};
}

void write_bytes(const fs::path& file, std::string_view bytes) {
    std::ofstream stream(file, std::ios::binary);
    stream << bytes;
    REQUIRE(stream.flush());
}

std::string in_child(const std::function<std::string()>& work) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        answer(ends[1], work);
    }
    ::close(ends[1]);
    const std::string text = read_all(ends[0]);
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? text : "died";
}

std::string as_nobody(const std::function<std::string()>& work) {
    return in_child([&] { return drop_root() ? work() : std::string("still root"); });
}

}  // namespace alongside::store::testing
