#pragma once
/// Scenarios that people pass on, for a terminal: into a file, out of one onto the shelf, and off it again.
#include <iosfwd>

#include "app/call.h"
#include "app/desk.h"
#include "app/opening.h"
#include "text/printer.h"

namespace alongside::text {

class ShareEdition {
  public:
    ShareEdition(const app::Desk& desk, std::istream& in, std::ostream& out, std::size_t width)
        : desk_(desk), in_(in), printer_(out, width) {}

    // Exit code of each: 0, or 2 with a sentence where it could not be done.
    int share(const std::string& id, const std::filesystem::path& out);
    /// Shows what is in the file; adds it once somebody has said yes.
    int open(const std::filesystem::path& file);
    int remove(const std::string& id);

  private:
    int refuse(const Error& error);
    bool says_yes();

    const app::Desk& desk_;
    std::istream& in_;
    Printer printer_;
};

/// On the terminal.
int share_scenario(const app::Call& call, app::Opened& opened);
int open_scenario(const app::Call& call, app::Opened& opened);
int remove_scenario(const app::Call& call, app::Opened& opened);

}  // namespace alongside::text
