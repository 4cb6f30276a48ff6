#pragma once
/// The practice tools in a folder: what there is to use, and what is wrong with those that cannot be used.
///
/// One YAML file a tool, in practice/ beside the scenarios, and one each for the exercises in plain words and the
/// cards; PRACTICE.md there says how to change one. Never throws over a file: what cannot be read is a finding with its
/// place.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "core/learn/quick_fire.h"
#include "core/learn/rewrite.h"
#include "core/learn/tool.h"

namespace alongside::content {

inline constexpr std::size_t kMostTools = 40;

/// Tools in the order in which people meet them.
struct Practice {
    std::filesystem::path root;
    std::vector<learn::Tool> tools;
    std::vector<learn::RewriteExercise> exercises;  ///< rewrite.yaml
    std::vector<learn::QuickCard> cards;            ///< cards.yaml
    std::vector<Diagnostic> findings;

    const learn::Tool* find(std::string_view id) const;
};

/// All files of the folder; none where there is no such folder. `sources` are the ids of the inventory; none: nothing
/// asks whether an id is known.
Practice read_practice(const std::filesystem::path& root, const std::vector<std::string>& sources);

}  // namespace alongside::content
