/// What the window does for awards and the papers that one carries away.
#include "app/app.h"
#include "app/who.h"

namespace alongside::app {

/// Once when somebody looks closer, and once more when the axes are there. Nothing before that.
void App::keep_look() {
    if (looked_ && play_) {
        check(app::keep_look(desk_, *play_, state_.axes));
    }
}

void App::take_name() {
    if (desk_.saves == nullptr || profile_) {
        return;
    }
    const auto profile = put_under_name(desk_, state_.name);
    if (!profile) {
        tell(profile.error().message);
        return;
    }
    profile_ = profile->id;
    tell(desk_.words.format(content::Word::awards_named, profile->name));
}

void App::handle_evidence(const EvidenceCommand& command) {
    if (std::holds_alternative<ShowAwards>(command)) {
        before_awards_ = state_.screen;
        state_.name.clear();
    }
    if (std::holds_alternative<TakeName>(command)) {
        take_name();
    }
    if (const std::string sentence = evidence_.handle(command, profile_); !sentence.empty()) {
        tell(sentence);
    }
    if (std::holds_alternative<ShowAwards>(command) || std::holds_alternative<ClosePaper>(command)) {
        show(Screen::awards);
    } else if (std::holds_alternative<ShowPaper>(command)) {
        show(Screen::paper);
    } else if (std::holds_alternative<CloseAwards>(command)) {
        before_awards_ == Screen::home ? show_home() : show(before_awards_);
    }
}

}  // namespace alongside::app
