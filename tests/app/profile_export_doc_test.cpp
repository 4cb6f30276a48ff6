/// docs/profile-export.md names every table and every field of the file.
#include "content/library.h"
#include "support/desk.h"

using namespace alongside;

TEST_CASE("the document of the export names every table and every field") {
    const support::TestDesk test;
    const std::string page =
        content::read_file(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "docs/profile-export.md").value();
    for (const TableRows& table : test.desk().saves->belongings().shapes()) {
        const std::size_t row = page.find("\n| `" + table.table + "` | ");
        INFO(table.table);
        REQUIRE(row != std::string::npos);
        const std::string fields = page.substr(row, page.find('\n', row + 1) - row);
        for (const std::string& column : table.columns) {
            INFO(column);
            CHECK(fields.find("`" + column + "`") != std::string::npos);
        }
    }
}
