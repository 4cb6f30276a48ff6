#pragma once
/// Evenings at the school gate, and days between them.
#include <cstdint>
#include <string>

#include "app/app.h"
#include "support/desk.h"

namespace support {

inline constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;  ///< milliseconds

/// A desk whose clock can be put forward.
struct Days {
    explicit Days(TestDesk& test) : desk(test.desk()) {
        desk.now = [this, now = test.desk().now] { return alongside::TimeMs{now().ms + days * kDay}; };
    }

    alongside::app::Desk desk;
    std::int64_t days = 0;
};

inline void play_to_the_end(alongside::app::App& app) {
    app.handle(alongside::app::Begin{"gate", 0});
    app.handle(alongside::app::Choose{"stand-there"});
    app.handle(alongside::app::Choose{"come-back"});
    while (app.state().screen == alongside::app::Screen::scene) {
        app.handle(alongside::app::TurnPage{});
    }
}

inline void write(alongside::app::App& app, alongside::store::ReflectionKind kind, const std::string& words) {
    app.handle(alongside::app::EditReflection{kind, words});
    app.handle(alongside::app::KeepReflection{kind});
}

}  // namespace support
