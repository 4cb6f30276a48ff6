#pragma once
/// The papers that somebody carries away: a certificate of an award, and a page for an employer.
///
/// They say what was finished, when, and for how long; never what was chosen, thought or written, but for one sentence
/// that the person gives for the purpose. Nothing outside accredits them, and they say so.
#include <optional>
#include <string>
#include <vector>

#include "app/evidence.h"
#include "app/prints.h"
#include "core/learn/awards.h"
#include "records/paper.h"

namespace alongside::app {

/// A scenario that was finished, as an employer may see it.
struct LearningRow {
    std::string title;
    std::string version;  ///< the first letters of the SHA-256 of its file
    TimeMs begun;
    TimeMs finished;
    int minutes = 0;        ///< measured, without the time somebody was away
    int usual_minutes = 0;  ///< as the scenario is planned
    std::string award;      ///< titles of the awards that it counted for; may be empty
};

/// The earliest first; each run once. Errors: those of the store.
Result<std::vector<LearningRow>> learning_rows(const Desk& desk, const std::optional<Id>& person);

/// What the person types for a certificate. All but the name may be empty.
struct CertificateWords {
    std::string name;
    std::string issuer;
    std::string contact;
    std::string sentence;

    bool operator==(const CertificateWords&) const = default;
};

/// One line of what a paper will say.
struct Field {
    std::string label;
    std::string text;

    bool operator==(const Field&) const = default;
};

struct Certificate {
    std::string title;
    std::string lead;
    std::vector<Field> fields;
    std::vector<std::string> took;  ///< what the award asks for
    std::vector<LearningRow> rows;
    std::vector<std::string> aims;  ///< of the modules that the scenarios belong to
    std::string number;             ///< "urn:uuid:..."
};

/// An award as it would be printed now. The number is drawn at the first time, and stays. Errors: "no-name";
/// "not-named" if `person` is nobody; "not-earned" if the award is not complete or not offered; and those of the store.
Result<Certificate> certificate_of(const Desk& desk, const std::optional<Id>& person, learn::Award award,
                                   const CertificateWords& typed);

records::Paper certificate_paper(const Certificate& certificate, const Desk& desk);
records::Paper employer_paper(const std::string& name, const std::vector<LearningRow>& rows, const Desk& desk);
std::string employer_csv(const std::vector<LearningRow>& rows, const Desk& desk);

/// What the page for an employer says of one scenario, in one line.
std::string row_words(const LearningRow& row, const Desk& desk);

}  // namespace alongside::app
