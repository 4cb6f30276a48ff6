#include "app/evidence_desk.h"

#include <utility>

#include "app/badge.h"
#include "app/my_data.h"
#include "app/prints.h"
#include "app/statements_kept.h"

namespace alongside::app {

namespace {

using content::Word;

}  // namespace

struct EvidenceDesk::Visitor {
    EvidenceDesk& desk;
    EvidenceState& state;
    const std::optional<Id>& person;

    std::string operator()(const ShowAwards&) const { return desk.show_awards(person); }
    std::string operator()(const CloseAwards&) const { return {}; }
    std::string operator()(const StartReport& start) const {
        state.reporting = start.action;
        state.report.clear();
        return {};
    }
    std::string operator()(const EditReport& edit) const {
        state.report = edit.text;
        return {};
    }
    std::string operator()(const KeepReport& keep) const { return desk.keep_report(keep.fate, person); }
    std::string operator()(const ShowPaper& show) const { return desk.show_paper(show, person); }
    std::string operator()(const EditPaper& edit) const {
        state.paper.typed = edit.typed;
        state.paper.saved.clear();
        desk.fill_paper(person);
        return {};
    }
    std::string operator()(const SavePaper&) const {
        desk.save_paper(person);
        return {};
    }
    std::string operator()(const TakeName&) const { return desk.show_awards(person); }
    std::string operator()(const ClosePaper&) const { return {}; }
};

std::string EvidenceDesk::handle(const EvidenceCommand& command, const std::optional<Id>& person) {
    return std::visit(Visitor{*this, state_, person}, command);
}

std::string EvidenceDesk::show_awards(const std::optional<Id>& person) {
    state_.reporting = Id();
    state_.report.clear();
    auto view = awards_view(desk_, person);
    if (!view) {
        return view.error().message;
    }
    state_.awards = std::move(*view);
    return {};
}

std::string EvidenceDesk::keep_report(store::ActionFate fate, const std::optional<Id>& person) {
    if (const auto kept = report_action(desk_, person, state_.reporting, fate, state_.report); !kept) {
        return kept.error().message;
    }
    const std::string trouble = show_awards(person);
    return trouble.empty() ? std::string(desk_.words[Word::report_kept]) : trouble;
}

std::string EvidenceDesk::show_paper(const ShowPaper& wanted, const std::optional<Id>& person) {
    state_.paper = {};
    state_.paper.kind = wanted.kind;
    state_.paper.award = wanted.award;
    state_.paper.typed.name = state_.awards.name;
    fill_paper(person);
    return {};
}

void EvidenceDesk::fill_paper(const std::optional<Id>& person) {
    state_.paper.fields.clear();
    state_.paper.rows.clear();
    state_.paper.wrong.clear();
    switch (state_.paper.kind) {
        case PaperKind::certificate:
            return fill_certificate(person);
        case PaperKind::employer:
            return fill_employer(person);
        case PaperKind::statements:
            return fill_statements(person);
    }
}

void EvidenceDesk::fill_certificate(const std::optional<Id>& person) {
    PaperView& paper = state_.paper;
    const auto certificate = certificate_of(desk_, person, paper.award, paper.typed);
    if (!certificate) {
        paper.title = desk_.words.format(Word::certificate_title, title_of(paper.award, desk_.words));
        paper.lead.clear();
        paper.wrong = certificate.error().message;
        return;
    }
    paper.title = certificate->title;
    paper.lead = certificate->lead;
    paper.fields = certificate->fields;
    for (const LearningRow& row : certificate->rows) {
        paper.rows.push_back(row_words(row, desk_));
    }
}

void EvidenceDesk::fill_employer(const std::optional<Id>& person) {
    PaperView& paper = state_.paper;
    paper.title = desk_.words[Word::employer_title];
    paper.lead = desk_.words.format(Word::employer_lead, paper.typed.name);
    const auto rows = learning_rows(desk_, person);
    if (!rows || rows->empty() || paper.typed.name.empty()) {
        paper.wrong = !rows           ? rows.error().message
                      : rows->empty() ? std::string(desk_.words[Word::employer_none])
                                      : std::string(desk_.words[Word::papers_name_first]);
        return;
    }
    for (const LearningRow& row : *rows) {
        paper.rows.push_back(row_words(row, desk_));
    }
}

void EvidenceDesk::fill_statements(const std::optional<Id>& person) {
    PaperView& paper = state_.paper;
    paper.title = desk_.words[Word::statements_title];
    if (!person || desk_.saves == nullptr) {
        paper.wrong = desk_.words[Word::papers_keep_name_first];
        return;
    }
    const auto all = statements_of(desk_, *person);
    if (!all || all->empty()) {
        paper.wrong = all ? std::string(desk_.words[Word::statements_none]) : all.error().message;
        return;
    }
    paper.lead = desk_.words.format(Word::statements_lead, all->size());
    for (const Word sentence : {Word::statements_in, Word::statements_out, Word::statements_who}) {
        paper.rows.emplace_back(desk_.words[sentence]);
    }
}

void EvidenceDesk::save_statements(const std::optional<Id>& person) {
    if (!person) {
        return;
    }
    if (const auto file = export_statements_beside(desk_, *person)) {
        state_.paper.saved = desk_.words.format(Word::papers_saved, file->string());
    } else {
        state_.paper.wrong = file.error().message;
    }
}

/// The self-recorded badge beside the certificate. The folder is new, so nothing is in the way.
Result<std::filesystem::path> EvidenceDesk::add_badge(const std::optional<Id>& person,
                                                      const std::filesystem::path& folder) {
    return badge_of(desk_, person, state_.paper.award, std::nullopt)
        .and_then([&](const MadeBadge& badge) {
            return write_file(folder / "badge.json", badge.json, desk_.words).and_then([&] {
                return write_file(folder / "badge.png", badge.png, desk_.words);
            });
        })
        .map([&] { return folder; });
}

void EvidenceDesk::save_paper(const std::optional<Id>& person) {
    if (desk_.saves == nullptr) {
        return;
    }
    if (state_.paper.kind == PaperKind::statements) {
        return save_statements(person);
    }
    Result<std::vector<Print>> prints =
        state_.paper.kind == PaperKind::certificate
            ? certificate_of(desk_, person, state_.paper.award, state_.paper.typed).map([&](const Certificate& made) {
                  return std::vector{Print{"certificate", certificate_paper(made, desk_)}};
              })
            : learning_rows(desk_, person).map([&](const std::vector<LearningRow>& rows) {
                  return std::vector{Print{"employer", employer_paper(state_.paper.typed.name, rows, desk_),
                                           employer_csv(rows, desk_)}};
              });
    if (!prints) {
        state_.paper.wrong = prints.error().message;
        return;
    }
    auto folder = write_prints_beside(*prints, desk_.saves->folder(), prints->front().name, desk_.words);
    if (folder && state_.paper.kind == PaperKind::certificate) {
        folder = add_badge(person, *folder);
    }
    if (folder) {
        state_.paper.saved = desk_.words.format(Word::papers_saved, folder->string());
    } else {
        state_.paper.wrong = folder.error().message;
    }
}

}  // namespace alongside::app
