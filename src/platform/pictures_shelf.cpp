#include "platform/pictures_shelf.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

#include "platform/svg_slips.h"

namespace alongside::platform {

namespace {

constexpr ViewBox closer{22, 12, 468, 468};
constexpr std::string_view calm = "watching";

/// A place cut to a wide shape keeps more of its floor than of its ceiling: that is where things happen.
ViewBox cut_wide(const ViewBox& box, ui::PixelSize size) {
    constexpr float from_above = 0.62F;
    const float height = box.w * static_cast<float>(size.h) / static_cast<float>(size.w);
    return height < box.h ? ViewBox{box.x, box.y + (box.h - height) * from_above, box.w, height} : box;
}

/// The stems of the files with this ending, straight below a folder.
std::set<std::string, std::less<>> stems_in(const std::filesystem::path& folder, std::string_view ending) {
    std::set<std::string, std::less<>> stems;
    std::error_code trouble;
    for (std::filesystem::directory_iterator at(folder, trouble), end; !trouble && at != end; at.increment(trouble)) {
        if (at->path().extension() == ending)
            stems.insert(at->path().stem().string());
    }
    return stems;
}

Result<std::string> read_text(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string text(most_svg_bytes + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.empty())
        return fail("picture-file", fmt::format("There is nothing to read in {}.", file.string()));
    return text;
}

struct WhoAndHow {
    std::string_view who;
    std::string_view expression;
};

/// `people/gwen/wary` taken apart; nothing when it is not a person or the expression is unknown.
std::optional<WhoAndHow> person_in(std::string_view id) {
    constexpr std::string_view people = "people/";
    if (!id.starts_with(people))
        return std::nullopt;
    id.remove_prefix(people.size());
    const std::size_t slash = id.find('/');
    const std::string_view how = slash == std::string_view::npos ? calm : id.substr(slash + 1);
    if (std::ranges::find(expressions, how) == expressions.end())
        return std::nullopt;
    return WhoAndHow{id.substr(0, slash), how};
}

Error in_file(const Error& error, const std::filesystem::path& file) {
    return {error.code, fmt::format("{}: {}", file.string(), error.message)};
}

Result<Drawing> checked_drawing(const std::filesystem::path& file) {
    const auto text = read_text(file);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto slips = svg_slips(*text); !slips.empty())
        return tl::unexpected(in_file({"svg-slip", slips.front()}, file));
    return read_drawing(*text).map_error([&](const Error& error) { return in_file(error, file); });
}

}  // namespace

PicturesShelf::PicturesShelf(std::filesystem::path assets) : assets_(std::move(assets)) {
    for (const std::string_view folder : {"places", "icons"}) {
        for (const std::string& stem : stems_in(assets_ / folder, ".svg"))
            drawings_.insert(fmt::format("{}/{}", folder, stem));
    }
    people_ = stems_in(assets_ / "people", ".yaml");
}

bool PicturesShelf::has(std::string_view id) const {
    const auto person = person_in(id);
    return person ? people_.contains(person->who) : drawings_.contains(id);
}

std::vector<std::string> PicturesShelf::ids() const {
    std::vector<std::string> all(drawings_.begin(), drawings_.end());
    for (const std::string& who : people_) {
        for (const std::string_view how : expressions)
            all.push_back(fmt::format("people/{}/{}", who, how));
    }
    return all;
}

Result<Drawing> PicturesShelf::drawing_of(std::string_view id, bool ground) const {
    const auto person = person_in(id);
    if (!has(id))
        return fail("picture-unknown", fmt::format("There is no picture called {}.", id));
    if (!person)
        return checked_drawing(assets_ / fmt::format("{}.svg", id));
    const std::filesystem::path file = assets_ / "people" / fmt::format("{}.yaml", person->who);
    const auto text = read_text(file);
    const auto recipe = text ? read_recipe(*text) : tl::unexpected(text.error());
    if (!recipe)
        return tl::unexpected(in_file(recipe.error(), file));
    return compose(*recipe, person->expression, ground, [&](std::string_view layer, std::string_view part) {
        return checked_drawing(assets_ / "people/parts" / layer / fmt::format("{}.svg", part));
    });
}

Result<std::vector<std::uint8_t>> PicturesShelf::draw(std::string_view id, ui::PixelSize size, int radius) const {
    if (size.w <= 0 || size.h <= 0)
        return fail("svg-size", "A picture without a size cannot be drawn.");
    const bool person = person_in(id).has_value();
    auto drawing = drawing_of(id, radius > 0);
    if (!drawing)
        return tl::unexpected(drawing.error());
    if (person && radius > 0 && radius * 2 >= size.w)
        drawing->box = closer;
    if (id.starts_with("places/"))
        drawing->box = cut_wide(drawing->box, size);
    auto rgba = rasterise(*drawing, size);
    if (rgba && radius > 0)
        round_corners(*rgba, size, radius);
    return rgba;
}

}  // namespace alongside::platform
