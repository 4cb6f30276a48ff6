#include "store/folder/lock.h"

#include <fmt/format.h>
#include <pwd.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "store/folder/moment.h"

namespace alongside::store {

namespace {

std::string user_name() {
    const passwd* entry = ::getpwuid(::geteuid());
    return entry != nullptr ? entry->pw_name : fmt::format("user {}", ::geteuid());
}

std::string host_name() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "this computer";
}

std::string holder(TimeMs now) {
    return fmt::format("{} on {} (process {}) since {}", user_name(), host_name(), ::getpid(), spoken(now));
}

std::string read_holder(const Descriptor& file) {
    std::array<char, 512> bytes{};
    const ssize_t count = ::pread(file.number(), bytes.data(), bytes.size(), 0);
    const std::string_view text(bytes.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    return trimmed(text).empty() ? "another program" : std::string(trimmed(text));
}

void write_holder(const Descriptor& file, const std::string& text) {
    // On a full disk the lock holds all the same; a second program then only cannot name who has it.
    if (::ftruncate(file.number(), 0) != 0 || ::pwrite(file.number(), text.data(), text.size(), 0) < 0) {
        return;
    }
}

}  // namespace

Result<FolderLock> FolderLock::take(const std::filesystem::path& file, TimeMs now) {
    Result<Descriptor> opened = open_private_file(file);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    if (::flock(opened->number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return fail("locked", fmt::format("These saves are already open: {}. Close Alongside there first, or choose "
                                          "another folder with --saves.",
                                          read_holder(*opened)));
    }
    write_holder(*opened, holder(now) + "\n");
    return FolderLock(std::move(*opened));
}

FolderLock::~FolderLock() {
    if (file_.open()) {
        write_holder(file_, "");
    }
}

}  // namespace alongside::store
