#include "app/pack/draft.h"
#include "app/practice/asking.h"
#include "app/practice/papers.h"
#include "core/learn/level.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using namespace records;

const learn::LevelWords& words_of(const learn::LevelTool& tool, Level level) {
    return tool.levels[static_cast<std::size_t>(level) - 1];
}

/// The levels from the top, each with its two sides; the one that is suggested says so.
Table matrix(const learn::LevelTool& tool, const learn::Suggestion* suggestion, const Words& words) {
    Table table{{{std::string(words[Word::level_level]), 3},
                 {std::string(words[Word::level_good]), 4},
                 {std::string(words[Word::level_bad]), 4}},
                {},
                0};
    for (std::size_t rung = tool.levels.size(); rung-- > 0;) {
        const learn::LevelWords& one = tool.levels[rung];
        std::vector<std::string> row = {one.title, one.good, one.bad};
        if (suggestion != nullptr && static_cast<std::size_t>(suggestion->level) == rung + 1) {
            std::string& here = row[suggestion->side == Side::good ? 1 : 2];
            here = words.format(Word::level_here, here);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

void add_reasons(const learn::LevelTool& tool, const learn::Work& work, const learn::Suggestion& suggestion,
                 Draft& draft) {
    std::vector<std::string> reasons;
    for (const std::size_t i : suggestion.held_by) {
        reasons.push_back(chosen(tool.questions[i], work)->because);
    }
    draft.list(Word::level_held_by, reasons);
}

void add_conditions(const learn::LevelTool& tool, const learn::Suggestion& suggestion, Draft& draft) {
    std::vector<std::string> mends;
    for (const Condition4 weak : suggestion.weak) {
        mends.push_back(tool.conditions[static_cast<std::size_t>(weak)].weak);
    }
    draft.list(Word::level_mend, mends);
    if (suggestion.steady) {
        draft.add(Paragraph{draft.words.format(Word::level_steady, words_of(tool, *suggestion.steady).title)});
    }
}

/// What to read out: how the level puts it, then what the person wrote.
void add_statement(const learn::LevelTool& tool, const learn::Work& work, Level level, Draft& draft) {
    draft.heading(Word::level_read_out);
    draft.add(Paragraph{words_of(tool, level).say, Paragraph::Voice::lead});
    Terms terms;
    for (const learn::Prompt& prompt : tool.say) {
        const std::string& note = work.answer(prompt.id).note;
        terms.entries.push_back({prompt.text, note.empty() ? draft.text(Word::level_say_missing) : note});
    }
    draft.add(std::move(terms));
}

void add_choices(const learn::LevelQuestion& question, Draft& draft) {
    draft.add(Heading{3, question.text});
    List options;
    for (const learn::LevelOption& option : question.options) {
        options.items.push_back(option.text);
    }
    draft.add(std::move(options));
}

}  // namespace

void level_findings(const learn::LevelTool& tool, const learn::Work& work, Draft& draft) {
    const auto suggestion = suggest_level(tool, work);
    if (!suggestion) {
        return draft.add(Paragraph{draft.text(Word::level_none_yet), Paragraph::Voice::lead});
    }
    const learn::LevelWords& level = words_of(tool, suggestion->level);
    draft.add(Paragraph{draft.words.format(Word::level_fits, level.title), Paragraph::Voice::lead});
    const bool good = suggestion->side == Side::good;
    draft.add(good ? Paragraph{draft.words.format(Word::level_goes_well, level.good)}
                   : Paragraph{draft.words.format(Word::level_goes_badly, level.bad), Paragraph::Voice::note});
    draft.paragraph(Word::level_depends);
    add_reasons(tool, work, *suggestion, draft);
    add_conditions(tool, *suggestion, draft);
    add_statement(tool, work, suggestion->level, draft);
    draft.heading(Word::level_matrix);
    draft.add(matrix(tool, &*suggestion, draft.words));
}

void blank_level(const learn::LevelTool& tool, Draft& draft) {
    draft.lines(Word::practice_name_project, 1);
    draft.heading(Word::level_questions);
    for (const learn::LevelQuestion& question : tool.questions) {
        add_choices(question, draft);
    }
    draft.heading(Word::level_conditions);
    Table conditions{{{draft.text(Word::level_condition), 5}, {draft.text(Word::level_holds_or_not), 4}}, {}, 0};
    for (const learn::ConditionQuestion& one : tool.conditions) {
        conditions.rows.push_back({one.text, ""});
    }
    draft.add(std::move(conditions));
    draft.heading(Word::level_matrix);
    draft.add(matrix(tool, nullptr, draft.words));
    draft.heading(Word::level_say);
    for (const learn::Prompt& prompt : tool.say) {
        draft.add(Lines{prompt.text, 2});
    }
}

}  // namespace alongside::app
