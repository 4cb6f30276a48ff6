#pragma once
/// Badges: made out for an award, signed, and read back from anybody.
///
/// There are two tiers. The learner's own copy signs with a key that lies in the saves, which shows that the badge was
/// not changed, and no more. A facilitator signs with a key of their own, from a file that a passphrase opens.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/learning_record.h"

namespace alongside::app {

/// A facilitator's key, as it lies in a file, and what opens it.
struct KeyFile {
    std::string bytes;
    std::string passphrase;
};

struct MadeBadge {
    std::string json;
    std::string png;  ///< with the badge in it
    std::vector<Field> fields;
};

/// A badge for an award that this person has; `facilitator` none: self-recorded. Its number is that of the certificate.
/// Errors: those of certificate_of, "not-a-key", "wrong-passphrase", and those of the store.
Result<MadeBadge> badge_of(const Desk& desk, const std::optional<Id>& person, learn::Award award,
                           const std::optional<KeyFile>& facilitator);

/// What was signed, from the bytes of a badge: JSON, or a picture. Errors: "not-a-badge", "changed", "no-badge",
/// "not-a-picture".
Result<std::vector<Field>> checked_badge(std::string_view bytes, const content::Words& words);

/// A new key for a facilitator.
struct NewKey {
    std::string file;
    std::string did;
};
/// Errors: "too-short".
Result<NewKey> make_key(const std::string& name, const std::string& passphrase, const content::Words& words);

}  // namespace alongside::app
