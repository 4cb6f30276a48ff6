#include "app/pack/record_paper.h"

#include "app/pack/draft.h"
#include "records/html.h"
#include "records/pdf.h"

namespace alongside::app {

namespace {

using content::Word;
using namespace records;

void add_entry(Terms& terms, std::string name, const std::string& text) {
    if (!text.empty()) {
        terms.entries.push_back({std::move(name), text});
    }
}

Terms session_of(const Draft& draft, const RoomRecord& record) {
    Terms terms;
    add_entry(terms, draft.text(Word::record_date), record.date);
    add_entry(terms, draft.text(Word::record_module), record.module);
    add_entry(terms, draft.text(Word::record_version), record.version);
    add_entry(terms, draft.text(Word::record_people), std::to_string(record.people));
    for (const vote::RolePresent& role : record.roles) {
        add_entry(terms, role.role, std::to_string(role.people));
    }
    add_entry(terms, draft.text(Word::record_chair), record.chair);
    return terms;
}

Table counts_of(const Draft& draft, const ResultView& result) {
    Table table;
    table.columns.push_back({draft.text(Word::pack_record_answer), 3});
    for (const std::string& heading : result.headings) {
        table.columns.push_back({heading, 1});
    }
    for (const ResultRow& row : result.rows) {
        const AnswerView& answer = row.answer;
        std::vector<std::string> cells = {answer.letter.empty() ? answer.text : answer.letter + "  " + answer.text};
        for (const CellView& cell : row.rounds) {
            cells.push_back(cell.words);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void add_question(Draft& draft, const RecordedQuestion& question) {
    draft.add(Heading{2, question.name});
    for (const ResultView& result : question.results) {
        draft.add(Heading{3, result.title});
        if (!result.rows.empty()) {
            draft.add(counts_of(draft, result));
        }
        if (!result.few.empty()) {
            draft.add(Paragraph{result.few});
        }
    }
    Terms terms;
    add_entry(terms, draft.text(Word::record_chosen), question.chosen);
    add_entry(terms, draft.text(Word::record_why), question.why);
    for (const std::string& dissent : question.dissents) {
        add_entry(terms, draft.text(Word::record_dissent), dissent);
    }
    for (const std::string& suggestion : question.suggestions) {
        add_entry(terms, draft.text(Word::record_suggestion), suggestion);
    }
    draft.add(std::move(terms));
}

void add_promises(Draft& draft, const RoomRecord& record) {
    if (!record.promises.empty()) {
        Table table{{{draft.text(Word::pack_promise_what), 3},
                     {draft.text(Word::pack_promise_who), 2},
                     {draft.text(Word::pack_promise_when), 2}},
                    {},
                    0};
        for (const RoomPromiseView& promise : record.promises) {
            table.rows.push_back({promise.what, promise.who, promise.by_when});
        }
        draft.heading(Word::pack_record_promises);
        draft.add(std::move(table));
    }
    Terms slips;
    for (const SlipView& slip : record.slips) {
        slips.entries.push_back({slip.to + ", " + slip.due, slip.text + " (" + slip.fate_words + ")"});
    }
    draft.terms(Word::record_story_promise, std::move(slips));
}

}  // namespace

Paper record_paper(const RoomRecord& record, const content::Words& words) {
    Draft draft(words, words.format(Word::pack_record_title, record.scenario));
    draft.terms(Word::pack_record_ground, session_of(draft, record));
    add_promises(draft, record);
    if (!record.learning.empty()) {
        draft.heading(Word::record_learning);
        draft.add(Paragraph{record.learning});
    }
    draft.list(Word::record_word, record.words_heard);
    draft.list(Word::record_parked, record.parked);
    draft.list(Word::record_truth, record.truths);
    if (!record.questions.empty()) {
        draft.paragraph(Word::pack_record_counts);
    }
    for (const RecordedQuestion& question : record.questions) {
        add_question(draft, question);
    }
    return draft.take();
}

Result<std::string> record_as(std::string_view ending, const RoomRecord& record, const content::Words& words) {
    if (ending == ".pdf") {
        return to_pdf(record_paper(record, words));
    }
    return ending == ".html" ? to_html(record_paper(record, words)) : record_csv(record, words);
}

}  // namespace alongside::app
