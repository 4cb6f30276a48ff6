#include "content/lint/text_lints.h"

#include <glib.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <set>

#include "content/lint/lint.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 12> kAbsolutes = {
    "always",  "never",     "absolutely",  "definitely",     "certainly",         "completely",
    "totally", "obviously", "undoubtedly", "no matter what", "whatever it takes", "without exception"};

/// Known to everybody, or names.
constexpr std::array<std::string_view, 21> kEverydayForms = {"NHS",  "GP",  "UK",  "TV",  "MP",   "OK",  "BBC",
                                                             "ID",   "DIY", "PDF", "QR",  "PIN",  "AM",  "PM",
                                                             "JSON", "PNG", "CSV", "USB", "HTML", "SVG", "YAML"};

/// Anything longer in capitals is a word that somebody wrote large.
constexpr std::size_t kLongestForm = 5;

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// All passages in one text, parted by line breaks, to ask once whether something stands in any of them.
std::string whole_of(const Reader& reader) {
    std::string whole;
    for (const Passage& passage : reader.passages) {
        whole += passage.text + '\n';
    }
    return whole;
}

class TermLint {
  public:
    explicit TermLint(const Reader& reader) : reader_(reader), whole_(whole_of(reader)), small_(in_small(whole_)) {
        for (TermForm& form : forms_of(reader.rules.terms)) {
            if (find_whole(whole_in(form), form.text) != std::string_view::npos) {
                present_.push_back(std::move(form));
            }
        }
    }

    void run() {
        for (const Passage& passage : reader_.passages) {
            for (const FoundTerm& found : find_terms(passage.text, present_)) {
                tell(passage, *found.form, found.at);
            }
        }
    }

  private:
    std::string_view whole_in(const TermForm& form) const { return form.as_it_stands() ? whole_ : small_; }

    void tell(const Passage& passage, const TermForm& form, std::size_t at) {
        const std::string_view words = std::string_view(passage.text).substr(at, form.text.size());
        const Mark mark = place_in(passage, words, reader_.source);
        const Term& term = *form.term;
        if (term.kind == Term::Kind::label) {
            reader_.findings.add(mark, messages::people_label(words, term.plain));
        } else if (!is_explained(whole_in(form), form.text) && told_.insert(&term).second) {
            reader_.findings.add(mark, term.kind == Term::Kind::art ? messages::unexplained_term(words, term.plain)
                                                                    : messages::empty_term(words, term.plain));
        }
    }

    const Reader& reader_;
    std::string whole_;
    std::string small_;
    std::vector<TermForm> present_;
    std::set<const Term*> told_;
};

/// "ICB" of "the ICB's"; empty if the word is no short form.
std::string_view short_form(std::string_view word) {
    const auto is_capital = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
    const auto first = static_cast<std::size_t>(std::find_if(word.begin(), word.end(), is_in_word) - word.begin());
    word.remove_prefix(std::min(first, word.size()));
    const auto end = static_cast<std::size_t>(
        std::find_if_not(word.begin(), word.end(), [&](char c) { return is_capital(c); }) - word.begin());
    const std::string_view rest = word.substr(end);
    const bool ends = rest.empty() || !is_in_word(rest.front()) ||
                      (rest.front() == 's' && (rest.size() == 1 || !is_in_word(rest[1])));
    return end >= 2 && end <= kLongestForm && ends ? word.substr(0, end) : std::string_view();
}

bool is_known_form(std::string_view form, const LintRules& rules) {
    return std::find(kEverydayForms.begin(), kEverydayForms.end(), form) != kEverydayForms.end() ||
           std::any_of(rules.terms.begin(), rules.terms.end(), [&](const Term& term) {
               return std::find(term.forms.begin(), term.forms.end(), form) != term.forms.end();
           });
}

/// Whether the words beside it are in capitals too: then somebody shouts, or it is a sign on a wall.
bool among_capitals(const std::vector<std::string_view>& words, std::size_t at) {
    const auto shouted = [&](std::size_t i) { return i < words.size() && !short_form(words[i]).empty(); };
    return shouted(at + 1) || (at > 0 && shouted(at - 1));
}

struct Release {
    void operator()(gchar* text) const { g_free(text); }
};

/// Whether every letter with an accent is one character, as fonts and searches expect.
bool is_composed(std::string_view text) {
    const std::unique_ptr<gchar, Release> normal(
        g_utf8_normalize(text.data(), static_cast<gssize>(text.size()), G_NORMALIZE_NFC));
    return normal == nullptr || text == normal.get();
}

void lint_option_length(const Passage& passage, Findings& findings) {
    if (const std::size_t count = characters(passage.text); count > kOptionCharacters) {
        findings.add(passage.mark, messages::long_option(count, kOptionCharacters));
    }
}

void lint_line_length(const Passage& passage, Findings& findings) {
    const std::size_t words = count_words(passage.text);
    const std::size_t count = characters(passage.text);
    if (words > kLineWords || count > kLineCharacters) {
        findings.add(passage.mark, messages::long_line(words, kLineWords, count, kLineCharacters));
    }
}

void lint_sentences(const Passage& passage, const Reader& reader) {
    for (const std::string_view sentence : learn::sentences_in(passage.text)) {
        if (const std::size_t words = count_words(sentence); words > kSentenceWords) {
            reader.findings.add(place_in(passage, sentence.substr(0, sentence.find(' ')), reader.source),
                                messages::long_sentence(words, kSentenceWords));
        }
    }
}

}  // namespace

void lint_lengths(const Reader& reader) {
    for (const Passage& passage : reader.passages) {
        if (passage.role == Role::option) {
            lint_option_length(passage, reader.findings);
        } else if (passage.role == Role::said || passage.role == Role::ask || passage.role == Role::ending) {
            lint_line_length(passage, reader.findings);
        }
        lint_sentences(passage, reader);
    }
}

void lint_absolutes(const Reader& reader) {
    for (const Passage& passage : reader.passages) {
        const std::string small = passage.role == Role::option ? in_small(passage.text) : std::string();
        for (const std::string_view word : kAbsolutes) {
            if (const std::size_t at = find_whole(small, word); at != std::string::npos) {
                const std::string_view said = std::string_view(passage.text).substr(at, word.size());
                reader.findings.add(place_in(passage, said, reader.source), messages::absolute(said));
            }
        }
    }
}

void lint_terms(const Reader& reader) {
    TermLint(reader).run();
}

void lint_short_forms(const Reader& reader) {
    const std::string whole = whole_of(reader);
    // A word that also stands somewhere in small letters is written large, and is no short form.
    const auto written_large = [&](std::string_view form) {
        return find_whole(whole, in_small(form)) != std::string_view::npos;
    };
    std::set<std::string, std::less<>> told;
    for (const Passage& passage : reader.passages) {
        const std::vector<std::string_view> words = split_words(passage.text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::string_view form = short_form(words[i]);
            if (form.empty() || among_capitals(words, i) || is_known_form(form, reader.rules) ||
                is_explained(whole, form) || written_large(form) || !told.emplace(form).second) {
                continue;
            }
            reader.findings.add(place_in(passage, form, reader.source), messages::unopened_short_form(form));
        }
    }
}

void lint_characters(const Reader& reader) {
    for (const Passage& passage : reader.passages) {
        if (!is_composed(passage.text)) {
            reader.findings.add(passage.mark, messages::not_composed());
        }
        const auto uncovered = reader.rules.uncovered ? reader.rules.uncovered(passage.text) : std::nullopt;
        if (uncovered) {
            reader.findings.add(passage.mark, messages::uncovered(*uncovered));
        }
    }
}

}  // namespace alongside::content
