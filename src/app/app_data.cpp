/// App's part in whose data this is: who practises, and the ways to the screens about it.
#include "app/app.h"
#include "app/retention.h"

namespace alongside::app {

using content::Word;

void App::show_who() {
    if (data_.look_around()) {
        show(Screen::who);
    } else {
        show_front();
    }
}

/// A guest practises as if there were no saves: whatever happens, nothing is written.
void App::practise_as(const std::optional<Id>& profile, bool guest) {
    play_.reset();
    profile_ = profile;
    desk_.saves = guest ? nullptr : saves_;
    state_.keeps = desk_.saves != nullptr;
    state_.data.guest = guest;
    state_.trouble = guest ? std::string(desk_.words[Word::who_guest_note]) : trouble_;
    if (guest) {
        show_front();
    } else {
        tidy_up();
        show_home();
    }
}

/// What is too old by the person's own choice goes, once it has been announced.
void App::tidy_up() {
    if (!profile_) {
        return;
    }
    const auto said = app::tidy_up(desk_, *profile_);
    if (!said) {
        return tell(said.error().message);
    }
    for (const std::string& sentence : *said) {
        state_.trouble += (state_.trouble.empty() ? "" : " ") + sentence;
    }
}

void App::choose_profile(const std::string& name) {
    desk_.saves = saves_;
    carry_out(data_.choose(name));
}

void App::carry_out(const DataAnswer& answer) {
    if (answer.ask_who) {
        show(Screen::who);
    }
    if (answer.who) {
        practise_as(*answer.who, false);
    }
    if (!answer.say.empty()) {
        tell(answer.say);
    }
}

struct App::DataVisitor {
    App& app;

    void operator()(const ShowWho&) const {
        app.desk_.saves = app.saves_;
        app.show_who();
    }
    void operator()(const BeGuest&) const { app.practise_as(std::nullopt, true); }
    void operator()(const ShowMyData&) const {
        app.before_data_ = app.state_.screen;
        app.data_.open(app.profile_);
        app.show(Screen::my_data);
    }
    void operator()(const CloseMyData&) const {
        app.before_data_ == Screen::home ? app.show_home() : app.show(app.before_data_);
    }
    void operator()(const ShowPrivacy&) const {
        app.before_privacy_ = app.state_.screen;
        app.state_.privacy = app.desk_.privacy != nullptr ? *app.desk_.privacy : content::Statement();
        app.show(Screen::privacy);
    }
    void operator()(const ClosePrivacy&) const { app.show(app.before_privacy_); }

    template <class Other>
    void operator()(const Other& command) const {
        app.carry_out(app.data_.handle(command, app.profile_));
    }
};

void App::handle_data(const DataCommand& command) {
    std::visit(DataVisitor{*this}, command);
}

}  // namespace alongside::app
