#pragma once
/// Everything that a paper says, a text a line, to be searched.
#include <string>

#include "records/paper.h"

namespace support {

class PaperText {
  public:
    explicit PaperText(const alongside::records::Paper& paper) {
        add(paper.title);
        for (const alongside::records::Block& block : paper.blocks) {
            std::visit(*this, block);
        }
    }

    bool says(const std::string& words) const { return all_.find(words) != std::string::npos; }
    const std::string& all() const { return all_; }

    void operator()(const alongside::records::Heading& heading) { add(heading.text); }
    void operator()(const alongside::records::Paragraph& paragraph) { add(paragraph.text); }
    void operator()(const alongside::records::Lines& lines) { add(lines.label); }
    void operator()(const alongside::records::Code& code) { add(code.words); }
    void operator()(const alongside::records::PageBreak&) {}
    void operator()(const alongside::records::List& list) {
        for (const std::string& item : list.items) {
            add(item);
        }
    }
    void operator()(const alongside::records::Terms& terms) {
        for (const auto& entry : terms.entries) {
            add(entry.name + ": " + entry.text);
        }
    }
    void operator()(const alongside::records::Table& table) {
        for (const auto& column : table.columns) {
            add(column.heading);
        }
        for (const auto& row : table.rows) {
            for (const std::string& cell : row) {
                add(cell);
            }
        }
    }
    void operator()(const alongside::records::Cards& cards) {
        for (const auto& card : cards.cards) {
            add(card.mark + " " + card.title);
            for (const std::string& text : card.texts) {
                add(text);
            }
        }
    }

  private:
    void add(const std::string& text) { all_ += text + '\n'; }

    std::string all_;
};

}  // namespace support
