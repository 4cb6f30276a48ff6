#pragma once
/// One file of practice/ into a tool: its head here, its body by the reader of its kind.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "content/shape.h"
#include "core/learn/tool.h"

namespace alongside::content {

inline constexpr std::size_t kMostToolWords = 120;   ///< of any one text: what one screen holds
inline constexpr std::size_t kMostToolThings = 60;   ///< statements, cards
inline constexpr std::size_t kMostToolPlaces = 9;    ///< places and options: each has a key
inline constexpr std::size_t kMostToolGroups = 8;    ///< clusters, sets
inline constexpr std::size_t kMostToolPrompts = 12;  ///< things to write

struct ReadTool {
    std::optional<learn::Tool> tool;  ///< only if no finding is an error
    std::vector<Diagnostic> findings;
};

/// `sources` as for read_practice.
ReadTool read_tool(std::string_view bytes, std::string file, std::string id, const std::vector<std::string>& sources);

/// What the readers of the kinds share: where findings go, which ids are taken, which sources are known.
class ToolDraft {
  public:
    ToolDraft(Findings& into, const std::vector<std::string>& known) : findings(into), sources_(known) {}

    /// Text under a needed name, of no more than kMostToolWords.
    std::string text(const Fields& fields, std::string_view name);
    /// The same where it may be missing.
    std::string maybe_text(const Fields& fields, std::string_view name);
    /// Ids of the inventory under "sources", each known.
    std::vector<std::string> sources(const Fields& fields);
    /// The named things under `name`: at least `low` and at most `high`, with good ids.
    const std::vector<Entry>& things(const Fields& fields, std::string_view name, std::size_t low, std::size_t high);
    /// Things that one answers; no two in a tool share an id.
    void take_id(const Entry& entry);
    /// Things to write, under `name`.
    std::vector<learn::Prompt> prompts(const Fields& fields, std::string_view name);

    Findings& findings;

  private:
    std::string bounded(std::string text, Mark mark);

    const std::vector<std::string>& sources_;
    std::vector<Entry> nothing_;
    std::vector<std::pair<std::string, std::size_t>> taken_;  // with their lines
};

// The kinds.
learn::ReadinessCheck read_readiness_check(const Fields& fields, ToolDraft& draft);
learn::LevelTool read_level_tool(const Fields& fields, ToolDraft& draft);
learn::OnePage read_one_page(const Fields& fields, ToolDraft& draft);
learn::CardTool read_card_tool(const Fields& fields, ToolDraft& draft);

}  // namespace alongside::content
