#include "app/new_file.h"

#include <fmt/format.h>

#include <cstdio>

namespace alongside::app {

namespace {

constexpr int kMostCopies = 999;

}  // namespace

std::filesystem::path free_name(const std::filesystem::path& folder, const std::string& name,
                                const std::string& ending) {
    std::filesystem::path file = folder / (name + ending);
    std::error_code error;
    for (int copy = 2; copy <= kMostCopies && std::filesystem::exists(file, error); ++copy) {
        file = folder / fmt::format("{}-{}{}", name, copy, ending);
    }
    return file;
}

bool write_new(const std::filesystem::path& file, std::string_view bytes, Readers readers) {
    namespace fs = std::filesystem;
    std::FILE* out = std::fopen(file.c_str(), "wbx");
    if (out == nullptr) {
        return false;
    }
    std::error_code error;
    if (readers == Readers::owner_only) {  // while there is nothing in it
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, error);
    }
    const bool written = !error && std::fwrite(bytes.data(), 1, bytes.size(), out) == bytes.size();
    const bool closed = std::fclose(out) == 0;
    return (written && closed) || (fs::remove(file, error), false);
}

}  // namespace alongside::app
