#include "platform/pango_text.h"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "platform/text_block.h"

namespace alongside::platform {

namespace {

/// The wanted family first, then what may stand in for it.
const char* families(ui::Face face) {
    switch (face) {
        case ui::Face::sans:
            return "Inter,Noto Sans,DejaVu Sans,sans-serif";
        case ui::Face::serif:
            return "Noto Serif,DejaVu Serif,serif";
        case ui::Face::plain:
            return "Noto Sans,Inter,DejaVu Sans,sans-serif";
        case ui::Face::dyslexic:
            return "OpenDyslexic,Inter,Noto Sans,sans-serif";
    }
    return "sans-serif";
}

PangoWeight weight_of(ui::Weight weight) {
    switch (weight) {
        case ui::Weight::regular:
            return PANGO_WEIGHT_NORMAL;
        case ui::Weight::medium:
            return PANGO_WEIGHT_MEDIUM;
        case ui::Weight::semibold:
            return PANGO_WEIGHT_SEMIBOLD;
        case ui::Weight::bold:
            return PANGO_WEIGHT_BOLD;
    }
    return PANGO_WEIGHT_NORMAL;
}

FontDescription description_of(const ui::TextStyle& style, double pixels) {
    FontDescription description(pango_font_description_new());
    pango_font_description_set_family_static(description.get(), families(style.face));
    pango_font_description_set_weight(description.get(), weight_of(style.weight));
    pango_font_description_set_style(description.get(), style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_font_description_set_absolute_size(description.get(), pixels * PANGO_SCALE);
    return description;
}

GRef<PangoContext> context_for(PangoFontMap* map) {
    GRef<PangoContext> context(pango_font_map_create_context(map));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    // Only heights are fitted to pixels: stems stay crisp and widths stay true.
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    return context;
}

constexpr int probe = 400;                 // pixels at which letters are measured
constexpr double usual_cap_ratio = 0.714;  // capitals to font size, of Noto and most others

double measured_cap(PangoContext* context, const PangoFontDescription* description) {
    const GRef<PangoLayout> layout(pango_layout_new(context));
    pango_layout_set_font_description(layout.get(), description);
    pango_layout_set_text(layout.get(), "H", 1);
    PangoRectangle ink;
    pango_layout_get_extents(layout.get(), &ink, nullptr);
    return ink.height > 0 ? static_cast<double>(ink.height) / (probe * PANGO_SCALE) : usual_cap_ratio;
}

struct AttrListDeleter {
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};
using AttrList = std::unique_ptr<PangoAttrList, AttrListDeleter>;

/// The runs of a layout, whose items say the font and the script of each.
std::vector<const PangoItem*> items_of(PangoLayout* layout) {
    std::vector<const PangoItem*> items;
    for (GSList* lines = pango_layout_get_lines_readonly(layout); lines != nullptr; lines = lines->next)
        for (GSList* runs = static_cast<PangoLayoutLine*>(lines->data)->runs; runs != nullptr; runs = runs->next)
            items.push_back(static_cast<PangoLayoutRun*>(runs->data)->item);
    return items;
}

/// Scripts whose letters hang together: apart from each other they would be other letters, or none.
bool joins_letters(const PangoItem& item) {
    switch (static_cast<PangoScript>(item.analysis.script)) {
        case PANGO_SCRIPT_ARABIC:
        case PANGO_SCRIPT_SYRIAC:
        case PANGO_SCRIPT_MONGOLIAN:
        case PANGO_SCRIPT_NKO:
        case PANGO_SCRIPT_DEVANAGARI:
        case PANGO_SCRIPT_BENGALI:
        case PANGO_SCRIPT_GURMUKHI:
            return true;
        default:
            return false;
    }
}

void set(PangoAttrList* attributes, PangoAttribute* one, int begin, int length) {
    one->start_index = static_cast<guint>(begin);
    one->end_index = static_cast<guint>(begin + length);
    pango_attr_list_change(attributes, one);
}

/// Letters and words further apart. Pango knows of letters only: a word's distance is that of the space before it.
void space_out(PangoLayout* layout, PangoAttrList* attributes, double pixels) {
    const auto units = [&](float times) {
        return static_cast<int>(std::lround(pixels * static_cast<double>(times) * PANGO_SCALE));
    };
    const char* text = pango_layout_get_text(layout);
    for (const PangoItem* item : items_of(layout)) {
        const int letters = joins_letters(*item) ? 0 : units(ui::wider::letters);
        set(attributes, pango_attr_letter_spacing_new(letters), item->offset, item->length);
        for (int at = item->offset; at < item->offset + item->length; ++at)
            if (text[at] == ' ')
                set(attributes, pango_attr_letter_spacing_new(letters + units(ui::wider::words)), at, 1);
    }
}

void keep_together(PangoAttrList* attributes, std::size_t from, std::size_t end) {
    set(attributes, pango_attr_allow_breaks_new(FALSE), static_cast<int>(from), static_cast<int>(end - from));
}

void keep_whole(PangoAttrList* attributes, std::string_view text, std::size_t from) {
    keep_together(attributes, from, std::min(text.find_first_of(" \n", from), text.size()));
}

/// A flag of a command, such as --forgotten, is not broken after its dashes: nobody could tell how to type it. Nor is
/// "co-produce" after its "co", which is no word.
void keep_hyphened_whole(PangoAttrList* attributes, std::string_view text) {
    for (std::size_t at = text.find(" --"); at != std::string_view::npos; at = text.find(" --", at + 1))
        keep_whole(attributes, text, at + 1);
    for (const std::string_view co : {"co-", "Co-"})
        for (std::size_t at = text.find(co); at != std::string_view::npos; at = text.find(co, at + 1))
            if (at == 0 || std::string_view(" \n(\"").find(text[at - 1]) != std::string_view::npos)
                keep_whole(attributes, text, at);
}

/// Two short words at the end stay on one line.
void keep_last_words(PangoAttrList* attributes, std::string_view text) {
    constexpr std::size_t short_words = 12;  // bytes of both
    const std::size_t last = text.find_last_of(" \n");
    if (last == std::string_view::npos || last == 0 || text[last] == '\n')
        return;
    const std::size_t before = text.find_last_of(" \n", last - 1);
    if (before != std::string_view::npos && text.size() - before - 1 <= short_words)
        keep_together(attributes, before + 1, text.size());
}

int width_of(PangoLayout* layout) {
    int width = 0;
    pango_layout_get_pixel_size(layout, &width, nullptr);
    return width;
}

template <class T>
void append(std::string& key, const T& value) {
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    key.append(bytes, sizeof(T));
}

void write_key(std::string& key, std::string_view text, const ui::TextStyle& style, int width) {
    key.clear();
    append(key, style.cap);
    append(key, width);
    append(key, style.line_height);
    key += static_cast<char>(style.face);
    key += static_cast<char>(style.weight);
    key += static_cast<char>(style.align);
    key += style.italic ? 'i' : 'r';
    key += style.label ? 'l' : 't';
    key += static_cast<char>(style.spacing);
    key += style.no_widow ? 'n' : 'w';
    key += text;
}

std::string valid_utf8(std::string_view text) {
    const auto size = static_cast<gssize>(text.size());
    if (g_utf8_validate(text.data(), size, nullptr))
        return std::string(text);
    const std::unique_ptr<char, decltype(&g_free)> made(g_utf8_make_valid(text.data(), size), g_free);
    return made ? std::string(made.get()) : std::string{};
}

bool installed(const char* family) {
    FcPattern* wanted = FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, family, nullptr);
    FcConfigSubstitute(nullptr, wanted, FcMatchPattern);
    FcDefaultSubstitute(wanted);
    FcResult result = FcResultNoMatch;
    FcPattern* found = FcFontMatch(nullptr, wanted, &result);
    bool same = false;
    FcChar8* name = nullptr;
    for (int i = 0; found != nullptr && FcPatternGetString(found, FC_FAMILY, i, &name) == FcResultMatch; ++i)
        same = same || std::strcmp(reinterpret_cast<const char*>(name), family) == 0;
    if (found != nullptr)
        FcPatternDestroy(found);
    FcPatternDestroy(wanted);
    return same;
}

}  // namespace

PangoText::PangoText(ui::Textures& textures, std::size_t bound_bytes)
    : textures_(textures),
      bound_(bound_bytes),
      map_(pango_cairo_font_map_new()),
      context_(context_for(map_).release()) {}

PangoText::~PangoText() {
    blocks_.clear();
    g_object_unref(context_);
    g_object_unref(map_);
}

ui::TextRef PangoText::lay_out(std::string_view text, const ui::TextStyle& style, float max_width) {
    const int width = std::max(1, static_cast<int>(max_width));
    write_key(key_, text, style, width);
    const auto [entry, fresh] = blocks_.try_emplace(key_);
    Entry& found = entry->second;
    if (!fresh) {
        found.frame = frame_;
        ages_.splice(ages_.end(), ages_, found.age);
        return found.block;
    }
    const double pixels = font_pixels(style);
    GRef<PangoLayout> layout(pango_layout_new(context_));
    pango_layout_set_font_description(layout.get(), description_of(style, pixels).get());
    pango_layout_set_width(layout.get(), width * PANGO_SCALE);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    const std::string valid = valid_utf8(text);
    pango_layout_set_text(layout.get(), valid.data(), static_cast<int>(valid.size()));
    set_attributes(layout.get(), style, pixels);
    if (style.no_widow && width_of(layout.get()) > width) {
        ui::TextStyle broken = style;
        broken.no_widow = false;
        set_attributes(layout.get(), broken, pixels);
    }
    const int line = static_cast<int>(std::lround(pixels * static_cast<double>(line_to_line(style))));
    found.block = std::make_shared<TextBlock>(textures_, std::move(layout), style, width, line);
    found.frame = frame_;
    found.age = ages_.insert(ages_.end(), &entry->first);
    return found.block;
}

void PangoText::set_attributes(PangoLayout* layout, const ui::TextStyle& style, double pixels) {
    const std::string_view text = pango_layout_get_text(layout);
    const AttrList attributes(pango_attr_list_new());
    pango_layout_set_attributes(layout, nullptr);  // what follows measures the letters as they are
    even_out(layout, attributes.get(), style.cap, pixels);
    keep_hyphened_whole(attributes.get(), text);
    if (style.no_widow)
        keep_last_words(attributes.get(), text);
    if (style.spacing == ui::Spacing::wider)
        space_out(layout, attributes.get(), pixels);
    pango_layout_set_attributes(layout, attributes.get());
}

void PangoText::begin_frame() {
    // A block used in the last frame stays: its masks may still be on their way to the screen.
    std::size_t bytes = cached_bytes();
    while (bytes > bound_ && !ages_.empty()) {
        const auto oldest = blocks_.find(*ages_.front());
        if (oldest == blocks_.end() || oldest->second.frame >= frame_)
            break;
        bytes -= oldest->second.block->bytes() + per_block;
        ages_.pop_front();
        blocks_.erase(oldest);
    }
    ++frame_;
}

void PangoText::forget_textures() {
    for (auto& [key, entry] : blocks_)
        entry.block->forget_textures();
}

std::vector<std::string> PangoText::missing_families() const {
    std::vector<std::string> missing;
    for (const char* family : {"Inter", "Noto Sans", "Noto Serif", "OpenDyslexic"})
        if (!installed(family))
            missing.emplace_back(family);
    return missing;
}

std::size_t PangoText::cached_bytes() const {
    std::size_t bytes = 0;
    for (const auto& [key, entry] : blocks_)
        bytes += entry.block->bytes() + per_block;
    return bytes;
}

/// The font size whose capital letters are `cap` pixels high: measured once for each face.
double PangoText::font_pixels(const ui::TextStyle& style) {
    const int key = static_cast<int>(style.face) * 8 + static_cast<int>(style.weight);
    const auto [ratio, fresh] = cap_ratio_.try_emplace(key, usual_cap_ratio);
    if (fresh)
        ratio->second = measured_cap(context_, description_of(style, probe).get());
    return style.cap / ratio->second;
}

/// The same for a font that stands in for a script; those without capitals are drawn to go with usual ones.
double PangoText::stand_in_ratio(PangoFont* font) {
    const FontDescription description(pango_font_describe(font));
    const auto [ratio, fresh] =
        stand_in_ratio_.try_emplace(pango_font_description_get_family(description.get()), usual_cap_ratio);
    if (fresh && pango_font_has_char(font, 'H')) {
        pango_font_description_set_absolute_size(description.get(), probe * PANGO_SCALE);
        ratio->second = measured_cap(context_, description.get());
    }
    return ratio->second;
}

/// Sets runs in a stand-in font so that they look as large as the rest.
void PangoText::even_out(PangoLayout* layout, PangoAttrList* attributes, int cap, double pixels) {
    for (const PangoItem* item : items_of(layout)) {
        if (item->analysis.font == nullptr)  // no font at all is installed
            continue;
        const double wanted = cap / stand_in_ratio(item->analysis.font);
        if (std::abs(wanted - pixels) >= 0.04 * pixels)
            set(attributes, pango_attr_size_new_absolute(static_cast<int>(std::lround(wanted * PANGO_SCALE))),
                item->offset, item->length);
    }
}

}  // namespace alongside::platform
