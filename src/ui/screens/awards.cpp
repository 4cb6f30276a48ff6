/// What somebody can show: each award with what is there and what is missing, the scenarios behind them, and what
/// became of things they meant to do.
#include <fmt/format.h>

#include <array>

#include "ui/screens/draw.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

/// One thing that an award asks for, with a tick where it is there; the words below say so too.
void need(View& view, const app::NeedView& one) {
    Ui& ui = view.ui;
    const Theme& t = ui.theme();
    Lines lines(ui, ui.available());
    lines.add(one.words, ui.style(Type::body), t[Colour::ink]);
    lines.add(one.stands, ui.style(Type::small), t[one.met ? Colour::kept : Colour::ink_soft], ui.px(2.0F),
              one.met ? std::optional(Icon::tick) : std::nullopt);
    const Rect rect = ui.place(lines.size());
    ui.add({.role = Role::list_item,
            .name = view.words.format(Word::text_awards_need, one.words, one.stands),
            .rect = rect});
    lines.paint({rect.x, rect.y});
}

void award(View& view, const app::AwardView& one) {
    Ui& ui = view.ui;
    const std::string_view key = learn::award_id(one.award);
    panel(ui, {.kind = PanelKind::raised}, [&] {
        column(ui, {.gap = Space::s}, [&] {
            titled(ui, one.title, 2, Type::subtitle);
            paragraph(ui, one.about, {.colour = Colour::ink_soft});
        });
        ui.group(Role::list, key, one.title, [&] {
            column(ui, {.gap = Space::sm}, [&] {
                for (const app::NeedView& each : one.needs)
                    need(view, each);
            });
        });
        if (!one.earned)
            return;
        paragraph(ui, view[Word::awards_earned], {.weight = Weight::semibold});
        if (view.state.keeps && !view.state.evidence.awards.name.empty() &&
            button(ui, fmt::format("certificate-{}", key), view[Word::certificate_save]))
            view.ask(app::ShowPaper{app::PaperKind::certificate, one.award});
    });
}

/// Where nobody has given a name yet, and there is something to put it to.
void name_first(View& view) {
    panel(view.ui, {.kind = PanelKind::wash}, [&] {
        titled(view.ui, view[Word::awards_unnamed], 2, Type::subtitle);
        paragraph(view.ui, view[Word::awards_unnamed_lead]);
        ask_name(view, Word::awards_name_button, app::TakeName{});
    });
}

void awards(View& view) {
    Ui& ui = view.ui;
    const app::AwardsView& shown = view.state.evidence.awards;
    if (view.state.keeps && shown.name.empty() && !shown.finished.empty())
        name_first(view);
    for (const app::AwardView& one : shown.awards)
        award(view, one);
    if (!view.state.keeps || shown.finished.empty())
        return;
    if (button(ui, "employer", view[Word::employer_save], {.kind = ButtonKind::quiet}))
        view.ask(app::ShowPaper{app::PaperKind::employer});
    if (button(ui, "statements", view[Word::statements_open], {.kind = ButtonKind::quiet}))
        view.ask(app::ShowPaper{app::PaperKind::statements});
}

void finished(View& view) {
    Ui& ui = view.ui;
    titled(ui, view[Word::awards_finished], 2, Type::subtitle);
    const std::vector<app::FinishedView>& all = view.state.evidence.awards.finished;
    if (all.empty())
        return paragraph(ui, view[Word::awards_finished_none], {.colour = Colour::ink_soft});
    ui.group(Role::list, "finished", view[Word::awards_finished], [&] {
        column(ui, {.gap = Space::s}, [&] {
            for (std::size_t i = 0; i < all.size(); ++i) {
                const std::string name = view.words.format(Word::awards_finished_line, all[i].title, all[i].when);
                if (tile(ui, fmt::format("finished-{}", i),
                         {.name = name, .hint = all[i].stands, .goes = view[Word::awards_look_back], .compact = true}))
                    view.ask(app::Resume{all[i].run});
            }
        });
    });
}

/// Where one says what became of it: words if one likes, then how it went.
void report(View& view) {
    Ui& ui = view.ui;
    const TextAnswer typed = text_field(ui, "report", view[Word::report_label], view.state.evidence.report,
                                        {.lines = 2, .hint = view[Word::report_hint]});
    if (typed.changed)
        view.ask(app::EditReport{*typed.changed});
    static constexpr std::array fates = {std::pair{Word::report_done, store::ActionFate::done},
                                         std::pair{Word::report_otherwise, store::ActionFate::otherwise},
                                         std::pair{Word::report_not, store::ActionFate::not_done}};
    for (const auto& [words, fate] : fates)
        if (button(ui, view[words], view[words], {.kind = ButtonKind::quiet, .wide = true}) && !typed.changed)
            view.ask(app::KeepReport{fate});
}

void action(View& view, const app::DeedView& one) {
    Ui& ui = view.ui;
    panel(ui, {.kind = PanelKind::surface, .gap = Space::s}, [&] {
        narration(ui, one.text);
        caption(ui, one.written);
        if (!one.report.empty())
            paragraph(ui, one.report);
        if (!one.said.empty())
            paragraph(ui, one.said, {.colour = Colour::ink_soft});
        if (!one.can_report)
            return caption(ui, view[Word::awards_wait]);
        if (view.state.evidence.reporting == one.action)
            return report(view);
        const Word label = one.report.empty() ? Word::report_start : Word::report_again;
        if (button(ui, "start", view[label], {.kind = one.report.empty() ? ButtonKind::quiet : ButtonKind::link}))
            view.ask(app::StartReport{one.action});
    });
}

void actions(View& view) {
    Ui& ui = view.ui;
    titled(ui, view[Word::awards_actions], 2, Type::subtitle);
    const std::vector<app::DeedView>& all = view.state.evidence.awards.actions;
    if (all.empty())
        return paragraph(ui, view[Word::awards_actions_none], {.colour = Colour::ink_soft});
    for (std::size_t i = 0; i < all.size(); ++i)
        ui.scope(fmt::format("action-{}", i), [&] { action(view, all[i]); });
}

}  // namespace

void draw_awards(View& view) {
    Ui& ui = view.ui;
    side_screen(view, "awards", Measure::full, app::CloseAwards{}, view[Word::go_back], [&] {
        heading(ui, view[Word::awards_title], Level::display);
        paragraph(ui, view[Word::awards_lead], {.type = Type::lead});
        two_pane(
            ui, {.first_share = 0.5F, .min_pane = 330}, [&] { awards(view); },
            [&] {
                finished(view);
                space(ui, Space::l);
                actions(view);
            });
    });
}

}  // namespace alongside::ui::screens
