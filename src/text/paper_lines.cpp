#include "text/paper_lines.h"

#include <fmt/format.h>

namespace alongside::text {

namespace {

constexpr std::size_t kIndent = 2;

struct Printing {
    Printer& printer;

    void operator()(const records::Heading& heading) const {
        printer.gap();
        printer.line(heading.text);
    }
    void operator()(const records::Paragraph& one) const { printer.line(one.text); }
    void operator()(const records::List& list) const {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            printer.line(list.numbered ? fmt::format("{}. {}", i + 1, list.items[i]) : "- " + list.items[i], kIndent);
        }
    }
    void operator()(const records::Terms& terms) const {
        for (const records::Terms::Entry& entry : terms.entries) {
            printer.line(entry.name + ":");
            printer.line("  " + entry.text, kIndent);
        }
    }
    /// A row by itself: what it is about, then each cell with its heading.
    void operator()(const records::Table& table) const {
        for (const std::vector<std::string>& row : table.rows) {
            printer.line(row.front());
            for (std::size_t i = 1; i < row.size(); ++i) {
                printer.line(fmt::format("- {}: {}", table.columns[i].heading, row[i]), kIndent);
            }
        }
    }
    void operator()(const records::Lines& /*lines*/) const {}
    void operator()(const records::Cards& /*cards*/) const {}
    void operator()(const records::Code& code) const { printer.line(code.words); }
    void operator()(const records::PageBreak& /*page*/) const {}
};

}  // namespace

void print_paper(Printer& printer, const records::Paper& paper) {
    printer.line(paper.title);
    for (const records::Block& block : paper.blocks) {
        std::visit(Printing{printer}, block);
    }
}

}  // namespace alongside::text
