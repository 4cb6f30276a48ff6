#pragma once
/// Two machines: on one a scenario of somebody's own, with people and places that only that machine knows; on the other
/// whoever is sent it.
#include <filesystem>
#include <fstream>
#include <string>

#include "app/share/parcel.h"
#include "support/desk.h"
#include "support/edited_shelf.h"

namespace support {

/// The fixture "gate" as somebody's own story "mine": with Bo, who stands in the people that her shelf shares, and with
/// a yard and a porter that stand beside the scenario.
class OwnShelf {
  public:
    OwnShelf() {
        namespace fs = std::filesystem;
        const fs::path shelf = shelf_.text();
        fs::copy(shelf / "gate", shelf / "mine", fs::copy_options::recursive);
        shelf_.edit("mine/scenario.yaml", "id: gate\n", "id: mine\n");
        shelf_.edit("mine/scenario.yaml", "  ade: {stance: watching}\n",
                    "  ade: {stance: watching}\n  bo: {}\n  porter: {}\n");
        append("people.yaml", "bo: {name: Bo Lee, short: Bo, is: Night cook}\n");
        append("mine/people.yaml", "porter: {name: \"Ola \\\"Keys\\\" Berg\", short: Ola, is: Porter}\n");
        append("mine/check.yaml", "lower:\n  - {code: R002, reason: It is short on purpose.}\n");
    }

    std::string text() const { return shelf_.text(); }
    const EditedShelf& files() const { return shelf_; }
    void append(const std::string& file, const std::string& text) const {
        const std::filesystem::path whole = std::filesystem::path(shelf_.text()) / file;
        std::filesystem::create_directories(whole.parent_path());
        std::ofstream(whole, std::ios::app | std::ios::binary) << text;
    }

  private:
    EditedShelf shelf_;
};

/// The file of that story.
class PassedOn {
  public:
    PassedOn() : theirs_(true, shelf_.text()) {
        const auto written = alongside::app::share_scenario(theirs_.desk(), "mine", file());
        INFO((written ? std::string() : written.error().message));
        REQUIRE(written.has_value());
    }

    std::filesystem::path file() const { return folder_.path() / "mine.alongside"; }
    const OwnShelf& shelf() const { return shelf_; }
    TestDesk& theirs() { return theirs_; }

  private:
    OwnShelf shelf_;
    e2e::Folder folder_;
    TestDesk theirs_;
};

}  // namespace support
