#include "records/pdf.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>

#include "records/pages.h"
#include "records/pdf_finish.h"

namespace alongside::records {

namespace {

constexpr double kPlain = 12;
constexpr double kLarge = 18;
constexpr double kPlainFoot = 9;
constexpr double kLargeFoot = 13;
constexpr std::size_t kLinesBelowHeading = 2;
constexpr double kWritingLine = 30;  // room for a line by hand
constexpr double kBlankRow = 48;
constexpr double kCell = 5;  // between the rules of a table and its words
constexpr double kGutter = 8;
constexpr double kCode = 92;  // of a square code: 32 mm, which a telephone reads from an arm's length

class Printer {
  public:
    Printer(Pages& pages, bool large) : pages_(pages), body_(large ? kLarge : kPlain) {}

    void title(const std::string& text) {
        pages_.mark(text, 1);
        {
            const Pages::Tag tag(pages_, "H1");
            pages_.flow(set(text, {body_ * 1.7, true}), pages_.left());
        }
        pages_.gap(body_ * 0.35);
        pages_.rule(pages_.left(), pages_.y(), pages_.width(), 2);
        pages_.advance(body_ * 0.5);
    }

    void operator()(const Heading& heading) {
        const SetText text = set_heading(heading);
        pages_.gap(above(heading));
        pages_.mark(heading.text, is_high(heading) ? 2 : 3);
        const Pages::Tag tag(pages_, is_high(heading) ? "H2" : "H3");
        pages_.flow(text, pages_.left());
    }

    void operator()(const Paragraph& paragraph) {
        pages_.gap(body_ * 0.7);
        if (paragraph.voice == Paragraph::Voice::note) {
            return framed(paragraph.text);
        }
        const double larger = paragraph.voice == Paragraph::Voice::lead ? 1.12 : 1;
        const Pages::Tag tag(pages_, "P");
        pages_.flow(set(paragraph.text, {body_ * larger}), pages_.left());
    }

    void operator()(const List& list) {
        pages_.gap(body_ * 0.2);
        const Pages::Tag tag(pages_, "L");
        const double indent = body_ * (list.numbered ? 1.9 : 1.3);
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            item(list.numbered ? fmt::format("{}.", i + 1) : "•", list.items[i], indent);
        }
    }

    void operator()(const Terms& terms) {
        const Pages::Tag tag(pages_, "L");
        for (const Terms::Entry& entry : terms.entries) {
            const SetText name = set(entry.name, {body_, true});
            const SetText text = set(entry.text, {body_});
            pages_.gap(body_ * 0.8);
            pages_.need(name.height + text.height_of(kLinesBelowHeading));
            const Pages::Tag one(pages_, "LI");
            {
                const Pages::Tag label(pages_, "Lbl");
                pages_.flow(name, pages_.left());
            }
            pages_.advance(body_ * 0.15);
            const Pages::Tag body(pages_, "LBody");
            pages_.flow(text, pages_.left());
        }
    }

    void operator()(const Table& table) {
        pages_.gap(body_ * 0.6);
        pages_.need(beginning(table));
        const Pages::Tag tag(pages_, "Table");
        row(table, headings_of(table), true, 0);
        for (const auto& cells : table.rows) {
            row(table, cells, false, 0);
        }
        for (int i = 0; i < table.blank_rows; ++i) {
            row(table, std::vector<std::string>(table.columns.size()), false, kBlankRow);
        }
    }

    void operator()(const Lines& lines) {
        const SetText label = set(lines.label, {body_});
        pages_.gap(body_ * 0.8);
        pages_.need(label.height + kWritingLine * std::min(lines.count, 2));
        {
            const Pages::Tag tag(pages_, "P");
            pages_.flow(label, pages_.left());
        }
        for (int i = 0; i < lines.count; ++i) {
            pages_.need(kWritingLine);
            pages_.advance(kWritingLine);
            pages_.rule(pages_.left(), pages_.y(), pages_.width());
        }
    }

    void operator()(const Cards& cards) {
        pages_.gap(kGutter * 2);
        const auto across = static_cast<std::size_t>(std::max(cards.across, 1));
        for (std::size_t first = 0; first < cards.cards.size(); first += across) {
            row_of_cards(cards, first, std::min(first + across, cards.cards.size()));
        }
    }

    void operator()(const Code& code) {
        const auto qr = qr_code(code.text);
        if (!qr) {
            return (*this)(Paragraph{code.words});
        }
        const double quiet = 4 * kCode / static_cast<double>(qr->side);
        pages_.need(kCode + 2 * quiet);
        {
            const Pages::Tag tag(pages_, "Figure");
            pages_.code(*qr, pages_.left() + quiet, pages_.y() + quiet, kCode);
        }
        pages_.advance(kCode + 2 * quiet);
        figures_.push_back(code.words);
    }

    void operator()(const PageBreak&) {
        if (pages_.room() < Pages::full()) {
            pages_.new_page();
        }
    }

    /// What each figure shows, in their order.
    const std::vector<std::string>& figures() const { return figures_; }

    /// All of them, in order; a heading never stands at the foot of a page without the beginning of what it is over.
    void print(std::span<const Block> blocks) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool below_another = i > 0 && std::holds_alternative<Heading>(blocks[i - 1]);
            if (std::holds_alternative<Heading>(blocks[i]) && !below_another) {
                pages_.need(std::min(together(blocks.subspan(i)), Pages::full()));
            }
            std::visit(*this, blocks[i]);
        }
    }

  private:
    static bool is_high(const Heading& heading) { return heading.level <= 2; }
    double above(const Heading& heading) const { return body_ * (is_high(heading) ? 1.3 : 0.9); }
    SetText set_heading(const Heading& heading) {
        return set(heading.text, {body_ * (is_high(heading) ? 1.3 : 1.1), true});
    }

    /// The headings at the front of `blocks`, and the beginning of what follows them.
    double together(std::span<const Block> blocks) {
        double height = 0;
        for (const Block& block : blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            if (heading == nullptr) {
                return height + std::visit([this](const auto& one) { return beginning(one); }, block);
            }
            height += above(*heading) + set_heading(*heading).height;
        }
        return height;
    }

    // What of a block has to stand on the page on which it begins, the gap above it included.
    double beginning(const Heading&) { return 0; }
    double beginning(const PageBreak&) { return 0; }
    double beginning(const Paragraph& paragraph) {
        const SetText text = set(paragraph.text, {body_ * 1.12});
        const bool whole = paragraph.voice == Paragraph::Voice::note;
        return body_ * 2.1 + (whole ? text.height : text.height_of(kLinesBelowHeading));
    }
    double beginning(const List& list) {
        return list.items.empty() ? 0 : body_ + set(list.items.front(), {body_}).height_of(kLinesBelowHeading);
    }
    double beginning(const Terms& terms) {
        return terms.entries.empty() ? 0
                                     : body_ + set(terms.entries.front().name, {body_, true}).height +
                                           set(terms.entries.front().text, {body_}).height_of(kLinesBelowHeading);
    }
    double beginning(const Table& table) {
        const double headings = heading_row(table).height;
        const double first = table.rows.empty() ? 0 : set_row(table, table.rows.front(), false, 0).height;
        return body_ * 0.6 + headings + (headings + first > Pages::full() ? kBlankRow : std::max(first, kBlankRow));
    }
    double beginning(const Lines& lines) {
        return body_ * 0.8 + set(lines.label, {body_}).height + kWritingLine * std::min(lines.count, 2);
    }
    double beginning(const Code&) { return kGutter * 2 + kCode; }
    double beginning(const Cards& cards) { return kGutter * 2 + card_height(cards); }

    SetText set(std::string_view text, const Type& type) { return pages_.set(text, type, pages_.width()); }

    void framed(const std::string& text) {
        const double inside = body_ * 0.7;
        const SetText words = pages_.set(text, {body_}, pages_.width() - 2 * inside);
        pages_.need(words.height + 2 * inside);
        pages_.frame(pages_.left(), pages_.y(), pages_.width(), std::min(words.height + 2 * inside, pages_.room()));
        pages_.advance(inside);
        {
            const Pages::Tag tag(pages_, "P");
            pages_.flow(words, pages_.left() + inside);
        }
        pages_.advance(inside);
    }

    void item(const std::string& label, const std::string& text, double indent) {
        const SetText mark = pages_.set(label, {body_}, indent);
        const SetText words = pages_.set(text, {body_}, pages_.width() - indent);
        pages_.gap(body_ * 0.5);
        pages_.need(words.height_of(2));
        const Pages::Tag one(pages_, "LI");
        {
            const Pages::Tag tag(pages_, "Lbl");
            pages_.place(mark, pages_.left(), pages_.y());
        }
        const Pages::Tag body(pages_, "LBody");
        pages_.flow(words, pages_.left() + indent);
    }

    static std::vector<std::string> headings_of(const Table& table) {
        std::vector<std::string> headings;
        for (const Table::Column& column : table.columns) {
            headings.push_back(column.heading);
        }
        return headings;
    }

    std::vector<double> widths(const Table& table) const {
        int shares = 0;
        for (const Table::Column& column : table.columns) {
            shares += column.share;
        }
        std::vector<double> result;
        for (const Table::Column& column : table.columns) {
            result.push_back(pages_.width() * column.share / std::max(shares, 1));
        }
        return result;
    }

    /// A row of a table, set and not yet drawn.
    struct SetRow {
        std::vector<SetText> texts;
        double height = 0;
    };

    SetRow set_row(const Table& table, const std::vector<std::string>& cells, bool headings, double least) {
        const std::vector<double> wide = widths(table);
        SetRow row{{}, least};
        for (std::size_t i = 0; i < wide.size(); ++i) {
            const std::string_view text = i < cells.size() ? std::string_view(cells[i]) : "";
            row.texts.push_back(pages_.set(text, {body_, headings}, wide[i] - 2 * kCell));
            row.height = std::max(row.height, row.texts.back().height + 2 * kCell);
        }
        return row;
    }

    SetRow heading_row(const Table& table) { return set_row(table, headings_of(table), true, 0); }

    /// Whoever turns the page still knows the columns, unless their names alone would fill it.
    void new_page_of(const Table& table) {
        pages_.new_page();
        if (const SetRow headings = heading_row(table); headings.height < Pages::full() / 2) {
            draw_row(table, headings, true);
        }
    }

    void row(const Table& table, const std::vector<std::string>& cells, bool headings, double least) {
        const SetRow row = set_row(table, cells, headings, least);
        if (row.height + (headings ? 0 : heading_row(table).height) > Pages::full()) {
            return long_row(table, row, headings);
        }
        if (row.height > pages_.room()) {
            headings ? pages_.new_page() : new_page_of(table);
        }
        draw_row(table, row, headings);
    }

    void draw_row(const Table& table, const SetRow& row, bool headings) {
        std::vector<std::size_t> none(row.texts.size());
        std::vector<std::size_t> all;
        std::transform(row.texts.begin(), row.texts.end(), std::back_inserter(all),
                       [](const SetText& text) { return text.lines.size(); });
        draw_piece(table, row, none, all, row.height, headings);
    }

    /// The lines of each cell from `first` to `last`, in a box so high.
    void draw_piece(const Table& table, const SetRow& row, const std::vector<std::size_t>& first,
                    const std::vector<std::size_t>& last, double height, bool headings) {
        const std::vector<double> wide = widths(table);
        const Pages::Tag tag(pages_, "TR");
        double x = pages_.left();
        for (std::size_t i = 0; i < wide.size(); ++i) {
            pages_.frame(x, pages_.y(), wide[i], height);
            const Pages::Tag cell(pages_, headings ? "TH" : "TD");
            pages_.place_lines(row.texts[i], first[i], last[i], x + kCell, pages_.y() + kCell);
            x += wide[i];
        }
        pages_.advance(height);
    }

    /// Higher than a page: each page takes as many lines of every cell as it has room for.
    void long_row(const Table& table, const SetRow& row, bool headings) {
        std::vector<std::size_t> first(row.texts.size());
        for (bool turned = false;; turned = true) {
            if (turned) {
                headings ? pages_.new_page() : new_page_of(table);
            }
            std::vector<std::size_t> last = first;
            double height = 0;
            bool done = true;
            for (std::size_t i = 0; i < first.size(); ++i) {
                const SetText& text = row.texts[i];
                const std::size_t fit = text.lines_in(pages_.room() - 2 * kCell, first[i]);
                last[i] += turned && fit == 0 ? std::min<std::size_t>(1, text.lines.size() - first[i]) : fit;
                const double top = first[i] < text.lines.size() ? text.lines[first[i]].top : text.height;
                height = std::max(height, text.height_of(last[i]) - top);
                done = done && last[i] == text.lines.size();
            }
            if (last != first || done) {
                draw_piece(table, row, first, last, height + 2 * kCell, headings);
            }
            first = std::move(last);
            if (done) {
                return;
            }
        }
    }

    /// What stands below the mark of a card, and what all of it takes.
    struct SetCard {
        std::vector<SetText> texts;
        double height = 0;
    };

    /// The title of a card with a mark grows with the card, which may be held up in a hall.
    SetCard set_card(const Card& card, double width, double card_height) {
        const bool centred = !card.mark.empty();
        const double points = std::max(body_ * 1.25, centred ? card_height * 0.09 : 0);
        SetCard result;
        if (!card.title.empty()) {
            result.texts.push_back(pages_.set(card.title, {points, true, centred}, width));
        }
        for (const std::string& text : card.texts) {
            result.texts.push_back(pages_.set(text, {body_, false, centred}, width));
        }
        for (const SetText& text : result.texts) {
            result.height += text.height + body_ * 0.3;
        }
        return result;
    }

    static double card_height(const Cards& cards) {
        return (Pages::full() - kGutter * (cards.down - 1)) / std::max(cards.down, 1) - 0.01;
    }

    void row_of_cards(const Cards& cards, std::size_t first, std::size_t last) {
        const double wide = (pages_.width() - kGutter * (cards.across - 1)) / std::max(cards.across, 1);
        std::vector<SetCard> row;
        const double nominal = card_height(cards);
        double high = nominal;
        for (std::size_t i = first; i < last; ++i) {
            row.push_back(set_card(cards.cards[i], wide - 2 * body_, nominal));
            high = std::max(high, row.back().height + 2 * body_);
        }
        pages_.need(high);
        for (std::size_t i = first; i < last; ++i) {
            const double x = pages_.left() + static_cast<double>(i - first) * (wide + kGutter);
            pages_.frame(x, pages_.y(), wide, high, true);
            draw_card(cards.cards[i], row[i - first], x + body_, wide - 2 * body_, high - 2 * body_);
        }
        pages_.advance(high);
        pages_.gap(kGutter);
    }

    void draw_card(const Card& card, const SetCard& set, double x, double wide, double high) {
        const Pages::Tag tag(pages_, "Sect");
        double y = pages_.y() + body_;
        if (!card.mark.empty()) {
            const double below = set.texts.empty() ? 0 : set.texts.front().height * 0.4;
            const double side = std::min(wide, high - set.height - below);
            draw_mark(card, x + (wide - side) / 2, y, side);
            y += high - set.height + body_ * 0.2;
        }
        for (std::size_t i = 0; i < set.texts.size(); ++i) {
            const Pages::Tag text(pages_, i == 0 && !card.title.empty() ? "H3" : "P");
            pages_.place(set.texts[i], x, y);
            y += set.texts[i].height + body_ * 0.3;
        }
    }

    void draw_mark(const Card& card, double x, double y, double side) {
        if (side <= 0) {
            return;
        }
        pages_.shape(card.shape, x, y, side);
        const Room room = room_in(card.shape);
        const SetText letter = pages_.set(card.mark, {room.height * side, true, true}, side);
        const Pages::Tag tag(pages_, "P");
        pages_.place(letter, x + (room.middle.x - 0.5) * side, y + room.middle.y * side - letter.height / 2);
    }

    Pages& pages_;
    double body_;
    std::vector<std::string> figures_;
};

}  // namespace

Result<std::string> to_pdf(const Paper& paper) {
    Pages pages(paper.title, paper.large ? kLargeFoot : kPlainFoot);
    Printer printer(pages, paper.large);
    {
        const Pages::Tag document(pages, "Document");
        printer.title(paper.title);
        printer.print(paper.blocks);
    }
    const auto drawn = pages.close();
    return drawn ? finish_pdf(*drawn, paper.language, printer.figures()) : drawn;
}

}  // namespace alongside::records
