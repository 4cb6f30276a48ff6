#include "records/key.h"

#include <sodium.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>

#include "records/multibase.h"

namespace alongside::records {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "alongside-key-1";
constexpr std::string_view kDid = "did:key:";
constexpr std::string_view kEd25519 = "\xed\x01";           // what a multikey of this kind begins with
constexpr std::size_t kMostBytes = std::size_t{16} * 1024;  // of a key file

void be_ready() {
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium does not start");
    }
}

unsigned char* raw(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}
const unsigned char* raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

struct Pair {
    std::string open = std::string(crypto_sign_PUBLICKEYBYTES, '\0');
    std::string secret = std::string(crypto_sign_SECRETKEYBYTES, '\0');
    Pair() = default;
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;
    ~Pair() { sodium_memzero(secret.data(), secret.size()); }
};

void make_pair_of(const Seed& seed, Pair& pair) {
    be_ready();
    crypto_sign_seed_keypair(raw(pair.open), raw(pair.secret), seed.data());
}

std::string random_text(std::size_t bytes) {
    be_ready();
    std::string text(bytes, '\0');
    randombytes_buf(text.data(), text.size());
    return text;
}

/// What argon2id makes of a passphrase. Empty where the machine lacks the memory for it.
std::string key_from(const std::string& passphrase, std::string_view salt, unsigned long long work,
                     std::size_t memory) {
    std::string key(crypto_secretbox_KEYBYTES, '\0');
    const bool made = crypto_pwhash(raw(key), key.size(), passphrase.data(), passphrase.size(), raw(salt), work, memory,
                                    crypto_pwhash_ALG_ARGON2ID13) == 0;
    return made ? key : std::string();
}

tl::unexpected<Error> not_a_key() {
    return fail("not-a-key", "That is not a key of Alongside, or it is damaged.");
}

/// What stands in a key file, with sizes that have been looked at.
struct Sealed {
    std::string name;
    std::string salt;
    std::string nonce;
    std::string box;
    unsigned long long work = 0;
    std::size_t memory = 0;
};

std::optional<std::string> bytes_at(const Json& json, const char* key, std::size_t size) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string()) {
        return std::nullopt;
    }
    const auto bytes = from_base64url(found->get<std::string>());
    return bytes && bytes->size() == size ? bytes : std::nullopt;
}

/// A number no larger than what `strong` asks for, so that no file makes the program work without end.
std::optional<std::uint64_t> number_at(const Json& json, const char* key, std::uint64_t least, std::uint64_t most) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_unsigned() || found->get<std::uint64_t>() < least ||
        found->get<std::uint64_t>() > most) {
        return std::nullopt;
    }
    return found->get<std::uint64_t>();
}

std::optional<Sealed> read_sealed(std::string_view file) {
    const Json json = file.size() > kMostBytes ? Json() : Json::parse(file, nullptr, false);
    if (!json.is_object() || json.value("format", Json()) != kFormat || !json.value("name", Json()).is_string()) {
        return std::nullopt;
    }
    const auto salt = bytes_at(json, "salt", crypto_pwhash_SALTBYTES);
    const auto nonce = bytes_at(json, "nonce", crypto_secretbox_NONCEBYTES);
    const auto box = bytes_at(json, "box", kSeedBytes + crypto_secretbox_MACBYTES);
    const auto work = number_at(json, "work", crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_OPSLIMIT_MODERATE);
    const auto memory = number_at(json, "memory", crypto_pwhash_MEMLIMIT_MIN, crypto_pwhash_MEMLIMIT_MODERATE);
    if (!salt || !nonce || !box || !work || !memory) {
        return std::nullopt;
    }
    return Sealed{json["name"].get<std::string>(), *salt, *nonce, *box, *work, *memory};
}

}  // namespace

SigningKey::SigningKey(const Seed& seed) : seed_(seed) {
    Pair pair;
    make_pair_of(seed_, pair);
    did_ = std::string(kDid) + to_multibase(std::string(kEd25519) + pair.open);
}

SigningKey::~SigningKey() {
    sodium_memzero(seed_.data(), seed_.size());
}

SigningKey SigningKey::fresh() {
    be_ready();
    Seed seed{};
    randombytes_buf(seed.data(), seed.size());
    return SigningKey(seed);
}

std::string SigningKey::sign(std::string_view message) const {
    Pair pair;
    make_pair_of(seed_, pair);
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), message.size(), raw(pair.secret));
    return signature;
}

std::string SigningKey::seed_text() const {
    return to_base64url({reinterpret_cast<const char*>(seed_.data()), seed_.size()});
}

Result<SigningKey> SigningKey::from_seed_text(std::string_view text) {
    const auto bytes = from_base64url(text);
    if (!bytes || bytes->size() != kSeedBytes) {
        return not_a_key();
    }
    Seed seed{};
    std::copy(bytes->begin(), bytes->end(), seed.begin());
    return SigningKey(seed);
}

bool signed_by(std::string_view did, std::string_view message, std::string_view signature) {
    be_ready();
    const auto key = did.substr(0, kDid.size()) == kDid ? from_multibase(did.substr(kDid.size())) : std::nullopt;
    return key && key->size() == kEd25519.size() + crypto_sign_PUBLICKEYBYTES &&
           key->compare(0, kEd25519.size(), kEd25519) == 0 && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), message.size(),
                                       raw(std::string_view(*key).substr(kEd25519.size()))) == 0;
}

std::string sealed_key(const SigningKey& key, const std::string& name, const std::string& passphrase, Guard guard) {
    const bool strong = guard == Guard::strong;
    const std::uint64_t work = strong ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_MIN;
    const std::uint64_t memory = strong ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_MIN;
    const std::string salt = random_text(crypto_pwhash_SALTBYTES);
    const std::string nonce = random_text(crypto_secretbox_NONCEBYTES);
    const std::string lock = key_from(passphrase, salt, work, memory);
    if (lock.empty()) {
        throw std::bad_alloc();
    }
    const std::string seed = from_base64url(key.seed_text()).value();
    std::string box(seed.size() + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(raw(box), raw(std::string_view(seed)), seed.size(), raw(std::string_view(nonce)),
                          raw(std::string_view(lock)));
    const Json json = {{"format", kFormat},
                       {"name", name},
                       {"did", key.did()},
                       {"work", work},
                       {"memory", memory},
                       {"salt", to_base64url(salt)},
                       {"nonce", to_base64url(nonce)},
                       {"box", to_base64url(box)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<OpenedKey> opened_key(std::string_view file, const std::string& passphrase) {
    be_ready();
    const auto sealed = read_sealed(file);
    if (!sealed) {
        return not_a_key();
    }
    const std::string lock = key_from(passphrase, sealed->salt, sealed->work, sealed->memory);
    std::string seed(kSeedBytes, '\0');
    if (lock.empty() ||
        crypto_secretbox_open_easy(raw(seed), raw(std::string_view(sealed->box)), sealed->box.size(),
                                   raw(std::string_view(sealed->nonce)), raw(std::string_view(lock))) != 0) {
        return fail("wrong-passphrase", "That is not the passphrase of this key.");
    }
    return SigningKey::from_seed_text(to_base64url(seed)).map([&](const SigningKey& key) {
        return OpenedKey{key, sealed->name};
    });
}

}  // namespace alongside::records
