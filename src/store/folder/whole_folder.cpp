#include "store/folder/whole_folder.h"

#include <cerrno>
#include <fstream>
#include <system_error>

#include "store/folder/files.h"

namespace alongside::store {

namespace {

namespace fs = std::filesystem;

/// Below a folder that begins with a dot, so that nobody takes what is half written for a whole.
fs::path in_the_making(const fs::path& folder) {
    return folder.parent_path() / ".new" / folder.filename();
}

Result<void> make_folder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    return failed ? Result<void>(tl::unexpected(write_error(folder, failed.value()))) : Result<void>();
}

Result<void> write(const fs::path& file, std::string_view bytes) {
    if (auto made = make_folder(file.parent_path()); !made) {
        return made;
    }
    errno = 0;
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) {
        return tl::unexpected(write_error(file, errno == 0 ? EIO : errno));
    }
    return sync(file);
}

Result<void> write_all(const fs::path& folder, const std::vector<FileToWrite>& files) {
    for (const FileToWrite& file : files) {
        if (auto written = write(folder / file.name, file.bytes); !written) {
            return written;
        }
    }
    return sync(folder);
}

Result<void> rename_synced(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    fs::rename(from, to, failed);
    if (failed) {
        return tl::unexpected(write_error(to, failed.value()));
    }
    return sync(to.parent_path());
}

/// The old folder comes back if the new one cannot take its place.
Result<void> take_the_place(const fs::path& fresh, const fs::path& folder, const fs::path& kept) {
    std::error_code unseen;
    if (!fs::exists(fs::symlink_status(folder, unseen))) {
        return rename_synced(fresh, folder);
    }
    if (auto moved = move_folder(folder, kept); !moved) {
        return moved;
    }
    auto placed = rename_synced(fresh, folder);
    if (!placed) {
        fs::rename(kept, folder, unseen);
    }
    return placed;
}

}  // namespace

Result<void> put_folder(const fs::path& folder, const std::vector<FileToWrite>& files, const fs::path& kept) {
    const fs::path fresh = in_the_making(folder);
    std::error_code unseen;
    fs::remove_all(fresh.parent_path(), unseen);  // of a program that was stopped while it wrote
    auto put = make_folder(fresh).and_then([&] { return write_all(fresh, files); }).and_then([&] {
        return take_the_place(fresh, folder, kept);
    });
    fs::remove_all(fresh.parent_path(), unseen);
    return put;
}

Result<void> move_folder(const fs::path& folder, const fs::path& kept) {
    return make_folder(kept.parent_path()).and_then([&] { return rename_synced(folder, kept); });
}

}  // namespace alongside::store
