#pragma once
/// A Paper while it is being written, with the interface's words.
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "content/words.h"
#include "records/paper.h"

namespace alongside::app {

class Draft {
  public:
    using Word = content::Word;

    Draft(const content::Words& spoken, std::string title) : words(spoken) { paper_.title = std::move(title); }

    void large() { paper_.large = true; }
    template <class Part>
    void add(Part part) {
        paper_.blocks.emplace_back(std::move(part));
    }
    void heading(Word word) { add(records::Heading{2, text(word)}); }
    void paragraph(Word word) { add(records::Paragraph{text(word)}); }
    void lines(Word label, int count) { add(records::Lines{text(label), count}); }

    void list(std::initializer_list<Word> items, bool numbered = false) {
        records::List list{{}, numbered};
        for (const Word item : items) {
            list.items.push_back(text(item));
        }
        add(std::move(list));
    }

    // Parts with a heading; where there is nothing to say, there is no heading either.
    void list(Word title, const std::vector<std::string>& items, bool numbered = false) {
        if (!items.empty()) {
            heading(title);
            add(records::List{items, numbered});
        }
    }
    void terms(Word title, records::Terms terms) {
        if (!terms.entries.empty()) {
            heading(title);
            add(std::move(terms));
        }
    }

    std::string text(Word word) const { return std::string(words[word]); }
    records::Paper take() { return std::move(paper_); }

    const content::Words& words;

  private:
    records::Paper paper_;
};

}  // namespace alongside::app
