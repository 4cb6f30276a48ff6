/// A paper as a PDF, looked at by other people's programs: qpdf and poppler.
#include "records/pdf.h"

#include <algorithm>
#include <fstream>

#include "e2e/folder.h"
#include "records/html.h"
#include "sample_paper.h"
#include "support/catch.h"
#include "support/commands.h"

using namespace alongside::records;

namespace {

struct Printed {
    explicit Printed(const Paper& paper) {
        const auto pdf = to_pdf(paper);
        REQUIRE(pdf);
        bytes = *pdf;
        std::ofstream(file(), std::ios::binary) << bytes;
    }

    std::string file() const { return (folder.path() / "paper.pdf").string(); }
    std::string asked(const std::string& program, const std::string& to = "") const {
        return support::printed_by(program + " " + file() + " " + to);
    }
    std::string text() const { return asked("pdftotext", "-"); }
    int pages() const {
        const std::string about = asked("pdfinfo");
        return std::stoi(about.substr(about.find("Pages:") + 6));
    }

    e2e::Folder folder;
    std::string bytes;
};

void finds(const std::string& text, const std::string& words) {
    INFO(text);
    INFO("missing: " << words);
    CHECK(text.find(words) != std::string::npos);
}

/// What is tagged, without white space: "H1P H2".
std::string tags_of(const Printed& printed) {
    std::string tags = printed.asked("pdfinfo -struct");
    tags.erase(std::remove_if(tags.begin(), tags.end(), [](char c) { return c == ' ' || c == '\n'; }), tags.end());
    for (std::size_t at = tags.find("(block)"); at != std::string::npos; at = tags.find("(block)")) {
        tags.replace(at, 7, " ");
    }
    return tags;
}

Paper long_paper(Block block) {
    Paper paper;
    paper.title = "Long";
    paper.blocks = {std::move(block)};
    return paper;
}

std::string many_words(int count) {
    std::string text;
    for (int i = 1; i <= count; ++i) {
        text += "word" + std::to_string(i) + " ";
    }
    return text;
}

}  // namespace

TEST_CASE("a PDF is sound, and says its title, its language and that it is tagged") {
    const Printed printed(support::sample_paper());
    finds(printed.asked("qpdf --check"), "No syntax or stream encoding errors found");
    const std::string about = printed.asked("pdfinfo");
    finds(about, "Title:           The school gate");
    finds(about, "Tagged:          yes");
    finds(about, "(A4)");
    CHECK(about.find("CreationDate") == std::string::npos);
    const std::string source = printed.asked("qpdf --qdf --object-streams=disable", "-");
    finds(source, "/Lang (en-GB)");
    finds(source, "/DisplayDocTitle true");
}

TEST_CASE("what is printed can be walked by heading, list and table") {
    const Printed printed(support::sample_paper());
    CHECK(tags_of(printed) ==
          "DocumentH1 P P H2 L LI Lbl LBody H3 L LI Lbl LBody LI Lbl LBody L LI Lbl LBody Table "
          "TRTH:/Scope/ColumnTH:/Scope/ColumnTRTDTDTRTDTDP SectP SectH3 P ");
}

TEST_CASE("the same paper gives the same bytes") {
    CHECK(to_pdf(support::sample_paper()).value() == to_pdf(support::sample_paper()).value());
}

TEST_CASE("a paragraph runs on over the pages, and nothing of it is lost") {
    const Printed printed(long_paper(Paragraph{many_words(3000)}));
    CHECK(printed.pages() > 3);
    const std::string text = printed.text();
    for (const int number : {1, 777, 1500, 2999, 3000}) {
        finds(text, "word" + std::to_string(number));
    }
}

TEST_CASE("a table that runs on says its headings again on the next page") {
    Table table{{{"What was promised", 1}}, {}, 0};
    for (int i = 1; i <= 60; ++i) {
        table.rows.push_back({"promise " + std::to_string(i)});
    }
    const Printed printed(long_paper(table));
    REQUIRE(printed.pages() == 3);
    finds(printed.asked("pdftotext -f 3", "-"), "What was promised");
    finds(printed.asked("pdftotext -f 3", "-"), "promise 60");
}

TEST_CASE("a row that is higher than a page runs on, and nothing of it is lost") {
    Table table{
        {{"What was said", 3}, {"By whom", 1}}, {{"before", "x"}, {many_words(1500), "the room"}, {"after", "x"}}, 0};
    const Printed printed(long_paper(table));
    REQUIRE(printed.pages() > 2);
    const std::string text = printed.text();
    for (const int number : {1, 2, 500, 749, 750, 1000, 1499, 1500}) {
        finds(text, "word" + std::to_string(number));
    }
    finds(printed.asked("pdftotext -f 2 -l 2", "-"), "What was said");
    finds(text, "after");
    finds(printed.asked("qpdf --check"), "No syntax or stream encoding errors found");
}

TEST_CASE("a heading never stands at the foot of a page without what it is over") {
    for (int lines = 30; lines < 60; ++lines) {
        Paper paper = long_paper(List{std::vector<std::string>(static_cast<std::size_t>(lines), "so"), false});
        paper.blocks.insert(paper.blocks.end(), {Heading{2, "The vote"}, Heading{3, "By hands"},
                                                 Table{{{"Answer", 1}}, {{many_words(60)}}, 0}});
        const Printed printed(paper);
        const std::string page = printed.asked("pdftotext -f 2 -l 2", "-");
        INFO(lines);
        CHECK((page.find("The vote") == std::string::npos) == (page.find("word60") == std::string::npos));
    }
}

TEST_CASE("so many cards fill a page, and the next one begins another") {
    Cards cards{2, 4, std::vector<Card>(8, Card{Shape::circle, "A", "", {}})};
    Paper paper = long_paper(PageBreak{});
    paper.blocks.emplace_back(cards);
    CHECK(Printed(paper).pages() == 2);
    std::get<Cards>(paper.blocks.back()).cards.emplace_back();
    CHECK(Printed(paper).pages() == 3);
}

TEST_CASE("text that is too long for anything still prints") {
    Paper paper = long_paper(Heading{2, many_words(900)});
    paper.title = std::string(600, 'w');
    paper.large = true;
    paper.blocks.insert(paper.blocks.end(), {Paragraph{many_words(900), Paragraph::Voice::note},
                                             Table{{{many_words(40), 1}, {"x", 9}}, {{many_words(900), "x"}, {}}, 2},
                                             Cards{3, 9, {{Shape::star, many_words(9), many_words(400), {"x"}}}}});
    const Printed printed(paper);
    finds(printed.asked("qpdf --check"), "No syntax or stream encoding errors found");
}

TEST_CASE("an empty paper, and a table without columns, print") {
    CHECK(Printed(Paper{}).pages() == 1);
    CHECK(Printed(long_paper(Table{{}, {{"x"}}, 1})).pages() == 1);
}

TEST_CASE("names in any script are on the page as they are written") {
    const Printed printed(long_paper(Paragraph{"Zażółć 李文 أمينة नादिया Ελένη"}));
    const std::string text = printed.text();
    for (const char* name : {"Zażółć", "李文", "Ελένη"}) {
        finds(text, name);
    }
}

TEST_CASE("a square code is a figure that says what it holds") {
    const Printed printed(long_paper(Code{"urn:uuid:0", "The number as a code: urn:uuid:0"}));
    CHECK(tags_of(printed).find("Figure") != std::string::npos);
    finds(printed.asked("qpdf --qdf --object-streams=disable", "-"), "/Alt");
    CHECK(to_html(long_paper(Code{"urn:uuid:0", "The number"})).find("aria-label=\"The number\"") != std::string::npos);
}
