#pragma once
/// `alongside profile`: who practises here, and what they do with what is kept of them, in plain lines.
///
/// Asks on standard input where a person has to say something twice: a PIN, and the name before all is erased.
#include <iosfwd>

#include "app/call.h"
#include "app/desk.h"
#include "text/printer.h"

namespace alongside::text {

class ProfileEdition {
  public:
    ProfileEdition(const app::Desk& desk, std::istream& in, std::ostream& out, std::size_t width)
        : desk_(desk), in_(in), printer_(out, width) {}

    /// Exit code: 0, or 2 with a sentence where it could not be done.
    int run(const app::ProfileCall& call);

  private:
    int add(const std::string& name);
    int list();
    int pin(const store::Profile& profile, bool forgotten);
    int export_to(const store::Profile& profile, const std::filesystem::path& file);
    int import_from(const app::ProfileCall& call);
    int erase(const store::Profile& profile);
    int keep(const store::Profile& profile, const app::ProfileCall& call);
    int of_somebody(const app::ProfileCall& call);
    int refuse(const std::string& sentence);
    int refuse(const Error& error) { return refuse(error.message); }

    const app::Desk& desk_;
    std::istream& in_;
    Printer printer_;
};

}  // namespace alongside::text
