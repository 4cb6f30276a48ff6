#pragma once
/// What every use case works with: the scenarios on the shelf, the words, the saves, the time.
///
/// Passed by reference, owned by whoever runs the program. `saves` may be missing (a folder that cannot be written, or
/// somebody who wants nothing kept): everything still works, and nothing is kept.
#include <functional>
#include <vector>

#include "content/glossary.h"
#include "content/handbook.h"
#include "content/library.h"
#include "content/practice/practice.h"
#include "content/statement.h"
#include "content/words.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "store/saves.h"

namespace alongside::app {

struct Desk {
    const content::Library& library;
    const content::Words& words;
    const content::Handbook& handbook;
    store::Saves* saves = nullptr;
    std::function<TimeMs()> now;
    Entropy entropy;
    std::function<int(TimeMs)> minutes_east = nullptr;  ///< of UTC, where the clock of this room stands; none: 0
    const std::vector<content::Term>* glossary = nullptr;
    const content::Statement* statement = nullptr;
    const content::Practice* practice = nullptr;
    const content::Statement* privacy = nullptr;  ///< what is kept, and why
    std::function<void()> wake =
        nullptr;  ///< called from other threads: there is something to look at; none: nobody waits
    std::function<void()> read_shelf_again = nullptr;  ///< what `library` refers to; none: the shelf stays as it is
};

}  // namespace alongside::app
