/// A session as its rules say it, phase by phase.
#include "core/vote/session.h"

#include "made_story.h"

using namespace alongside;
using namespace alongside::vote;
using alongside::vote::test::Trainer;

namespace {

std::string next_line(const Trainer& trainer) {
    const auto event = next(trainer.session());
    return event ? write_event(*event) : "none";
}

std::string back_line(const Trainer& trainer) {
    const auto event = back(trainer.session());
    return event ? write_event(*event) : "none";
}

/// What the plan says until the room has to choose, with the pages left out.
std::vector<std::string> the_way(Trainer& trainer) {
    std::vector<std::string> lines;
    for (std::string line = next_line(trainer); line != "none"; line = next_line(trainer)) {
        trainer.say(line);
        if (line.rfind("page", 0) != 0) {
            lines.push_back(line);
        }
    }
    return lines;
}

/// At the first turning point, with its pages read.
Trainer& at_first_turning(Trainer& trainer) {
    return trainer.say("go story").say("go beat").say("decide left").say("page 9");
}

}  // namespace

SCENARIO("a new session stands in its lobby, with a plan") {
    Trainer trainer;
    CHECK(trainer.session().phase == Phase::lobby);
    CHECK(trainer.session().revision == 0);
    CHECK(trainer.session().plan.stop == "t5");
    CHECK(next_line(trainer) == "go practice");
    CHECK(back_line(trainer) == "none");

    WHEN("the trainer changes it") {
        trainer.say_all({"people 9", "minutes 90", "facilitators 1", "depth 8", "pace t2 deep", "stop END"});
        THEN("all of it holds, and each was an event") {
            CHECK(trainer.session().setup.people == 9);
            CHECK(trainer.session().setup.minutes == 90);
            CHECK(trainer.session().plan.pace_of("t2") == Pace::deep);
            CHECK(trainer.session().plan.stop.empty());
            CHECK(trainer.session().revision == 6);
        }
    }
    WHEN("another chair is taken") {
        trainer.say("seat other");
        THEN("the story begins elsewhere") {
            CHECK(trainer.session().stop.scene == "b4");
            CHECK(trainer.session().plan.turnings.size() == 3);
        }
    }
    THEN("what does not fit is refused in a sentence") {
        CHECK(trainer.refused("seat throne") == "There is no chair \"throne\".");
        CHECK(trainer.refused("pace t9 deep") ==
              "The plan has no turning point \"t9\". It has: t1, t2, t3, t4, t5, t6.");
        CHECK(trainer.refused("stop t2") ==
              "The story cannot end honestly at \"t2\". Choose a turning point with a curtain.");
        CHECK(trainer.refused("count hands one 3") == "No vote is open, so there is nothing to count.");
        CHECK(trainer.refused("decide one") == "The story is not being told just now, so there is nothing to decide.");
        CHECK(trainer.refused("undo") == "There is no choice to take back.");
        CHECK(trainer.refused("page 2") == "Pages turn only while the story is being told.");
        CHECK(trainer.refused("what-if t1 one") == "The story has not begun, so there is no What if yet.");
        CHECK(trainer.refused("return") == "There is no What if to return from.");
        CHECK(trainer.refused("go talk") ==
              "There is no way to \"talk\" from here. You can go to: lobby, practice, practice-shown, story.");
        CHECK(trainer.refused("extend 2") == "No timer is running. Start one first.");
        CHECK(trainer.refused("resume 0") == "The session is not paused.");
        CHECK(trainer.refused("suggest a walk") ==
              "Something else has its place at the turning points. Go to one first.");
        CHECK(trainer.refused("reason one because") == "Reasons have their place after a vote. Close one first.");
        CHECK(trainer.refused("approve 1") == "There is no reason with the number 1.");
        CHECK(trainer.refused("drop promise 4") == "There is no promise with the number 4.");
    }
}

SCENARIO("a practice vote teaches the loop") {
    Trainer trainer;
    trainer.say("go practice").say("count hands before 9").say("count hands RATHER-NOT 1");
    CHECK(trainer.session().practice.rounds[0].count(Channel::hands, "before") == 9);
    CHECK(trainer.refused("count hands one 3") ==
          "Nobody can answer \"one\" here. The answers are: before, after, RATHER-NOT.");
    CHECK(trainer.refused("reason before it is hot") == "Reasons have their place after a vote. Close one first.");
    trainer.say("go practice-shown");
    CHECK(trainer.refused("count hands after 3") == "No vote is open, so there is nothing to count.");
    CHECK(next_line(trainer) == "go story");
}

SCENARIO("a deep turning point thinks, votes, talks and votes again") {
    Trainer trainer;
    trainer.say("pace t1 deep");
    at_first_turning(trainer);
    CHECK(the_way(trainer) == std::vector<std::string>{"go think", "go vote-1", "go closed-1", "go talk", "talk fours",
                                                       "talk all", "go vote-2", "go closed-2", "go reveal",
                                                       "go minority", "go decide"});
}

SCENARIO("a quick turning point has one round, and one taken aloud has none") {
    Trainer quick;
    at_first_turning(quick);
    CHECK(the_way(quick) ==
          std::vector<std::string>{"go think", "go vote-1", "go closed-1", "go reveal", "go minority", "go decide"});
    Trainer aloud;
    aloud.say("pace t1 aloud");
    at_first_turning(aloud);
    CHECK(the_way(aloud) == std::vector<std::string>{"go decide"});
}

SCENARIO("a beat is decided without a vote, or with hands") {
    Trainer trainer;
    trainer.say("go story").say("go beat");
    CHECK(next_line(trainer) == "none");
    CHECK(trainer.refused("go think") ==
          "There is no way to \"think\" from here. You can go to: lobby, practice, practice-shown, story, beat, "
          "vote-1, closed-1, reveal, debrief, closing.");
    WHEN("the trainer takes what the room says") {
        trainer.say("decide right");
        THEN("the story goes on, and nothing was voted on") {
            CHECK(trainer.session().stop.scene == "t1");
            CHECK(trainer.session().phase == Phase::story);
            CHECK(trainer.session().questions.empty());
        }
    }
    WHEN("hands are asked for") {
        trainer.say("go vote-1").say("count hands left 8").say("go closed-1").say("go reveal");
        CHECK(trainer.refused("count tables ELSE 1") == "No vote is open, so there is nothing to count.");
        trainer.say("decide left");
        THEN("the counts stay") {
            CHECK(trainer.session().find("b1")->rounds[0].count(Channel::hands, "left") == 8);
            CHECK(trainer.session().find("b1")->decided == "left");
        }
    }
}

SCENARIO("counts belong to the round that is open") {
    Trainer trainer;
    trainer.say("pace t1 deep");
    at_first_turning(trainer).say("go vote-1").say("count hands one 7").say("count tables two 2");
    trainer.say("go closed-1").say("count hands one 6").say("go talk");
    CHECK(trainer.refused("count hands one 9") == "No vote is open, so there is nothing to count.");
    trainer.say("go vote-2").say("count hands ELSE 3").say("go closed-2").say("count chat RATHER-NOT 2");
    const Question& question = *trainer.session().find("t1");
    CHECK(question.rounds[0].count(Channel::hands, "one") == 6);
    CHECK(question.rounds[0].count(Channel::tables, "two") == 2);
    CHECK(question.rounds[1].count(Channel::hands, kSomethingElse) == 3);
    CHECK(question.rounds[1].count(Channel::chat, kRatherNot) == 2);
    CHECK(trainer.refused("count hands four 1") ==
          "Nobody can answer \"four\" here. The answers are: one, two, three, ELSE, RATHER-NOT.");

    WHEN("the trainer goes back to the first vote") {
        trainer.say("go vote-1").say("count hands one 5");
        THEN("only that round has changed") {
            CHECK(trainer.session().find("t1")->rounds[0].count(Channel::hands, "one") == 5);
            CHECK(trainer.session().find("t1")->rounds[1].count(Channel::hands, kSomethingElse) == 3);
        }
    }
}

SCENARIO("the room decides in its own phase, with a why, and may take it back") {
    Trainer trainer;
    at_first_turning(trainer).say("go vote-1").say("count hands one 9");
    CHECK(trainer.refused("decide one") == "A vote is open. Close it first.");
    CHECK(trainer.refused("undo") == "A vote is open. Close it first.");
    trainer.say("go reveal");
    CHECK(trainer.refused("decide two") == "The room decides in the phase \"decide\". Go there first.");
    trainer.say("go decide");
    CHECK(trainer.refused("decide four") == "Nobody can \"four\" at t1.");
    CHECK(trainer.refused("decide skip because we are late") == "Only a choice has a why.");
    trainer.say("decide two because the few were right");
    CHECK(trainer.session().find("t1")->decided == "two");
    CHECK(trainer.session().find("t1")->why == "the few were right");
    CHECK(trainer.session().stop.scene == "b2");

    WHEN("the choice is taken back") {
        trainer.say("undo");
        THEN("the room is where it decided, and every count is still there") {
            CHECK(trainer.session().phase == Phase::decide);
            CHECK(trainer.session().stop.scene == "t1");
            CHECK(trainer.session().find("t1")->decided.empty());
            CHECK(trainer.session().find("t1")->rounds[0].count(Channel::hands, "one") == 9);
        }
    }
}

SCENARIO("something else is written down, and placed beside an option") {
    Trainer trainer;
    at_first_turning(trainer).say("go think").say("suggest We sit on the floor").say("go decide");
    trainer.say("decide own:three because it is near");
    CHECK(trainer.session().find("t1")->suggestions == std::vector<Numbered>{{1, "We sit on the floor"}});
    CHECK(trainer.session().find("t1")->decided == "own:three");
}

SCENARIO("a listen is spent before the vote, and the scene goes on") {
    Trainer trainer;
    at_first_turning(trainer).say("decide listen:ade");
    CHECK(trainer.session().phase == Phase::story);
    CHECK(trainer.session().stop.scene == "t1");
    CHECK(trainer.refused("decide listen:ade") == "Nobody can \"listen:ade\" at t1.");
    trainer.say("undo");
    CHECK(trainer.session().stop.moves.front() == "listen:ade");
}

SCENARIO("a scene is left out, and a curtain falls where the plan says") {
    Trainer trainer;
    at_first_turning(trainer).say("decide skip");
    CHECK(trainer.session().stop.scene == "b2");
    Trainer planned;
    planned.go_on_to(Phase::debrief);
    CHECK(planned.session().path.back() == Step{"t5", "curtain"});
    CHECK(planned.session().stop.kind == Stop::Kind::end);
    THEN("after the story come four looks back, the closing and the end") {
        CHECK(the_way(planned) ==
              std::vector<std::string>{"look facts", "look sense", "look use", "go closing", "finish"});
        CHECK(planned.refused("go story") == "This session has ended. Say resume 0 to open it again.");
        planned.say("resume 0");
        CHECK_FALSE(planned.session().finished);
    }
}

SCENARIO("a What if leaves the votes and the main line as they are") {
    Trainer trainer;
    at_first_turning(trainer).say("go vote-1").say("count hands one 9");
    CHECK(trainer.refused("what-if t1 two") == "A vote is open. Close it first.");
    trainer.say("go decide").say("decide one");
    const Session before = trainer.session();
    CHECK(trainer.refused("what-if t5 two") == "The room has not been at \"t5\". It has been at: b1, t1, b2.");
    CHECK(trainer.refused("what-if t1 four") == "Nobody can \"four\" at t1.");
    trainer.say("what-if t1 two");
    CHECK(trainer.session().shown_stop().scene == "b2");
    CHECK(trainer.refused("go beat") == "This is a What if. Say return first, to go back to where the room was.");
    CHECK(trainer.refused("count hands one 1") ==
          "This is a What if. Say return first, to go back to where the room was.");
    CHECK(trainer.refused("decide left because we could") == "Nothing is decided in a What if, so it has no why.");
    CHECK(trainer.refused("undo") == "There is no earlier choice in this What if. Say return to leave it.");
    trainer.say("decide left").say("decide three");
    CHECK(trainer.session().shown_stop().scene == "b3");
    trainer.say("undo");
    CHECK(trainer.session().shown_stop().scene == "t2");
    trainer.say("return");
    Session after = trainer.session();
    after.revision = before.revision;
    CHECK(after == before);
}

SCENARIO("reasons wait until somebody has read them") {
    Trainer trainer;
    at_first_turning(trainer).say("go closed-1").say("reason two Nobody asked us").say("reason ELSE Ask again");
    const auto where = [&](std::size_t at) { return trainer.session().find("t1")->reasons[at].where; };
    CHECK(where(0) == Reason::Where::waiting);
    CHECK(trainer.refused("reason four No") ==
          "Nobody can answer \"four\" here. The answers are: one, two, three, ELSE, RATHER-NOT.");
    trainer.say("approve 1 We were not asked").say("park 2");
    CHECK(where(0) == Reason::Where::wall);
    CHECK(trainer.session().find("t1")->reasons[0].text == "We were not asked");
    CHECK(where(1) == Reason::Where::parked);
    trainer.say("drop reason 1");
    CHECK(trainer.session().find("t1")->reasons.size() == 1);
}

SCENARIO("the wall is covered and uncovered, and the session stays where it is") {
    Trainer trainer;
    trainer.say("go practice").say("blank");
    CHECK(next_line(trainer) == "clear");
    CHECK(back_line(trainer) == "clear");
    trainer.say("clear").say("break 10");
    CHECK(trainer.session().cover.back_at.ms == trainer.now().ms + 600'000);
    trainer.say("word ICB").say("recap").say("clear");
    CHECK(trainer.session().phase == Phase::practice);
    CHECK(trainer.session().cover == Cover());
}

SCENARIO("a timer is a value; it can be made longer, and nothing happens when it runs out") {
    Trainer trainer;
    trainer.say("pace t1 deep");
    at_first_turning(trainer).say("go talk");
    CHECK(trainer.session().timer->minutes == 2);
    trainer.say("extend 3").wait(60);
    CHECK(trainer.session().timer->minutes == 5);
    CHECK(trainer.session().phase == Phase::talk);
    trainer.say("talk fours");
    CHECK(trainer.session().timer->minutes == 4);
    trainer.say("timer 0");
    CHECK_FALSE(trainer.session().timer);
}

SCENARIO("a session is paused, and goes on another day") {
    Trainer trainer;
    at_first_turning(trainer).say("go vote-1").say("count hands one 4").say("promise Ade | ring | Friday");
    const TimeMs began = *trainer.session().began;
    trainer.say("pause");
    CHECK(trainer.refused("count hands one 5") ==
          "The session is paused. Say resume and how many people are new, as in resume 0.");
    CHECK(next_line(trainer) == "resume 0");
    CHECK(back_line(trainer) == "none");
    trainer.wait(7 * 24 * 60).say("resume 3");
    CHECK(trainer.session().phase == Phase::vote_1);
    CHECK(trainer.session().find("t1")->rounds[0].count(Channel::hands, "one") == 4);
    CHECK(trainer.session().promises.size() == 1);
    CHECK(trainer.session().new_people == 3);
    CHECK(trainer.session().sittings == 2);
    THEN("the time in between does not count, and the recap is on the wall") {
        CHECK(trainer.session().began->ms - began.ms > 7LL * 24 * 3'600'000);
        CHECK(trainer.session().cover.kind == Cover::Kind::recap);
    }
}

SCENARIO("what the room leaves behind is numbered, and can be struck out") {
    Trainer trainer;
    trainer.say_all({"heard equipoise", "heard panel", "park-idea a bus", "chair Joan", "hand-next Ade",
                     "learning Ask first", "role 5 people who use services", "role 6 people who use services",
                     "promise Ade | ring | Friday"});
    CHECK(trainer.session().words_heard == std::vector<Numbered>{{1, "equipoise"}, {2, "panel"}});
    CHECK(trainer.session().parked == std::vector<Numbered>{{3, "a bus"}});
    CHECK(trainer.session().roles == std::vector<RolePresent>{{"people who use services", 6}});
    CHECK(trainer.session().promises == std::vector<KeptPromise>{{4, {"Ade", "ring", "Friday"}}});
    trainer.say_all({"drop word 1", "drop promise 4", "drop parked 3", "hand-next"});
    CHECK(trainer.session().words_heard == std::vector<Numbered>{{2, "panel"}});
    CHECK(trainer.session().next_holder.empty());
    WHEN("there are sixty of them") {
        for (int i = 0; i < 59; ++i) {
            trainer.say("heard word");
        }
        CHECK(trainer.refused("heard one more") ==
              "There are 60 of those already, and no wall holds more. Strike one out first.");
    }
}

SCENARIO("an event that its line would not give back is refused") {
    Trainer trainer;
    vote::test::MadeStory story;
    Session session = trainer.session();
    const std::string refusal = "Leave out the sign | and spaces at the ends.";
    CHECK(apply(session, HearWord{" space "}, {}, story).error().message == refusal);
    CHECK(apply(session, vote::Promise{"a|b", "c", "d"}, {}, story).error().code == "bad-event");
    CHECK(apply(session, SetPeople{0}, {}, story).error().code == "bad-event");
    CHECK(session == trainer.session());
}
