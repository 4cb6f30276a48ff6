/// The wall as what it says: each phase, blank, notices, counts apart by channel, and pages instead of scroll bars.
#include "ui/audience/wall.h"

#include "support/catch.h"
#include "support/golden.h"
#include "support/shipped_words.h"
#include "support/ui_driver.h"
#include "ui/screens/sample_room.h"

using namespace alongside;
using test::shipped_words;

namespace {

struct WallShown {
    explicit WallShown(std::string_view name, int depth = 6)
        : WallShown(ui::screens::wall_sample(name, depth).value()) {}
    explicit WallShown(app::WallView view)
        : wall(std::move(view)), ui([this](ui::Ui& screen) {
              ui::audience::draw_wall(screen, {0, 0, screen.window().w, screen.window().h}, wall, shipped_words(), look,
                                      page);
          }) {}
    WallShown(const WallShown&) = delete;
    WallShown& operator=(const WallShown&) = delete;

    std::size_t pages() { return ui::audience::wall_pages(ui.ui(), wall, shipped_words(), look, 16.0F / 9); }

    app::WallView wall;
    ui::audience::WallLook look;
    std::size_t page = 0;
    test::UiDriver<> ui;
};

}  // namespace

TEST_CASE("each wall reads as agreed", "[wall]") {
    for (const std::string_view name : ui::screens::wall_sample_names()) {
        DYNAMIC_SECTION(name) {
            const WallShown wall(name);
            test::reads_as_agreed(name, wall.ui.tree_text());
        }
    }
}

TEST_CASE("nothing on a wall can be pressed, and nothing scrolls", "[wall]") {
    for (const std::string_view name : ui::screens::wall_sample_names())
        for (const int depth : {4, 6, 8}) {
            INFO(name << " at depth " << depth);
            const WallShown wall(name, depth);
            CHECK_FALSE(wall.ui.tree().scrolls);
            for (const ui::Node& node : wall.ui.tree().nodes) {
                CHECK_FALSE(ui::takes_focus(node.role));
                CHECK_FALSE(node.by_pointer);
            }
        }
}

TEST_CASE("a blank wall says nothing of the story", "[wall]") {
    const WallShown wall("wall-blank");
    CHECK(wall.ui.sees("Nothing is shown."));
    CHECK_FALSE(wall.ui.sees("Promised"));
}

TEST_CASE("promises stand on the wall in every phase but under a blank", "[wall]") {
    for (const std::string_view name : {"wall-story", "wall-think", "wall-vote-1", "wall-reveal", "wall-break"}) {
        INFO(name);
        CHECK(WallShown(name).ui.sees("Bren: ask the library for the upstairs room (Friday)"));
    }
}

TEST_CASE("counts are shown by channel, one after another, and those of one or two people as fewer than three",
          "[wall]") {
    WallShown wall("wall-reveal");
    std::string all;
    for (wall.page = 0; wall.page < wall.pages(); ++wall.page) {
        wall.ui.rest();
        for (const ui::Node& node : wall.ui.tree().nodes)
            all += node.name + "\n";
    }
    CHECK(all.find("By hands") < all.find("By table cards"));
    CHECK(all.find("First vote: 6. Second vote: 13.") != std::string::npos);
    CHECK(all.find("First vote: fewer than 3. Second vote: nobody.") != std::string::npos);
    CHECK(all.find("Most chosen in the second vote: B.") != std::string::npos);
}

TEST_CASE("what does not fit is on a further page, which says so; beyond the last stands the last", "[wall]") {
    WallShown wall("wall-reveal", 8);
    REQUIRE(wall.pages() > 1);
    CHECK(wall.ui.sees("page 1 of " + std::to_string(wall.pages())));
    wall.page = 99;
    wall.ui.rest();
    CHECK(wall.ui.sees("page " + std::to_string(wall.pages()) + " of " + std::to_string(wall.pages())));
    CHECK(wall.ui.sees("Most chosen in the second vote: B."));
}

TEST_CASE("a question and all its answers stand on one page, also in a deep room and while phones may join", "[wall]") {
    for (const std::string_view name : {"wall-think", "wall-vote-1", "wall-talk"}) {
        INFO(name);
        app::WallView view = ui::screens::wall_sample(name, 8).value();
        view.promises.clear();
        view.scene.slips.clear();
        const app::PhonesView phones = ui::screens::story::phones();
        view.join = app::JoinView{phones.qr, phones.address, phones.code};
        WallShown wall(std::move(view));
        CHECK(wall.pages() == 1);
        CHECK(wall.ui.sees("D. Lay the microphone on the table."));
        CHECK(wall.ui.sees("I'd rather not say"));
        CHECK(wall.ui.sees("Phones: 192.168.1.20:8080, code 482913"));
    }
}

TEST_CASE("a promise stands whole, however little room there is", "[wall]") {
    app::WallView view = ui::screens::wall_sample("wall-vote-1", 8).value();
    view.scene.slips.clear();
    const std::string words = "ask whether the library has the upstairs room on a Tuesday, and who has its key";
    view.promises = {{1, "Bren", words, "Friday"}};
    const WallShown wall(std::move(view));
    CHECK(wall.ui.sees("Bren: " + words + " (Friday)"));
}

TEST_CASE("where few voted by phone the wall says so, and not how", "[wall]") {
    app::WallView view = ui::screens::wall_sample("wall-reveal", 4).value();
    app::ResultView few;
    few.channel = vote::Channel::phones;
    few.title = "By phone";
    few.few = "Fewer than 5 people voted by phone.";
    view.results = {few};
    const WallShown wall(std::move(view));
    CHECK(wall.ui.sees("By phone"));
    CHECK(wall.ui.sees("Fewer than 5 people voted by phone."));
}

TEST_CASE("who holds Next, and the empty chair at the end", "[wall]") {
    const WallShown wall("wall-closing");
    CHECK(wall.ui.sees("Ade holds Next."));
    CHECK(wall.ui.sees("The empty chair: Joan."));
}

TEST_CASE("every page of every wall stays within its picture", "[wall]") {
    for (const std::string_view name : ui::screens::wall_sample_names())
        for (const int depth : {4, 6, 8}) {
            WallShown wall(name, depth);
            for (wall.page = 0; wall.page < wall.pages(); ++wall.page) {
                wall.ui.rest();
                INFO(name << " at depth " << depth << ", page " << wall.page + 1);
                for (const ui::Node& node : wall.ui.tree().nodes)
                    CHECK(ui::Rect{0, 0, 1280, 720}.encloses(node.rect));
            }
        }
}
