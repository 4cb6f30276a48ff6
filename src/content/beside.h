#pragma once
/// What an author keeps beside a scenario for `check`, as bytes: the reasons for what is let pass, and the walks.
#include <string>
#include <vector>

#include "content/library.h"
#include "content/lowering.h"
#include "core/base/result.h"

namespace alongside::content {

/// A file of the folder `walks`. The bytes have the errors of read_file.
struct WalkFile {
    std::string name;  ///< "callum-knows.yaml"
    Result<std::string> bytes;
};

struct Beside {
    std::optional<LowerFile> lowering;
    std::vector<WalkFile> walks;  ///< by name
};

std::vector<WalkFile> walks_of(const Shelved& shelved);

Beside beside(const Shelved& shelved);

}  // namespace alongside::content
