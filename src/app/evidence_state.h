#pragma once
/// What the window shows of awards and of the papers that one carries away, and what a person can ask there.
#include <string>
#include <variant>
#include <vector>

#include "app/awards_view.h"
#include "app/learning_record.h"
#include "store/evidence.h"

namespace alongside::app {

enum class PaperKind : std::uint8_t {
    certificate,
    employer,
    statements,  ///< learning records, for other programs
};

/// A paper before it is saved: what the person typed, and what it will say.
struct PaperView {
    PaperKind kind = PaperKind::certificate;
    learn::Award award = learn::Award::scenario_and_action;  ///< of a certificate
    CertificateWords typed;
    std::string title;
    std::string lead;
    std::vector<Field> fields;      ///< of a certificate
    std::vector<std::string> rows;  ///< a scenario each, as row_words; of learning records a sentence each
    std::string wrong;              ///< why it cannot be saved as it stands; empty if it can
    std::string saved;              ///< where it is now; empty until it is saved
};

struct EvidenceState {
    AwardsView awards;
    Id reporting;        ///< the action that is being reported; empty: none
    std::string report;  ///< being typed
    PaperView paper;
};

struct ShowAwards {};
struct CloseAwards {};
struct StartReport {
    Id action;
};
struct EditReport {
    std::string text;
};
struct KeepReport {
    store::ActionFate fate = store::ActionFate::done;
};
struct ShowPaper {
    PaperKind kind = PaperKind::certificate;
    learn::Award award = learn::Award::scenario_and_action;
};
struct EditPaper {
    CertificateWords typed;
};
struct SavePaper {};
struct TakeName {};  ///< AppState::name, for all that is kept here without one
struct ClosePaper {};

using EvidenceCommand = std::variant<ShowAwards, CloseAwards, StartReport, EditReport, KeepReport, ShowPaper, EditPaper,
                                     SavePaper, TakeName, ClosePaper>;

}  // namespace alongside::app
