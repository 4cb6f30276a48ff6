#include "content/practice/words_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "content/entries_file.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

using Ids = std::vector<std::string>;

constexpr std::array<std::string_view, 6> kExerciseKeys = {"text", "points", "doer", "fact", "example", "source"};
constexpr std::array<std::string_view, 3> kCardKeys = {"card", "view", "why"};

void check_source(std::string_view id, Mark mark, const Ids& sources, Findings& findings) {
    if (!id.empty() && !sources.empty() && std::find(sources.begin(), sources.end(), id) == sources.end()) {
        findings.add(mark, messages::unknown_source(id, sources));
    }
}

void check_length(std::string_view text, const std::string& where, Mark mark, Findings& findings) {
    if (const std::size_t words = split_words(text).size(); words > kMostSaidWords) {
        findings.add(mark, messages::wrong_count(where, words, "words", 1, kMostSaidWords));
    }
}

void read_points(const Fields& fields, learn::RewriteExercise& exercise, Findings& findings) {
    const Node* node = fields.need("points");
    if (node == nullptr) {
        return;
    }
    std::vector<std::string> points = read_texts(*node, findings);
    if (points.size() != exercise.points.size()) {
        findings.add(node->mark, messages::wrong_count(fields.where(), points.size(), "points", 3, 3));
        return;
    }
    std::move(points.begin(), points.end(), exercise.points.begin());
}

learn::RewriteExercise read_exercise(const Entry& entry, const Ids& sources, Findings& findings) {
    check_id(entry.name, entry.mark, findings);
    const Fields fields(entry.value, entry.mark, fmt::format("The exercise \"{}\"", entry.name), kExerciseKeys,
                        findings);
    learn::RewriteExercise exercise;
    exercise.id = entry.name;
    exercise.text = fields.needed_text("text");
    read_points(fields, exercise, findings);
    exercise.doer = fields.needed_text("doer");
    exercise.fact = fields.needed_text("fact");
    exercise.example = fields.needed_text("example");
    exercise.source = fields.needed_text("source");
    check_source(exercise.source, fields.mark_of("source"), sources, findings);
    return exercise;
}

learn::QuickCard read_card(const Entry& entry, const Ids& sources, Findings& findings) {
    check_source(entry.name, entry.mark, sources, findings);
    const std::string where = fmt::format("The card \"{}\"", entry.name);
    const Fields fields(entry.value, entry.mark, where, kCardKeys, findings);
    learn::QuickCard card{entry.name, fields.needed_text("card"), learn::CardAnswer::keep, {}};
    check_length(card.text, where, fields.mark_of("card"), findings);
    if (const Node* view = fields.need("view")) {
        card.view =
            static_cast<learn::CardAnswer>(read_word(*view, "a view", learn::kCardAnswerIds, findings).value_or(0));
    }
    card.why = fields.needed_text("why");
    return card;
}

/// None of them where one has an error: half a deck would be taken for the whole.
template <class Thing, class Read>
std::vector<Diagnostic> read_all(std::string_view bytes, std::string file, std::size_t most, std::string_view things,
                                 std::vector<Thing>& into, const Read& read) {
    std::vector<Thing> all;
    std::vector<Diagnostic> findings =
        read_entries_file(bytes, std::move(file), most, things,
                          [&](const Entry& entry, Findings& found) { all.push_back(read(entry, found)); });
    if (!has_errors(findings)) {
        into = std::move(all);
    }
    return findings;
}

}  // namespace

std::vector<Diagnostic> read_exercises(std::string_view bytes, std::string file, const Ids& sources,
                                       std::vector<learn::RewriteExercise>& exercises) {
    return read_all(bytes, std::move(file), kMostExercises, "exercises", exercises,
                    [&](const Entry& entry, Findings& findings) { return read_exercise(entry, sources, findings); });
}

std::vector<Diagnostic> read_cards(std::string_view bytes, std::string file, const Ids& sources,
                                   std::vector<learn::QuickCard>& cards) {
    return read_all(bytes, std::move(file), kMostCards, "cards", cards,
                    [&](const Entry& entry, Findings& findings) { return read_card(entry, sources, findings); });
}

}  // namespace alongside::content
