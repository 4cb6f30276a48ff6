#pragma once
/// Passing scenarios on, the window's side of it (parcel.h does the work): looks into a file, adds what is in it, and
/// takes it off the shelf again. Changes no screen: that is App's.
#include <memory>
#include <optional>
#include <string>

#include "app/background.h"
#include "app/desk.h"
#include "app/share/share_state.h"

namespace alongside::app {

struct Parcel;

class ShareDesk {
  public:
    /// All three outlive it, and what it has given to the background: whoever goes on calls stop() first.
    ShareDesk(const Desk& desk, ShareState& state, const Background& background)
        : desk_(desk), state_(state), background_(background) {}

    /// Forgets what was looked at.
    void begin_anew();

    /// Reads the file and has it checked in the background.
    void look_inside();

    /// Nobody waits for what is being checked any more.
    void stop();

    /// Puts what was looked at on the shelf. Answers with a sentence; `done` says whether it is there.
    std::string add(bool& done);

    void pass_on(const std::string& id);

    /// Answers as add.
    std::string take_off(const std::string& id, bool& done);

  private:
    struct Looking;

    const Desk& desk_;
    ShareState& state_;
    const Background& background_;
    std::shared_ptr<const Parcel> parcel_;
    std::shared_ptr<Looking> looking_;
};

}  // namespace alongside::app
