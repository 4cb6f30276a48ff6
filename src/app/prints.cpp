#include "app/prints.h"

#include <fmt/format.h>

#include <string>

#include "app/new_file.h"
#include "app/pack/record_paper.h"
#include "records/html.h"
#include "records/pdf.h"

namespace alongside::app {

namespace {

namespace fs = std::filesystem;
using content::Word;
using content::Words;

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
        if (!print.csv.empty()) {
            files.push_back({folder / (print.name + ".csv"), print.csv});
        }
    }
    return files;
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
        if (!write_new(file->path, file->bytes)) {
            for (auto written = files.begin(); written != file; ++written) {
                fs::remove(written->path, error);
            }
            return fail("not-written", words.format(Word::pack_not_written, file->path.string()));
        }
    }
    return {};
}

}  // namespace

Result<std::string> paper_as(std::string_view ending, const records::Paper& paper) {
    return ending == ".html" ? Result<std::string>(records::to_html(paper)) : records::to_pdf(paper);
}

Result<void> write_file(const fs::path& path, const std::string& bytes, const Words& words) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(path, error))) {
        return fail("already-there", words.format(Word::pack_already_there, path.string()));
    }
    if (!write_new(path, bytes)) {
        return fail("not-written", words.format(Word::pack_not_written, path.string()));
    }
    return {};
}

Result<void> write_prints(const std::vector<Print>& prints, const fs::path& folder, const Words& words) {
    return files_of(prints, folder).and_then([&](const std::vector<File>& files) {
        return write_all(files, folder, words);
    });
}

Result<fs::path> write_prints_beside(const std::vector<Print>& prints, const fs::path& home, const std::string& name,
                                     const Words& words) {
    fs::path folder = free_name(home / "prints", name);
    return write_prints(prints, folder, words).map([&] { return std::move(folder); });
}

Result<fs::path> write_record_beside(const RoomRecord& record, const fs::path& home, const std::string& name,
                                     const Words& words) {
    fs::path folder = free_name(home / "prints", name);
    std::vector<File> files;
    for (const std::string ending : {".pdf", ".html", ".csv"}) {
        auto bytes = record_as(ending, record, words);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        files.push_back({folder / ("record" + ending), std::move(*bytes)});
    }
    return write_all(files, folder, words).map([&] { return std::move(folder); });
}

}  // namespace alongside::app
