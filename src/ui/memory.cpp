#include "ui/memory.h"

namespace alongside::ui {

void Memory::sweep() {
    std::erase_if(kept_, [](const auto& entry) { return !entry.second.used; });
    for (auto& entry : kept_)
        entry.second.used = false;
}

}  // namespace alongside::ui
