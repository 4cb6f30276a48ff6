#pragma once
/// A badge that others can check without us: an Open Badges 3.0 credential, signed (eddsa-rdfc-2022).
///
/// The credential is one fixed form in which every thing has a name of its own, so that its canonical form (RDFC-1.0)
/// is its lines, sorted; only the proof has a nameless thing, and only one. A badge is read back by writing it again:
/// what does not give the same bytes was changed, or was made by another program. It holds no name of the learner.
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "records/key.h"

namespace alongside::records {

/// Who answers for it. It stands in the badge, and is signed.
enum class Tier : std::uint8_t {
    self_recorded,       ///< the learner's own copy of the program
    facilitator_signed,  ///< a person with a key of their own
};

struct Badge {
    std::string id;           ///< "urn:uuid:..."; so are the next three
    std::string subject;      ///< drawn anew for each badge, so that two of them cannot be linked
    std::string achievement;  ///< the same for everybody with this award
    std::string criteria;
    Tier tier = Tier::self_recorded;
    std::string name;  ///< of the award, with the tier
    std::string description;
    std::string narrative;    ///< what it took
    std::string issuer_name;  ///< of whoever signs
    std::string image;        ///< the picture's own digest: "ni:///sha-256;..."
    std::string image_words;  ///< what is on it
    std::string valid_from;   ///< "2025-01-31T14:05:01Z"

    bool operator==(const Badge&) const = default;
};

/// The badge as JSON, with its proof. Control characters in its texts become spaces.
std::string sign_badge(Badge badge, const SigningKey& key);

struct CheckedBadge {
    Badge badge;
    std::string did;  ///< of the key that signed it
};

/// Reads and checks. Errors: "not-a-badge" for anything that was not written by sign_badge, "changed" where the
/// signature does not hold.
Result<CheckedBadge> check_badge(std::string_view json);

/// What is signed, for whoever wants to see that it is right: the canonical lines of the credential and of its proof.
struct Canonical {
    std::string credential;
    std::string proof;
};
Canonical canonical(const Badge& badge, const std::string& did);

}  // namespace alongside::records
