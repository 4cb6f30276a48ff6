/// The voice without a voice: what it writes down, and what happens where nothing can speak.
#include "platform/speech.h"

#include <cstdlib>

#include "e2e/folder.h"
#include "support/catch.h"
#include "support/files.h"

using namespace alongside::platform;

TEST_CASE("with a log, every sentence is written there in order, and none is spoken") {
    const e2e::Folder folder;
    const std::filesystem::path log = folder.path() / "voice.log";
    {
        Speech speech([] { FAIL("nothing can fail here"); }, log);
        speech.say({"Banging the table", "Begin. button. key Enter"}, 50);
        speech.stop();
        speech.say({"You are in the chair."}, 100);
        CHECK_FALSE(speech.failed());
    }
    CHECK(alongside::test::read_bytes(log) == "Banging the table\nBegin. button. key Enter\nYou are in the chair.\n");
}

TEST_CASE("where nothing can speak, it says so once, and goes on in silence") {
    ::setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere/to/be/found", 1);
    std::mutex mutex;
    std::condition_variable told;
    int times = 0;
    Speech speech(
        [&] {
            const std::lock_guard lock(mutex);
            ++times;
            told.notify_one();
        },
        {});
    speech.stop();
    speech.say({"Hello."}, 50);
    std::unique_lock lock(mutex);
    told.wait(lock, [&] { return times == 1; });
    lock.unlock();
    CHECK(speech.failed());
    CHECK_FALSE(speech.failed());
}
