/// A scenario that somebody has passed on: what is in its file, before it goes on the shelf.
#include "core/base/text.h"
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

void which_file(View& view) {
    Ui& ui = view.ui;
    const app::ShareState& share = view.state.share;
    const bool blank = trimmed(share.file).empty();
    const TextAnswer typed = text_field(ui, "file", view[Word::open_label], share.file,
                                        {.hint = view[Word::open_hint], .error = share.refused, .max_bytes = 1000});
    const Button look{.icon = Icon::arrow_right,
                      .disabled_because = blank ? view[Word::open_first] : std::string_view()};
    const bool pressed = button(ui, "look", view[Word::open_button], look);
    if (typed.changed)
        view.ask(app::EditOpenFile{*typed.changed});
    else if (!blank && (pressed || typed.submitted))
        view.ask(app::LookInside{});
}

void listed(Ui& ui, std::string_view key, std::string_view name, const std::vector<std::string>& lines) {
    if (lines.empty())
        return;
    space(ui, Space::s);
    titled(ui, name, 2, Type::subtitle);
    ui.group(Role::list, key, name, [&] {
        for (const std::string& line : lines)
            paragraph(ui, line);
    });
}

void what_it_is(View& view, const app::ParcelView& parcel) {
    Ui& ui = view.ui;
    if (!parcel.summary.empty())
        paragraph(ui, parcel.summary, {.type = Type::lead});
    for (const std::string& line : parcel.about)
        paragraph(ui, line);
    if (!parcel.content_note.empty())
        paragraph(ui, view.words.format(Word::open_note, parcel.content_note));
    listed(ui, "newcomers", view[Word::open_newcomers], parcel.newcomers);
}

void what_adding_does(View& view, const app::ParcelView& parcel) {
    Ui& ui = view.ui;
    if (!parcel.standing.empty())
        paragraph(ui, parcel.standing, {.weight = Weight::medium});
    listed(ui, "differs", view[Word::open_differs], parcel.differs);
}

void add_or_not(View& view, const app::ParcelView& parcel) {
    row(view.ui, {.gap = Space::m}, [&] {
        if (parcel.can_add && button(view.ui, "add", view[Word::open_add]))
            view.ask(app::AddParcel{});
        if (button(view.ui, "leave", view[Word::open_leave], {.kind = ButtonKind::quiet}))
            view.ask(app::LeaveParcel{});
    });
}

void what_check_says(View& view, const app::ParcelView& parcel) {
    Ui& ui = view.ui;
    titled(ui, view[Word::open_check], 2, Type::subtitle);
    paragraph(ui, parcel.verdict);
    if (parcel.findings.empty() && parcel.let_pass.empty())
        return;
    ui.group(Role::list, "findings", view[Word::open_check], [&] {
        for (const std::string& finding : parcel.findings)
            paragraph(ui, finding, {.type = Type::small});
        for (const std::string& reason : parcel.let_pass)
            paragraph(ui, reason, {.type = Type::small});
    });
}

/// Of what cannot be read there is nothing to say but that.
bool can_be_told(const app::ParcelView& parcel) {
    return !parcel.summary.empty() || !parcel.about.empty() || !parcel.standing.empty();
}

void preview(View& view, const app::ParcelView& parcel) {
    Ui& ui = view.ui;
    if (can_be_told(parcel)) {
        heading(ui, parcel.title, Level::display);
    } else {
        kicker(ui, parcel.title);
        heading(ui, view[Word::open_broken], Level::display);
    }
    const auto check = [&] {
        panel(ui, {.kind = PanelKind::sunk, .padding = Space::m, .gap = Space::s},
              [&] { what_check_says(view, parcel); });
    };
    if (!can_be_told(parcel))
        return check();
    constexpr TwoPane panes{.first_share = 0.55F, .min_pane = 340};
    if (panes_stack(ui, panes)) {  // nobody should add it before what was found has gone by
        check();
        what_it_is(view, parcel);
        return what_adding_does(view, parcel);
    }
    two_pane(
        ui, panes,
        [&] {
            what_it_is(view, parcel);
            space(ui, Space::m);
            what_adding_does(view, parcel);
        },
        check);
}

}  // namespace

void draw_opening(View& view) {
    const app::ShareState& share = view.state.share;
    if (share.parcel)
        return side_screen(
            view, "parcel", can_be_told(*share.parcel) ? Measure::full : Measure::reading, app::LeaveParcel{},
            view[Word::go_back], [&] { preview(view, *share.parcel); }, [&] { add_or_not(view, *share.parcel); });
    side_screen(view, "opening", Measure::reading, app::CloseOpening{}, view[Word::go_back], [&] {
        heading(view.ui, view[Word::open_title], Level::display);
        paragraph(view.ui, view[Word::open_lead], {.type = Type::lead});
        if (share.looking)
            return live_group(view.ui, view[Word::open_looking], [&] { paragraph(view.ui, view[Word::open_looking]); });
        which_file(view);
    });
}

}  // namespace alongside::ui::screens
