#include "app/after/after_desk.h"

#include <algorithm>

#include "app/after/objections.h"
#include "app/after/panels.h"
#include "app/after/reviews.h"
#include "app/after/taps.h"
#include "app/play.h"
#include "app/prints.h"
#include "core/base/text.h"

namespace alongside::app {

namespace {

using content::Word;

/// A file in a new folder of its own, beside the papers that stand there.
Result<std::filesystem::path> write_beside(const std::vector<Print>& prints, const std::string& name,
                                           const std::string& file, const std::string& bytes, const Desk& desk) {
    return write_prints_beside(prints, desk.saves->folder(), name, desk.words).and_then([&](const auto& folder) {
        return write_file(folder / file, bytes, desk.words).map([&] { return folder; });
    });
}

std::string where_words(const Result<std::filesystem::path>& folder, const content::Words& words) {
    return folder ? words.format(Word::after_written, folder->string()) : folder.error().message;
}

}  // namespace

struct AfterDesk::Visitor {
    AfterDesk& desk;
    AfterState& state;
    const AfterBusiness& business;

    std::string operator()(const ShowReviews&) const {
        state.open.reset();
        state.written.clear();
        desk.look_at_days(business.person);
        return {};
    }
    std::string operator()(const OpenReview& open) const { return desk.open_review(open.review, business.person); }
    std::string operator()(const ShutReview&) const {
        state.open.reset();
        return {};
    }
    std::string operator()(const EditReview& edit) const { return type(state.text, edit.text); }
    std::string operator()(const KeepReview&) const { return desk.keep_review(business.person); }
    std::string operator()(const WriteReviewCard&) const {
        desk.write_review_card(business.person);
        return {};
    }
    std::string operator()(const SetTap& tap) const { return desk.tap(tap, business); }
    std::string operator()(const StartObjection& start) const {
        state.objecting = start.turning;
        state.objection.clear();
        return {};
    }
    std::string operator()(const EditObjection& edit) const { return type(state.objection, edit.text); }
    std::string operator()(const KeepObjection&) const { return desk.keep_objection(business); }
    std::string operator()(const EditSender& edit) const { return type(state.sender, edit.name); }
    std::string operator()(const WriteObjections&) const {
        desk.write_objections(business.person);
        return {};
    }
    std::string operator()(const ShowPanel&) const { return desk.show_panel(business.card.id); }
    std::string operator()(const CountPanel& count) const { return desk.count(count.count); }

    // The ways between screens are App's.
    std::string operator()(const CloseReviews&) const { return {}; }
    std::string operator()(const ClosePanel&) const { return {}; }

  private:
    static std::string type(std::string& where, const std::string& text) {
        where = text;
        return {};
    }
};

std::string AfterDesk::handle(const AfterCommand& command, const AfterBusiness& business) {
    return std::visit(Visitor{*this, state_, business}, command);
}

/// Where the saves cannot be read there is nothing to look back on; the rest of home says what is wrong.
void AfterDesk::look_at_days(const std::optional<Id>& person) {
    Reviews reviews = reviews_of(desk_, person).value_or(Reviews());
    state_.due = std::move(reviews.due);
    state_.coming = std::move(reviews.coming);
}

void AfterDesk::look_at_evening(const AfterBusiness& business) {
    state_.taps = taps_of(desk_, *business.play, business.debrief).value_or(std::vector<TapView>());
    state_.objecting.reset();
    state_.objection.clear();
    state_.objected.clear();
    state_.objections_written.clear();
    state_.has_objections = has_objections(desk_, business.person);
}

std::string AfterDesk::open_review(const learn::Review& review, const std::optional<Id>& person) {
    auto view = review_view(desk_, person, review);
    if (!view) {
        return view.error().message;
    }
    state_.open = std::move(*view);
    state_.text.clear();
    return {};
}

std::string AfterDesk::keep_review(const std::optional<Id>& person) {
    if (!state_.open) {
        return {};
    }
    if (const auto kept = app::keep_review(desk_, person, state_.open->review, state_.text); !kept) {
        return kept.error().message;
    }
    state_.open.reset();
    look_at_days(person);
    return std::string(desk_.words[Word::review_kept]);
}

void AfterDesk::write_review_card(const std::optional<Id>& person) {
    if (desk_.saves == nullptr) {
        return;
    }
    const auto calendar = reviews_calendar(desk_, person);
    const auto card = reviews_card(desk_, person);
    if (!calendar || !card) {
        state_.written = (!calendar ? calendar.error() : card.error()).message;
        return;
    }
    state_.written = where_words(write_beside({*card}, card->name, card->name + ".ics", *calendar, desk_), desk_.words);
}

std::string AfterDesk::tap(const SetTap& tap, const AfterBusiness& business) {
    const auto about = std::find_if(state_.taps.begin(), state_.taps.end(),
                                    [&](const TapView& one) { return one.turning == tap.turning; });
    if (about == state_.taps.end() || business.play == nullptr) {
        return {};
    }
    if (const auto kept = set_tap(desk_, *business.play, business.debrief, tap); !kept) {
        return kept.error().message;
    }
    about->answers[static_cast<std::size_t>(tap.question)] = tap.answer;
    return {};
}

std::string AfterDesk::keep_objection(const AfterBusiness& business) {
    if (!state_.objecting || business.play == nullptr || *state_.objecting >= business.debrief.turnings.size() ||
        trimmed(state_.objection).empty()) {
        return {};
    }
    Play play = *business.play;
    const auto kept = play.reflect(store::ReflectionKind::app_is_wrong, trimmed(state_.objection),
                                   business.debrief.turnings[*state_.objecting].position);
    if (!kept) {
        return kept.error().message;
    }
    state_.objected.insert(*state_.objecting);
    state_.objecting.reset();
    state_.objection.clear();
    state_.has_objections = has_objections(desk_, business.person);
    return std::string(desk_.words[desk_.saves != nullptr ? Word::objections_kept : Word::reflect_not_kept]);
}

void AfterDesk::write_objections(const std::optional<Id>& person) {
    if (desk_.saves == nullptr) {
        return;
    }
    const auto file = objections_file(desk_, person, state_.sender);
    state_.objections_written =
        file ? where_words(write_beside({}, "for-the-authors", "objections.yaml", *file, desk_), desk_.words)
             : file.error().message;
}

std::string AfterDesk::show_panel(const std::string& scenario) {
    auto panel = panel_of(desk_, scenario);
    if (!panel) {
        return panel.error().message;
    }
    state_.panel = std::move(*panel);
    return {};
}

std::string AfterDesk::count(const learn::PanelCount& count) {
    if (const auto kept = count_panel(desk_, state_.panel.scenario, count); !kept) {
        return kept.error().message;
    }
    return show_panel(state_.panel.scenario);
}

}  // namespace alongside::app
