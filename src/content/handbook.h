#pragma once
/// What is taught, item by item, and where each item comes from: inventory.tsv and sources.yaml under assets/.
///
/// Everything is in our own words. Where two items pull against one another, or a handout credits something otherwise
/// than the record does, that is told with the item.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::content {

/// A handout, or what anybody can look up.
struct Document {
    std::string id;
    std::string title;
    std::string what;  ///< what it is, and whose ideas are in it
};

/// What one should know beside some items: a tension between them (with a title) or a correction (without).
struct Remark {
    std::string title;
    std::string text;
    std::vector<std::string> items;
};

struct Item {
    std::string id;    ///< "do-01-outrage"
    std::string kind;  ///< "tip", "principle"; "document" is the handout itself
    std::string from;  ///< a Document
    std::string text;  ///< what it says, in our words
};

struct Handbook {
    std::vector<Document> documents;
    std::vector<Item> items;      ///< in the order of the table
    std::vector<Remark> remarks;  ///< tensions first

    const Item* find(std::string_view id) const;
    const Document* document_of(const Item& item) const;
    std::vector<const Remark*> remarks_on(std::string_view item) const;
    std::vector<std::string> ids() const;
};

/// Errors: "bad-table" with the line, "bad-file" with what the reader told about the other file, or with a name that
/// the two do not share.
Result<Handbook> read_handbook(std::string_view inventory, std::string_view sources);

/// From the folder `assets`. Errors: "no-file", "too-big", and as above.
Result<Handbook> read_handbook(const std::filesystem::path& assets);

}  // namespace alongside::content
