/// App's part in passing scenarios on: the ways to the screen about it and back.
#include <algorithm>
#include <array>

#include "app/app.h"

namespace alongside::app {

using content::Word;

namespace {

/// Where a file that is dropped interrupts nobody.
bool can_open_here(Screen screen) {
    constexpr std::array kQuiet = {Screen::welcome, Screen::home,    Screen::card,     Screen::opening, Screen::module,
                                   Screen::about,   Screen::my_data, Screen::settings, Screen::who};
    return std::find(kQuiet.begin(), kQuiet.end(), screen) != kQuiet.end();
}

}  // namespace

struct App::ShareVisitor {
    App& app;

    void operator()(const ShowOpening&) const {
        if (app.state_.screen != Screen::opening) {
            app.before_opening_ = app.state_.screen;
        }
        app.share_.begin_anew();
        app.show(Screen::opening);
    }
    /// Whoever has not said yet who they are is asked again.
    void operator()(const CloseOpening&) const {
        app.share_.begin_anew();
        app.before_opening_ == Screen::who ? app.show_who() : app.show_home();
    }
    void operator()(const EditOpenFile& edit) const {
        app.state_.share.file = edit.text;
        app.state_.share.refused.clear();
    }
    void operator()(const LookInside&) const {
        app.share_.look_inside();
        ++app.state_.moment;
    }
    void operator()(const DropFile& drop) const {
        if (!can_open_here(app.state_.screen)) {
            return app.tell(std::string(app.words()[Word::open_not_now]));
        }
        (*this)(ShowOpening{});
        app.state_.share.file = drop.file;
        app.share_.look_inside();
    }
    void operator()(const AddParcel&) const {
        bool done = false;
        const std::string said = app.share_.add(done);
        if (done) {
            (*this)(CloseOpening{});
        }
        app.tell(said);
    }
    void operator()(const LeaveParcel&) const {
        app.share_.begin_anew();
        ++app.state_.moment;
    }
    void operator()(const PassOn&) const { app.share_.pass_on(app.state_.card.id); }
    void operator()(const AskTakeOff&) const { app.state_.share.taking_off = true; }
    void operator()(const KeepOnShelf&) const { app.state_.share.taking_off = false; }
    void operator()(const TakeOff&) const {
        bool done = false;
        const std::string said = app.share_.take_off(app.state_.card.id, done);
        if (done) {
            app.show_home();
        }
        app.tell(said);
    }
};

void App::handle_share(const ShareCommand& command) {
    if (state_.keeps) {
        std::visit(ShareVisitor{*this}, command);
    }
}

}  // namespace alongside::app
