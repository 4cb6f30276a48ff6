#pragma once
/// Reads single nodes as what they should be: a text, a number, an id, one of a few words, entries with known names.
///
/// Every function reports what does not fit and then gives something harmless back, so that its caller goes on and one
/// slip costs one finding. Knows nothing of stories.
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/findings.h"
#include "content/node.h"

namespace alongside::content {

/// A text without white space at its ends. Nothing in it may stand in braces.
std::string read_text(const Node& node, Findings& findings);

/// A text that the program reads and people never see, so it may hold anything.
std::string read_plain(const Node& node, Findings& findings);

/// A whole number with or without a sign, if it lies between `low` and `high`.
std::optional<int> read_number(const Node& node, std::string_view what, int low, int high, Findings& findings);
std::optional<int> read_number(std::string_view text, Mark mark, std::string_view what, int low, int high,
                               Findings& findings);

/// The position of a word in a list of words. `what` as in "a stance".
std::optional<std::size_t> read_word(const Node& node, std::string_view what, std::span<const std::string_view> known,
                                     Findings& findings);
std::optional<std::size_t> read_word(std::string_view text, Mark mark, std::string_view what,
                                     std::span<const std::string_view> known, Findings& findings);

/// The ids of the things in a list, in its order: what can stand where one of them is named.
template <class Text = std::string_view, class List>
std::vector<Text> ids_of(const List& list) {
    std::vector<Text> ids;
    ids.reserve(std::size(list));
    for (const auto& item : list) {
        ids.emplace_back(item.id);
    }
    return ids;
}

/// `yes` or `no`; nowhere else in the language do these two mean anything.
bool read_yes(const Node& node, Findings& findings);

/// Whether `id` is made of small letters, digits and hyphens and begins with a letter.
bool is_id(std::string_view id);

/// The same, with a finding if not.
bool check_id(std::string_view id, Mark mark, Findings& findings);

/// The entries of a list; where a list of one may be written without its dash, that one.
std::vector<const Node*> read_list(const Node& node, Findings& findings);
std::vector<const Node*> read_list_or_one(const Node& node, Findings& findings);

/// Texts of a list of texts, or of one.
std::vector<std::string> read_texts(const Node& node, Findings& findings);

/// Ids of a list of ids, or of one.
std::vector<std::string> read_ids(const Node& node, Findings& findings);

/// The named things of a mapping, such as scenes or options; none if it is something else.
const std::vector<Entry>& read_entries(const Node& node, Findings& findings);

/// The entries of one thing whose names are known beforehand. Unknown ones are reported at once.
class Fields {
  public:
    using Known = std::span<const std::string_view>;

    /// `where` names the thing at the beginning of a sentence: `The scene "arrival"`. `mark` is the place of its name.
    Fields(const Node& node, Mark mark, std::string where, Known known, Findings& findings);

    /// Null if it is not there, or if nothing stands after its colon and that has been reported.
    const Node* find(std::string_view name) const;

    /// As find; reports it if it is not there.
    const Node* need(std::string_view name) const;

    Mark mark_of(std::string_view name) const;  ///< where the name stands, if it is there
    Mark mark() const { return mark_; }
    const std::string& where() const { return where_; }

    // The usual kinds in one go; what is optional is empty if it is not there.
    std::string text(std::string_view name) const;
    std::string needed_text(std::string_view name) const;

  private:
    const Node* node_ = nullptr;  // null: was no mapping, which has been reported
    Mark mark_;
    std::string where_;
    Findings& findings_;
};

}  // namespace alongside::content
