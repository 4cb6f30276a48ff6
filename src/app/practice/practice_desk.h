#pragma once
/// The practice tool in hand: opened, answered, looked at, kept, printed.
///
/// Nothing stands among what is kept unless the person says so; who leaves with something unkept is asked once. Until
/// then each answer is written down as unfinished, so that closing the window, or a flat battery, takes none along.
/// Knows nothing of pixels.
#include <optional>
#include <string>

#include "app/desk.h"
#include "app/practice/papers.h"
#include "app/practice/practice_state.h"

namespace alongside::app {

class PracticeDesk {
  public:
    /// Both outlive it.
    PracticeDesk(const Desk& desk, PracticeState& state) : desk_(desk), state_(state) {}

    /// A sentence for the person; empty if there is nothing to say. `profile` is whose work is kept; none: a guest's.
    std::string handle(const PracticeCommand& command, const std::optional<Id>& profile);

    /// The program ends, perhaps in the middle of a word. A sentence if that could not be written down.
    std::string put_down();

  private:
    struct Visitor;
    void open(const std::string& id);
    void begin(learn::Work work);
    std::string open_work(const Id& work);
    std::string erase(const Id& work);
    void answer(const AnswerAsked& given);
    void show_findings();
    void change();
    KeptView kept_view(const store::KeptWork& work) const;
    std::string go_on();
    std::string drop(const Id& unfinished);
    std::string put_down_unless(bool just_typed);
    std::string keep();
    std::string leave(LeaveTool::Unkept unkept);
    void print(const records::Paper& paper);
    void list_kept();
    const Earlier* earlier();

    const Desk& desk_;
    PracticeState& state_;
    std::optional<Id> profile_;
    const learn::Tool* tool_ = nullptr;
    std::vector<store::KeptWork> kept_;  // of the tool, the newest first
    std::optional<Id> opened_;           // the kept work that is looked at, or was begun from
    std::optional<Id> unfinished_;       // under which the work in hand is written down
    std::optional<TimeMs> put_down_at_;  // when that was last done
    bool to_put_down_ = false;           // there is something that is not written down
    std::optional<store::KeptWork> begun_;
    std::optional<Earlier> earlier_;
};

/// The tools on the shelf, in their order.
std::vector<ToolView> tools_of(const Desk& desk);

}  // namespace alongside::app
