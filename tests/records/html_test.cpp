/// A paper as a web page: every block in its element, nothing beside it, and texts of strangers as text.
#include "records/html.h"

#include <fstream>
#include <sstream>

#include "sample_paper.h"
#include "support/catch.h"

using namespace alongside::records;

namespace {

std::string body_of(const std::string& html) {
    const std::size_t begin = html.find("<main>\n");
    REQUIRE(begin != std::string::npos);
    return html.substr(begin, html.find("</main>") - begin);
}

/// Drawn marks are tried by eye; here only that they are there.
std::string without_paths(std::string html) {
    for (std::size_t at = html.find(" d=\""); at != std::string::npos; at = html.find(" d=\"", at + 1)) {
        html.erase(at, html.find('"', at + 4) + 1 - at);
    }
    return html;
}

}  // namespace

TEST_CASE("each block of a paper becomes the element that it is") {
    const std::string expected = R"html(<main>
<h1 dir="auto">The school gate</h1>
<p class="lead" dir="auto">It is half past three.</p>
<p class="note" dir="auto">A child was nearly hurt.</p>
<h2 dir="auto">People</h2>
<dl>
<dt dir="auto">Ruby Bell</dt>
<dd dir="auto">Holds up traffic</dd>
</dl>
<h3 dir="auto">Steps</h3>
<ol>
<li dir="auto">Stop.</li>
<li dir="auto">Look.</li>
</ol>
<ul>
<li dir="auto">Listen.</li>
</ul>
<table>
<thead><tr>
<th scope="col" dir="auto">What</th>
<th scope="col" dir="auto">Who</th>
</tr></thead>
<tbody>
<tr>
<td dir="auto">Ring back</td>
<td dir="auto">Ade</td>
</tr>
<tr class="blank"><td></td><td></td></tr>
</tbody>
</table>
<p dir="auto">The day:</p>
<div class="line"></div>
<div class="line"></div>
<div class="new-page"></div>
<div class="cards" style="grid-template-columns: repeat(2, 1fr)">
<section class="card marked">
<svg class="mark" viewBox="-.05 -.05 1.1 1.1" role="img" aria-label="C"><path/><text x="0.500" y="0.794" font-size="0.400">C</text></svg>
</section>
<section class="card">
<h3 dir="auto">You decide</h3>
<p dir="auto">Who else should?</p>
</section>
</div>
)html";
    CHECK(without_paths(body_of(to_html(support::sample_paper()))) == expected);
}

TEST_CASE("a page says its language and its title, and asks for nothing from anywhere") {
    const std::string html = to_html(support::sample_paper());
    CHECK(html.find("<html lang=\"en-GB\">") != std::string::npos);
    CHECK(html.find("<title>The school gate</title>") != std::string::npos);
    for (const char* beyond : {"<script", "http:", "https:", "url(", "@import", "<img", "<link"}) {
        INFO(beyond);
        CHECK(html.find(beyond) == std::string::npos);
    }
}

TEST_CASE("whatever a stranger writes is read as text") {
    const std::string hostile = "</title><script>alert('x')</script>\"><img src=x onerror=\"y\">&lt;";
    const std::string safe =
        "&lt;/title&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=&quot;y&quot;&gt;"
        "&amp;lt;";
    Paper paper;
    paper.title = hostile;
    paper.language = hostile;
    paper.blocks = {Heading{2, hostile},
                    Paragraph{hostile},
                    List{{hostile}},
                    Terms{{{hostile, hostile}}},
                    Table{{{hostile, 1}}, {{hostile}}, 0},
                    Lines{hostile, 1},
                    Cards{1, 1, {{Shape::circle, hostile, hostile, {hostile}}}}};
    const std::string html = to_html(paper);
    std::size_t times = 0;
    for (std::size_t at = html.find(safe); at != std::string::npos; at = html.find(safe, at + 1)) {
        ++times;
    }
    CHECK(times == 15);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<img") == std::string::npos);
}
