#include "records/badge.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <vector>

#include "records/multibase.h"

namespace alongside::records {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostBytes = std::size_t{64} * 1024;
constexpr std::string_view kCredentials = "https://www.w3.org/ns/credentials/v2";
constexpr std::string_view kOpenBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
constexpr std::string_view kSuite = "eddsa-rdfc-2022";
constexpr std::array<std::string_view, 2> kTiers = {"self-recorded", "facilitator-signed"};  // in the order of Tier

// What the names of the two contexts stand for.
constexpr std::string_view kType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
constexpr std::string_view kTime = "http://www.w3.org/2001/XMLSchema#dateTime";
constexpr std::string_view kVc = "https://www.w3.org/2018/credentials#";
constexpr std::string_view kOb = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";
constexpr std::string_view kSchema = "https://schema.org/";
constexpr std::string_view kSec = "https://w3id.org/security#";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out;
}

/// Lines of N-Quads about one thing.
class Lines {
  public:
    void about(std::string_view subject) { subject_ = subject; }
    void is(std::string_view vocabulary, std::string_view name) { to(kType, fmt::format("{}{}", vocabulary, name)); }
    void to(std::string_view predicate, std::string_view object) { add(predicate, fmt::format("<{}>", object)); }
    void says(std::string_view predicate, std::string_view text) {
        add(predicate, fmt::format("\"{}\"", escaped(text)));
    }
    void typed(std::string_view predicate, std::string_view text, std::string_view type) {
        add(predicate, fmt::format("\"{}\"^^<{}>", escaped(text), type));
    }

    std::string sorted() {
        std::sort(lines_.begin(), lines_.end());
        std::string all;
        for (const std::string& line : lines_) {
            all += line;
        }
        return all;
    }

  private:
    void add(std::string_view predicate, const std::string& object) {
        lines_.push_back(fmt::format("{} <{}> {} .\n", subject_, predicate, object));
    }

    std::string subject_;
    std::vector<std::string> lines_;
};

std::string named(std::string_view vocabulary, std::string_view name) {
    return fmt::format("{}{}", vocabulary, name);
}
std::string in_brackets(std::string_view iri) {
    return fmt::format("<{}>", iri);
}

void add_achievement(const Badge& badge, Lines& lines) {
    lines.about(in_brackets(badge.achievement));
    lines.is(kOb, "Achievement");
    lines.to(named(kOb, "Criteria"), badge.criteria);
    lines.says(named(kOb, "achievementType"), "Badge");
    lines.to(named(kOb, "image"), badge.image);
    lines.says(named(kSchema, "description"), badge.description);
    lines.says(named(kSchema, "keywords"), kTiers.at(static_cast<std::size_t>(badge.tier)));
    lines.says(named(kSchema, "name"), badge.name);
    lines.about(in_brackets(badge.criteria));
    lines.says(named(kOb, "narrative"), badge.narrative);
    lines.about(in_brackets(badge.image));
    lines.is(kOb, "Image");
    lines.says(named(kSchema, "caption"), badge.image_words);
}

std::string credential_lines(const Badge& badge, const std::string& did) {
    Lines lines;
    lines.about(in_brackets(badge.id));
    lines.is(kVc, "VerifiableCredential");
    lines.is(kOb, "OpenBadgeCredential");
    lines.says(named(kSchema, "name"), badge.name);
    lines.to(named(kVc, "issuer"), did);
    lines.typed(named(kVc, "validFrom"), badge.valid_from, kTime);
    lines.to(named(kVc, "credentialSubject"), badge.subject);
    lines.about(in_brackets(did));
    lines.is(kOb, "Profile");
    lines.says(named(kSchema, "name"), badge.issuer_name);
    lines.about(in_brackets(badge.subject));
    lines.is(kOb, "AchievementSubject");
    lines.to(named(kOb, "achievement"), badge.achievement);
    add_achievement(badge, lines);
    return lines.sorted();
}

std::string method_of(const std::string& did) {
    return fmt::format("{}#{}", did, std::string_view(did).substr(std::string_view("did:key:").size()));
}

std::string proof_lines(const Badge& badge, const std::string& did) {
    Lines lines;
    lines.about("_:c14n0");
    lines.is(kSec, "DataIntegrityProof");
    lines.typed("http://purl.org/dc/terms/created", badge.valid_from, kTime);
    lines.typed(named(kSec, "cryptosuite"), kSuite, named(kSec, "cryptosuiteString"));
    lines.to(named(kSec, "proofPurpose"), named(kSec, "assertionMethod"));
    lines.to(named(kSec, "verificationMethod"), method_of(did));
    return lines.sorted();
}

std::string to_sign(const Badge& badge, const std::string& did) {
    const Canonical lines = canonical(badge, did);
    return sha256(lines.proof) + sha256(lines.credential);
}

Json achievement_json(const Badge& badge) {
    return {{"id", badge.achievement},
            {"type", {"Achievement"}},
            {"achievementType", "Badge"},
            {"name", badge.name},
            {"description", badge.description},
            {"criteria", {{"id", badge.criteria}, {"narrative", badge.narrative}}},
            {"image", {{"id", badge.image}, {"type", "Image"}, {"caption", badge.image_words}}},
            {"tag", {kTiers.at(static_cast<std::size_t>(badge.tier))}}};
}

std::string badge_json(const Badge& badge, const std::string& did, const std::string& signature) {
    const Json proof = {{"type", "DataIntegrityProof"},      {"cryptosuite", kSuite},
                        {"created", badge.valid_from},       {"verificationMethod", method_of(did)},
                        {"proofPurpose", "assertionMethod"}, {"proofValue", to_multibase(signature)}};
    const Json json = {
        {"@context", {kCredentials, kOpenBadges}},
        {"id", badge.id},
        {"type", {"VerifiableCredential", "OpenBadgeCredential"}},
        {"name", badge.name},
        {"issuer", {{"id", did}, {"type", {"Profile"}}, {"name", badge.issuer_name}}},
        {"validFrom", badge.valid_from},
        {"credentialSubject",
         {{"id", badge.subject}, {"type", {"AchievementSubject"}}, {"achievement", achievement_json(badge)}}},
        {"proof", Json::array({proof})}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// The text at a place of the JSON; empty where there is none.
std::string text_at(const Json& json, const char* place) {
    const Json::json_pointer pointer(place);
    return json.contains(pointer) && json.at(pointer).is_string() ? json.at(pointer).get<std::string>() : std::string();
}

Badge badge_in(const Json& json) {
    Badge badge;
    badge.id = text_at(json, "/id");
    badge.subject = text_at(json, "/credentialSubject/id");
    badge.achievement = text_at(json, "/credentialSubject/achievement/id");
    badge.criteria = text_at(json, "/credentialSubject/achievement/criteria/id");
    badge.tier = text_at(json, "/credentialSubject/achievement/tag/0") == kTiers[1] ? Tier::facilitator_signed
                                                                                    : Tier::self_recorded;
    badge.name = text_at(json, "/name");
    badge.description = text_at(json, "/credentialSubject/achievement/description");
    badge.narrative = text_at(json, "/credentialSubject/achievement/criteria/narrative");
    badge.issuer_name = text_at(json, "/issuer/name");
    badge.image = text_at(json, "/credentialSubject/achievement/image/id");
    badge.image_words = text_at(json, "/credentialSubject/achievement/image/caption");
    badge.valid_from = text_at(json, "/validFrom");
    return badge;
}

/// Names of things stand between < and > in the lines, and nothing may break out of there.
bool is_name(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < '\x7f' && std::string_view("<>\"{}|^`\\").find(c) == std::string_view::npos;
    });
}

bool names_hold(const Badge& badge, const std::string& did) {
    return is_name(badge.id) && is_name(badge.subject) && is_name(badge.achievement) && is_name(badge.criteria) &&
           is_name(badge.image) && is_name(did) && did.substr(0, 8) == "did:key:";
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '\x7f';
}

std::array<std::string*, 5> texts_of(Badge& badge) {
    return {&badge.name, &badge.description, &badge.narrative, &badge.issuer_name, &badge.image_words};
}

}  // namespace

Canonical canonical(const Badge& badge, const std::string& did) {
    return {credential_lines(badge, did), proof_lines(badge, did)};
}

std::string sign_badge(Badge badge, const SigningKey& key) {
    for (std::string* text : texts_of(badge)) {
        std::replace_if(text->begin(), text->end(), is_control, ' ');
    }
    return badge_json(badge, key.did(), key.sign(to_sign(badge, key.did())));
}

Result<CheckedBadge> check_badge(std::string_view json) {
    const Json read = json.size() > kMostBytes ? Json() : Json::parse(json, nullptr, false);
    const auto foreign = [] {
        return fail("not-a-badge", "That is not a badge of Alongside, or somebody has changed it.");
    };
    if (!read.is_object()) {
        return foreign();
    }
    Badge badge = badge_in(read);
    for (const std::string* text : texts_of(badge)) {
        if (std::any_of(text->begin(), text->end(), is_control)) {
            return foreign();
        }
    }
    const std::string did = text_at(read, "/issuer/id");
    const auto signature = from_multibase(text_at(read, "/proof/0/proofValue"));
    if (!names_hold(badge, did) || !signature || badge_json(badge, did, *signature) != json) {
        return foreign();
    }
    if (!signed_by(did, to_sign(badge, did), *signature)) {
        return fail("changed", "The signature does not hold: somebody has changed this badge.");
    }
    return CheckedBadge{badge, did};
}

}  // namespace alongside::records
