#pragma once
/// A practice tool for a terminal, a braille display, a screen reader, or a pipe: asked one by one, a line for each
/// answer, then what it says.
///
/// Does what the window does, through the same PracticeDesk: nothing is kept unless the person says so.
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "app/desk.h"
#include "app/practice/practice_desk.h"
#include "text/printer.h"

namespace alongside::text {

struct PracticeRequest {
    std::string tool;     ///< empty: say which there are
    std::string profile;  ///< whose work this is, by name; empty: nobody
    std::size_t width = 76;
};

class PracticeEdition {
  public:
    PracticeEdition(const app::Desk& desk, std::istream& in, std::ostream& out, const PracticeRequest& request);

    /// Exit code: 0, or 2 if there is no such tool or they were not let in.
    int run();

  private:
    enum class Way { next, back, look, stop };

    bool open();
    void list();
    void work();
    bool goes_on();
    bool erase_kept(const app::KeptView& kept);
    bool cover();
    void list_kept();
    void say_how();
    void ask_page();
    Way ask(const app::AskedView& asked);
    std::optional<Way> take(const app::AskedView& asked, std::string_view line);
    void write(const app::AskedView& asked, std::string_view words);
    void go_back();
    void findings();
    void leave();
    void handle(const app::PracticeCommand& command);
    void tell(content::Word word);
    bool read(std::string& line);

    const app::Desk& desk_;
    std::istream& in_;
    std::ostream& out_;
    const PracticeRequest& request_;
    Printer printer_;
    app::PracticeState state_;
    app::PracticeDesk practice_;
    std::optional<Id> profile_;
    std::size_t first_ = 0;  // of the page: what to ask first
    bool ended_ = false;     // there is no more input
};

}  // namespace alongside::text
