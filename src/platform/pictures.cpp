#include "platform/pictures.h"

#include <algorithm>

namespace alongside::platform {

namespace {

constexpr std::size_t most_faults = 16;
constexpr std::size_t most_drawn = 4;  // drawn and not yet collected; the worker then waits for a frame

std::size_t bytes_of(int w, int h) {
    return static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * 4;
}

bool sensible(ui::PixelSize size) {
    return size.w > 0 && size.h > 0 && size.w <= most_picture_pixels && size.h <= most_picture_pixels;
}

}  // namespace

Pictures::Pictures(ui::Textures& textures, std::filesystem::path assets, Wake wake, PicturesBounds bounds)
    : textures_(textures), shelf_(std::move(assets)), bounds_(bounds), wake_(std::move(wake)) {
    if (wake_)
        worker_ = std::thread([this] { work(); });
}

Pictures::~Pictures() {
    if (worker_.joinable()) {
        {
            const std::lock_guard lock(mutex_);
            stop_ = true;
        }
        asked_.notify_all();
        worker_.join();
    }
    forget_textures();
}

void Pictures::forget_textures() {
    for (const auto& [key, kept] : kept_) {
        if (kept.texture != ui::Texture::none)
            textures_.destroy(kept.texture);
    }
    kept_.clear();
    bytes_ = 0;
}

ui::PictureAnswer Pictures::picture(const ui::PictureRequest& request) {
    if (!sensible(request.size) || !shelf_.has(request.id))
        return {};
    collect();
    const Key key{std::string(request.id), request.size.w, request.size.h, std::max(0, request.radius)};
    if (!wake_ && !kept_.contains(key))
        keep({key, shelf_.draw(key.id, request.size, key.radius)});
    const auto found = kept_.find(key);
    if (found == kept_.end()) {
        ask(key);
        return {ui::PictureState::not_yet, ui::Texture::none};
    }
    found->second.frame = frame_;
    const bool there = found->second.texture != ui::Texture::none;
    return {there ? ui::PictureState::ready : ui::PictureState::never, found->second.texture};
}

/// Newest first: while a window is pulled larger, only its last size matters.
void Pictures::ask(const Key& key) {
    {
        const std::lock_guard lock(mutex_);
        if (drawing_ == key)
            return;
        const auto known = std::ranges::find(waiting_, key, &Wanted::key);
        if (known != waiting_.end()) {
            known->frame = frame_;
            return;
        }
        waiting_.push_front({key, frame_});
        if (waiting_.size() > bounds_.waiting)
            waiting_.pop_back();
    }
    asked_.notify_one();
}

void Pictures::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        asked_.wait(lock, [&] { return stop_ || (!waiting_.empty() && drawn_.size() < most_drawn); });
        if (stop_)
            return;
        const Key key = waiting_.front().key;
        waiting_.pop_front();
        drawing_ = key;
        lock.unlock();
        Drawn drawn{key, shelf_.draw(key.id, {key.w, key.h}, key.radius)};
        lock.lock();
        drawing_.reset();
        drawn_.push_back(std::move(drawn));
        lock.unlock();
        wake_();
        lock.lock();
    }
}

void Pictures::collect() {
    std::deque<Drawn> drawn;
    {
        const std::lock_guard lock(mutex_);
        drawn.swap(drawn_);
    }
    if (drawn.empty())
        return;
    asked_.notify_one();
    for (Drawn& one : drawn)
        keep(std::move(one));
}

void Pictures::keep(Drawn drawn) {
    Kept kept{ui::Texture::none, frame_};
    const ui::PixelSize size{drawn.key.w, drawn.key.h};
    if (drawn.rgba) {
        kept.texture = textures_.create_picture(size, *drawn.rgba);
        bytes_ += kept.texture == ui::Texture::none ? 0 : bytes_of(size.w, size.h);
    } else if (const std::string& why = drawn.rgba.error().message;
               faults_.size() < most_faults && std::ranges::find(faults_, why) == faults_.end()) {
        faults_.push_back(why);
    }
    kept_.insert_or_assign(std::move(drawn.key), kept);
}

void Pictures::begin_frame() {
    collect();
    forget_waiting();
    std::erase_if(
        kept_, [&](const auto& one) { return one.second.texture == ui::Texture::none && one.second.frame < frame_; });
    while (bytes_ > bounds_.bytes && let_go_of_oldest()) {
    }
    ++frame_;
}

/// What the last frame no longer asked for need not be drawn.
void Pictures::forget_waiting() {
    const std::lock_guard lock(mutex_);
    std::erase_if(waiting_, [&](const Wanted& one) { return one.frame < frame_; });
}

bool Pictures::let_go_of_oldest() {
    auto oldest = kept_.end();
    for (auto at = kept_.begin(); at != kept_.end(); ++at) {
        const bool idle = at->second.texture != ui::Texture::none && at->second.frame < frame_;
        if (idle && (oldest == kept_.end() || at->second.frame < oldest->second.frame))
            oldest = at;
    }
    if (oldest == kept_.end())
        return false;
    textures_.destroy(oldest->second.texture);
    bytes_ -= bytes_of(oldest->first.w, oldest->first.h);
    kept_.erase(oldest);
    return true;
}

}  // namespace alongside::platform
