#pragma once
/// The pictures of a window: asked for by id and exact size, drawn by a worker, kept within a bound.
///
/// `picture` never waits. What it does not have it puts on a short list for the worker, newest first, and answers
/// "not yet"; when the worker has it, `wake` is called from the worker's thread, and the frame that follows finds it.
/// Made without a `wake` it has no worker and draws in the call: for shots and tests, where the same input must give
/// the same picture. Everything here runs on the main thread but the drawing itself. Textures are made and given back
/// on the main thread; call `begin_frame` before each frame, so that a texture still on its way to the screen is never
/// given back. Destroy it before its textures.

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "platform/pictures_shelf.h"
#include "ui/picture_source.h"

namespace alongside::platform {

struct PicturesBounds {
    std::size_t bytes = std::size_t{32} * 1024 * 1024;  ///< of textures kept beyond those of the last frame
    std::size_t waiting = 64;                           ///< pictures asked for and not yet drawn
};

class Pictures : public ui::PictureSource {
  public:
    using Wake = std::function<void()>;

    Pictures(ui::Textures& textures, std::filesystem::path assets, Wake wake = {}, PicturesBounds bounds = {});
    ~Pictures() override;
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;

    ui::PictureAnswer picture(const ui::PictureRequest& request) override;
    /// Lets go of pictures beyond the bound that the last frame did not ask for.
    void begin_frame();
    /// Drops every picture, after the graphics side lost its textures.
    void forget_textures();

    /// Bytes of textures kept.
    std::size_t bytes() const { return bytes_; }
    /// Why pictures that should be there are not, a sentence each; at most sixteen.
    const std::vector<std::string>& faults() const { return faults_; }

  private:
    struct Key {
        std::string id;
        int w = 0;
        int h = 0;
        int radius = 0;
        auto operator<=>(const Key&) const = default;
    };
    struct Kept {
        ui::Texture texture = ui::Texture::none;
        long frame = 0;
    };
    struct Wanted {
        Key key;
        long frame = 0;  // that asked last
    };
    struct Drawn {
        Key key;
        Result<std::vector<std::uint8_t>> rgba;
    };

    void work();
    void ask(const Key& key);
    void collect();
    void keep(Drawn drawn);
    void forget_waiting();
    bool let_go_of_oldest();

    ui::Textures& textures_;
    const PicturesShelf shelf_;
    PicturesBounds bounds_;

    std::map<Key, Kept> kept_;  // `Texture::none` stands for a picture that cannot be drawn
    std::size_t bytes_ = 0;
    long frame_ = 0;
    std::vector<std::string> faults_;

    std::mutex mutex_;  // guards the five below
    std::condition_variable asked_;
    std::deque<Wanted> waiting_;  // the front is drawn first
    std::deque<Drawn> drawn_;
    std::optional<Key> drawing_;
    bool stop_ = false;

    Wake wake_;
    std::thread worker_;
};

}  // namespace alongside::platform
