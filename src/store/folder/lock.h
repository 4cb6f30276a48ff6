#pragma once
/// One process for each folder of saves.
///
/// The lock is the operating system's (flock), so a killed process leaves none behind; the file only says who has it.
/// Where a file system knows no flock, the database's own exclusive lock still keeps a second process out.
#include <filesystem>

#include "core/base/result.h"
#include "core/base/time.h"
#include "store/folder/files.h"

namespace alongside::store {

class FolderLock {
  public:
    /// Error "locked" names who has it; else the errors of files.h.
    static Result<FolderLock> take(const std::filesystem::path& file, TimeMs now);
    ~FolderLock();
    FolderLock(FolderLock&&) noexcept = default;
    FolderLock& operator=(FolderLock&&) noexcept = default;

  private:
    explicit FolderLock(Descriptor file) : file_(std::move(file)) {}
    Descriptor file_;
};

}  // namespace alongside::store
