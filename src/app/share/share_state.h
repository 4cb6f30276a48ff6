#pragma once
/// A scenario from a file, on its way to the shelf, and the wishes about it, as values. ShareDesk changes them, the
/// screens read them.
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alongside::app {

/// What somebody reads before a scenario from a file goes on their shelf: what it is, what adding it would do, how it
/// differs from the one that is there, and what check finds in it.
struct ParcelView {
    std::string id;
    std::string title;
    std::string summary;
    std::vector<std::string> about;      ///< minutes, chairs, words, endings, review: a sentence each
    std::string content_note;            ///< may be empty
    std::string standing;                ///< new, the same, or in place of which
    std::vector<std::string> newcomers;  ///< people and places of its own, and whom it describes in another way
    std::vector<std::string> differs;    ///< from the one on the shelf; empty if there is none
    std::string verdict;                 ///< of check, in a sentence
    std::vector<std::string> findings;   ///< of check, a sentence or two each, errors first
    std::vector<std::string> let_pass;   ///< by its author, with the reason
    bool can_add = false;
};

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
