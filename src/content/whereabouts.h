#pragma once
/// Where in an author's file something of the story stands, for findings that are made long after it was read.
#include <optional>

#include "content/node.h"

namespace alongside::content {

class Whereabouts {
  public:
    /// `bytes` are those of a scenario that the reader has accepted.
    explicit Whereabouts(const Source& source);

    /// The line with the scene's id, or with one of its options; the whole file if there is no such thing.
    Mark of_scene(std::string_view scene) const;
    Mark of_option(std::string_view scene, std::string_view option) const;
    /// The line with this name at the top of the file, or below one ("facts", "lease").
    Mark of_name(std::string_view name, std::string_view below = {}) const;

  private:
    std::optional<Node> root_;
};

}  // namespace alongside::content
