#include "store/scenario_versions.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>
#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct ScenarioVersions::Queries {
    explicit Queries(soci::session& session)
        : put_if_absent(session, sql::scenario_version_put_if_absent), get(session, sql::scenario_version_get) {}

    Query<In<std::string, std::string, std::string, TimeMs>, Out<>> put_if_absent;
    Query<In<std::string>, Out<std::string, std::string, std::string, TimeMs>> get;
};

namespace {

constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string sha256_of(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), raw(bytes), bytes.size());
    std::string text(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();  // libsodium ends its texts with a zero byte
    return text;
}

std::string to_base64(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), bytes.size(), kVariant);
    text.pop_back();
    return text;
}

std::optional<std::string> from_base64(const std::string& text) {
    std::string bytes(text.size() / 4 * 3, '\0');
    std::size_t length = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &length, nullptr, kVariant) != 0) {
        return std::nullopt;
    }
    bytes.resize(length);
    return bytes;
}

ScenarioVersion checked(std::string sha256, std::string scenario_id, const std::string& base64, TimeMs added_at) {
    std::optional<std::string> bytes = from_base64(base64);
    if (!bytes || sha256_of(*bytes) != sha256) {
        throw Refusal(
            {"damaged-scenario", fmt::format("The saved copy of the scenario {} is damaged, so runs of it cannot "
                                             "be replayed. Everything else in the saves can be used.",
                                             scenario_id)});
    }
    return {std::move(sha256), std::move(scenario_id), std::move(*bytes), added_at};
}

}  // namespace

ScenarioVersions::ScenarioVersions(Database& database) : queries_(std::make_unique<Queries>(database.session())) {}

ScenarioVersions::~ScenarioVersions() = default;

Result<std::string> ScenarioVersions::put_if_absent(std::string_view scenario_id, std::string_view bytes, TimeMs now) {
    return attempt([&] {
        std::string sha256 = sha256_of(bytes);
        queries_->put_if_absent.run(sha256, std::string(scenario_id), to_base64(bytes), now);
        return sha256;
    });
}

Result<std::optional<ScenarioVersion>> ScenarioVersions::get(std::string_view sha256) {
    return attempt([&] { return queries_->get.one_as(checked, std::string(sha256)); });
}

}  // namespace alongside::store
