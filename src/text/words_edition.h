#pragma once
/// The tools for words and cards as text: a text under the lens, the exercises, the quick-fire cards.
///
/// The same use case as in the window, one line in and a few lines out. At the end of input it stops, and what was kept
/// is kept.
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "app/words_desk.h"
#include "text/printer.h"

namespace alongside::text {

/// Their names beside those of the tools for work: lens, rewrite, quick-fire.
enum class WordTool : std::uint8_t { lens, rewrite, quick_fire };

/// None if it is none of them.
std::optional<WordTool> word_tool_named(std::string_view name);

/// A line each, as the tools for work are listed.
void list_word_tools(std::ostream& out, std::size_t width, const content::Words& words);

struct WordsRequest {
    std::string profile;     ///< whose words these are, by name; empty: nobody's
    std::size_t width = 76;  ///< columns
};

class WordsEdition {
  public:
    WordsEdition(const app::Desk& desk, std::istream& in, std::ostream& out, const WordsRequest& request);

    /// Exit code: 0, or 2 if they were not let in.
    int run(WordTool tool);

  private:
    void look();
    void rewrite();
    void quick_fire();
    bool exercise();
    bool card();
    bool read_answer();
    std::string read_text();
    void show_guide(const app::GuideView& guide);
    void show_words(const std::vector<app::LensWord>& found);
    void tell(content::Word word) { printer_.line(desk_.words[word]); }
    void ask(const app::WordsCommand& command);

    const app::Desk& desk_;
    std::istream& in_;
    const WordsRequest request_;
    Printer printer_;
    app::WordsState state_;
    app::WordsDesk words_{desk_, state_};
};

}  // namespace alongside::text
