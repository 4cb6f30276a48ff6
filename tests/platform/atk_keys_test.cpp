/// Keys that tools on the accessibility bus may have before the window.
#include "platform/atk_keys.h"

#include <atk/atk.h>

#include <string>
#include <vector>

#include "support/catch.h"

using namespace alongside::platform;

namespace {

struct Tool {
    bool keeps = false;
    std::vector<AtkKeyEventStruct> told;
    std::string text;
};

gint hear(AtkKeyEventStruct* event, gpointer data) {
    auto* tool = static_cast<Tool*>(data);
    tool->told.push_back(*event);
    tool->text.assign(event->string, static_cast<std::size_t>(event->length));
    return tool->keeps ? 1 : 0;
}

/// Asks ATK for keys, as the bridge does, until the end of the scope.
class Asked {
  public:
    explicit Asked(Tool& tool) {
        auto* util = static_cast<AtkUtilClass*>(g_type_class_ref(ATK_TYPE_UTIL));
        keep_key_listeners(*util);
        g_type_class_unref(util);
        id_ = atk_add_key_event_listener(hear, &tool);
    }
    ~Asked() { atk_remove_key_event_listener(id_); }
    Asked(const Asked&) = delete;
    Asked& operator=(const Asked&) = delete;

  private:
    guint id_ = 0;
};

}  // namespace

TEST_CASE("a key goes its own way unless a tool keeps it, and every tool is told") {
    Tool reader;
    reader.keeps = true;
    Tool looker;
    CHECK_FALSE(keys_are_wanted());
    const DeskKey key{.pressed = true, .symbol = 0xff9e, .code = 90, .modifiers = 4, .time = 17, .text = "KP_Insert"};
    {
        const Asked looking(looker);
        CHECK(keys_are_wanted());
        CHECK_FALSE(tell_key(key));
        const Asked reading(reader);
        CHECK(tell_key(key));
    }
    CHECK(looker.told.size() == 2);
    REQUIRE(reader.told.size() == 1);
    CHECK(reader.told[0].type == ATK_KEY_EVENT_PRESS);
    CHECK(reader.told[0].keyval == 0xff9e);
    CHECK(reader.told[0].keycode == 90);
    CHECK(reader.told[0].state == 4);
    CHECK(reader.told[0].timestamp == 17);
    CHECK(reader.text == "KP_Insert");
    CHECK_FALSE(keys_are_wanted());
    CHECK_FALSE(tell_key(key));
}
