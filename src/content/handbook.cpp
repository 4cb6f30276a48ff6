#include "content/handbook.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/composer.h"
#include "content/library.h"
#include "content/shape.h"
#include "content/table.h"

namespace alongside::content {

namespace {

constexpr std::size_t kInventoryColumns = 4;
constexpr std::array<std::string_view, 3> kParts = {"documents", "tensions", "corrections"};
constexpr std::array<std::string_view, 2> kDocumentKeys = {"title", "what"};
constexpr std::array<std::string_view, 3> kRemarkKeys = {"title", "items", "text"};

/// Reads sources.yaml; what is wrong with it is collected as in every other file.
class Reading {
  public:
    Reading(const Source& source, Handbook& handbook) : findings_(source), handbook_(handbook) {}

    void read(const Source& source) {
        const auto root = compose(source, findings_);
        if (!root) {
            return;
        }
        const Fields parts(*root, root->mark, "The file", kParts, findings_);
        for (const Entry& entry : entries_of(parts, "documents")) {
            read_document(entry);
        }
        for (const std::string_view part : {"tensions", "corrections"}) {
            for (const Entry& entry : entries_of(parts, part)) {
                read_remark(entry, part == "tensions");
            }
        }
    }

    std::vector<Diagnostic> told() && { return std::move(findings_).sorted(); }

  private:
    std::span<const Entry> entries_of(const Fields& parts, std::string_view name) {
        const Node* node = parts.need(name);
        return node == nullptr ? std::span<const Entry>() : read_entries(*node, findings_);
    }

    void read_document(const Entry& entry) {
        const Fields fields(entry.value, entry.mark, fmt::format("The document \"{}\"", entry.name), kDocumentKeys,
                            findings_);
        handbook_.documents.push_back({entry.name, fields.needed_text("title"), fields.needed_text("what")});
    }

    void read_remark(const Entry& entry, bool titled) {
        const Fields fields(entry.value, entry.mark, fmt::format("The entry \"{}\"", entry.name), kRemarkKeys,
                            findings_);
        Remark remark;
        remark.title = titled ? fields.needed_text("title") : fields.text("title");
        remark.text = fields.needed_text("text");
        if (const Node* items = fields.need("items")) {
            remark.items = read_ids(*items, findings_);
        }
        handbook_.remarks.push_back(std::move(remark));
    }

    Findings findings_;
    Handbook& handbook_;
};

Result<std::vector<Item>> read_inventory(std::string_view table) {
    const auto rows = read_table(table, kInventoryColumns);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<Item> items;
    for (const Row& row : *rows) {
        items.push_back({std::string(row.cells[0]), std::string(row.cells[1]), std::string(row.cells[2]),
                         std::string(row.cells[3])});
    }
    return items;
}

tl::unexpected<Error> bad_file(std::string message) {
    return fail("bad-file", std::move(message));
}

/// Names on one side that the other does not know would fall silent on the screen.
Result<void> agreed(const Handbook& handbook) {
    for (const Item& item : handbook.items) {
        if (handbook.document_of(item) == nullptr) {
            return bad_file(
                fmt::format("inventory.tsv says that {} is from \"{}\", and sources.yaml has no such document.",
                            item.id, item.from));
        }
    }
    for (const Remark& remark : handbook.remarks) {
        for (const std::string& id : remark.items) {
            if (handbook.find(id) == nullptr) {
                return bad_file(fmt::format("sources.yaml speaks of \"{}\", and inventory.tsv has no such item.", id));
            }
        }
    }
    return {};
}

}  // namespace

const Item* Handbook::find(std::string_view id) const {
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

const Document* Handbook::document_of(const Item& item) const {
    const auto found = std::find_if(documents.begin(), documents.end(),
                                    [&](const Document& document) { return document.id == item.from; });
    return found == documents.end() ? nullptr : &*found;
}

std::vector<const Remark*> Handbook::remarks_on(std::string_view item) const {
    std::vector<const Remark*> found;
    for (const Remark& remark : remarks) {
        if (std::find(remark.items.begin(), remark.items.end(), item) != remark.items.end()) {
            found.push_back(&remark);
        }
    }
    return found;
}

std::vector<std::string> Handbook::ids() const {
    std::vector<std::string> all;
    std::transform(items.begin(), items.end(), std::back_inserter(all), [](const Item& item) { return item.id; });
    return all;
}

Result<Handbook> read_handbook(std::string_view inventory, std::string_view sources) {
    Handbook handbook;
    auto items = read_inventory(inventory);
    if (!items) {
        return tl::unexpected(items.error());
    }
    handbook.items = std::move(*items);
    const Source source("sources.yaml", sources);
    Reading reading(source, handbook);
    reading.read(source);
    if (const auto told = std::move(reading).told(); has_errors(told)) {
        return bad_file(print(told));
    }
    if (auto both = agreed(handbook); !both) {
        return tl::unexpected(both.error());
    }
    return handbook;
}

Result<Handbook> read_handbook(const std::filesystem::path& assets) {
    const auto inventory = read_file(assets / "inventory.tsv");
    if (!inventory) {
        return tl::unexpected(inventory.error());
    }
    const auto sources = read_file(assets / "sources.yaml");
    return sources ? read_handbook(*inventory, *sources) : tl::unexpected(sources.error());
}

}  // namespace alongside::content
