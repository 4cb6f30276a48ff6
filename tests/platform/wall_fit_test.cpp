/// Every text of every shipped scenario on the wall, with real letters: no line leaves its column, no page its picture,
/// and nothing is smaller than the rule asks for.
#include <algorithm>
#include <functional>

#include "content/library.h"
#include "platform/pango_text.h"
#include "platform/soft_canvas.h"
#include "platform/stand_ins.h"
#include "support/catch.h"
#include "support/shipped_words.h"
#include "ui/audience/wall.h"
#include "ui/screens/sample_room.h"

using namespace alongside;
using namespace alongside::ui::audience;

namespace {

constexpr ui::Size kScreens[] = {{1280, 720}, {1920, 1080}, {1024, 768}};
constexpr int kDepths[] = {4, 6, 8};

struct Wall {
    platform::SoftTextures textures;
    platform::PangoText text{textures};
    platform::NoPictures pictures;
    platform::OwnClipboard clipboard;
    ui::Ui ui{{text, textures, pictures, clipboard}};

    /// The tree of one page.
    const ui::Tree& draw(const Sheet& sheet, int depth, ui::Size size, std::size_t page) {
        const WallLook look{.depth = depth};
        ui::FrameInput input;
        input.pixels = size;
        input.look.reduced_motion = true;
        const auto words = [](std::size_t at, std::size_t of) {
            return "page " + std::to_string(at) + " of " + std::to_string(of);
        };
        ui.frame(input, [&](ui::Ui& u) {
            draw_sheet(u, {0, 0, size.w, size.h}, sheet, look, page, words);
            return false;
        });
        return ui.tree();
    }
    std::size_t pages(const Sheet& sheet, int depth, ui::Size size) {
        ui::FrameInput input;
        input.pixels = size;
        std::size_t count = 0;
        ui.frame(input, [&](ui::Ui& u) {
            count = pages_of(u, sheet, {.depth = depth}, size.w / size.h);
            return false;
        });
        return count;
    }
};

const content::Library& shelf() {
    static const content::Library library = content::read_library(std::string(ALONGSIDE_SOURCE_DIR) + "/scenarios");
    return library;
}

void add_lines(const std::vector<Line>& lines, Sheet& sheet) {
    for (const Line& line : lines)
        if (!line.text.empty())
            sheet.blocks.push_back({.text = line.text, .wide_gap = true});
}

/// What a scene asks, with all its answers: the fullest wall that it can have.
Sheet question_of(const Scenario& scenario, const Scene& scene) {
    app::WallView wall;
    wall.phase = vote::Phase::vote_2;
    wall.heading = "Second vote";
    wall.ask = scene.ask;
    wall.task = "Eyes shut. Hold up your card.";
    char letter = 'A';
    for (const Option& option : scene.options)
        wall.answers.push_back({option.id, std::string(1, letter++), option.text, {}});
    wall.answers.push_back({"ELSE", "", "Something else", {}});
    wall.answers.push_back({"RATHER-NOT", "", "I'd rather not say", {}});
    for (const alongside::Promise& promise : scenario.promises)
        wall.promises.push_back({1, "Somebody", promise.text, "Friday"});
    Sheet sheet = sheet_of(wall, test::shipped_words());
    sheet.place.id = "sports-hall";
    return sheet;
}

std::size_t letters_of(const Sheet& sheet) {
    std::size_t sum = 0;
    for (const Block& block : sheet.blocks)
        sum += block.text.size();
    return sum;
}

/// The longest question and the longest page of a scenario: where these fit, the others do.
std::vector<Sheet> longest_of(const Scenario& scenario) {
    Sheet question;
    Sheet said;
    const auto longer = [](Sheet candidate, Sheet& longest) {
        if (letters_of(candidate) > letters_of(longest))
            longest = std::move(candidate);
    };
    for (const Scene& scene : scenario.scenes) {
        longer(question_of(scenario, scene), question);
        Sheet lines;
        add_lines(scene.say, lines);
        longer(std::move(lines), said);
    }
    return {question, said};
}

/// The longest of all options on the shelf.
std::vector<std::string> longest_options(std::size_t count) {
    std::vector<std::string> texts;
    for (const content::Shelved& shelved : shelf().scenarios)
        for (const Scene& scene : shelved.scenario->scenes)
            for (const Option& option : scene.options)
                texts.push_back(option.text);
    std::ranges::sort(texts, std::ranges::greater(), [](const std::string& text) { return text.size(); });
    texts.resize(std::min(texts.size(), count));
    return texts;
}

bool inside(const ui::Rect& rect, ui::Size size) {
    return ui::Rect{0, 0, size.w, size.h}.encloses(rect);
}

}  // namespace

TEST_CASE("every wall of every shipped scenario fits its picture, page by page, from any depth of room", "[wall]") {
    Wall wall;
    REQUIRE_FALSE(shelf().scenarios.empty());
    for (const content::Shelved& shelved : shelf().scenarios) {
        REQUIRE(shelved.scenario);
        INFO(shelved.id);
        for (const Sheet& sheet : longest_of(*shelved.scenario))
            for (const int depth : kDepths) {
                const ui::Size size = kScreens[0];
                const std::size_t pages = wall.pages(sheet, depth, size);
                INFO((sheet.blocks.empty() ? std::string() : sheet.blocks.front().text));
                INFO("depth " << depth << ", " << pages << " pages");
                REQUIRE(pages <= 8);
                for (std::size_t page = 0; page < pages; ++page)
                    for (const ui::Node& node : wall.draw(sheet, depth, size, page).nodes)
                        REQUIRE(inside(node.rect, size));
            }
    }
}

TEST_CASE("a line that was broken for a large picture fits every other size", "[wall]") {
    Wall wall;
    constexpr float column = 1100;
    const std::vector<std::string> texts = longest_options(20);
    for (const int depth : kDepths)
        for (const float high : {720.0F, 768.0F, 281.0F}) {
            const ui::TextStyle style = style_of(Use::choice, {.depth = depth});
            const float scale = high / picture_height;
            for (const std::string& text : texts)
                for (const std::string& line : break_text(wall.ui, text, style, column).lines) {
                    INFO(line << " at depth " << depth << ", " << high << " high");
                    CHECK(wall.ui.text(line, scaled(style, scale), 1e5F)->size().w <= column * scale + 1);
                }
        }
}

TEST_CASE("letters are as tall as the rule asks for, on every screen", "[wall]") {
    for (const int depth : {3, 4, 6, 8, 10})
        for (const float high : {720.0F, 768.0F, 1080.0F, 2160.0F})
            for (const Use use : {Use::body, Use::choice, Use::question, Use::numeral}) {
                const int cap = scaled(style_of(use, {.depth = depth}), high / picture_height).cap;
                CHECK(static_cast<float>(cap) >= high * static_cast<float>(depth) / 200 - 0.5F);
            }
}

TEST_CASE("the small copy turns its pages where the wall does", "[wall]") {
    Wall wall;
    for (const std::string_view name : ui::screens::wall_sample_names())
        for (const int depth : kDepths) {
            INFO(name << " at depth " << depth);
            const content::Words& words = test::shipped_words();
            const app::WallView view = ui::screens::wall_sample(name, depth).value();
            const Sheet sheet = sheet_of(view, words);
            const std::size_t pages = wall.pages(sheet, depth, kScreens[1]);
            CHECK(wall.pages(sheet, depth, {480, 270}) == pages);
            for (std::size_t page = 0; page < pages; ++page) {
                std::string large;
                for (const ui::Node& node : wall.draw(sheet, depth, kScreens[1], page).nodes)
                    large += node.name + "\n";
                std::string small;
                for (const ui::Node& node : wall.draw(sheet, depth, {480, 270}, page).nodes)
                    small += node.name + "\n";
                CHECK(small == large);
            }
        }
}

TEST_CASE("a vote stands on one picture with all its answers, also far back: nobody chooses from half of them",
          "[wall]") {
    Wall wall;
    for (const content::Shelved& shelved : shelf().scenarios)
        for (const Scene& scene : shelved.scenario->scenes) {
            if (!scene.is_turning_point())
                continue;
            INFO(shelved.id << ": " << scene.id);
            const Sheet sheet = question_of(*shelved.scenario, scene);
            CHECK(wall.pages(sheet, 8, kScreens[1]) == 1);
            std::string all;
            for (const ui::Node& node : wall.draw(sheet, 8, kScreens[1], 0).nodes)
                all += node.name + "\n";
            for (const Option& option : scene.options)
                CHECK(all.find(option.text) != std::string::npos);
        }
}
