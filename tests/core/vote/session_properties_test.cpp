/// What holds for every session, whatever its trainer does.
#include "made_story.h"
#include "random_event.h"

using namespace alongside;
using namespace alongside::vote;
using alongside::vote::test::MadeStory;
using alongside::vote::test::RandomEvents;

namespace {

struct Logged {
    std::string line;
    TimeMs at;
};

Session replay(const MadeStory& story, const std::vector<Logged>& log) {
    Session session = *new_session(story);
    for (const Logged& logged : log) {
        const auto event = read_event(logged.line);
        REQUIRE(event);
        REQUIRE(apply(session, *event, logged.at, story));
    }
    return session;
}

bool is_sound(const Session& session) {
    const bool asked = session.phase >= Phase::think && session.phase <= Phase::decide;
    return (session.question() == nullptr || !session.question()->answers.empty()) &&
           (!session.side || session.side->path.size() > session.side->shared) && session.page >= 1 &&
           session.page <= session.stop.pages && (session.phase <= Phase::practice_shown || session.began) &&
           (session.phase != Phase::beat || session.stop.kind == Stop::Kind::beat) &&
           (!asked || session.stop.kind != Stop::Kind::end);
}

}  // namespace

TEST_CASE("a log read again gives the session, after every event of thousands of logs") {
    const MadeStory story;
    std::size_t taken = 0;
    std::size_t refused = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        INFO("seed " << seed);
        RandomEvents random(seed);
        Session session = *new_session(story);
        Session follower = session;  // reads each line as it is written, as the saves would
        std::vector<Logged> log;
        TimeMs at{1'000'000};
        for (unsigned i = 0; i < 10 + seed % 40; ++i) {
            at.ms += static_cast<std::int64_t>(random.below(60'000));
            const Event event = random.likely(session);
            if (!apply(session, event, at, story)) {
                ++refused;
            } else {
                ++taken;
                log.push_back({write_event(event), at});
                static_cast<void>(apply(follower, *read_event(log.back().line), at, story));
            }
            // After a refusal, too: then neither has changed.
            if (!(follower == session) || !is_sound(session) || session.revision != static_cast<int>(log.size())) {
                FAIL(write_event(event));
            }
        }
        if (seed % 10 == 0) {
            REQUIRE(replay(story, log) == session);
        }
    }
    CHECK(taken > 20'000);
    CHECK(refused > 5'000);
}

TEST_CASE("what next and back say always fits") {
    const MadeStory story;
    for (unsigned seed = 0; seed < 40; ++seed) {
        RandomEvents random(seed);
        Session session = *new_session(story);
        for (int i = 0; i < 40; ++i) {
            for (const auto& event : {next(session), back(session)}) {
                Session copy = session;
                INFO((event ? write_event(*event) : "none"));
                CHECK((!event || apply(copy, *event, {}, story)));
            }
            for (const Phase phase : reachable(session)) {
                Session copy = session;
                CHECK((session.side || session.paused || session.finished || apply(copy, Go{phase}, {}, story)));
            }
            static_cast<void>(apply(session, random.likely(session), {}, story));
        }
    }
}

TEST_CASE("a What if never changes the main line, the counts or the phase") {
    const MadeStory story;
    std::size_t seen = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        RandomEvents random(seed);
        Session session = *new_session(story);
        std::optional<Session> before;
        for (int i = 0; i < 40; ++i) {
            const bool aside = session.side.has_value();
            const Session earlier = session;
            static_cast<void>(apply(session, random.likely(session), {}, story));
            if (session.side && !aside) {
                before = earlier;
                ++seen;
            }
            if (session.side) {
                CHECK(session.path == before->path);
                CHECK(session.phase == before->phase);
                CHECK(session.stop == before->stop);
            }
        }
    }
    CHECK(seen > 30);
}
