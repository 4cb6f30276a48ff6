#pragma once
/// Is a scenario sound? What the proof finds in its story, and how it breaks the rules of play, each with its line.
///
/// Findings of the proof have codes P0xx, those of the rules R0xx (alongside explain says what each means).
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "content/beside.h"
#include "content/library.h"
#include "core/prove/proof.h"

namespace alongside::app {

struct CheckReport {
    std::string scenario;
    std::vector<content::Diagnostic> findings;  ///< those of the reader first
    std::vector<prove::Proof> proofs;           ///< by seat; none if the scenario could not be read
    std::shared_ptr<const Scenario> story;      ///< what the proofs are about; null if there are none
    std::vector<std::string> proved;            ///< sentences about what holds, for an author to read

    bool clean() const { return !content::has_errors(findings); }
};

/// States of one seat that are tried unless somebody asks for another number.
inline constexpr std::size_t kStatesBudget = 20'000'000;

/// `go_on` is asked now and then with the states found so far, and stops the proof by answering false. `budget` bounds
/// the states of one seat, and with them the memory of all: about 100 bytes each.
struct CheckLimits {
    std::size_t budget = kStatesBudget;
    std::function<bool(std::size_t)> go_on = nullptr;
};

CheckReport check_scenario(const content::Shelved& shelved, const CheckLimits& limits = {});
CheckReport check_scenario(const content::Shelved& shelved, const std::vector<content::WalkFile>& walks,
                           const CheckLimits& limits);

}  // namespace alongside::app
