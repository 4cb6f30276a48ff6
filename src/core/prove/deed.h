#pragma once
/// What an option declares to change at one moment, so that two options can be set side by side.
///
/// Declared, not arrived at: a stance at the end of its range still counts as pushed.
#include <array>
#include <vector>

#include "core/prove/graph.h"

namespace alongside::prove {

struct Deed {
    std::array<int, kAxes> axes{};
    std::array<int, kMaxVariables> changes{};  ///< relative, by variable
    std::vector<Effect> sets;                  ///< absolute ones, in their order
    std::vector<Pledge> pledges;
    std::optional<Pen> pen;
    SceneIndex to = kEnd;

    /// Sum over the axes.
    int total() const;
    /// Whether it lowers a stance, energy, a resource or a condition (or sets it to less than it began with), promises
    /// something that must be paid later, or lets a promise slide.
    bool costs(const Scenario& scenario) const;
};

Deed deed_of(const Option& option, const Trace& trace);

/// Variables that decide more than words: asked for by an option, a listen, a route, or a change.
VarSet deciding_variables(const Scenario& scenario);

/// Whether they do the same in every way but the words that follow at once.
bool same_deed(const Deed& a, const Deed& b);

/// Whether `better` leads to the same place, is no worse on every axis, stance, condition, energy and resource, makes
/// the same promises, sets the same flags of `deciding`, and is better on one of them.
bool dominates(const Scenario& scenario, const VarSet& deciding, const Deed& better, const Deed& worse);

}  // namespace alongside::prove
