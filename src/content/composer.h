#pragma once
/// From checked bytes to a tree of nodes, through libyaml's events.
///
/// Of YAML's many forms only those are let through that a scenario needs. Anchors, aliases, tags and a second document
/// are errors, and so is a text that a ` #` has cut short. Nesting and the number of nodes are bounded at each event,
/// so that no file can take long: 100 KB of `[` would keep libyaml busy for half a minute (reference/engines.md).
#include <cstddef>
#include <optional>

#include "content/findings.h"
#include "content/node.h"
#include "content/source.h"

namespace alongside::content {

inline constexpr std::size_t kMaxDepth = 32;
inline constexpr std::size_t kMaxNodes = 1'500'000;

/// The file's one tree. None after a syntax error or a broken bound, which is then the last finding. Other findings do
/// not stop it, so that they can be reported together with those of the reader.
std::optional<Node> compose(const Source& source, Findings& findings);

}  // namespace alongside::content
