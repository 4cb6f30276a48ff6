#pragma once
/// The tools for words and cards as text: a text under the lens, the exercises, the quick-fire cards.
///
/// The same use case as in the window, one line in and a few lines out. At the end of input it stops, and what was kept
/// is kept.
#include <iosfwd>
#include <string>

#include "app/words_desk.h"
#include "text/printer.h"

namespace alongside::text {

/// In the order of app::kWordTools.
enum class WordTool : std::uint8_t { lens, rewrite, quick_fire };

class WordsEdition {
  public:
    WordsEdition(const app::Desk& desk, std::istream& in, std::ostream& out, std::size_t width);

    /// Whose words these are, by name; empty: nobody's. False if nobody of that name practises here.
    bool practise_as(const std::string& name);

    void run(WordTool tool);

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
    Printer printer_;
    app::WordsState state_;
    app::WordsDesk words_{desk_, state_};
};

}  // namespace alongside::text
