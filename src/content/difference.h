#pragma once
/// Where two texts of a scenario differ: lines that are new and lines that are gone, by scene.
///
/// Every line that is not empty counts, notes to oneself too, and a line that was changed is one new and one gone. So
/// nothing can differ that is not told. Knows what a line belongs to, and not what it means.
#include <string>
#include <vector>

#include "content/library.h"

namespace alongside::content {

struct PartDifference {
    enum class Part { head, scene, endings };

    Part part = Part::head;
    std::string scene;  ///< its id
    std::size_t added = 0;
    std::size_t gone = 0;  ///< with `added` both 0: the same lines in another order

    bool operator==(const PartDifference&) const = default;
};

/// The head first, then the scenes in the order of `after`, then those that are only in `before`, then the endings.
/// Parts that are the same are left out. Both are scenarios that could be read.
std::vector<PartDifference> difference(const Shelved& before, const Shelved& after);

}  // namespace alongside::content
