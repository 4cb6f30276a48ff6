#pragma once
/// Keys that sign badges: Ed25519, named by did:key, and kept in a file that a passphrase opens.
///
/// The file is JSON; the secret in it is sealed with a key that argon2id makes from the passphrase. Nothing here reads
/// files or asks people. Every random byte is the system's own, through libsodium.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace alongside::records {

inline constexpr std::size_t kSeedBytes = 32;
using Seed = std::array<std::uint8_t, kSeedBytes>;

class SigningKey {
  public:
    explicit SigningKey(const Seed& seed);
    ~SigningKey();
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;

    static SigningKey fresh();

    /// "did:key:z6Mk..."
    const std::string& did() const { return did_; }

    /// 64 bytes.
    std::string sign(std::string_view message) const;

    /// As text that a store can keep, and back. Errors: "not-a-key".
    std::string seed_text() const;
    static Result<SigningKey> from_seed_text(std::string_view text);

  private:
    Seed seed_;
    std::string did_;
};

/// What a signature says when `did` made it. False for whatever is no did:key of this kind too.
bool signed_by(std::string_view did, std::string_view message, std::string_view signature);

/// How hard a passphrase is to guess by machine. `quick` is for tests.
enum class Guard { strong, quick };

/// A key and whose it is, sealed.
std::string sealed_key(const SigningKey& key, const std::string& name, const std::string& passphrase,
                       Guard guard = Guard::strong);

struct OpenedKey {
    SigningKey key;
    std::string name;
};

/// Errors: "not-a-key" for anything but such a file, "wrong-passphrase".
Result<OpenedKey> opened_key(std::string_view file, const std::string& passphrase);

}  // namespace alongside::records
