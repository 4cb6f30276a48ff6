/// Pictures: asked for, drawn, kept, let go; and every picture of the world drawn once.
#include "platform/pictures.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "pictures_files.h"
#include "platform/shot.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::platform;
using ui::PictureState;

namespace {

/// Textures in memory, by number.
class CountingTextures : public ui::Textures {
  public:
    ui::Texture create_mask(ui::PixelSize /*size*/, std::span<const std::uint8_t> /*alpha*/) override {
        return ui::Texture::none;
    }
    ui::Texture create_picture(ui::PixelSize size, std::span<const std::uint8_t> rgba) override {
        CHECK(rgba.size() == static_cast<std::size_t>(size.w) * static_cast<std::size_t>(size.h) * 4);
        return alive.emplace(ui::Texture{++made + 1}, size).first->first;
    }
    void destroy(ui::Texture texture) override { CHECK(alive.erase(texture) == 1); }

    std::map<ui::Texture, ui::PixelSize> alive;
    std::uintptr_t made = 0;
};

/// An assets folder with one place in it.
struct OwnAssets {
    OwnAssets(const std::string& id, const std::string& svg) : place(folder / "places" / (id + ".svg")) {
        std::filesystem::create_directories(place.parent_path());
        std::ofstream(place) << svg;
    }
    ~OwnAssets() { std::filesystem::remove_all(folder); }

    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / fmt::format("alongside-pictures-{}", ::getpid());
    std::filesystem::path place;
};

/// Draws frames that ask for one picture until it is there.
PictureState after_frames(Pictures& pictures, const ui::PictureRequest& request) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    PictureState state = PictureState::not_yet;
    while (state == PictureState::not_yet && std::chrono::steady_clock::now() < until) {
        pictures.begin_frame();
        state = pictures.picture(request).state;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return state;
}

/// A window being pulled about: every frame asks for a cast of people at a size of its own, and each answer is checked.
void pull_about(Pictures& pictures, CountingTextures& textures, int frame) {
    pictures.begin_frame();
    const ui::PixelSize size{16 + frame % 7, 16 + frame % 5};
    for (const std::string_view who : {"gwen", "marta", "ruth", "callum"}) {
        for (const std::string_view how : expressions) {
            const auto answer = pictures.picture({fmt::format("people/{}/{}", who, how), size, frame % 3 * 8});
            CHECK(answer.state != PictureState::never);
            if (answer.state == PictureState::ready) {
                REQUIRE(textures.alive.contains(answer.texture));
                CHECK(textures.alive.at(answer.texture).w == size.w);
                CHECK(textures.alive.at(answer.texture).h == size.h);
            }
        }
    }
    if (frame % 11 == 10) {
        pictures.forget_textures();
    }
}

/// The share of a picture that is not see-through.
double coverage(const std::vector<std::uint8_t>& rgba) {
    std::size_t opaque = 0;
    for (std::size_t i = 3; i < rgba.size(); i += 4) {
        opaque += rgba[i] > 200 ? 1U : 0U;
    }
    return static_cast<double>(opaque) * 4 / static_cast<double>(rgba.size());
}

using Pixels = std::vector<std::uint8_t>;

/// How far two pictures are apart, on average over what the first shows: 0 is alike, 255 is black and white.
double distance(const Pixels& a, const Pixels& b) {
    double sum = 0;
    double shown = 0;
    for (std::size_t i = 0; i < a.size(); i += 4) {
        for (std::size_t channel = 0; channel < 3 && a[i + 3] > 0; ++channel) {
            sum += std::abs(static_cast<int>(a[i + channel]) - static_cast<int>(b[i + channel]));
            shown += 1;
        }
    }
    return sum / shown;
}

/// The share of two outlines together that only one of them fills.
double outline_difference(const Pixels& a, const Pixels& b) {
    double one = 0;
    double any = 0;
    for (std::size_t i = 3; i < a.size(); i += 4) {
        const bool in_a = a[i] > 127;
        const bool in_b = b[i] > 127;
        one += in_a != in_b ? 1 : 0;
        any += in_a || in_b ? 1 : 0;
    }
    return one / any;
}

std::vector<std::string> everybody() {
    std::vector<std::string> people;
    for (const auto& recipe : test::art("people", ".yaml")) {
        people.push_back(recipe.stem().string());
    }
    std::ranges::sort(people);
    return people;
}

/// Somebody in each expression, small as on a card.
std::vector<Pixels> faces_of(const PicturesShelf& shelf, const std::string& who, int radius) {
    std::vector<Pixels> faces;
    for (const std::string_view expression : expressions) {
        const std::string id = fmt::format("people/{}/{}", who, expression);
        const auto rgba = shelf.draw(id, {56, 56}, radius);
        INFO(id << ": " << (rgba ? std::string() : rgba.error().message));
        REQUIRE(rgba);
        faces.push_back(*rgba);
    }
    return faces;
}

/// Pictures in rows on warm paper, as a PNG file. Empty when written, else why not.
std::string write_sheet(const PicturesShelf& shelf, const std::vector<std::string>& ids, ui::PixelSize size, int radius,
                        int columns, const std::filesystem::path& file) {
    const int gap = 6;
    const int rows = (static_cast<int>(ids.size()) + columns - 1) / columns;
    Image sheet{columns * (size.w + gap) + gap, rows * (size.h + gap) + gap, {}};
    for (int i = 0; i < sheet.w * sheet.h; ++i) {
        sheet.rgba.insert(sheet.rgba.end(), {0xFB, 0xF4, 0xE4, 0xFF});
    }
    for (int i = 0; i < static_cast<int>(ids.size()); ++i) {
        const auto rgba = shelf.draw(ids[static_cast<std::size_t>(i)], size, radius);
        if (!rgba) {
            return rgba.error().message;
        }
        const int left = gap + i % columns * (size.w + gap);
        const int top = gap + i / columns * (size.h + gap);
        for (int at = 0; at < size.w * size.h; ++at) {
            const auto* from = &(*rgba)[static_cast<std::size_t>(at) * 4];
            auto* to = &sheet.rgba[static_cast<std::size_t>((top + at / size.w) * sheet.w + left + at % size.w) * 4];
            for (int channel = 0; channel < 3; ++channel) {
                to[channel] =
                    static_cast<std::uint8_t>((from[channel] * from[3] + to[channel] * (255 - from[3])) / 255);
            }
        }
    }
    return write_png(sheet, file);
}

}  // namespace

TEST_CASE("without a worker a picture is there at once, and once only", "[pictures]") {
    CountingTextures textures;
    Pictures pictures(textures, test::assets());
    const auto first = pictures.picture({"people/gwen", {40, 40}, 20});
    CHECK(first.state == PictureState::ready);
    CHECK(pictures.picture({"people/gwen", {40, 40}, 20}).texture == first.texture);
    CHECK(pictures.picture({"people/gwen/hostile", {40, 40}, 20}).texture != first.texture);
    CHECK(textures.made == 2);
    CHECK(pictures.faults().empty());
}

TEST_CASE("an id or a size that nobody has drawn is never there", "[pictures]") {
    CountingTextures textures;
    Pictures pictures(textures, test::assets());
    const std::string id =
        GENERATE(as<std::string>(), "", "people/", "people/nobody", "people/gwen/asleep", "people/gwen/", "places/moon",
                 "places/../people/gwen", "people/../gwen", "gwen", "people/parts");
    INFO(id);
    CHECK(pictures.picture({id, {40, 40}}).state == PictureState::never);
    CHECK(pictures.picture({"people/gwen", {0, 40}}).state == PictureState::never);
    CHECK(pictures.picture({"people/gwen", {40, 100000}}).state == PictureState::never);
    CHECK(textures.made == 0);
}

TEST_CASE("without assets every picture is absent for good", "[pictures]") {
    CountingTextures textures;
    Pictures pictures(textures, "/nowhere/at/all");
    CHECK(pictures.picture({"people/gwen", {40, 40}}).state == PictureState::never);
}

TEST_CASE("with a worker a picture comes later, and the window is woken", "[pictures]") {
    CountingTextures textures;
    std::atomic<int> woken = 0;
    Pictures pictures(textures, test::assets(), [&] { ++woken; });
    CHECK(pictures.picture({"people/marta/warm", {48, 48}, 24}).state == PictureState::not_yet);
    CHECK(after_frames(pictures, {"people/marta/warm", {48, 48}, 24}) == PictureState::ready);
    CHECK(woken >= 1);
    CHECK(textures.made == 1);
}

TEST_CASE("closing a window does not wait for pictures still asked for", "[pictures]") {
    CountingTextures textures;
    {
        Pictures pictures(textures, test::assets(), [] {});
        for (int side = 300; side < 340; ++side) {
            CHECK(pictures.picture({"places/sports-hall", {side, side}}).state == PictureState::not_yet);
        }
    }
    CHECK(textures.alive.empty());
}

TEST_CASE("a picture that is no longer asked for is not drawn", "[pictures]") {
    CountingTextures textures;
    Pictures pictures(textures, test::assets(), [] {});
    for (int side = 20; side < 80; ++side) {
        pictures.picture({"people/gwen", {side, side}});
    }
    pictures.begin_frame();
    CHECK(after_frames(pictures, {"people/gwen", {90, 90}}) == PictureState::ready);
    CHECK(textures.made < 30);
}

TEST_CASE("two windows pulled about and shut in mid-drawing get the pictures they ask for, and give all back",
          "[pictures]") {
    for (const int frames : {0, 1, 2, 5, 60}) {
        std::atomic<int> woken = 0;
        std::array<CountingTextures, 2> textures;
        std::array<std::unique_ptr<Pictures>, 2> windows;
        for (std::size_t i = 0; i < windows.size(); ++i) {
            windows[i] = std::make_unique<Pictures>(
                textures[i], test::assets(), [&] { ++woken; }, PicturesBounds{.bytes = 40 * 1024, .waiting = 12});
        }
        for (int frame = 0; frame < frames; ++frame) {
            const int drawn = woken;
            for (std::size_t i = 0; i < windows.size(); ++i) {
                pull_about(*windows[i], textures[i], frame);
            }
            while (frame % 2 == 1 && woken == drawn) {
                std::this_thread::yield();
            }
        }
        for (std::size_t i = 0; i < windows.size(); ++i) {
            CHECK(windows[i]->faults().empty());
            windows[i].reset();
            CHECK(textures[i].alive.empty());
            CHECK((frames < 60 || textures[i].made > 0));
        }
    }
}

TEST_CASE("what is kept stays within its bound, and what the last frame showed is kept", "[pictures]") {
    CountingTextures textures;
    constexpr std::size_t one = 32 * 32 * 4;
    Pictures pictures(textures, test::assets(), {}, {.bytes = 4 * one, .waiting = 8});
    const auto shown = pictures.picture({"people/ruth", {32, 32}}).texture;
    for (const std::string_view expression : expressions) {
        pictures.begin_frame();
        pictures.picture({"people/gwen/" + std::string(expression), {32, 32}});
        CHECK(pictures.picture({"people/ruth", {32, 32}}).texture == shown);
        CHECK(pictures.bytes() <= 6 * one);
    }
    pictures.begin_frame();
    CHECK(pictures.bytes() <= 4 * one);
    CHECK(textures.alive.size() == pictures.bytes() / one);
}

TEST_CASE("after lost textures every picture is made again", "[pictures]") {
    CountingTextures textures;
    Pictures pictures(textures, test::assets());
    pictures.picture({"people/gwen", {32, 32}});
    pictures.forget_textures();
    CHECK(textures.alive.empty());
    CHECK(pictures.picture({"people/gwen", {32, 32}}).state == PictureState::ready);
}

TEST_CASE("a drawing that would not be drawn is never there, and says why", "[pictures]") {
    const OwnAssets assets("sign", R"(<svg viewBox="0 0 9 9"><text>Open</text></svg>)");
    CountingTextures textures;
    Pictures pictures(textures, assets.folder);
    CHECK(pictures.picture({"places/sign", {9, 9}}).state == PictureState::never);
    CHECK(pictures.faults() ==
          std::vector<std::string>{assets.place.string() +
                                   ": <text> would not be drawn. Turn letters into paths: Path, Object to Path."});
}

TEST_CASE("a place cut to a wide shape keeps more of its floor than of its ceiling", "[pictures]") {
    const OwnAssets assets("room",
                           R"(<svg viewBox="0 0 1600 900"><rect y="0" width="1600" height="700" fill="#0000FF"/>)"
                           R"(<rect y="700" width="1600" height="200" fill="#00FF00"/></svg>)");
    const auto rgba = PicturesShelf(assets.folder).draw("places/room", {160, 54}, 0);
    REQUIRE(rgba);
    CHECK((*rgba)[2] == 255);
    CHECK((*rgba)[(53 * 160) * 4 + 1] == 255);
}

TEST_CASE("everybody has a face for every expression, and each is told from the others at the size of a card",
          "[pictures][assets]") {
    constexpr double least = 4.5;  // faces that only differ by a mouth are 2 to 4 apart
    const PicturesShelf shelf(test::assets());
    CHECK(everybody().size() >= 21);
    for (const std::string& who : everybody()) {
        const auto faces = faces_of(shelf, who, 28);
        for (std::size_t i = 0; i < faces.size(); ++i) {
            CHECK(coverage(faces[i]) > 0.7);
            for (std::size_t j = 0; j < i; ++j) {
                INFO(who << ": " << expressions[j] << " and " << expressions[i]);
                CHECK(distance(faces[i], faces[j]) > least);
            }
        }
    }
}

TEST_CASE("who turns cold turns away: head and shoulders show it, not the face alone", "[pictures][assets]") {
    const PicturesShelf shelf(test::assets());
    for (const std::string& who : everybody()) {
        INFO(who);
        const auto people = faces_of(shelf, who, 0);
        CHECK(coverage(people[1]) > 0.2);
        CHECK(outline_difference(people[1], people[3]) > 0.1);
    }
}

TEST_CASE("no two people are taken for one another", "[pictures][assets]") {
    const PicturesShelf shelf(test::assets());
    std::vector<std::pair<std::string, Pixels>> seen;
    for (const std::string& who : everybody()) {
        const auto rgba = shelf.draw("people/" + who, {56, 56}, 28);
        REQUIRE(rgba);
        for (const auto& [other, face] : seen) {
            INFO(who << " and " << other);
            CHECK(distance(*rgba, face) > 12);
        }
        seen.emplace_back(who, *rgba);
    }
}

TEST_CASE("every place can be drawn, in the widest and the squarest shape that a screen asks for",
          "[pictures][assets]") {
    const PicturesShelf shelf(test::assets());
    for (const std::string& id : shelf.ids()) {
        if (!id.starts_with("places/")) {
            continue;
        }
        INFO(id);
        for (const ui::PixelSize size : {ui::PixelSize{126, 54}, ui::PixelSize{60, 52}}) {
            const auto rgba = shelf.draw(id, size, 0);
            REQUIRE(rgba);
            CHECK(coverage(*rgba) > 0.99);
        }
    }
}

TEST_CASE("evening falls in every place", "[pictures][assets]") {
    const PicturesShelf shelf(test::assets());
    for (const std::string& id : shelf.ids()) {
        if (!shelf.has(id + "-evening")) {
            continue;
        }
        INFO(id);
        const auto day = shelf.draw(id, {64, 36}, 0);
        const auto evening = shelf.draw(id + "-evening", {64, 36}, 0);
        REQUIRE(day);
        REQUIRE(evening);
        CHECK(distance(*day, *evening) > 30);
    }
}

TEST_CASE("every icon can be drawn", "[pictures][assets]") {
    const PicturesShelf shelf(test::assets());
    for (const std::string& id : shelf.ids()) {
        if (!id.starts_with("icons/")) {
            continue;
        }
        INFO(id);
        const auto rgba = shelf.draw(id, {48, 48}, 0);
        REQUIRE(rgba);
        CHECK(coverage(*rgba) > 0.05);
    }
}

TEST_CASE("everybody and every place of the shipped scenarios has a picture", "[pictures][assets]") {
    const PicturesShelf shelf(test::assets());
    for (const std::string kind : {"people", "places"}) {
        std::ifstream list(test::assets().parent_path() / "scenarios" / (kind + ".yaml"));
        for (std::string line; std::getline(list, line);) {
            const bool entry = !line.empty() && line.back() == ':' && line.front() != ' ' && line.front() != '#';
            if (entry) {
                INFO(kind << '/' << line);
                CHECK(shelf.has(kind + "/" + line.substr(0, line.size() - 1)));
            }
        }
    }
}

TEST_CASE("the person in assets/README.md is one that can be drawn", "[pictures][assets]") {
    const std::string readme = test::read_bytes(test::assets() / "README.md");
    const std::string opening = "```yaml\n";
    const std::size_t begin = readme.find(opening) + opening.size();
    const auto recipe = read_recipe(readme.substr(begin, readme.find("```", begin) - begin));
    REQUIRE(recipe);
    CHECK(recipe->parts.size() == 13);
    CHECK(recipe->changed.at("hostile").size() == 2);
}

TEST_CASE("a person with sharp corners is cut out to stand in a place", "[pictures][assets]") {
    const PicturesShelf shelf(test::assets());
    const auto out = shelf.draw("people/gwen", {64, 64}, 0);
    REQUIRE(out);
    CHECK((*out)[3] == 0);
    const auto round = shelf.draw("people/gwen", {64, 64}, 4);
    REQUIRE(round);
    CHECK((*round)[(32 * 64) * 4 + 3] == 255);
}

/// Hidden: for those who draw. assets/README.md says how to run it.
TEST_CASE("contact sheets of everybody and every place", "[.][sheet]") {
    const char* folder = std::getenv("ALONGSIDE_SHEETS");
    if (folder == nullptr) {
        FAIL("Say where the sheets go: ALONGSIDE_SHEETS=/tmp/sheets");
    }
    std::filesystem::create_directories(folder);
    const PicturesShelf shelf(test::assets());
    std::vector<std::string> people;
    std::vector<std::string> places;
    for (const std::string& id : shelf.ids()) {
        if (id.starts_with("people/")) {
            people.push_back(id);
        } else if (id.starts_with("places/")) {
            places.push_back(id);
        }
    }
    for (const int side : {56, 96, 160, 400}) {
        CHECK(write_sheet(shelf, people, {side, side}, side / 2, 7,
                          std::filesystem::path(folder) / fmt::format("people-{}.png", side)) == "");
    }
    CHECK(write_sheet(shelf, places, {560, 315}, 0, 4, std::filesystem::path(folder) / "places.png") == "");
}
