#include "core/vote/tally.h"

#include "support/catch.h"

using namespace alongside::vote;
using Names = std::vector<std::string>;

SCENARIO("counts are kept by channel and never added up") {
    Round round;
    round.set(Channel::hands, "sit", 7);
    round.set(Channel::tables, "sit", 2);
    round.set(Channel::hands, "stand", 3);

    CHECK(round.count(Channel::hands, "sit") == 7);
    CHECK(round.count(Channel::tables, "sit") == 2);
    CHECK(round.count(Channel::chat, "sit") == 0);
    CHECK(round.total(Channel::hands) == 10);
    CHECK(round.total(Channel::tables) == 2);
    CHECK_FALSE(round.used(Channel::chat));

    WHEN("a count is typed again") {
        round.set(Channel::hands, "sit", 6);
        THEN("it is the new one, not the sum") {
            CHECK(round.count(Channel::hands, "sit") == 6);
        }
    }
    WHEN("every count is taken back") {
        round.set(Channel::hands, "sit", 0);
        round.set(Channel::tables, "sit", 0);
        round.set(Channel::hands, "stand", 0);
        THEN("the round is as if nobody had been asked") {
            CHECK(round.empty());
            CHECK(round == Round());
        }
    }
}

SCENARIO("the most chosen and the fewest voices are told, ties as ties") {
    const Names answers = {"a", "b", "c", std::string(kSomethingElse), std::string(kRatherNot)};
    Round round;

    GIVEN("nothing counted") {
        CHECK(most_chosen(round, Channel::hands, answers) == Names{});
        CHECK(fewest_voices(round, Channel::hands, answers) == Names{});
        CHECK(largest_share(round, Channel::hands, answers) == 0);
    }
    GIVEN("a tie at the top") {
        round.set(Channel::hands, "a", 5);
        round.set(Channel::hands, "b", 5);
        round.set(Channel::hands, "c", 2);
        CHECK(most_chosen(round, Channel::hands, answers) == Names{"a", "b"});
        CHECK(fewest_voices(round, Channel::hands, answers) == Names{"c"});
        CHECK(largest_share(round, Channel::hands, answers) == 41);
    }
    GIVEN("many who would rather not say") {
        round.set(Channel::hands, kRatherNot, 20);
        round.set(Channel::hands, "b", 3);
        round.set(Channel::hands, kSomethingElse, 1);
        THEN("they are neither the most chosen nor a part of the whole") {
            CHECK(most_chosen(round, Channel::hands, answers) == Names{"b"});
            CHECK(fewest_voices(round, Channel::hands, answers) == Names{std::string(kSomethingElse)});
            CHECK(largest_share(round, Channel::hands, answers) == 75);
        }
    }
    GIVEN("everybody on one answer") {
        round.set(Channel::hands, "a", 9);
        THEN("nobody is in a minority") {
            CHECK(fewest_voices(round, Channel::hands, answers) == Names{});
        }
    }
}

SCENARIO("of fewer than five private votes nothing is told but that they were given") {
    const Names answers = {"a", "b"};
    Round round;
    round.set(Channel::phones, "a", 3);
    round.set(Channel::phones, "b", 1);
    CHECK(is_too_few(Channel::phones, 4));
    CHECK(most_chosen(round, Channel::phones, answers) == Names{});
    CHECK(fewest_voices(round, Channel::phones, answers) == Names{});
    CHECK(largest_share(round, Channel::phones, answers) == 0);
    WHEN("a fifth has come") {
        round.set(Channel::phones, kRatherNot, 1);
        THEN("it is told") {
            CHECK_FALSE(is_too_few(Channel::phones, 5));
            CHECK(most_chosen(round, Channel::phones, answers) == Names{"a"});
            CHECK(fewest_voices(round, Channel::phones, answers) == Names{"b"});
        }
    }
    THEN("hands are seen anyway, and nobody voting is not a few") {
        CHECK_FALSE(is_too_few(Channel::hands, 1));
        CHECK_FALSE(is_too_few(Channel::phones, 0));
    }
}

SCENARIO("a count of one or two people is hidden; of tables it is not") {
    CHECK_FALSE(is_hidden(Channel::hands, 0));
    CHECK(is_hidden(Channel::hands, 1));
    CHECK(is_hidden(Channel::chat, 2));
    CHECK_FALSE(is_hidden(Channel::hands, 3));
    CHECK_FALSE(is_hidden(Channel::tables, 1));
}
