#include "platform/font_cover.h"

#include <fontconfig/fontconfig.h>
#include <glib.h>

namespace alongside::platform {

struct FontCover::Fonts {
    FcCharSet* shown = FcCharSetCreate();

    Fonts() = default;
    ~Fonts() { FcCharSetDestroy(shown); }
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;
};

namespace {

bool needs_picture(gunichar character) {
    return g_unichar_isgraph(character) && !g_unichar_ismark(character) &&
           g_unichar_type(character) != G_UNICODE_FORMAT;
}

}  // namespace

FontCover::FontCover() : fonts_(std::make_unique<Fonts>()) {
    FcPattern* any = FcPatternCreate();
    FcObjectSet* wanted = FcObjectSetBuild(FC_CHARSET, nullptr);
    FcFontSet* installed = FcFontList(nullptr, any, wanted);
    for (int i = 0; installed != nullptr && i < installed->nfont; ++i) {
        FcCharSet* characters = nullptr;
        if (FcPatternGetCharSet(installed->fonts[i], FC_CHARSET, 0, &characters) == FcResultMatch) {
            FcCharSetMerge(fonts_->shown, characters, nullptr);
        }
    }
    if (installed != nullptr) {
        FcFontSetDestroy(installed);
    }
    FcObjectSetDestroy(wanted);
    FcPatternDestroy(any);
}

FontCover::~FontCover() = default;
FontCover::FontCover(FontCover&&) noexcept = default;
FontCover& FontCover::operator=(FontCover&&) noexcept = default;

std::optional<char32_t> FontCover::first_uncovered(std::string_view text) const {
    const char* end = text.data() + text.size();
    for (const char* at = text.data(); at < end; at = g_utf8_next_char(at)) {
        const gunichar character = g_utf8_get_char(at);
        if (needs_picture(character) && FcCharSetHasChar(fonts_->shown, character) == FcFalse) {
            return character;
        }
    }
    return std::nullopt;
}

}  // namespace alongside::platform
