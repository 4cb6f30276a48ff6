#pragma once
/// Whose this is, as values: who practises here, and what one can do with what is kept of oneself. DataDesk changes it,
/// the screens read it.
///
/// A PIN being typed stands here until it has been tried, and nowhere else.
#include <string>
#include <variant>
#include <vector>

#include "app/retention.h"

namespace alongside::app {

struct WhoView {
    std::string name;
    bool locked = false;  ///< has a PIN
};

struct DataState {
    // Who is practising?
    std::vector<WhoView> people;
    std::string asked;  ///< whose PIN is being asked for; empty: nobody's
    std::string pin;    ///< as typed
    bool guest = false;

    // What is kept of them.
    std::string name;  ///< empty: nobody by name
    bool locked = false;
    std::vector<std::string> exports;  ///< files made so far, with their day
    std::string import_file;           ///< as typed
    bool can_bring_back = false;       ///< what is in it was erased here: one more press brings it back
    std::string new_pin;               ///< as typed
    std::string erase_name;            ///< as typed
    RetentionView retention;
};

// What a person asks, as values.
struct ShowWho {};
struct BeGuest {};
struct EditPin {
    std::string text;
};
struct EnterPin {};
struct ForgetAsked {};  ///< somebody else after all
struct ShowMyData {};
struct CloseMyData {};
struct ShowPrivacy {};  ///< what is kept, and why
struct ClosePrivacy {};
struct ExportMine {};
struct EditImport {
    std::string text;
};
struct ImportMine {};
struct EditNewPin {
    std::string text;
};
struct SetPin {};
struct TakePinOff {};
struct EditEraseName {
    std::string text;
};
struct EraseMe {};
struct SetRetention {
    learn::Belongs what = learn::Belongs::unfinished;
    learn::Keep keep = learn::Keep::for_good;
};

using DataCommand = std::variant<ShowWho, BeGuest, EditPin, EnterPin, ForgetAsked, ShowMyData, CloseMyData, ShowPrivacy,
                                 ClosePrivacy, ExportMine, EditImport, ImportMine, EditNewPin, SetPin, TakePinOff,
                                 EditEraseName, EraseMe, SetRetention>;

}  // namespace alongside::app
