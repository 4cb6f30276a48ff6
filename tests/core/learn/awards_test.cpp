#include "core/learn/awards.h"

#include "support/catch.h"

using namespace alongside;
using namespace alongside::learn;
using What = Need::What;

namespace {

Form debriefed(std::string scenario, std::string module = "M2") {
    Form form;
    form.scenario = std::move(scenario);
    form.module = std::move(module);
    form.looked_closer = true;
    form.reflected = true;
    form.good = true;
    form.shown.set();
    return form;
}

/// The smallest that makes a practitioner.
Evidence of_practitioner() {
    Evidence evidence;
    for (const char* scenario : {"outrage", "b", "c", "d", "e", "f", "g", "h", "i"}) {
        evidence.forms.push_back(debriefed(scenario));
    }
    evidence.forms.back().participant = true;
    evidence.retrieval = true;
    evidence.retrieval_later = true;
    return evidence;
}

Need need_of(Award award, const Evidence& evidence, What what) {
    for (const Need& need : checklist(award, evidence).needs) {
        if (need.what == what) {
            return need;
        }
    }
    FAIL("the award does not ask for that");
    return {};
}

Shipped whole_course() {
    Shipped shipped{{}, true, 12, true, true};
    const char* modules[] = {"M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M2"};
    const char* ids[] = {"beat",       "outrage",    "how-much",        "same-six",  "first",
                         "dark-weeks", "councillor", "round-the-wheel", "blank-page"};
    for (std::size_t i = 0; i < 9; ++i) {
        shipped.scenarios.push_back({ids[i], modules[i], i == 4, true, std::bitset<kAxes>().set()});
    }
    return shipped;
}

}  // namespace

SCENARIO("the smallest award is one scenario, and one action that came of it") {
    Evidence evidence;
    CHECK(checklist(Award::scenario_and_action, evidence).needs ==
          std::vector<Need>{{What::debriefs, 0, 1}, {What::action, 0, 1}, {What::report, 0, 1}});

    GIVEN("a scenario with its debrief") {
        evidence.forms = {debriefed("outrage")};
        CHECK(need_of(Award::scenario_and_action, evidence, What::debriefs).met());

        WHEN("it was not looked at closely") {
            evidence.forms.front().looked_closer = false;
            CHECK_FALSE(need_of(Award::scenario_and_action, evidence, What::debriefs).met());
        }
        WHEN("nothing was written about it") {
            evidence.forms.front().reflected = false;
            CHECK_FALSE(need_of(Award::scenario_and_action, evidence, What::debriefs).met());
        }
        WHEN("an action is written down") {
            evidence.actions = {{100, std::nullopt}};
            CHECK(need_of(Award::scenario_and_action, evidence, What::action).met());
            CHECK_FALSE(checklist(Award::scenario_and_action, evidence).earned());

            AND_WHEN("it is reported on the same day") {
                evidence.actions.front().reported_on = 100;
                CHECK_FALSE(checklist(Award::scenario_and_action, evidence).earned());
            }
            AND_WHEN("it is reported the day after") {
                evidence.actions.front().reported_on = 101;
                CHECK(checklist(Award::scenario_and_action, evidence).earned());
            }
        }
    }
}

SCENARIO("an explorer has been through the first two modules and looked back three times") {
    Evidence evidence;
    evidence.forms = {debriefed("beat", "M0"), debriefed("outrage", "M1"), debriefed("outrage", "M1")};
    evidence.readiness_or_profile = true;
    evidence.cards_answered = 40;
    CHECK(need_of(Award::explorer, evidence, What::debriefs) == Need{What::debriefs, 2, 3});
    CHECK(need_of(Award::explorer, evidence, What::cards) == Need{What::cards, 12, 12});

    evidence.forms.push_back(debriefed("how-much"));
    CHECK(checklist(Award::explorer, evidence).earned());

    evidence.forms.erase(evidence.forms.begin());
    CHECK(need_of(Award::explorer, evidence, What::first_modules) == Need{What::first_modules, 1, 2});
}

SCENARIO("a practitioner is judged over all forms together") {
    Evidence evidence = of_practitioner();
    REQUIRE(checklist(Award::practitioner, evidence).earned());

    THEN("no single form has to show every axis, but each axis needs two scenarios") {
        for (std::size_t i = 0; i < evidence.forms.size(); ++i) {
            evidence.forms[i].shown = std::bitset<kAxes>().set(i % kAxes);
        }
        CHECK(need_of(Award::practitioner, evidence, What::axes) == Need{What::axes, 1, 8});
        evidence.forms[1].shown.set();
        CHECK(need_of(Award::practitioner, evidence, What::axes) == Need{What::axes, 7, 8});
        evidence.forms[2].shown.set();
        CHECK(need_of(Award::practitioner, evidence, What::axes).met());
    }
    THEN("the same scenario twice is one scenario") {
        evidence.forms[3].scenario = "b";
        CHECK(need_of(Award::practitioner, evidence, What::debriefs) == Need{What::debriefs, 8, 9});
    }
    THEN("a thoughtful failure passes, a careless one does not") {
        for (std::size_t i = 0; i < 4; ++i) {
            evidence.forms[i].good = false;
        }
        CHECK(need_of(Award::practitioner, evidence, What::good_or_why) == Need{What::good_or_why, 5, 6});
        evidence.forms[0].named_condition = true;
        CHECK(need_of(Award::practitioner, evidence, What::good_or_why).met());
    }
    THEN("one hard evening and one participant's chair are among them") {
        evidence.forms[0].scenario = "a";
        evidence.forms.back().participant = false;
        CHECK_FALSE(need_of(Award::practitioner, evidence, What::hard_evening).met());
        CHECK_FALSE(need_of(Award::practitioner, evidence, What::participant_seat).met());
        evidence.forms[2].scenario = "dark-weeks";
        CHECK(need_of(Award::practitioner, evidence, What::hard_evening).met());
    }
    THEN("cards are remembered twice") {
        evidence.retrieval_later = false;
        CHECK_FALSE(checklist(Award::practitioner, evidence).earned());
    }
}

SCENARIO("a co-producer is a practitioner who tried something and came back a month later") {
    Evidence evidence = of_practitioner();
    evidence.forms.push_back(debriefed("councillor", "M6"));
    evidence.forms.push_back(debriefed("round-the-wheel", "M7"));
    evidence.actions = {{100, 129}};
    CHECK_FALSE(checklist(Award::co_producer, evidence).earned());
    evidence.actions.push_back({100, 130});
    CHECK(checklist(Award::co_producer, evidence).earned());
    evidence.retrieval = false;
    CHECK_FALSE(need_of(Award::co_producer, evidence, What::practitioner).met());
}

SCENARIO("both facilitators, or neither") {
    Evidence evidence = of_practitioner();
    evidence.sessions = {{true, false, true, true}};
    CHECK_FALSE(checklist(Award::facilitator, evidence).earned());

    THEN("what is missing in one session is not made up by another") {
        evidence.sessions.push_back({true, true, false, true});
        CHECK_FALSE(checklist(Award::facilitator, evidence).earned());
    }
    THEN("a session with all of it is enough") {
        evidence.sessions.push_back({true, true, true, true});
        CHECK(checklist(Award::facilitator, evidence).earned());
    }
}

SCENARIO("only awards that somebody can earn are offered") {
    Shipped shipped = whole_course();
    for (std::size_t i = 0; i < kAwards; ++i) {
        const auto award = static_cast<Award>(i);
        INFO(kAwardIds[i]);
        CHECK(offered(award, shipped));
        CHECK_FALSE(checklist(award, playing_alone(shipped)).earned());
        CHECK(award_named(kAwardIds[i]) == award);
    }
    CHECK(award_named("professor") == std::nullopt);

    WHEN("there is no scenario for the first module") {
        shipped.scenarios.erase(shipped.scenarios.begin());
        CHECK_FALSE(offered(Award::explorer, shipped));
        CHECK(offered(Award::scenario_and_action, shipped));
    }
    WHEN("there are too few cards") {
        shipped.cards = 11;
        CHECK_FALSE(offered(Award::explorer, shipped));
    }
    WHEN("nobody keeps how well cards are remembered") {
        shipped.retrieval = false;
        CHECK(offered(Award::explorer, shipped));
        CHECK_FALSE(offered(Award::practitioner, shipped));
        CHECK_FALSE(offered(Award::co_producer, shipped));
    }
    WHEN("an axis can be shown in one scenario only") {
        for (std::size_t i = 1; i < shipped.scenarios.size(); ++i) {
            shipped.scenarios[i].shown.reset(0);
        }
        CHECK_FALSE(offered(Award::practitioner, shipped));
    }
    WHEN("there is nothing to play") {
        shipped.scenarios.clear();
        CHECK_FALSE(offered(Award::scenario_and_action, shipped));
    }
}
