#include "store/folder/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace alongside::store {

namespace {

namespace fs = std::filesystem;

constexpr unsigned kOwnerOnly = 0600;

}  // namespace

Descriptor::~Descriptor() {
    if (number_ >= 0) {
        ::close(number_);
    }
}

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
}

Result<Descriptor> open_private_file(const fs::path& file) {
    Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnly));
    if (!descriptor.open()) {
        return tl::unexpected(write_error(file, errno));
    }
    return descriptor;
}

Result<void> make_private_file(const fs::path& file) {
    return open_private_file(file).map([](const Descriptor&) {});
}

Result<void> sync(const fs::path& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    // Some network and memory-stick file systems cannot sync a folder and say so with EINVAL.
    if (!file.open() || (::fsync(file.number()) != 0 && errno != EINVAL)) {
        return tl::unexpected(write_error(path, errno));
    }
    return {};
}

Result<void> replace_file(const fs::path& from, const fs::path& to) {
    if (Result<void> synced = sync(from); !synced) {
        return synced;
    }
    std::error_code failed;
    fs::rename(from, to, failed);
    if (failed) {
        return tl::unexpected(write_error(to, failed.value()));
    }
    return sync(to.parent_path());
}

Result<void> replace_with_copy(const fs::path& from, const fs::path& to) {
    fs::path fresh = to;
    fresh += ".new";
    std::error_code failed;
    fs::copy_file(from, fresh, fs::copy_options::overwrite_existing, failed);
    if (failed) {
        return tl::unexpected(write_error(fresh, failed.value()));
    }
    return replace_file(fresh, to);
}

Error write_error(const fs::path& file, int number) {
    switch (number) {
        case EACCES:
        case EPERM:
        case EROFS:
            return {"read-only",
                    fmt::format("{} cannot be written, so nothing could be saved there. Allow writing to the "
                                "saves folder, or choose another one with --saves.",
                                file.string())};
        case ENOSPC:
        case EDQUOT:
            return {"disk-full", fmt::format("The disk is full, so {} could not be written. Everything saved before is "
                                             "still there. Free some space and try again.",
                                             file.string())};
        default:
            return {"disk-refused", fmt::format("{} could not be written ({}). Everything saved before is still there. "
                                                "Check that the disk is still plugged in, then try again.",
                                                file.string(), std::generic_category().message(number))};
    }
}

}  // namespace alongside::store
