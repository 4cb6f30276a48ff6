#pragma once
/// A copy of the fixture scenarios that a test may edit under the runs that were begun with it.
#include <filesystem>
#include <fstream>
#include <string>

#include "e2e/folder.h"
#include "support/catch.h"
#include "support/files.h"

namespace support {

class EditedShelf {
  public:
    EditedShelf() {
        std::filesystem::copy(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/scenarios", folder_.path(),
                              std::filesystem::copy_options::recursive);
    }

    std::string text() const { return folder_.text(); }

    /// Replaces `from`, which stands in the file once, by `to`.
    void edit(const std::string& file, const std::string& from, const std::string& to) const {
        std::string text = alongside::test::read_bytes(folder_.path() / file);
        const std::size_t at = text.find(from);
        INFO("replacing: " << from);
        REQUIRE(at != std::string::npos);
        REQUIRE(text.find(from, at + 1) == std::string::npos);
        std::ofstream(folder_.path() / file, std::ios::binary) << text.replace(at, from.size(), to);
    }

  private:
    e2e::Folder folder_;
};

}  // namespace support
