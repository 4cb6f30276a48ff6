/// A paper before it is saved: what one types for it, and what it will say.
#include <array>

#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

struct Typed {
    std::string_view key;
    Word label;
    Word hint;
    std::string app::CertificateWords::*text;
};

constexpr std::array kTyped = {
    Typed{"name", Word::certificate_name, Word::papers_name_hint, &app::CertificateWords::name},
    Typed{"issuer", Word::certificate_issuer, Word::papers_issuer_hint, &app::CertificateWords::issuer},
    Typed{"contact", Word::certificate_contact, Word::papers_contact_hint, &app::CertificateWords::contact},
    Typed{"sentence", Word::papers_sentence, Word::papers_sentence_hint, &app::CertificateWords::sentence},
};

/// How many of kTyped one types for a paper. Learning records hold no name.
constexpr std::size_t fields_of(app::PaperKind kind) {
    switch (kind) {
        case app::PaperKind::certificate:
            return kTyped.size();
        case app::PaperKind::employer:
            return 1;
        case app::PaperKind::statements:
            break;
    }
    return 0;
}

constexpr Word save_label(app::PaperKind kind) {
    switch (kind) {
        case app::PaperKind::certificate:
            return Word::papers_save_certificate;
        case app::PaperKind::employer:
            return Word::papers_save;
        case app::PaperKind::statements:
            break;
    }
    return Word::statements_save;
}

void fields(View& view) {
    const app::PaperView& paper = view.state.evidence.paper;
    const std::size_t count = fields_of(paper.kind);
    for (std::size_t i = 0; i < count; ++i) {
        const Typed& one = kTyped[i];
        const TextAnswer typed = text_field(view.ui, one.key, view[one.label], paper.typed.*one.text,
                                            {.hint = view[one.hint], .max_bytes = 200});
        if (typed.changed) {
            app::CertificateWords words = paper.typed;
            words.*one.text = *typed.changed;
            view.ask(app::EditPaper{std::move(words)});
        }
    }
}

void field(Ui& ui, const app::Field& one) {
    column(ui, {.gap = Space::xs}, [&] {
        caption(ui, one.label);
        paragraph(ui, one.text);
    });
}

void preview(View& view) {
    Ui& ui = view.ui;
    const app::PaperView& paper = view.state.evidence.paper;
    panel(ui, {.kind = PanelKind::raised, .padding = Space::xl}, [&] {
        titled(ui, view[Word::papers_will_say], 2, Type::subtitle);
        if (!paper.wrong.empty())
            return status_line(ui, "wrong", paper.wrong);
        paragraph(ui, paper.lead, {.type = Type::lead});
        for (const app::Field& one : paper.fields)
            field(ui, one);
        for (const std::string& row : paper.rows)
            paragraph(ui, row);
        if (paper.kind != app::PaperKind::statements)
            caption(ui, view[Word::certificate_no_qualification]);
    });
}

void save(View& view) {
    Ui& ui = view.ui;
    const app::PaperView& paper = view.state.evidence.paper;
    if (button(ui, "save", view[save_label(paper.kind)], {.disabled_because = paper.wrong}))
        view.ask(app::SavePaper{});
    if (!paper.saved.empty())
        status_line(ui, "saved", paper.saved);
}

}  // namespace

void draw_paper(View& view) {
    Ui& ui = view.ui;
    side_screen(view, "paper", Measure::full, app::ClosePaper{}, view[Word::go_back], [&] {
        heading(ui, view.state.evidence.paper.title, Level::display);
        if (fields_of(view.state.evidence.paper.kind) == 0) {
            preview(view);
            return save(view);
        }
        two_pane(
            ui, {.first_share = 0.46F, .min_pane = 330},
            [&] {
                fields(view);
                save(view);
            },
            [&] { preview(view); });
    });
}

}  // namespace alongside::ui::screens
