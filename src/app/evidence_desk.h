#pragma once
/// The window's side of awards: what can be shown, what became of actions, and papers before they are saved.
#include <filesystem>
#include <optional>
#include <string>

#include "app/desk.h"
#include "app/evidence_state.h"

namespace alongside::app {

class EvidenceDesk {
  public:
    /// Both outlive it.
    EvidenceDesk(const Desk& desk, EvidenceState& state) : desk_(desk), state_(state) {}

    /// A sentence for the person; empty if there is nothing to say.
    std::string handle(const EvidenceCommand& command, const std::optional<Id>& person);

  private:
    struct Visitor;
    std::string show_awards(const std::optional<Id>& person);
    std::string keep_report(store::ActionFate fate, const std::optional<Id>& person);
    std::string show_paper(const ShowPaper& wanted, const std::optional<Id>& person);
    void fill_paper(const std::optional<Id>& person);
    void fill_certificate(const std::optional<Id>& person);
    void fill_employer(const std::optional<Id>& person);
    void fill_statements(const std::optional<Id>& person);
    void save_statements(const std::optional<Id>& person);
    void save_paper(const std::optional<Id>& person);
    Result<std::filesystem::path> add_badge(const std::optional<Id>& person, const std::filesystem::path& folder);

    const Desk& desk_;
    EvidenceState& state_;
};

}  // namespace alongside::app
