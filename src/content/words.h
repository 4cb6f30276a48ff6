#pragma once
/// The interface's words. They live in assets/locale/en-GB.yaml and nowhere else; the program knows their names.
///
/// `words[Word::pen_told]` is the text; `words.format(Word::home_minutes, 12)` fills in values, and does not compile
/// with the wrong number of them. To add a text: one line in words.def, one in the locale file. Tests find a text that
/// is missing, left over, never used, or that asks for another number of values.
#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "content/diagnostic.h"
#include "core/story/scale.h"

namespace alongside::content {

enum class Word : std::uint16_t {
#define WORD(name, key, values) name,
#include "content/words.def"
#undef WORD
};

/// What the program knows about a word without its text.
struct WordEntry {
    std::string_view name;  ///< "home_begin", as in Word::home_begin
    std::string_view key;   ///< "home.begin", as in the locale file
    std::size_t values = 0;
};

inline constexpr WordEntry kWords[] = {
#define WORD(name, key, values) {#name, key, values},
#include "content/words.def"
#undef WORD
};
inline constexpr std::size_t kWordCount = sizeof(kWords) / sizeof(kWords[0]);

/// A word that takes exactly these values; anything else is refused by the compiler.
template <class... Args>
struct WordTaking {
    consteval WordTaking(Word chosen) : word(chosen) {
        if (kWords[static_cast<std::size_t>(chosen)].values != sizeof...(Args)) {
            throw "this word takes another number of values: see words.def";
        }
    }
    Word word;
};

class Words {
  public:
    using Texts = std::array<std::string, kWordCount>;

    explicit Words(Texts texts) : texts_(std::move(texts)) {}

    std::string_view operator[](Word word) const { return texts_[static_cast<std::size_t>(word)]; }

    template <class... Args>
    std::string format(WordTaking<std::type_identity_t<Args>...> word, const Args&... args) const {
        return fmt::vformat((*this)[word.word], fmt::make_format_args(args...));
    }

  private:
    Texts texts_;
};

struct ReadWords {
    std::optional<Words> words;  ///< only if no finding is an error
    std::vector<Diagnostic> findings;
};

ReadWords read_words(std::string_view bytes, std::string file);

// The words for the fixed scales.
Word word_of(Stance stance);
Word word_of(Pen pen, bool participant);  ///< seen from the seat of a participant, or of whoever holds power
Word word_of(Axis axis);
Word word_of(Condition4 condition);
Word word_of(Level level);
Word word_of(Level level, Side side);  ///< "Co-operation", "Tokenism"
Word word_of(Fate fate);
// What those words mean, in a plain sentence.
Word meaning_of(Condition4 condition);
Word meaning_of(Level level);
Word meaning_of(Level level, Side side);
Word word_of(Sound sound);

}  // namespace alongside::content
