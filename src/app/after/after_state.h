#pragma once
/// What comes after an evening, as the window shows it, and what a person can ask there: looking back days later, taps
/// and objections in the closer look, and the counts of a local panel. AfterDesk fills it.
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/learn/panel.h"
#include "core/learn/reviews.h"
#include "core/learn/taps.h"

namespace alongside::app {

/// An evening that can be looked back on today.
struct DueView {
    learn::Review review;
    std::string title;
    std::string when;  ///< "a week later"
};

/// A day to come.
struct ComingView {
    std::string date;
    std::string title;
};

/// Something of one's own to be quoted back: what was asked, and what one wrote.
struct QuoteView {
    std::string asked;
    std::string text;
};

/// One evening, looked back on.
struct ReviewView {
    learn::Review review;
    std::string scenario;  ///< its id
    std::string title;
    std::string when;
    std::string you;      ///< whose chair it was
    std::string turning;  ///< the moment to bring back to mind; empty: there was none
    std::string chosen;
    std::vector<std::string> heard;
    std::vector<QuoteView> wrote;
};

/// What can be tapped about one choice.
struct TapView {
    struct Option {
        std::string id;
        std::string text;
    };
    std::size_t turning = 0;  ///< position in DebriefView::turnings
    std::vector<Option> options;
    std::array<std::string, learn::kTapQuestions.size()> answers;  ///< ids; empty: not tapped
};

/// A turning point with the counts of the panel.
struct PanelMoment {
    struct Option {
        std::string id;
        std::string text;
        std::array<int, learn::kPanelSides.size()> chosen{};
    };
    std::string scene;
    std::string name;
    std::vector<Option> options;
    std::string chair = {};  ///< in whose it is met; empty: in any, or the scenario has only one
};

struct PanelState {
    std::string scenario;
    std::string title;
    std::vector<PanelMoment> moments;  ///< chair by chair, those met in any last
};

struct AfterState {
    std::vector<DueView> due;
    std::vector<ComingView> coming;
    std::optional<ReviewView> open;
    std::string text;     ///< what is written while looking back
    std::string written;  ///< where the card and the calendar file are, or why they are not

    std::vector<TapView> taps;  ///< of the evening that is looked at

    std::optional<std::size_t> objecting;  ///< to this turning point
    std::string objection;
    std::set<std::size_t> objected;  ///< turning points
    bool has_objections = false;     ///< there is something to write to the authors
    std::string sender;              ///< empty: nobody by name
    std::string objections_written;  ///< where the file is, or why it is not

    PanelState panel;
};

struct ShowReviews {};
struct CloseReviews {};
struct OpenReview {
    learn::Review review;
};
struct ShutReview {};  ///< back to the list, nothing kept
struct EditReview {
    std::string text;
};
struct KeepReview {};
struct WriteReviewCard {};  ///< and the calendar file

struct SetTap {
    std::size_t turning = 0;
    learn::TapQuestion question = learn::TapQuestion::why;
    std::string answer;
};

struct StartObjection {
    std::size_t turning = 0;
};
struct EditObjection {
    std::string text;
};
struct KeepObjection {};
struct EditSender {
    std::string name;
};
struct WriteObjections {};

struct ShowPanel {};  ///< of the scenario on the card
struct ClosePanel {};
struct CountPanel {
    learn::PanelCount count;
};

using AfterCommand = std::variant<ShowReviews, CloseReviews, OpenReview, ShutReview, EditReview, KeepReview,
                                  WriteReviewCard, SetTap, StartObjection, EditObjection, KeepObjection, EditSender,
                                  WriteObjections, ShowPanel, ClosePanel, CountPanel>;

}  // namespace alongside::app
