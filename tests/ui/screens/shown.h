#pragma once
/// A sample screen in a driver: press what it shows by name, and look at the command that it answers with.
///
///     Shown scene("scene");
///     const auto choose = scene.asked<app::Choose>(scene.ui.press("Shut the laptop."));
#include <fstream>
#include <sstream>
#include <string>
#include <variant>

#include "support/catch.h"
#include "support/shipped_words.h"
#include "support/ui_driver.h"
#include "ui/screens/samples.h"
#include "ui/screens/screens.h"

namespace alongside::test {

struct Shown {
    explicit Shown(std::string_view name)
        : state(ui::screens::sample(name).value()),
          ui([this](ui::Ui& screen) { return ui::draw(screen, state, shipped_words()); }) {}
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    /// The answer as this command, or as one of a family of commands; fails the test if it is another one or none.
    template <class Command>
    static Command asked(const std::optional<app::Command>& answer) {
        REQUIRE(answer.has_value());
        using Carried = app::Carrier<Command>;
        REQUIRE(std::holds_alternative<Carried>(*answer));
        if constexpr (std::is_same_v<Carried, Command>) {
            return std::get<Command>(*answer);
        } else {
            const Carried& family = std::get<Carried>(*answer);
            REQUIRE(std::holds_alternative<Command>(family));
            return std::get<Command>(family);
        }
    }
    template <class Command>
    Command pressed(std::string_view name) {
        INFO("press " << name);
        return asked<Command>(ui.press(name));
    }

    app::AppState state;
    UiDriver<app::Command> ui;
};

}  // namespace alongside::test
