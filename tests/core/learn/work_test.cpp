/// What somebody answered, as a document: there and back, and nothing else is taken for one.
#include "core/learn/work.h"

#include "support/catch.h"

using namespace alongside;
using namespace alongside::learn;

namespace {

const Error kDamaged{"bad-work", "What was kept here cannot be read any more."};

Error refusal(std::string_view document) {
    const auto read = read_work("", document);
    return read ? Error{} : read.error();
}

}  // namespace

SCENARIO("answers come back as they were given") {
    Work work{"The drop-in", {}};
    work.answers["know-service"] = {"no", "We asked, and were wrong:\n\ttwice. \\n is not a line ☕", false};
    work.answers["important-to"] = {"", "Rain on the roof", true};
    work.answers["critics"] = {"unsure", "", false};
    CHECK(read_work("The drop-in", write_work(work)) == work);

    GIVEN("something that was looked at and not answered") {
        Work with_empty = work;
        with_empty.answers["empty"] = {"", "", true};
        THEN("it is not kept") {
            CHECK(write_work(with_empty) == write_work(work));
        }
    }
    GIVEN("no answers at all") {
        CHECK(write_work({}) == "work 1");
        CHECK(read_work("", "work 1") == Work{});
    }
    THEN("what was not answered is empty") {
        CHECK(work.answer("nowhere") == Answer{});
    }
}

SCENARIO("no other document is taken for answers") {
    for (const std::string_view wrong : {"", "work 2", "work 1\n", "work 1\na\tyes\topen", "work 1\na\tyes\tmaybe\t",
                                         "work 1\n\tyes\topen\t", "work 1\na\tyes\topen\tends with \\",
                                         "work 1\na\tyes\topen\tbad \\x", "work 1\na\t\topen\tx\na\t\topen\ty"}) {
        INFO(wrong);
        CHECK(refusal(wrong) == kDamaged);
    }
    std::string many = "work 1";
    for (std::size_t i = 0; i < kMostAnswers; ++i) {
        many += "\na" + std::to_string(i) + "\tyes\topen\t";
    }
    CHECK(read_work("", many).has_value());
    CHECK(refusal(many + "\nlast\tyes\topen\t") == kDamaged);
    CHECK(refusal("work 1\na\t\topen\t" + std::string(kMostNoteBytes + 1, 'x')) == kDamaged);
    CHECK(read_work(std::string(kMostNameBytes + 1, 'x'), "work 1").error() == kDamaged);
}
