/// A line a second while a proof takes long, by a clock that the test holds.
#include "text/progress.h"

#include <sstream>

#include "support/catch.h"

using namespace alongside;

TEST_CASE("progress is silent for a second, and then speaks once a second") {
    text::Progress::Time now;
    std::ostringstream out;
    text::Progress progress("outrage", out, [&now] { return now; });
    progress.tell(16'384);
    CHECK(out.str().empty());
    now += std::chrono::milliseconds(1'100);
    progress.tell(32'768);
    progress.tell(49'152);
    CHECK(out.str() == "outrage: proving, 32768 states so far.\n");
    now += std::chrono::seconds(1);
    progress.tell(65'536);
    CHECK(out.str() == "outrage: proving, 32768 states so far.\noutrage: proving, 65536 states so far.\n");
}
