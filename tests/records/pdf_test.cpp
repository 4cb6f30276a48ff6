#include <fstream>
#include "records/html.h"
#include "records/pdf.h"
#include "support/catch.h"
using namespace alongside::records;
TEST_CASE("try") {
    Paper p{"Banging the table: before you come", "en-GB", true, {}};
    std::string longer;
    for (int i = 0; i < 60; ++i) longer += "Some words that go on and on over the page. ";
    p.blocks = {Paragraph{"A lead that says what it is.", Paragraph::Voice::lead}, Paragraph{"People shout.", Paragraph::Voice::note},
                Heading{2, "People"}, Terms{{{"Gwen Pritchard", "Retired bus inspector"}, {"أمينة", "مرحبا بالعالم"}}},
                Heading{2, "Long"}, Paragraph{longer}, List{{longer, "b", "c"}, true}, List{{"x", "y"}},
                Table{{{"What", 3}, {"Who", 1}}, {{"a", "b"}, {longer.substr(0,300), "x"}}, 4}, Lines{"Say it", 3},
                PageBreak{}, Cards{1, 2, {{Shape::circle, "A", "", {}}, {Shape::square, "B", "", {}}, {Shape::triangle, "C", "", {}}, {Shape::diamond, "D", "", {}}, {Shape::hexagon, "E", "", {}}, {Shape::star, "+", "Something else", {}}, {Shape::drop, "–", "I'd rather not say", {}}}},
                Cards{2, 4, {{Shape::none, "", "You decide", {"x", "y"}}}}};
    const auto pdf = to_pdf(p);
    REQUIRE(pdf);
    std::ofstream("/tmp/pack-try.pdf", std::ios::binary) << *pdf;
    std::ofstream("/tmp/pack-try.html", std::ios::binary) << to_html(p);
}
