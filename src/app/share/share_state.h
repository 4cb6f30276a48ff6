#pragma once
/// A scenario from a file, on its way to the shelf, and the wishes about it, as values. ShareDesk changes them, the
/// screens read them.
#include <optional>
#include <string>
#include <variant>

#include "app/share/parcel_view.h"

namespace alongside::app {

struct ShareState {
    std::string file;      ///< as typed, or as it was dropped
    std::string refused;   ///< why it could not be opened; empty if it could
    bool looking = false;  ///< check tries every way through, elsewhere
    std::optional<ParcelView> parcel;
    std::string passed_on;    ///< where the file of the scenario on the card is now, or why there is none
    bool taking_off = false;  ///< the scenario on the card: one more press takes it off the shelf
};

struct ShowOpening {};
struct CloseOpening {};
struct EditOpenFile {
    std::string text;
};
struct LookInside {};
/// Somebody let a file go over the window.
struct DropFile {
    std::string file;
};
struct AddParcel {};
struct LeaveParcel {};
struct PassOn {};  ///< the scenario on the card, into the folder of the saves
struct AskTakeOff {};
struct TakeOff {};
struct KeepOnShelf {};

using ShareCommand = std::variant<ShowOpening, CloseOpening, EditOpenFile, LookInside, DropFile, AddParcel, LeaveParcel,
                                  PassOn, AskTakeOff, TakeOff, KeepOnShelf>;

}  // namespace alongside::app
