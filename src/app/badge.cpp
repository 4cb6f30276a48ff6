#include "app/badge.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/awards_view.h"
#include "app/desk.h"
#include "app/own_key.h"
#include "core/base/text.h"
#include "core/base/uuid.h"
#include "records/badge.h"
#include "records/badge_picture.h"
#include "records/baked.h"
#include "records/moments.h"
#include "records/multibase.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using records::Tier;

constexpr std::size_t kShortest = 12;  // of a passphrase

struct Signer {
    records::SigningKey key;
    Tier tier = Tier::self_recorded;
    std::string name;
};

/// A name for a thing that is the same in every copy of the program.
std::string fixed_name(std::string_view what, learn::Award award) {
    return "urn:uuid:" + uuid_of(records::id_of_name(fmt::format("alongside {} {}", what, learn::award_id(award))));
}

Result<Signer> signer(const Desk& desk, const Id& person, const std::optional<KeyFile>& facilitator) {
    if (facilitator) {
        return records::opened_key(facilitator->bytes, facilitator->passphrase)
            .map([](const records::OpenedKey& opened) {
                return Signer{opened.key, Tier::facilitator_signed, opened.name};
            });
    }
    return own_key(desk, person).map([&](const records::SigningKey& key) {
        return Signer{key, Tier::self_recorded, std::string(desk.words[Word::badge_issuer_self])};
    });
}

std::string tier_title(Tier tier, const Words& words) {
    return std::string(words[tier == Tier::facilitator_signed ? Word::badge_tier_facilitator : Word::badge_tier_self]);
}

std::string tier_about(Tier tier, const std::string& name, const Words& words) {
    return tier == Tier::facilitator_signed ? words.format(Word::badge_tier_facilitator_about, name)
                                            : std::string(words[Word::badge_tier_self_about]);
}

records::Badge badge_for(const Certificate& certificate, learn::Award award, const Signer& signer, const Desk& desk) {
    const Words& words = desk.words;
    const std::string tier = tier_title(signer.tier, words);
    records::Badge badge;
    badge.id = certificate.number;
    badge.subject = "urn:uuid:" + uuid_of(make_id(desk.entropy));
    badge.achievement = fixed_name("award", award);
    badge.criteria = fixed_name("criteria", award);
    badge.tier = signer.tier;
    badge.name = words.format(Word::badge_name, title_of(award, words), tier);
    badge.description =
        fmt::format("{} {}", tier_about(signer.tier, signer.name, words), words[Word::certificate_no_qualification]);
    badge.narrative = fmt::format("{}.", fmt::join(certificate.took, ". "));
    badge.issuer_name = signer.name;
    badge.image_words = words.format(Word::badge_picture, title_of(award, words), tier);
    badge.valid_from = records::to_the_second(desk.now());
    return badge;
}

std::vector<Field> fields_of(const records::Badge& badge, const std::string& did, const Words& words) {
    const auto field = [&](Word label, const std::string& text) { return Field{std::string(words[label]), text}; };
    return {field(Word::certificate_award, badge.name),
            field(Word::badge_tier, fmt::format("{}. {}", tier_title(badge.tier, words),
                                                tier_about(badge.tier, badge.issuer_name, words))),
            field(Word::badge_signed_by, badge.issuer_name),
            field(Word::badge_key, did),
            field(Word::badge_what, badge.narrative),
            field(Word::certificate_number, badge.id),
            field(Word::badge_from, badge.valid_from)};
}

}  // namespace

Result<MadeBadge> badge_of(const Desk& desk, const std::optional<Id>& person, learn::Award award,
                           const std::optional<KeyFile>& facilitator) {
    // No name stands in a badge; the certificate is asked for what the award took, and whether it is there at all.
    const auto certificate = certificate_of(desk, person, award, {"-", "", "", ""});
    if (!certificate) {
        return tl::unexpected(certificate.error());
    }
    const auto who = signer(desk, *person, facilitator);
    const auto picture = who ? records::badge_picture(title_of(award, desk.words), tier_title(who->tier, desk.words))
                             : Result<std::string>(tl::unexpected(who.error()));
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    records::Badge badge = badge_for(*certificate, award, *who, desk);
    badge.image = records::name_of_bytes(*picture);
    MadeBadge made;
    made.json = records::sign_badge(badge, who->key);
    made.fields = fields_of(badge, who->key.did(), desk.words);
    return records::baked(*picture, made.json).map([&](const std::string& png) {
        made.png = png;
        return made;
    });
}

Result<std::vector<Field>> checked_badge(std::string_view bytes, const Words& words) {
    std::string json(bytes);
    std::string picture;
    if (bytes.substr(0, 4) == "\x89PNG") {
        auto unbaked = records::unbaked(bytes);
        if (!unbaked) {
            return tl::unexpected(unbaked.error());
        }
        json = std::move(unbaked->badge);
        picture = std::move(unbaked->png);
    }
    return records::check_badge(json).and_then([&](const records::CheckedBadge& checked) {
        if (!picture.empty() && records::name_of_bytes(picture) != checked.badge.image) {
            return Result<std::vector<Field>>(
                fail("changed", "The badge is whole, but it was put into another picture."));
        }
        return Result<std::vector<Field>>(fields_of(checked.badge, checked.did, words));
    });
}

Result<NewKey> make_key(const std::string& name, const std::string& passphrase, const Words& words) {
    if (passphrase.size() < kShortest) {
        return fail("too-short", std::string(words[Word::key_too_short]));
    }
    const records::SigningKey key = records::SigningKey::fresh();
    return NewKey{records::sealed_key(key, std::string(trimmed(name)), passphrase), key.did()};
}

}  // namespace alongside::app
