#include "records/html.h"

#include <fmt/format.h>

#include "records/qr.h"
#include "records/shapes.h"

namespace alongside::records {

namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 Inter, "Noto Sans", sans-serif; }
.large { font-size: 1.5rem; }
h1, h2, h3 { line-height: 1.2; margin: 1.6em 0 .5em; break-after: avoid; }
h1 { margin-top: 0; border-bottom: .12em solid #0e625f; padding-bottom: .3em; }
p, ul, ol, dl, table { margin: .6em 0; }
li { margin: .35em 0; break-inside: avoid; }
.lead { font-size: 1.15em; }
.note { border: .12em solid; border-radius: .3em; padding: .6em .8em; break-inside: avoid; }
dt { font-weight: bold; margin-top: .7em; break-after: avoid; }
dd { margin: 0; break-inside: avoid; white-space: pre-line; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: .4em .5em; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
.blank td { height: 3.2em; }
.line { border-bottom: 1px solid; height: 2.4em; }
.cards { display: grid; gap: .6rem; }
.card { border: 1px dashed; padding: .8em; break-inside: avoid; }
.card h3 { margin: 0 0 .4em; }
.marked { text-align: center; }
.code { width: 8rem; background: #fff; }
.mark { width: 7rem; max-width: 100%; }
.mark path { fill: none; stroke: currentColor; stroke-width: .04; stroke-linejoin: round; }
.mark text { fill: currentColor; font-weight: bold; text-anchor: middle; }
@page { size: A4; margin: 17mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 12pt; }
  body.large { font-size: 18pt; }
  .new-page { break-before: page; }
}
)";

/// Text that no browser reads as anything else, in a tag or in the value of an attribute.
std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

/// `dir` is for names and words from right to left, wherever they turn up.
std::string element(std::string_view tag, std::string_view text) {
    return fmt::format("<{0} dir=\"auto\">{1}</{0}>\n", tag, escaped(text));
}

std::string drawn_mark(const Card& card) {
    std::string path;
    for (const Corner& corner : outline_of(card.shape)) {
        path += fmt::format("{}{:.3f} {:.3f}", path.empty() ? "M" : "L", corner.x, corner.y);
    }
    const Room room = room_in(card.shape);
    return fmt::format(
        "<svg class=\"mark\" viewBox=\"-.05 -.05 1.1 1.1\" role=\"img\" aria-label=\"{0}\"><path d=\"{1}{2}\"/>"
        "<text x=\"{3:.3f}\" y=\"{4:.3f}\" font-size=\"{5:.3f}\">{0}</text></svg>\n",
        escaped(card.mark), path, path.empty() ? "" : "Z", room.middle.x, room.middle.y + room.height * 0.36,
        room.height);
}

std::string drawn_code(const Code& code, const QrCode& qr) {
    std::string path;
    for (std::size_t y = 0; y < qr.side; ++y) {
        for (std::size_t x = 0; x < qr.side; ++x) {
            path += qr.at(x, y) ? fmt::format("M{} {}h1v1h-1z", x, y) : std::string();
        }
    }
    return fmt::format(
        "<p><svg class=\"code\" viewBox=\"-4 -4 {0} {0}\" role=\"img\" aria-label=\"{1}\"><path "
        "d=\"{2}\"/></svg></p>\n",
        qr.side + 8, escaped(code.words), path);
}

class Writer {
  public:
    std::string take() { return std::move(out_); }

    void operator()(const Heading& heading) { out_ += element(heading.level <= 2 ? "h2" : "h3", heading.text); }

    void operator()(const Paragraph& paragraph) {
        constexpr std::string_view voices[] = {"", " class=\"lead\"", " class=\"note\""};
        out_ += fmt::format("<p{} dir=\"auto\">{}</p>\n", voices[static_cast<std::size_t>(paragraph.voice)],
                            escaped(paragraph.text));
    }

    void operator()(const List& list) {
        const std::string_view tag = list.numbered ? "ol" : "ul";
        out_ += fmt::format("<{}>\n", tag);
        for (const std::string& item : list.items) {
            out_ += element("li", item);
        }
        out_ += fmt::format("</{}>\n", tag);
    }

    void operator()(const Terms& terms) {
        out_ += "<dl>\n";
        for (const Terms::Entry& entry : terms.entries) {
            out_ += element("dt", entry.name) + element("dd", entry.text);
        }
        out_ += "</dl>\n";
    }

    void operator()(const Table& table) {
        out_ += "<table>\n<thead><tr>\n";
        for (const Table::Column& column : table.columns) {
            out_ += fmt::format("<th scope=\"col\" dir=\"auto\">{}</th>\n", escaped(column.heading));
        }
        out_ += "</tr></thead>\n<tbody>\n";
        for (const auto& row : table.rows) {
            out_ += "<tr>\n";
            for (const std::string& cell : row) {
                out_ += element("td", cell);
            }
            out_ += "</tr>\n";
        }
        for (int i = 0; i < table.blank_rows; ++i) {
            out_ += "<tr class=\"blank\">";
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                out_ += "<td></td>";
            }
            out_ += "</tr>\n";
        }
        out_ += "</tbody>\n</table>\n";
    }

    void operator()(const Lines& lines) {
        out_ += element("p", lines.label);
        for (int i = 0; i < lines.count; ++i) {
            out_ += "<div class=\"line\"></div>\n";
        }
    }

    void operator()(const Cards& cards) {
        out_ += fmt::format("<div class=\"cards\" style=\"grid-template-columns: repeat({}, 1fr)\">\n", cards.across);
        for (const Card& card : cards.cards) {
            write(card);
        }
        out_ += "</div>\n";
    }

    void operator()(const Code& code) {
        const auto qr = qr_code(code.text);
        out_ += qr ? drawn_code(code, *qr) : element("p", code.words);
    }

    void operator()(const PageBreak&) { out_ += "<div class=\"new-page\"></div>\n"; }

  private:
    void write(const Card& card) {
        out_ += fmt::format("<section class=\"card{}\">\n", card.mark.empty() ? "" : " marked");
        out_ += card.mark.empty() ? "" : drawn_mark(card);
        out_ += card.title.empty() ? "" : element("h3", card.title);
        for (const std::string& text : card.texts) {
            out_ += element("p", text);
        }
        out_ += "</section>\n";
    }

    std::string out_;
};

}  // namespace

std::string to_html(const Paper& paper) {
    Writer writer;
    for (const Block& block : paper.blocks) {
        std::visit(writer, block);
    }
    return fmt::format(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{}</title>\n<style>{}</style>\n</head>\n<body{}>\n<main>\n{}{}</main>\n</body>\n</html>\n",
        escaped(paper.language), escaped(paper.title), kStyle, paper.large ? " class=\"large\"" : "",
        element("h1", paper.title), writer.take());
}

}  // namespace alongside::records
