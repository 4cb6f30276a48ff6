#pragma once
/// One window: its renderer, its textures, its events, and showing a frame only when it looks different.
///
/// Where OpenGL would itself run in software, `soft_canvas.h` draws instead: the same picture for a quarter of the
/// memory. Minimised windows draw nothing.
///
///     platform::Video video;
///     platform::Window window(video, {.title = "Alongside"});
///     ...
///     while (!video.quit() && !window.closed()) {
///         auto [command, frame] = ui.frame(window.input(look), draw);
///         if (command) { app.apply(*command); continue; }
///         window.show(frame);
///         video.wait(frame.next);
///     }

#include <SDL.h>

#include <array>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "platform/displays.h"
#include "platform/draw_data.h"
#include "platform/soft_canvas.h"
#include "platform/texture_store.h"
#include "platform/video.h"
#include "ui/clipboard.h"
#include "ui/ui.h"

namespace alongside::platform {

class Window;

struct WindowLook {
    std::string title = "Alongside";
    int w = 1280;
    int h = 800;
    bool hidden = false;        // for tests
    Window* keys_to = nullptr;  // only to look at: it has no cursor, and what is typed there goes to this other window,
                                // which outlives it
};

class Window {
  public:
    /// Without a usable renderer `error()` says why and the window can only be destroyed.
    Window(Video& video, const WindowLook& look);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    const std::string& error() const { return error_; }
    Uint32 id() const { return id_; }
    /// "software", or SDL's name of the hardware renderer: "opengl", "opengles2".
    std::string_view renderer_name() const { return renderer_name_; }
    /// The person asked this window to close.
    bool closed() const { return closed_; }
    bool minimised() const { return minimised_; }

    ui::Size pixels() const;
    float ratio() const;
    /// Where its inside begins on the desktop, in pixels.
    ui::Point origin() const;
    /// It has the keyboard.
    bool active() const;
    /// Takes an event as if a hand had made it, from any thread, and wakes whoever waits.
    void post(ui::Event event);
    /// What a frame needs from this window, with the events since the last call.
    ui::FrameInput input(const ui::Look& look);
    /// Draws the frame if it looks different from the one on screen. True when it was drawn.
    bool show(const ui::Frame& frame);
    /// True once after the graphics side lost its textures: call `Ui::textures_lost`.
    bool lost_textures();
    void set_fullscreen(bool on);
    bool fullscreen() const;
    /// Fills this display, until `set_fullscreen(false)`.
    void cover(const Display& display);
    /// Stands in the middle of this display.
    void move_to(const Display& display);
    /// The middle of the window lies on this display.
    bool is_on(const Display& display) const;

    ui::Textures& textures() { return *textures_; }
    ui::Clipboard& clipboard() { return clipboard_; }

  private:
    friend class Video;
    class DesktopClipboard : public ui::Clipboard {
      public:
        std::string text() const override;
        void set_text(std::string_view text) override;
    };
    template <auto Destroy>
    struct With {
        template <class T>
        void operator()(T* thing) const {
            Destroy(thing);
        }
    };

    void take(const SDL_Event& event);
    void pass_on(const SDL_Event& event);
    void take_window_event(const SDL_WindowEvent& event);
    bool make_hardware();
    bool make_software();
    /// Both put the frame on the screen.
    void show_hardware(const ImDrawData& data);
    void show_software(const ImDrawData& data);
    void set_cursor(ui::Cursor shape);
    void set_text_input(const std::optional<ui::Rect>& caret);

    Video& video_;
    Window* keys_to_ = nullptr;
    std::string title_;
    std::string error_;
    std::unique_ptr<SDL_Window, With<SDL_DestroyWindow>> window_;
    std::unique_ptr<SDL_Renderer, With<SDL_DestroyRenderer>> renderer_;
    std::unique_ptr<CountedTextures> textures_;
    SoftTextures* soft_ = nullptr;                                 // `textures_`, when drawing without hardware
    std::unique_ptr<SDL_Surface, With<SDL_FreeSurface>> between_;  // for displays whose pixels are not ours
    std::array<std::unique_ptr<SDL_Cursor, With<SDL_FreeCursor>>, 3> cursors_;
    DesktopClipboard clipboard_;
    Uint32 id_ = 0;
    std::string renderer_name_;
    std::vector<ui::Event> events_;
    std::mutex mutex_;               // guards `posted_`
    std::vector<ui::Event> posted_;  // by other threads
    Seen seen_;
    ui::Cursor cursor_ = ui::Cursor::arrow;
    bool typing_ = false;
    bool shown_ = false;
    bool hidden_ = false;
    bool closed_ = false;
    bool minimised_ = false;
    bool lost_ = false;
};

/// Whether to start with the software renderer: somebody said so, or the machine has no graphics device.
bool prefers_software(std::string_view asked_driver, bool has_graphics_device);

}  // namespace alongside::platform
