#pragma once
/// What the folder of saves asks of the file system beyond std::filesystem: files that only their owner reads,
/// replacing a file in one step, and syncing, so that a name survives a power cut too. Knows nothing of databases.
///
/// Errors: "read-only", "disk-full", "disk-refused".
#include <filesystem>

#include "core/base/result.h"

namespace alongside::store {

/// An open file descriptor, closed at the end of its life. Below 0: none.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;

    int number() const { return number_; }
    bool open() const { return number_ >= 0; }

  private:
    int number_;
};

/// Opens for reading and writing; a file that is made here can be read by its owner only.
Result<Descriptor> open_private_file(const std::filesystem::path& file);

/// Makes sure that the file is there and can be written. What it holds stays.
Result<void> make_private_file(const std::filesystem::path& file);

/// What was written to the file, or renamed in the folder, survives a power cut.
Result<void> sync(const std::filesystem::path& path);

/// Puts `from` in the place of `to`: whoever looks finds the old file or the new one, whole, power cuts included.
Result<void> replace_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// A copy of `from` in the place of `to`, by way of `to` with ".new" added.
Result<void> replace_with_copy(const std::filesystem::path& from, const std::filesystem::path& to);

/// What errno means to a person who wanted to write `file`.
Error write_error(const std::filesystem::path& file, int number);

}  // namespace alongside::store
