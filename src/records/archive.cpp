#include "records/archive.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <set>

#include "core/base/text.h"

namespace alongside::records {

namespace {

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kSmall = std::size_t{1} << 20U;

struct CloseZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, CloseZip>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

tl::unexpected<Error> not_packed() {
    return fail("not-packed", "There is not enough memory free to pack this. Close other programs and try again.");
}

tl::unexpected<Error> not_a_zip() {
    return fail("not-a-zip", "This is not a file that Alongside has made, or it is cut short.");
}

tl::unexpected<Error> damaged() {
    return fail("damaged-zip", "This file is damaged, so nothing was taken from it. Use another copy of it.");
}

tl::unexpected<Error> too_big() {
    return fail("too-big-zip", "This file unpacks to more than Alongside ever writes, so nothing was taken from it.");
}

tl::unexpected<Error> foreign() {
    return fail("foreign-zip", "This file holds things that Alongside never writes, so nothing was taken from it.");
}

bool is_plain_part(std::string_view part) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const auto plain = [&](char c) { return letter(c) || c == '-' || c == '.' || c == '_'; };
    return !part.empty() && letter(part.front()) && letter(part.back()) && std::all_of(part.begin(), part.end(), plain);
}

bool add(zip_t* archive, const PackedFile& file, TimeMs at) {
    zip_source_t* bytes = zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0);
    if (bytes == nullptr) {
        return false;
    }
    const zip_int64_t index = zip_file_add(archive, file.name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), at.ms / 1000, 0) == 0;
}

Result<std::string> all_of(zip_source_t* source) {
    zip_stat_t about;
    if (zip_source_stat(source, &about) < 0 || (about.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) < 0) {
        return not_packed();
    }
    std::string bytes(about.size, '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(bytes.size())) {
        return not_packed();
    }
    return bytes;
}

/// Whether an entry is one that may be unpacked at all.
Result<void> check(const zip_stat_t& about, const ArchiveLimits& limits) {
    constexpr zip_uint64_t needed =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((about.valid & needed) != needed || !is_plain_name(about.name) || about.encryption_method != ZIP_EM_NONE ||
        (about.comp_method != ZIP_CM_STORE && about.comp_method != ZIP_CM_DEFLATE)) {
        return foreign();
    }
    if (about.size > limits.file_bytes || (about.size > kSmall && about.size / limits.times_packed > about.comp_size)) {
        return too_big();
    }
    return {};
}

/// One byte more than there should be is asked for: only at its end is a file held against its checksum.
Result<std::string> read(zip_t* archive, zip_uint64_t index, std::size_t size) {
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (!entry) {
        return damaged();
    }
    std::string bytes(size + 1, '\0');
    std::size_t got = 0;
    zip_int64_t more = 0;
    while (got <= size && (more = zip_fread(entry.get(), bytes.data() + got, bytes.size() - got)) > 0) {
        got += static_cast<std::size_t>(more);
    }
    if (more < 0 || got != size) {
        return damaged();
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace

bool is_plain_name(std::string_view name) {
    const std::vector<std::string_view> parts = split(name, '/');
    return name.size() <= kLongestName && std::all_of(parts.begin(), parts.end(), is_plain_part);
}

Result<std::string> pack(const std::vector<PackedFile>& files, TimeMs at) {
    const Source whole(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!whole) {
        return not_packed();
    }
    zip_source_keep(whole.get());  // the archive takes one of the two
    Archive archive(zip_open_from_source(whole.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(whole.get());
        return not_packed();
    }
    for (const PackedFile& file : files) {
        if (!add(archive.get(), file, at)) {
            return not_packed();
        }
    }
    if (zip_close(archive.get()) < 0) {
        return not_packed();
    }
    static_cast<void>(archive.release());
    return all_of(whole.get());
}

Result<std::vector<PackedFile>> unpack(std::string_view bytes, const ArchiveLimits& limits) {
    if (bytes.empty()) {  // to libzip, an archive with nothing in it
        return not_a_zip();
    }
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    const Archive archive(source == nullptr ? nullptr
                                            : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!archive) {
        zip_source_free(source);
        return not_a_zip();
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > limits.entries) {
        return too_big();
    }
    std::vector<PackedFile> files;
    std::set<std::string> names;
    std::size_t all = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t about;
        if (zip_stat_index(archive.get(), i, 0, &about) < 0) {
            return damaged();
        }
        if (const auto fits = check(about, limits); !fits) {
            return tl::unexpected(fits.error());
        }
        all += about.size;
        if (all > limits.all_bytes) {
            return too_big();
        }
        if (!names.insert(about.name).second) {
            return foreign();
        }
        auto unpacked = read(archive.get(), i, about.size);
        if (!unpacked) {
            return tl::unexpected(unpacked.error());
        }
        files.push_back({about.name, std::move(*unpacked)});
    }
    return files;
}

const PackedFile* find_file(const std::vector<PackedFile>& files, std::string_view name) {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const PackedFile& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

}  // namespace alongside::records
