#include "records/multibase.h"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <vector>

namespace alongside::records {

namespace {

constexpr std::size_t kIdBytes = 16;
constexpr std::string_view kDigits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t kMostLetters = 200;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// One big number into another base, the least digit first; leading zeros are the caller's.
std::vector<unsigned> in_base(std::string_view digits, unsigned from, unsigned to) {
    std::vector<unsigned> out;
    for (const char digit : digits) {
        unsigned carry = static_cast<unsigned char>(digit);
        for (unsigned& value : out) {
            carry += value * from;
            value = carry % to;
            carry /= to;
        }
        for (; carry > 0; carry /= to) {
            out.push_back(carry % to);
        }
    }
    return out;
}

std::size_t leading(std::string_view text, char zero) {
    const auto end = std::find_if(text.begin(), text.end(), [zero](char c) { return c != zero; });
    return static_cast<std::size_t>(end - text.begin());
}

}  // namespace

std::string to_multibase(std::string_view bytes) {
    std::string text = "z" + std::string(leading(bytes, '\0'), kDigits.front());
    const std::vector<unsigned> digits = in_base(bytes, 256, 58);
    std::transform(digits.rbegin(), digits.rend(), std::back_inserter(text),
                   [](unsigned digit) { return kDigits[digit]; });
    return text;
}

std::optional<std::string> from_multibase(std::string_view text) {
    if (text.empty() || text.front() != 'z' || text.size() > kMostLetters) {
        return std::nullopt;
    }
    std::string values;
    for (const char letter : text.substr(1)) {
        const std::size_t digit = kDigits.find(letter);
        if (digit == std::string_view::npos) {
            return std::nullopt;
        }
        values += static_cast<char>(digit);
    }
    std::string bytes(leading(values, '\0'), '\0');
    const std::vector<unsigned> digits = in_base(values, 58, 256);
    std::transform(digits.rbegin(), digits.rend(), std::back_inserter(bytes),
                   [](unsigned digit) { return static_cast<char>(digit); });
    return bytes;
}

std::string to_base64url(std::string_view bytes) {
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), variant);
    text.resize(text.size() - 1);  // libsodium ends it with a zero
    return text;
}

std::optional<std::string> from_base64url(std::string_view text) {
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    const bool read =
        sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &size, &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0;
    if (!read || end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

std::string sha256(std::string_view bytes) {
    std::string digest(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()), bytes_of(bytes), bytes.size());
    return digest;
}

Id id_of_name(std::string_view name) {
    Id id;
    const std::string digest = sha256(name);
    for (std::size_t i = 0; i < kIdBytes; ++i) {
        id.text += fmt::format("{:02x}", static_cast<unsigned char>(digest[i]));
    }
    return id;
}

}  // namespace alongside::records
