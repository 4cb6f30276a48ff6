#include "app/after/reviews.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "app/calendar.h"
#include "app/debrief_view.h"
#include "app/evidence.h"
#include "app/pack/draft.h"
#include "app/play.h"
#include "core/base/text.h"
#include "records/ics.h"

namespace alongside::app {

namespace {

using content::Word;

constexpr std::array kWhen = {Word::review_after_1, Word::review_after_7, Word::review_after_30,
                              Word::review_after_90};  // in the order of kReviewDays

std::size_t which(const learn::Review& review) {
    const auto* found = std::find(learn::kReviewDays.begin(), learn::kReviewDays.end(), review.after);
    return found == learn::kReviewDays.end() ? 0 : static_cast<std::size_t>(found - learn::kReviewDays.begin());
}

std::string when_words(const Desk& desk, const learn::Review& review) {
    return std::string(desk.words[kWhen.at(which(review))]);
}

/// What reviews are reckoned from: the latest evening with each scenario, the latest first.
struct Evenings {
    std::map<Id, Finished> finished;
    std::vector<learn::FinishedRun> runs;
    std::vector<learn::Review> done;
    std::vector<store::LookBack> look_backs;

    const Finished& of(const Id& run) const { return finished.at(run); }
};

void add_runs(const Desk& desk, std::vector<Finished> all, Evenings& evenings) {
    std::set<std::string> scenarios;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (scenarios.insert(one->run.scenario_id).second) {
            evenings.runs.push_back({one->run.id, local_day(desk, one->ending.at)});
            evenings.finished.emplace(one->run.id, std::move(*one));
        }
    }
}

Result<Evenings> evenings_of(const Desk& desk, const std::optional<Id>& person) {
    Evenings evenings;
    if (desk.saves == nullptr) {
        return evenings;
    }
    auto records = records_of(desk, person);
    auto look_backs = desk.saves->after().look_backs(person);
    if (!records || !look_backs) {
        return tl::unexpected(!records ? records.error() : look_backs.error());
    }
    add_runs(desk, std::move(records->finished), evenings);
    evenings.look_backs = std::move(*look_backs);
    for (const store::LookBack& one : evenings.look_backs) {
        evenings.done.push_back({one.run, one.after});
    }
    return evenings;
}

std::string title_of(const Desk& desk, const Finished& one) {
    return desk.library.title_of(one.run.scenario_id);
}

std::int64_t today(const Desk& desk) {
    return local_day(desk, desk.now());
}

std::optional<Word> asked_as(store::ReflectionKind kind) {
    switch (kind) {
        case store::ReflectionKind::own_words:
            return Word::review_said;
        case store::ReflectionKind::reflection:
            return Word::reflect_reflection;
        case store::ReflectionKind::next_time:
            return Word::reflect_next_time;
        case store::ReflectionKind::app_is_wrong:
            return std::nullopt;
    }
    return std::nullopt;
}

/// All that the person wrote about an evening, what they wrote when they looked back last.
Result<std::vector<QuoteView>> quotes_of(const Desk& desk, const Evenings& evenings, const Id& run) {
    const auto reflections = desk.saves->reflections().of_run(run);
    if (!reflections) {
        return tl::unexpected(reflections.error());
    }
    std::vector<QuoteView> quotes;
    for (const store::Reflection& one : *reflections) {
        if (const auto asked = asked_as(one.kind)) {
            quotes.push_back({std::string(desk.words[*asked]), one.text});
        }
    }
    for (const store::LookBack& one : evenings.look_backs) {
        if (one.run == run && !one.text.empty()) {
            quotes.push_back({when_words(desk, {one.run, one.after}), one.text});
        }
    }
    return quotes;
}

/// Of the moments after which most followed a different one each time.
const TurningView* moment_for(const learn::Review& review, const std::vector<TurningView>& turnings) {
    std::vector<std::size_t> weights;
    std::vector<const TurningView*> chosen;
    for (const TurningView& one : turnings) {
        if (!one.option.empty()) {
            weights.push_back(one.heard.size());
            chosen.push_back(&one);
        }
    }
    const std::vector<std::size_t> order = learn::weightiest(weights, learn::kReviewDays.size());
    return order.empty() ? nullptr : chosen[order[which(review) % order.size()]];
}

Result<Evenings> evenings_with(const Desk& desk, const std::optional<Id>& person, const learn::Review& review) {
    return evenings_of(desk, person).and_then([&](Evenings evenings) -> Result<Evenings> {
        const auto due = learn::reviews_due(evenings.runs, evenings.done, today(desk));
        if (std::find(due.begin(), due.end(), review) == due.end()) {
            return fail("no-such-review", std::string(desk.words[Word::review_gone]));
        }
        return evenings;
    });
}

std::vector<learn::PlannedReview> planned(const Desk& desk, const Evenings& evenings) {
    return learn::reviews_to_come(evenings.runs, today(desk));
}

constexpr int kLinesADay = 2;  // to write on, on the card

void add_quotes(const std::vector<QuoteView>& quotes, Draft& draft) {
    for (const QuoteView& one : quotes) {
        draft.add(records::Paragraph{fmt::format("{}: {}", one.asked, one.text)});
    }
}

/// An evening on the card: what was written on it, and its days, each with room to write.
void add_evening(const Desk& desk, const Finished& one, const std::vector<QuoteView>& quotes,
                 const std::vector<learn::PlannedReview>& days, Draft& draft) {
    draft.add(records::Heading{2, title_of(desk, one)});
    add_quotes(quotes, draft);
    for (const learn::PlannedReview& each : days) {
        if (each.review.run == one.run.id) {
            draft.add(records::Lines{
                desk.words.format(Word::review_day, day_words(desk, each.day), when_words(desk, each.review)),
                kLinesADay});
        }
    }
}

}  // namespace

Result<Reviews> reviews_of(const Desk& desk, const std::optional<Id>& person) {
    return evenings_of(desk, person).map([&](const Evenings& evenings) {
        Reviews reviews;
        for (const learn::Review& one : learn::reviews_due(evenings.runs, evenings.done, today(desk))) {
            reviews.due.push_back({one, title_of(desk, evenings.of(one.run)), when_words(desk, one)});
        }
        for (const learn::PlannedReview& one : planned(desk, evenings)) {
            reviews.coming.push_back({day_words(desk, one.day), title_of(desk, evenings.of(one.review.run))});
        }
        return reviews;
    });
}

Result<ReviewView> review_view(const Desk& desk, const std::optional<Id>& person, const learn::Review& review) {
    const auto evenings = evenings_with(desk, person, review);
    if (!evenings) {
        return tl::unexpected(evenings.error());
    }
    const Finished& one = evenings->of(review.run);
    const auto play = Play::resume_at(desk, review.run, one.ending.decision);
    const auto looked_back = play ? debrief_view(*play, desk) : Result<DebriefView>(tl::unexpected(play.error()));
    auto quotes = quotes_of(desk, *evenings, review.run);
    if (!looked_back || !quotes) {
        return tl::unexpected(!looked_back ? looked_back.error() : quotes.error());
    }
    ReviewView view{review,
                    one.run.scenario_id,
                    play->scenario().title,
                    when_words(desk, review),
                    play->scenario().seats[play->state().seat].you,
                    {},
                    {},
                    {},
                    std::move(*quotes)};
    if (const TurningView* moment = moment_for(review, looked_back->turnings)) {
        view.turning = moment->name;
        view.chosen = moment->chosen;
        view.heard = moment->heard;
    }
    return view;
}

Result<void> keep_review(const Desk& desk, const std::optional<Id>& person, const learn::Review& review,
                         std::string_view text) {
    return evenings_with(desk, person, review).and_then([&](const Evenings& /*known*/) {
        return desk.saves->after().add_look_back({review.run, review.after, std::string(trimmed(text)), desk.now()});
    });
}

Result<std::string> reviews_calendar(const Desk& desk, const std::optional<Id>& person) {
    return evenings_of(desk, person).map([&](const Evenings& evenings) {
        std::vector<records::CalendarDay> days;
        for (const learn::PlannedReview& one : planned(desk, evenings)) {
            days.push_back({fmt::format("{}-{}@alongside", one.review.run.text, one.review.after),
                            std::chrono::sys_days(std::chrono::days(one.day)),
                            desk.words.format(Word::review_calendar_title, title_of(desk, evenings.of(one.review.run))),
                            std::string(desk.words[Word::review_calendar_text])});
        }
        const std::chrono::sys_time<std::chrono::milliseconds> now{std::chrono::milliseconds{desk.now().ms}};
        return records::to_ics(days, std::chrono::floor<std::chrono::seconds>(now));
    });
}

Result<Print> reviews_card(const Desk& desk, const std::optional<Id>& person) {
    const auto evenings = evenings_of(desk, person);
    if (!evenings) {
        return tl::unexpected(evenings.error());
    }
    Draft draft(desk.words, std::string(desk.words[Word::review_title]));
    draft.paragraph(Word::review_card_lead);
    const auto days = planned(desk, *evenings);
    for (const learn::FinishedRun& run : evenings->runs) {
        const auto quotes = quotes_of(desk, *evenings, run.run);
        if (!quotes) {
            return tl::unexpected(quotes.error());
        }
        if (std::any_of(days.begin(), days.end(), [&](const auto& day) { return day.review.run == run.run; })) {
            add_evening(desk, evenings->of(run.run), *quotes, days, draft);
        }
    }
    return Print{"looking-back", draft.take()};
}

}  // namespace alongside::app
