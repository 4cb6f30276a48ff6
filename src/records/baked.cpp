#include "records/baked.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "records/multibase.h"

namespace alongside::records {

namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::size_t kMostBytes = std::size_t{8} * 1024 * 1024;
constexpr std::size_t kMostChunks = 1000;
// Keyword, no compression, no language, no translated keyword.
constexpr std::string_view kHead("openbadgecredential\0\0\0\0\0", 24);

std::uint32_t crc_of(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

std::string big_endian(std::uint32_t value) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>((value >> shift) & 0xFFU);
    }
    return bytes;
}

std::uint32_t number_in(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char c : bytes.substr(0, 4)) {
        value = (value << 8U) | static_cast<unsigned char>(c);
    }
    return value;
}

struct Chunk {
    std::string_view type;
    std::string_view data;
    std::size_t begin = 0;  ///< of the whole chunk in the file
    std::size_t end = 0;
};

/// None unless every byte belongs to a whole chunk and the last of them is IEND.
std::optional<std::vector<Chunk>> chunks_of(std::string_view png) {
    if (png.size() > kMostBytes || png.substr(0, kSignature.size()) != kSignature) {
        return std::nullopt;
    }
    std::vector<Chunk> chunks;
    std::size_t at = kSignature.size();
    while (at < png.size()) {
        const std::string_view rest = png.substr(at);
        const std::size_t size = rest.size() < 12 ? 0 : number_in(rest);
        if (rest.size() < 12 || size > rest.size() - 12 || chunks.size() == kMostChunks ||
            crc_of(rest.substr(4, size + 4)) != number_in(rest.substr(8 + size))) {
            return std::nullopt;
        }
        chunks.push_back({rest.substr(4, 4), rest.substr(8, size), at, at + size + 12});
        at = chunks.back().end;
    }
    const bool whole = !chunks.empty() && chunks.front().type == "IHDR" && chunks.back().type == "IEND";
    return whole ? std::optional(std::move(chunks)) : std::nullopt;
}

bool holds_badge(const Chunk& chunk) {
    return chunk.type == "iTXt" && chunk.data.substr(0, kHead.size()) == kHead;
}

std::string chunk_with(std::string_view badge) {
    std::string body = "iTXt" + std::string(kHead) + std::string(badge);
    return big_endian(static_cast<std::uint32_t>(body.size() - 4)) + body + big_endian(crc_of(body));
}

tl::unexpected<Error> not_a_picture() {
    return fail("not-a-picture", "That is not a whole PNG picture, or it is damaged.");
}

}  // namespace

std::string name_of_bytes(std::string_view bytes) {
    return "ni:///sha-256;" + to_base64url(sha256(bytes));
}

Result<std::string> baked(std::string_view png, std::string_view badge) {
    const auto chunks = chunks_of(png);
    if (!chunks) {
        return not_a_picture();
    }
    for (const Chunk& chunk : *chunks) {
        if (holds_badge(chunk)) {
            return not_a_picture();
        }
    }
    std::string out(png);
    out.insert(chunks->front().end, chunk_with(badge));
    return out;
}

Result<Unbaked> unbaked(std::string_view png) {
    const auto chunks = chunks_of(png);
    if (!chunks) {
        return not_a_picture();
    }
    if (chunks->size() < 2 || !holds_badge((*chunks)[1])) {
        return fail("no-badge",
                    "There is no badge in that picture. Some programs take it out when they store a picture.");
    }
    const Chunk& chunk = (*chunks)[1];
    Unbaked out{std::string(chunk.data.substr(kHead.size())), std::string(png)};
    out.png.erase(chunk.begin, chunk.end - chunk.begin);
    const auto again = baked(out.png, out.badge);
    if (!again || *again != png) {
        return fail("no-badge", "There is more than one badge in that picture, so none of them counts.");
    }
    return out;
}

}  // namespace alongside::records
