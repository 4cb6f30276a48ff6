#include "content/lint/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "content/composer.h"
#include "content/lint/passages.h"
#include "content/lint/text_lints.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::size_t kNoBound = std::numeric_limits<std::size_t>::max();

std::size_t characters(const Node& node) {
    const std::string_view text = trimmed(node.text);
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Turning points only: at a beat a short gesture may stand beside a sentence.
void lint_option_lengths(const Entry& scene, Findings& findings) {
    const Node* options = scene.value.find("options");
    if (options == nullptr || scene.value.find("turning") == nullptr) {
        return;
    }
    std::size_t shortest = kNoBound;
    std::size_t longest = 0;
    Mark mark = scene.mark;
    for (const Entry& option : options->entries) {
        const Node* text = option.value.find("text");
        const std::size_t count = text == nullptr ? 0 : characters(*text);
        shortest = std::min(shortest, count);
        if (count > longest) {
            longest = count;
            mark = text->mark;
        }
    }
    if (longest * 100 > shortest * (100 + kLengthApart)) {
        findings.add(mark, messages::option_lengths(scene.name, shortest, longest, kLengthApart));
    }
}

void lint_sources(const Node* sources, const LintRules& rules, Findings& findings) {
    const auto look = [&](const Node& item) {
        const std::string id(trimmed(item.text));
        if (!id.empty() && std::find(rules.sources.begin(), rules.sources.end(), id) == rules.sources.end()) {
            findings.add(item.mark, messages::unknown_source(id, rules.sources));
        }
    };
    if (sources != nullptr) {
        look(*sources);
        std::for_each(sources->items.begin(), sources->items.end(), look);
    }
}

void lint_echoes(const Node& node, const LintRules& rules, Findings& findings) {
    for (const Entry& entry : node.entries) {
        const std::string echo(trimmed(entry.value.text));
        if (entry.name == "echo" && std::find(rules.echoes.begin(), rules.echoes.end(), echo) == rules.echoes.end()) {
            findings.add(entry.value.mark, messages::unknown_echo(echo, rules.echoes));
        }
        lint_echoes(entry.value, rules, findings);
    }
    for (const Node& item : node.items) {
        lint_echoes(item, rules, findings);
    }
}

void lint_options(const Node& root, const LintRules& rules, Findings& findings) {
    lint_sources(root.find("sources"), rules, findings);
    const Node* scenes = root.find("scenes");
    for (const Entry& scene : scenes == nullptr ? std::vector<Entry>() : scenes->entries) {
        lint_option_lengths(scene, findings);
        const Node* options = scene.value.find("options");
        for (const Entry& option : options == nullptr ? std::vector<Entry>() : options->entries) {
            lint_sources(option.value.find("sources"), rules, findings);
        }
    }
}

void lint_notes(const Node& root, Findings& findings) {
    const Node* notes = root.find("facilitator");
    if (notes == nullptr || (notes->items.empty() && trimmed(notes->text).empty())) {
        findings.add({}, messages::no_trainer_notes());
    }
}

void lint_texts(const Reader& reader) {
    lint_lengths(reader);
    lint_absolutes(reader);
    lint_terms(reader);
    lint_short_forms(reader);
    lint_characters(reader);
}

/// What somebody who plays reads in sentences.
learn::ReadingCounts reading_of(const std::vector<Passage>& passages) {
    learn::ReadingCounts counts;
    for (const Passage& passage : passages) {
        if (passage.role != Role::none && passage.role != Role::label && passage.role != Role::trainer) {
            counts += learn::count_reading(passage.text);
        }
    }
    return counts;
}

double mean_sentence(const learn::ReadingCounts& counts) {
    return counts.sentences == 0 ? 0 : static_cast<double>(counts.words) / static_cast<double>(counts.sentences);
}

void lint_reading(const learn::ReadingCounts& counts, Findings& findings) {
    const auto smog = learn::scored_smog(counts);
    if (smog && (*smog > kMostSmog || mean_sentence(counts) > kMostMeanSentence)) {
        findings.add({}, messages::hard_to_read(reading_words(counts), mean_sentence(counts)));
    }
}

/// Takes away the entries of these names, at any depth.
void leave_out(std::span<const std::string_view> names, Node& node) {
    std::erase_if(node.entries,
                  [&](const Entry& entry) { return std::find(names.begin(), names.end(), entry.name) != names.end(); });
    for (Entry& entry : node.entries) {
        leave_out(names, entry.value);
    }
}

constexpr std::string_view kGrades[] = {"9 or less", "10 or 11", "12 or 13", "14 to 16", "17 or more"};

}  // namespace

Linted lint(std::string_view bytes, std::string file, const LintRules& rules) {
    const Source source(std::move(file), bytes);
    Findings findings(source, kNoBound);
    Linted linted;
    if (const auto root = compose(source, findings)) {
        const std::vector<Passage> passages = passages_of(*root);
        lint_options(*root, rules, findings);
        lint_notes(*root, findings);
        if (!rules.echoes.empty()) {
            lint_echoes(*root, rules, findings);
        }
        lint_texts({source, passages, rules, findings});
        linted.reading = reading_of(passages);
        lint_reading(linted.reading, findings);
    }
    linted.findings = std::move(findings).sorted();
    return linted;
}

Linted lint(const Shelved& shelved, const LintRules& rules) {
    return shelved.scenario ? lint(shelved.bytes, shelved.file.string(), rules) : Linted{};
}

std::vector<Diagnostic> lint_words(std::string_view bytes, std::string file, const LintRules& rules,
                                   std::span<const std::string_view> not_read) {
    const Source source(std::move(file), bytes);
    Findings findings(source, kNoBound);
    if (auto root = compose(source, findings)) {
        leave_out(not_read, *root);
        const std::vector<Passage> passages = passages_of_words(*root);
        lint_texts({source, passages, rules, findings});
    }
    return std::move(findings).sorted();
}

std::string reading_words(const learn::ReadingCounts& counts) {
    const auto smog = learn::scored_smog(counts);
    if (!smog) {
        return "too short to score";
    }
    const learn::ReadingBand band = learn::reading_band(*smog);
    return fmt::format("{}SMOG {}, which {} {} of 100 adults can read",
                       counts.sentences < learn::kSteadySentences ? "roughly " : "",
                       kGrades[static_cast<std::size_t>(band)],
                       band == learn::ReadingBand::beyond ? "fewer than" : "about", learn::adults_in_hundred(band));
}

}  // namespace alongside::content
