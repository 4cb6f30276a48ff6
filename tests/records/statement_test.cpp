/// Learning records: what is in a statement, and what is not one.
#include "records/statement.h"

#include "support/catch.h"

using namespace alongside;
using namespace alongside::records;

namespace {

const Id kStatementId{"000102030405060708090a0b0c0d0e0f"};
const Id kPerson{"a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"};
constexpr TimeMs kStatementAt{1'738'332'301'250};

Statement answer() {
    Statement statement{
        kStatementId,
        kPerson,
        Verb::answered,
        {"scenario/gate/arrival", Activity::Kind::choice, "At the gate", {{"ask-who", "Who is \"we\"?"}}},
        kStatementAt,
        Id{"b0b1b2b3b4b5b6b7b8b9babbbcbdbebf"}};
    statement.scenario = "scenario/gate";
    statement.module = "M1";
    statement.version = "abc";
    statement.seat = "chair";
    statement.response = "ask-who";
    return statement;
}

}  // namespace

TEST_CASE("a statement says who by a number, what was chosen, in which run, and when") {
    CHECK(
        write_statement(answer()) ==
        R"({"id":"00010203-0405-4607-8809-0a0b0c0d0e0f","actor":{"objectType":"Agent","account":{)"
        R"("homePage":"urn:uuid:a51aa4e8-c6a2-40fd-b4b3-3e30abf147c3","name":"a0a1a2a3-a4a5-46a7-a8a9-aaabacadaeaf"}},)"
        R"("verb":{"id":"http://adlnet.gov/expapi/verbs/answered","display":{"en-GB":"answered"}},)"
        R"("object":{"objectType":"Activity","id":"urn:uuid:a51aa4e8-c6a2-40fd-b4b3-3e30abf147c3#scenario/gate/arrival",)"
        R"("definition":{"name":{"en-GB":"At the gate"},"type":"http://adlnet.gov/expapi/activities/cmi.interaction",)"
        R"("interactionType":"choice","choices":[{"id":"ask-who","description":{"en-GB":"Who is \"we\"?"}}]}},)"
        R"("result":{"response":"ask-who"},"context":{"registration":"b0b1b2b3-b4b5-46b7-b8b9-babbbcbdbebf",)"
        R"("revision":"abc","platform":"Alongside","language":"en-GB","contextActivities":{)"
        R"("parent":[{"objectType":"Activity","id":"urn:uuid:a51aa4e8-c6a2-40fd-b4b3-3e30abf147c3#scenario/gate"}],)"
        R"("grouping":[{"objectType":"Activity","id":"urn:uuid:a51aa4e8-c6a2-40fd-b4b3-3e30abf147c3#module/M1"}],)"
        R"("category":[{"objectType":"Activity","id":"urn:uuid:a51aa4e8-c6a2-40fd-b4b3-3e30abf147c3#profile/1"}]},)"
        R"("extensions":{"urn:uuid:a51aa4e8-c6a2-40fd-b4b3-3e30abf147c3#extension/seat":"chair"}},)"
        R"("timestamp":"2025-01-31T14:05:01.250Z"})");
}

TEST_CASE("bytes are a statement only as they were written, for this person and this moment") {
    const std::string bytes = write_statement(answer());
    CHECK(whole_statement(bytes, kStatementId, kPerson, kStatementAt));
    CHECK_FALSE(whole_statement(bytes, kPerson, kPerson, kStatementAt));
    CHECK_FALSE(whole_statement(bytes, kStatementId, kStatementId, kStatementAt));
    CHECK_FALSE(whole_statement(bytes, kStatementId, kPerson, {kStatementAt.ms + 1}));
    CHECK_FALSE(whole_statement(bytes + " ", kStatementId, kPerson, kStatementAt));
    CHECK_FALSE(whole_statement(bytes.substr(0, bytes.size() - 1), kStatementId, kPerson, kStatementAt));
    CHECK_FALSE(whole_statement("", kStatementId, kPerson, kStatementAt));
    CHECK_FALSE(whole_statement("[1]", kStatementId, kPerson, kStatementAt));
    CHECK_FALSE(whole_statement(std::string(70'000, '['), kStatementId, kPerson, kStatementAt));
    CHECK_FALSE(whole_statement(bytes, Id{"short"}, kPerson, kStatementAt));
    CHECK_FALSE(whole_statement(bytes, kStatementId, kPerson, {-1}));
}

TEST_CASE("what is told of a row has the same id everywhere, and another than what else is told of it") {
    CHECK(statement_id("choice", kPerson).text.size() == 32);
    CHECK(statement_id("choice", kPerson) == statement_id("choice", kPerson));
    CHECK(statement_id("choice", kPerson) != statement_id("look", kPerson));
    CHECK(statement_id("choice", kPerson) != statement_id("choice", kStatementId));
}

TEST_CASE("a file of statements is one array, a line each") {
    CHECK(statements_file({}) == "[]\n");
    CHECK(statements_file({"{}", "{\"a\":1}"}) == "[\n{},\n{\"a\":1}\n]\n");
}
