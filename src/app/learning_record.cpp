#include "app/learning_record.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

#include "app/about_view.h"
#include "app/awards_view.h"
#include "app/calendar.h"
#include "app/desk.h"
#include "app/own_key.h"
#include "app/pack/draft.h"
#include "app/statements.h"
#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/learn/time_spent.h"
#include "core/story/run.h"
#include "records/csv.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

constexpr std::size_t kVersionLetters = 12;

std::vector<TimeMs> moments_of(const Finished& one, const std::vector<Decision>& decisions) {
    std::vector<TimeMs> moments = {one.run.started_at};
    for (const Decision& decision : path_to(decisions, one.ending.decision)) {
        moments.push_back(decision.at);
    }
    return moments;
}

LearningRow row_of(const Finished& one, const std::vector<Decision>& decisions, const content::Library& library) {
    LearningRow row;
    row.title = library.title_of(one.form.scenario);
    row.version = one.run.scenario_sha256.substr(0, kVersionLetters);
    row.begun = one.run.started_at;
    row.finished = one.ending.at;
    row.minutes = learn::active_minutes(moments_of(one, decisions));
    if (const content::Shelved* shelved = library.find_playable(one.form.scenario)) {
        row.usual_minutes = shelved->scenario->minutes;
    }
    return row;
}

Result<std::vector<LearningRow>> rows_of(const std::vector<Finished>& finished, const Desk& desk) {
    std::vector<LearningRow> rows;
    for (const Finished& one : finished) {
        const auto decisions = desk.saves->decisions().of_run(one.run.id);
        if (!decisions) {
            return tl::unexpected(decisions.error());
        }
        rows.push_back(row_of(one, *decisions, desk.library));
    }
    return rows;
}

std::vector<learn::Award> earned_by(const Records& records, const Desk& desk) {
    const learn::Shipped shipped = shipped_on(desk.library, desk.practice);
    const learn::Evidence evidence = evidence_in(records, desk);
    std::vector<learn::Award> earned;
    for (std::size_t i = 0; i < learn::kAwards; ++i) {
        const auto award = static_cast<learn::Award>(i);
        if (offered(award, shipped) && checklist(award, evidence).earned()) {
            earned.push_back(award);
        }
    }
    return earned;
}

std::string titles_of(const std::vector<learn::Award>& awards, const Words& words) {
    std::vector<std::string> titles;
    titles.reserve(awards.size());
    for (const learn::Award award : awards) {
        titles.push_back(title_of(award, words));
    }
    return fmt::format("{}", fmt::join(titles, ", "));
}

std::vector<Finished> debriefed(const Records& records) {
    std::vector<Finished> list;
    std::copy_if(records.finished.begin(), records.finished.end(), std::back_inserter(list),
                 [](const Finished& one) { return one.form.debriefed(); });
    return list;
}

std::vector<std::string> aims_of(const std::vector<Finished>& finished, const content::Library& library) {
    std::set<std::string> modules;
    for (const Finished& one : finished) {
        modules.insert(one.form.module);
    }
    std::vector<std::string> aims;
    for (const content::Module& module : library.modules) {
        if (modules.count(module.id) == 1) {
            aims.insert(aims.end(), module.aims.begin(), module.aims.end());
        }
    }
    return aims;
}

std::string time_words(const std::vector<LearningRow>& rows, const Words& words) {
    int measured = 0;
    int usual = 0;
    for (const LearningRow& row : rows) {
        measured += row.minutes;
        usual += row.usual_minutes;
    }
    return words.format(Word::certificate_time_words, measured, usual);
}

std::string period_words(const std::vector<LearningRow>& rows, const Desk& desk) {
    const auto first = std::min_element(rows.begin(), rows.end(),
                                        [](const auto& one, const auto& other) { return one.begun < other.begun; });
    const auto last = std::max_element(
        rows.begin(), rows.end(), [](const auto& one, const auto& other) { return one.finished < other.finished; });
    const std::string from = day_words(desk, first->begun);
    const std::string to = day_words(desk, last->finished);
    return from == to ? to : desk.words.format(Word::certificate_period_words, from, to);
}

/// Drawn at the first time, and told then.
Result<store::Credential> made_out(const Desk& desk, const Id& person, learn::Award award) {
    store::Credential credential{make_id(desk.entropy), person, std::string(learn::award_id(award)), desk.now()};
    return desk.saves
        ->together([&] {
            return desk.saves->evidence().make_out(credential).and_then([&](const store::Credential& counts) {
                credential = counts;
                return keep(desk, award_statement(counts, title_of(award, desk.words)));
            });
        })
        .map([&] { return credential; });
}

void add_fields(const CertificateWords& typed, const store::Credential& credential, learn::Award award,
                const Desk& desk, Certificate& out) {
    const auto add = [&](Word label, std::string text) {
        if (!text.empty()) {
            out.fields.push_back({std::string(desk.words[label]), std::move(text)});
        }
    };
    const std::string issuer(trimmed(typed.issuer));
    add(Word::certificate_name, std::string(trimmed(typed.name)));
    add(Word::certificate_award, title_of(award, desk.words));
    add(Word::certificate_number, uuid_of(credential.id));
    add(Word::certificate_issued, day_words(desk, credential.at));
    add(Word::certificate_period, period_words(out.rows, desk));
    add(Word::certificate_time, time_words(out.rows, desk.words));
    add(Word::certificate_kind, std::string(desk.words[Word::certificate_kind_alone]));
    add(Word::certificate_issuer, issuer.empty() ? std::string(desk.words[Word::certificate_issuer_self]) : issuer);
    add(Word::certificate_contact, std::string(trimmed(typed.contact)));
    add(Word::certificate_sentence, std::string(trimmed(typed.sentence)));
    add(Word::certificate_content, review_words(desk.library, desk.words));
}

records::Table table_of(const std::vector<LearningRow>& rows, const Desk& desk) {
    const auto column = [&](Word heading, int share) {
        return records::Table::Column{std::string(desk.words[heading]), share};
    };
    records::Table table{{column(Word::certificate_scenario, 4), column(Word::certificate_version, 3),
                          column(Word::certificate_finished, 3), column(Word::certificate_minutes, 2)},
                         {},
                         0};
    for (const LearningRow& row : rows) {
        table.rows.push_back({row.title, row.version, day_words(desk, row.finished), std::to_string(row.minutes)});
    }
    return table;
}

void add_own_page(Draft& draft) {
    draft.add(records::PageBreak{});
    draft.heading(Word::certificate_own_page);
    draft.paragraph(Word::certificate_own_page_about);
    for (const Word question : {Word::certificate_own_how, Word::certificate_own_what, Word::certificate_own_learnt,
                                Word::certificate_own_changed, Word::certificate_own_code}) {
        draft.lines(question, 3);
    }
}

}  // namespace

Result<std::vector<LearningRow>> learning_rows(const Desk& desk, const std::optional<Id>& person) {
    const auto records = records_of(desk, person);
    if (!records) {
        return tl::unexpected(records.error());
    }
    auto rows = rows_of(records->finished, desk);
    if (rows) {
        const std::string awards = titles_of(earned_by(*records, desk), desk.words);
        for (std::size_t i = 0; i < rows->size(); ++i) {
            if (records->finished[i].form.debriefed()) {
                (*rows)[i].award = awards;
            }
        }
    }
    return rows;
}

Result<Certificate> certificate_of(const Desk& desk, const std::optional<Id>& person, learn::Award award,
                                   const CertificateWords& typed) {
    if (!person || desk.saves == nullptr) {
        return fail("not-named", std::string(desk.words[Word::papers_keep_name_first]));
    }
    if (trimmed(typed.name).empty()) {
        return fail("no-name", std::string(desk.words[Word::papers_name_first]));
    }
    const auto records = records_of(desk, person);
    if (!records) {
        return tl::unexpected(records.error());
    }
    const auto earned = earned_by(*records, desk);
    if (std::find(earned.begin(), earned.end(), award) == earned.end()) {
        return fail("not-earned", std::string(desk.words[Word::papers_not_earned]));
    }
    const auto credential = made_out(desk, *person, award);
    auto rows = rows_of(debriefed(*records), desk);
    if (!credential || !rows) {
        return tl::unexpected(credential ? rows.error() : credential.error());
    }
    Certificate out;
    out.title = desk.words.format(Word::certificate_title, title_of(award, desk.words));
    out.lead = desk.words.format(Word::certificate_lead, trimmed(typed.name));
    out.number = "urn:uuid:" + uuid_of(credential->id);
    out.rows = std::move(*rows);
    out.aims = aims_of(debriefed(*records), desk.library);
    for (const learn::Need& need : checklist(award, evidence_in(*records, desk)).needs) {
        const NeedView view = need_view(need, desk.words);
        out.took.push_back(need.of > 1 ? desk.words.format(Word::certificate_took_count, view.words, view.stands)
                                       : view.words);
    }
    add_fields(typed, *credential, award, desk, out);
    return own_key(desk, *person).map([&](const records::SigningKey& key) {
        out.fields.push_back({std::string(desk.words[Word::badge_key]), key.did()});
        return std::move(out);
    });
}

records::Paper certificate_paper(const Certificate& certificate, const Desk& desk) {
    Draft draft(desk.words, certificate.title);
    draft.add(records::Paragraph{certificate.lead, records::Paragraph::Voice::lead});
    records::Terms terms;
    for (const Field& field : certificate.fields) {
        terms.entries.push_back({field.label, field.text});
    }
    draft.add(std::move(terms));
    draft.add(records::Code{certificate.number, desk.words.format(Word::certificate_code, certificate.number)});
    draft.add(records::Paragraph{draft.text(Word::certificate_no_qualification), records::Paragraph::Voice::note});
    draft.list(Word::certificate_took, certificate.took);
    draft.heading(Word::certificate_done);
    draft.add(table_of(certificate.rows, desk));
    draft.list(Word::certificate_aims, certificate.aims);
    add_own_page(draft);
    return draft.take();
}

records::Paper employer_paper(const std::string& name, const std::vector<LearningRow>& rows, const Desk& desk) {
    Draft draft(desk.words, std::string(desk.words[Word::employer_title]));
    draft.add(records::Paragraph{desk.words.format(Word::employer_lead, name), records::Paragraph::Voice::lead});
    const auto column = [&](Word heading, int share) {
        return records::Table::Column{std::string(desk.words[heading]), share};
    };
    records::Table table{
        {column(Word::employer_title_column, 4), column(Word::employer_date, 3), column(Word::employer_minutes, 2),
         column(Word::employer_kind, 2), column(Word::employer_award, 4)},
        {},
        0};
    for (const LearningRow& row : rows) {
        table.rows.push_back({row.title, day_words(desk, row.finished), std::to_string(row.minutes),
                              draft.text(Word::employer_alone), row.award});
    }
    draft.add(std::move(table));
    draft.add(records::Paragraph{draft.text(Word::certificate_no_qualification), records::Paragraph::Voice::note});
    return draft.take();
}

std::string employer_csv(const std::vector<LearningRow>& rows, const Desk& desk) {
    const auto text = [&](Word word) { return std::string(desk.words[word]); };
    std::string csv = records::csv_row(std::array{text(Word::employer_title_column), text(Word::employer_date),
                                                  text(Word::employer_minutes), text(Word::employer_kind),
                                                  text(Word::employer_award)});
    for (const LearningRow& row : rows) {
        csv += records::csv_row(std::array{row.title, date_words(desk, row.finished), std::to_string(row.minutes),
                                           text(Word::employer_alone), row.award});
    }
    return csv;
}

std::string row_words(const LearningRow& row, const Desk& desk) {
    const Words& words = desk.words;
    const std::string minutes = row.minutes == 1 ? std::string(words[Word::employer_one_minute])
                                                 : words.format(Word::employer_some_minutes, row.minutes);
    const std::string line = words.format(Word::employer_row, row.title, day_words(desk, row.finished), minutes,
                                          words[Word::employer_alone]);
    return row.award.empty() ? line : words.format(Word::employer_row_award, line, row.award);
}

}  // namespace alongside::app
