/// Ballots while they may change, and what they come to when a vote closes.
#include "core/vote/ballots.h"

#include "made_story.h"

using namespace alongside;
using namespace alongside::vote;
using alongside::vote::test::Trainer;

namespace {

std::string seat(int number) {
    return "seat-" + std::to_string(number);
}

/// So many seats, from `first` on, give the same answer.
void cast(BallotBox& box, const std::string& key, const std::string& choice, int first, int count) {
    for (int i = first; i < first + count; ++i) {
        box.put({key, seat(i), choice, 1});
    }
}

std::vector<std::string> lines(const std::vector<Event>& events) {
    std::vector<std::string> written;
    std::transform(events.begin(), events.end(), std::back_inserter(written), write_event);
    return written;
}

using Keys = std::vector<std::string>;

}  // namespace

SCENARIO("phones can vote where a vote is open, and nowhere else") {
    Trainer trainer;
    CHECK(ballot_key(trainer.session()).empty());
    CHECK(ballot_key(trainer.say("go practice").session()) == "practice.1");
    CHECK(ballot_key(trainer.say("go practice-shown").session()).empty());
    trainer.say("pace t1 deep").go_on_to(Phase::vote_1);
    CHECK(ballot_key(trainer.session()) == "t1.1");
    trainer.say("pause");
    CHECK(ballot_key(trainer.session()).empty());
    trainer.say("resume 0");
    CHECK(ballot_key(trainer.session()) == "t1.1");
    CHECK(ballot_key(trainer.say("go closed-1").session()).empty());
    CHECK(ballot_key(trainer.say("go vote-2").session()) == "t1.2");
    trainer.say("finish");
    CHECK(ballot_key(trainer.session()).empty());
}

SCENARIO("the first vote's ballots are needed until the second has closed") {
    Trainer trainer;
    CHECK(needed(trainer.say("go practice").session()) == Keys{"practice.1"});
    CHECK(needed(trainer.say("go practice-shown").session()) == Keys{});
    trainer.say("pace t1 deep").go_on_to(Phase::vote_1);
    CHECK(needed(trainer.session()) == Keys{"t1.1"});
    CHECK(needed(trainer.say("go closed-1").session()) == Keys{"t1.1"});
    CHECK(needed(trainer.say("go talk").session()) == Keys{"t1.1"});
    CHECK(needed(trainer.say("go vote-2").session()) == Keys{"t1.1", "t1.2"});
    CHECK(needed(trainer.say("go closed-2").session()) == Keys{});
    trainer.say("go closed-1");
    CHECK(needed(trainer.say("go reveal").session()) == Keys{});
}

SCENARIO("a seat has one ballot in a vote, and the later one counts") {
    BallotBox box;
    CHECK(box.put({"t1.1", "a", "one", 5}).choice == "one");
    CHECK(box.put({"t1.1", "a", "two", 7}).choice == "two");
    CHECK(box.cast("t1.1") == 1);
    THEN("one that was sent earlier and comes later changes nothing, and says what stands") {
        CHECK(box.put({"t1.1", "a", "one", 5}) == Ballot{"t1.1", "a", "two", 7});
    }
    THEN("the same one again changes nothing") {
        CHECK(box.put({"t1.1", "a", "two", 7}) == Ballot{"t1.1", "a", "two", 7});
    }
    THEN("one without a number is later than any") {
        CHECK(box.put({"t1.1", "a", "three", 0}) == Ballot{"t1.1", "a", "three", 8});
    }
    THEN("what could not be kept is taken back") {
        const BallotBox before = box;
        const auto was = box.find("t1.1", "a");
        box.put({"t1.1", "a", "three", 9});
        box.put({"t1.2", "b", "one", 1});
        box.restore("t1.2", "b", std::nullopt);
        box.restore("t1.1", "a", was);
        CHECK(box == before);
        CHECK_FALSE(box.find("t1.1", "b"));
    }
    THEN("another seat, and another vote, have their own") {
        box.put({"t1.1", "b", "one", 1});
        box.put({"t1.2", "a", "one", 1});
        CHECK(box.cast("t1.1") == 2);
        CHECK(box.cast("t1.2") == 1);
        box.keep_only({"t1.2"});
        CHECK(box.cast("t1.1") == 0);
        CHECK(box.of("t1.2") == std::vector<Ballot>{{"t1.2", "a", "one", 1}});
        box.clear("t1.2");
        CHECK(box.empty());
    }
}

SCENARIO("a vote that closes becomes counts, every answer's") {
    Trainer trainer;
    trainer.say("pace t1 deep").go_on_to(Phase::vote_1);
    BallotBox box;
    CHECK(counted(trainer.session(), box).empty());
    cast(box, "t1.1", "one", 0, 7);
    cast(box, "t1.1", std::string(kRatherNot), 7, 2);
    CHECK(lines(counted(trainer.session(), box)) ==
          std::vector<std::string>{"count phones one 7", "count phones two 0", "count phones three 0",
                                   "count phones ELSE 0", "count phones RATHER-NOT 2"});
    trainer.say_all(lines(counted(trainer.session(), box)));
    CHECK(trainer.session().find("t1")->rounds[0].total(Channel::phones) == 9);
}

SCENARIO("who moved is told as totals, and of nobody who could be recognised") {
    Trainer trainer;
    trainer.say("pace t1 deep").go_on_to(Phase::vote_1);
    trainer.say("go vote-2");
    BallotBox box;
    cast(box, "t1.1", "one", 0, 9);
    cast(box, "t1.1", "two", 9, 3);
    cast(box, "t1.2", "two", 0, 4);    // four from one to two
    cast(box, "t1.2", "three", 4, 2);  // two from one to three: too few to be told
    cast(box, "t1.2", "one", 6, 3);    // three stayed
    cast(box, "t1.2", "two", 20, 5);   // five who did not vote before
    GIVEN("nine who voted twice") {
        CHECK(lines(counted(trainer.session(), box)) ==
              std::vector<std::string>{"count phones one 3", "count phones two 9", "count phones three 2",
                                       "count phones ELSE 0", "count phones RATHER-NOT 0"});
    }
    GIVEN("twelve") {
        cast(box, "t1.2", "two", 9, 3);
        const auto events = lines(counted(trainer.session(), box));
        REQUIRE(events.size() == 6);
        CHECK(events.back() == "moved one two 4");
        trainer.say_all(events);
        CHECK(trainer.session().find("t1")->moves == std::vector<Moved>{{"one", "two", 4}});
        WHEN("the vote is opened and closed again, the counts replace those before and the moves with them") {
            trainer.say_all({"go closed-2", "go vote-2", "count phones one 3"});
            CHECK(trainer.session().find("t1")->moves.empty());
        }
    }
}

SCENARIO("moves have their place in a second vote") {
    Trainer trainer;
    trainer.say("pace t1 deep").go_on_to(Phase::vote_1);
    CHECK(trainer.refused("moved one two 4") == "Who moved is counted when a second vote closes.");
    trainer.say("go vote-2");
    CHECK(trainer.refused("moved one ten 4") ==
          "Nobody can answer \"ten\" here. The answers are: one, two, three, ELSE, RATHER-NOT.");
}
