#include "core/base/text.h"
#include "core/vote/session.h"
#include "gate.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

/// One turning point after another, each with the same three options, and no end of them.
class EndlessStory : public vote::Story {
  public:
    Result<std::vector<vote::Leg>> way(const std::string& seat) const override {
        return seat.empty() ? Result<std::vector<vote::Leg>>(
                                  std::vector<vote::Leg>{{"s0", "One", 1, false}, {"s1", "Two", 1, true}})
                            : fail("unknown-seat", "There is no such chair.");
    }
    Result<vote::Stop> after(const std::string& seat, std::span<const vote::Step> path) const override {
        if (!seat.empty() || (!path.empty() && path.back().move != "a" && path.back().move != "b")) {
            return fail("unknown-choice", "There is no such choice.");
        }
        const bool beat = path.size() % 2 == 1;
        return vote::Stop{beat ? vote::Stop::Kind::beat : vote::Stop::Kind::turning,
                          "s" + std::to_string(path.size()),
                          {"a", "b"},
                          {},
                          2};
    }
};

}  // namespace

void room(std::string_view bytes) {
    const EndlessStory story;
    vote::Session session = *vote::new_session(story);
    vote::Session follower = session;
    int revision = 0;
    for (const std::string_view line : split(bytes, '\n')) {
        const auto event = vote::read_event(line);
        if (!event) {
            must(!event.error().message.empty(), "a refusal is a sentence");
            continue;
        }
        const std::string written = vote::write_event(*event);
        const auto again = vote::read_event(written);
        must(again && *again == *event, "reading what was written gives the same event");
        if (!vote::apply(session, *event, TimeMs{revision}, story)) {
            continue;
        }
        must(session.revision == ++revision, "the revision counts the events that were taken");
        must(vote::apply(follower, *again, TimeMs{revision - 1}, story).has_value(), "what was taken is taken again");
        must(follower == session, "a log leads to one session");
        static_cast<void>(vote::next(session));
        static_cast<void>(vote::back(session));
    }
}

}  // namespace alongside::fuzz
