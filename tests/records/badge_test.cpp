/// Badges: written, signed, read back, and refused once anything in them was changed.
#include "records/badge.h"

#include "records/badge_picture.h"
#include "records/baked.h"
#include "records/multibase.h"
#include "replaced.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::records;

namespace {

SigningKey key_of(std::uint8_t first) {
    Seed seed{};
    seed[0] = first;
    return SigningKey(seed);
}

Badge sample() {
    Badge badge;
    badge.id = "urn:uuid:00000000-0000-4000-8000-00000000000a";
    badge.subject = "urn:uuid:00000000-0000-4000-8000-00000000000b";
    badge.achievement = "urn:uuid:00000000-0000-4000-8000-00000000000c";
    badge.criteria = "urn:uuid:00000000-0000-4000-8000-00000000000d";
    badge.tier = Tier::facilitator_signed;
    badge.name = "Explorer \"née\" \\ <b> 王";
    badge.description = "What it is.";
    badge.narrative = "What it took.";
    badge.issuer_name = "Fenside Voices";
    badge.image = name_of_bytes("picture");
    badge.image_words = "A ring.";
    badge.valid_from = "2025-01-31T14:05:01Z";
    return badge;
}

std::string code_of(const Result<CheckedBadge>& result) {
    return result ? "" : result.error().code;
}

}  // namespace

TEST_CASE("a key is named by its own bytes, as the did:key method has it") {
    // RFC 8032, test 1: this seed, this public key.
    const std::string hex = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    Seed seed{};
    for (std::size_t i = 0; i < seed.size(); ++i) {
        seed[i] = static_cast<std::uint8_t>(std::stoi(hex.substr(2 * i, 2), nullptr, 16));
    }
    CHECK(SigningKey(seed).did() == "did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw");
}

TEST_CASE("a badge comes back as it was signed, with the key that signed it") {
    const SigningKey key = key_of(1);
    const auto checked = check_badge(sign_badge(sample(), key));
    REQUIRE(checked);
    CHECK(checked->badge == sample());
    CHECK(checked->did == key.did());
}

TEST_CASE("no byte of a badge can be changed") {
    const std::string json = sign_badge(sample(), key_of(1));
    for (std::size_t i = 0; i < json.size(); ++i) {
        std::string changed = json;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        INFO(i);
        REQUIRE_FALSE(check_badge(changed));
    }
    for (const std::string& changed : {json.substr(0, json.size() - 1), json + " ", std::string(), std::string("{}"),
                                       std::string("[1]"), std::string(100000, '['), std::string("\xff\xfe")}) {
        CHECK(code_of(check_badge(changed)) == "not-a-badge");
    }
}

TEST_CASE("what is well-formed and was not signed is refused") {
    const std::string json = sign_badge(sample(), key_of(1));
    CHECK(code_of(check_badge(replaced(json, "What it took.", "Nothing much."))) == "changed");
    CHECK(code_of(check_badge(replaced(json, "\"facilitator-signed\"", "\"self-recorded\""))) == "changed");
    CHECK(check_badge(replaced(json, "What it took.", "Nothing much.")).error().message ==
          "The signature does not hold: somebody has changed this badge.");

    SECTION("also with somebody else's signature on it") {
        const std::string other = sign_badge(sample(), key_of(2));
        const std::string from = check_badge(json)->did;
        const std::string to = check_badge(other)->did;
        std::string mixed = json;
        for (std::size_t at = mixed.find(from); at != std::string::npos; at = mixed.find(from, at + 1)) {
            mixed.replace(at, from.size(), to);
        }
        CHECK_FALSE(check_badge(mixed));
    }
    SECTION("and names that would break out of their line") {
        CHECK(code_of(check_badge(replaced(json, "urn:uuid:00000000-0000-4000-8000-00000000000b", "urn:a> <b"))) ==
              "not-a-badge");
        CHECK(code_of(check_badge(replaced(json, "What it took.", "What\\nit took."))) == "not-a-badge");
    }
}

TEST_CASE("a badge is baked into its picture, and found there") {
    const auto picture = badge_picture("One scenario and one action", "Self-recorded");
    REQUIRE(picture);
    const auto with = baked(*picture, "{\"a\": 1}");
    REQUIRE(with);
    const auto out = unbaked(*with);
    REQUIRE(out);
    CHECK(out->badge == "{\"a\": 1}");
    CHECK(out->png == *picture);

    SECTION("not twice") {
        CHECK_FALSE(baked(*with, "{}"));
    }
    SECTION("and a picture without one says so") {
        CHECK(unbaked(*picture).error().message ==
              "There is no badge in that picture. Some programs take it out when they store a picture.");
    }
    SECTION("a picture that is damaged anywhere is no picture") {
        for (std::size_t i = 0; i < with->size(); i += 7) {
            std::string changed = *with;
            changed[i] = static_cast<char>(changed[i] ^ 0x10);
            INFO(i);
            REQUIRE_FALSE(unbaked(changed));
        }
        CHECK_FALSE(unbaked(with->substr(0, with->size() - 1)));
        CHECK_FALSE(unbaked(*with + "x"));
        CHECK_FALSE(unbaked(""));
    }
}

TEST_CASE("a facilitator's key opens with its passphrase and no other") {
    const SigningKey key = key_of(3);
    const std::string file = sealed_key(key, "Priya", "four words in mind", Guard::quick);
    CHECK(file.find(key.seed_text()) == std::string::npos);
    const auto opened = opened_key(file, "four words in mind");
    REQUIRE(opened);
    CHECK(opened->key.did() == key.did());
    CHECK(opened->name == "Priya");
    CHECK(opened_key(file, "four words in min").error().message == "That is not the passphrase of this key.");

    for (const std::string& foreign :
         {std::string("{}"), std::string("no key"), replaced(file, "\"work\": 1", "\"work\": 99999999"),
          replaced(file, "alongside-key-1", "alongside-key-2"), file.substr(0, file.size() / 2)}) {
        CHECK(opened_key(foreign, "four words in mind").error().message ==
              "That is not a key of Alongside, or it is damaged.");
    }
}

TEST_CASE("bytes become letters and come back") {
    for (const std::string& bytes :
         {std::string(), std::string(3, '\0'), std::string("\0\1\xff", 3), std::string("abc")}) {
        CHECK(from_multibase(to_multibase(bytes)) == bytes);
        CHECK(from_base64url(to_base64url(bytes)) == bytes);
    }
    CHECK(to_multibase("Hello World!") == "z2NEpo7TZRRrLZSi2U");
    for (const char* wrong : {"", "2NEpo7", "z0", "zl", "z "}) {
        CHECK_FALSE(from_multibase(wrong));
    }
    CHECK_FALSE(from_multibase("z" + std::string(200, '2')));
    CHECK_FALSE(from_base64url("a b"));
}
