#include "app/share/share_desk.h"

#include <atomic>

#include "app/share/parcel_view.h"
#include "core/base/text.h"

namespace alongside::app {

using content::Word;

/// What goes on elsewhere owns this, and is told by it when nobody waits any more.
struct ShareDesk::Looking {
    std::atomic<bool> stop = false;
};

void ShareDesk::stop() {
    if (looking_) {
        looking_->stop = true;
        looking_.reset();
    }
    state_.looking = false;
}

void ShareDesk::begin_anew() {
    stop();
    parcel_.reset();
    state_ = {};
}

void ShareDesk::look_inside() {
    const std::string file(trimmed(state_.file));
    begin_anew();
    state_.file = file;
    auto parcel = open_parcel(desk_, file);
    if (!parcel) {
        state_.refused = parcel.error().message;
        return;
    }
    parcel_ = std::make_shared<const Parcel>(std::move(*parcel));
    looking_ = std::make_shared<Looking>();
    state_.looking = true;
    background_([this, looking = looking_, parcel = parcel_, rules = parcel_rules(desk_)]() -> Answer {
        const CheckLimits limits{kParcelBudget, [&](std::size_t) { return !looking->stop; }};
        auto examination = std::make_shared<const Examination>(examine(*parcel, rules, limits));
        return [this, looking, parcel, examination] {
            if (!looking->stop) {
                state_.parcel = view_of(desk_, *parcel, *examination);
                state_.looking = false;
                looking_.reset();
            }
        };
    });
}

std::string ShareDesk::add(bool& done) {
    done = false;
    if (!parcel_ || !state_.parcel) {
        return {};
    }
    const std::string title = state_.parcel->title;
    const auto added = add_parcel(desk_, *parcel_);
    done = added.has_value();
    return added ? desk_.words.format(Word::open_added, title) : added.error().message;
}

void ShareDesk::pass_on(const std::string& id) {
    const auto file = share_beside(desk_, id);
    state_.passed_on = file ? desk_.words.format(Word::share_written, file->string()) : file.error().message;
}

std::string ShareDesk::take_off(const std::string& id, bool& done) {
    state_.taking_off = false;
    const auto kept = app::take_off(desk_, id);
    done = kept.has_value();
    return kept ? desk_.words.format(Word::shelf_taken_off, id, kept->string()) : kept.error().message;
}

}  // namespace alongside::app
