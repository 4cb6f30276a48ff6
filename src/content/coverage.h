#pragma once
/// Which items of the handbook the scenarios and the practice tools exercise, and which wait for one.
#include <string>
#include <vector>

#include "content/handbook.h"
#include "content/library.h"
#include "core/learn/tool.h"

namespace alongside::content {

struct Covered {
    const Item* item = nullptr;          ///< lives as long as the handbook
    std::vector<std::string> exercised;  ///< scenarios in which a choice rests on it
    std::vector<std::string> named;      ///< scenarios that name it at their top, and in no choice
    std::vector<std::string> tools;      ///< practice tools in which something that is asked rests on it

    bool open() const { return exercised.empty() && named.empty() && tools.empty(); }
};

/// Every item of the handouts, in the order of the table; common knowledge beside them is left out.
std::vector<Covered> coverage_of(const Library& library, const std::vector<learn::Tool>& tools,
                                 const Handbook& handbook);

/// As people read it, document by document.
std::string print(const std::vector<Covered>& coverage, const Handbook& handbook);

}  // namespace alongside::content
