#include <algorithm>

#include "app/pack/draft.h"
#include "app/practice/asking.h"
#include "app/practice/papers.h"
#include "core/learn/readiness.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using learn::Speaks;
using learn::Standing;
using namespace records;

Word word_of(Standing standing) {
    switch (standing) {
        case Standing::strong:
            return Word::ready_strong;
        case Standing::mixed:
            return Word::ready_mixed;
        case Standing::weak:
            return Word::ready_weak;
        case Standing::unknown:
            break;
    }
    return Word::ready_unknown;
}

Word word_of(Speaks speaks) {
    switch (speaks) {
        case Speaks::for_it:
            return Word::ready_speaks_for;
        case Speaks::partly:
            return Word::ready_speaks_partly;
        case Speaks::against:
            return Word::ready_speaks_against;
        case Speaks::unknown:
            break;
    }
    return Word::ready_speaks_unknown;
}

std::string standing_words(const learn::Cluster& cluster, const learn::ClusterStanding& standing, const Words& words) {
    const auto& [for_it, partly, against, unknown] = standing.counts;
    std::string text =
        words.format(Word::ready_counts, words[word_of(standing.standing)], for_it, partly, against, unknown);
    return standing.standing == Standing::weak ? text + " " + cluster.weak : text;
}

void add_stops(const learn::ReadinessCheck& check, const learn::Readiness& found, Draft& draft) {
    if (found.stops.empty()) {
        return;
    }
    draft.heading(Word::ready_stops);
    draft.add(Paragraph{draft.text(Word::ready_stops_text), Paragraph::Voice::note});
    List stops;
    for (const std::size_t i : found.stops) {
        stops.items.push_back(check.statements[i].stop);
    }
    draft.add(std::move(stops));
}

void add_clusters(const learn::ReadinessCheck& check, const learn::Readiness& found, Draft& draft) {
    Terms clusters;
    for (std::size_t i = 0; i < check.clusters.size(); ++i) {
        clusters.entries.push_back(
            {check.clusters[i].title, standing_words(check.clusters[i], found.clusters[i], draft.words)});
    }
    draft.terms(Word::ready_clusters, std::move(clusters));
}

void add_steps(const learn::ReadinessCheck& check, const learn::Readiness& found, Draft& draft) {
    std::vector<std::string> steps;
    for (const std::size_t i : found.steps) {
        steps.push_back(check.statements[i].step);
    }
    if (steps.empty()) {
        steps.push_back(draft.text(Word::ready_no_steps));
    }
    draft.list(Word::ready_steps, steps, steps.size() > 1);
}

void add_changes(const learn::ReadinessCheck& check, const learn::Work& work, const Earlier& earlier, Draft& draft) {
    draft.add(Heading{2, draft.words.format(Word::ready_changes, earlier.date)});
    List changes;
    for (const learn::Change& change : changes_between(check, earlier.work, work)) {
        changes.items.push_back(draft.words.format(Word::ready_change, check.statements[change.statement].text,
                                                   draft.words[word_of(change.before)],
                                                   draft.words[word_of(change.now)]));
    }
    if (changes.items.empty()) {
        return draft.paragraph(Word::ready_same);
    }
    draft.add(std::move(changes));
}

/// Somebody's own answer, with what shows it.
std::string answer_words(const learn::Statement& statement, const learn::Work& work, const Words& words) {
    const auto fit = fit_of(work, statement.id);
    const std::string& note = work.answer(statement.id).note;
    std::string text = fit ? std::string(words[app::word_of(*fit)]) : std::string();
    if (!note.empty()) {
        text += (text.empty() ? "" : ". ") + note;
    }
    return text;
}

/// A table a cluster: the statement, then a column for each of two people.
void add_side_by_side(const learn::ReadinessCheck& check, const learn::Work& work, Word first, Draft& draft) {
    for (std::size_t cluster = 0; cluster < check.clusters.size(); ++cluster) {
        Table table{
            {{draft.text(Word::ready_statement), 5}, {draft.text(first), 4}, {draft.text(Word::ready_other), 4}},
            {},
            0};
        for (const learn::Statement& one : check.statements) {
            if (one.cluster == cluster) {
                table.rows.push_back({one.text, answer_words(one, work, draft.words), ""});
            }
        }
        draft.add(Heading{3, check.clusters[cluster].title});
        draft.add(std::move(table));
    }
}

}  // namespace

void readiness_findings(const learn::ReadinessCheck& check, const learn::Work& work, const Earlier* earlier, ReadBy by,
                        Draft& draft) {
    const learn::Readiness found = readiness_of(check, work);
    draft.add(Paragraph{draft.text(Word::ready_lead), Paragraph::Voice::lead});
    add_stops(check, found, draft);
    add_clusters(check, found, draft);
    add_steps(check, found, draft);
    if (earlier != nullptr) {
        add_changes(check, work, *earlier, draft);
    }
    if (by == ReadBy::others) {
        draft.heading(Word::ready_two);
        draft.paragraph(Word::ready_two_text);
        add_side_by_side(check, work, Word::ready_you, draft);
    }
}

void blank_readiness(const learn::ReadinessCheck& check, Draft& draft) {
    draft.lines(Word::practice_name_project, 1);
    draft.paragraph(Word::ready_blank_text);
    add_side_by_side(check, {}, Word::ready_one, draft);
}

}  // namespace alongside::app
