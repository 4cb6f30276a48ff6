#pragma once
/// A file that is one list of named things, such as modules, routes or cards: read one after the other, within a bound.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "content/composer.h"
#include "content/shape.h"

namespace alongside::content {

/// Hands each entry of a file that may have `most` of them to `read_one(entry, findings)`; gives what is wrong.
template <class ReadOne>
std::vector<Diagnostic> read_entries_file(std::string_view bytes, std::string file, std::size_t most,
                                          std::string_view things, const ReadOne& read_one) {
    const Source source(std::move(file), bytes);
    Findings findings(source);
    if (const auto root = compose(source, findings)) {
        const std::vector<Entry>& entries = read_entries(*root, findings);
        if (entries.size() > most) {
            findings.add(entries[most].mark, messages::wrong_count("The file", entries.size(), things, 1, most));
        }
        for (std::size_t i = 0; i < std::min(entries.size(), most) && !findings.full(); ++i) {
            read_one(entries[i], findings);
        }
    }
    return std::move(findings).sorted();
}

}  // namespace alongside::content
