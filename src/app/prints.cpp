#include "app/prints.h"

#include <fmt/format.h>

#include <cstdio>
#include <string>

#include "app/pack/record_paper.h"
#include "records/html.h"
#include "records/pdf.h"

namespace alongside::app {

namespace {

namespace fs = std::filesystem;
using content::Word;
using content::Words;

constexpr int kMostCopies = 999;

struct File {
    fs::path path;
    std::string bytes;
};

Result<std::vector<File>> files_of(const std::vector<Print>& prints, const fs::path& folder) {
    std::vector<File> files;
    for (const Print& print : prints) {
        auto pdf = records::to_pdf(print.paper);
        if (!pdf) {
            return tl::unexpected(pdf.error());
        }
        files.push_back({folder / (print.name + ".pdf"), std::move(*pdf)});
        files.push_back({folder / (print.name + ".html"), records::to_html(print.paper)});
    }
    return files;
}

/// Only where no file of that name is, also if somebody makes one at this moment. A half-written one is taken away.
bool write_new(const File& file) {
    std::FILE* out = std::fopen(file.path.c_str(), "wbx");
    if (out == nullptr) {
        return false;
    }
    const bool written = std::fwrite(file.bytes.data(), 1, file.bytes.size(), out) == file.bytes.size();
    const bool closed = std::fclose(out) == 0;
    std::error_code error;
    return (written && closed) || (fs::remove(file.path, error), false);
}

/// All of them or none.
Result<void> write_all(const std::vector<File>& files, const fs::path& folder, const Words& words) {
    std::error_code error;
    for (const File& file : files) {
        if (fs::exists(fs::symlink_status(file.path, error))) {
            return fail("already-there", words.format(Word::pack_already_there, file.path.string()));
        }
    }
    fs::create_directories(folder, error);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!write_new(*file)) {
            for (auto written = files.begin(); written != file; ++written) {
                fs::remove(written->path, error);
            }
            return fail("not-written", words.format(Word::pack_not_written, file->path.string()));
        }
    }
    return {};
}

/// NAME, or NAME-2 and so on where that is taken.
fs::path free_folder(const fs::path& home, const std::string& name) {
    fs::path folder = home / "prints" / name;
    std::error_code error;
    for (int copy = 2; copy <= kMostCopies && fs::exists(folder, error); ++copy) {
        folder = home / "prints" / fmt::format("{}-{}", name, copy);
    }
    return folder;
}

}  // namespace

Result<void> write_prints(const std::vector<Print>& prints, const fs::path& folder, const Words& words) {
    return files_of(prints, folder).and_then([&](const std::vector<File>& files) {
        return write_all(files, folder, words);
    });
}

Result<fs::path> write_prints_beside(const std::vector<Print>& prints, const fs::path& home, const std::string& name,
                                     const Words& words) {
    const fs::path folder = free_folder(home, name);
    return write_prints(prints, folder, words).map([&] { return folder; });
}

Result<fs::path> write_record_beside(const RoomRecord& record, const fs::path& home, const std::string& name,
                                     const Words& words) {
    const fs::path folder = free_folder(home, name);
    std::vector<File> files;
    for (const std::string ending : {".pdf", ".html", ".csv"}) {
        auto bytes = record_as(ending, record, words);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        files.push_back({folder / ("record" + ending), std::move(*bytes)});
    }
    return write_all(files, folder, words).map([&] { return folder; });
}

}  // namespace alongside::app
