#pragma once
/// Everything that a person can ask of the window, as values. A screen answers with one; App carries it out.
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "app/after/after_state.h"
#include "app/data_state.h"
#include "app/evidence_state.h"
#include "app/practice/practice_state.h"
#include "app/room_state.h"
#include "app/settings.h"
#include "app/share/share_state.h"
#include "app/words_state.h"
#include "core/base/ids.h"
#include "store/reflections.h"

namespace alongside::app {

// Before and between runs.
struct ShowHome {};
struct ShowFront {};  ///< the door that one came in by: the welcome for a newcomer, else home
struct OpenScenario {
    std::string id;
};  ///< its card: what it is, its seats, its content note
struct Begin {
    std::string scenario;
    std::size_t seat = 0;
};
struct Resume {
    Id run;
};
struct MoveOver {
    Id run;
};  ///< carries on with the scenario as it is now, as far as the run fits
struct ChoosePlace {
    std::string id;
};                     ///< on the map at home
struct ShowModule {};  ///< what the scenario on the card belongs to
struct CloseModule {};
struct PrintPack {};  ///< of the scenario on the card, into the folder of the saves
struct ShowSettings {};
struct CloseSettings {};
struct ShowAbout {};
struct CloseAbout {};
struct ShowStatement {};
struct CloseStatement {};
struct ShowKeys {};  ///< or put them away again
struct ShowLens {};  ///< the hard words of this screen, or put them away again
struct LeaveMarked {
    bool on = true;
};                    ///< whether hard words stay marked when the list is put away
struct HearAgain {};  ///< what is on the screen, from the voice
struct Hush {};       ///< the voice stops where it is
struct NoVoice {};    ///< this machine has nothing that could speak
struct ChangePreferences {
    Preferences preferences;
};
struct ShowCodeEntry {};
struct EditCode {
    std::string text;
};
struct EnterCode {
    std::string code;
};
struct ChooseProfile {
    std::string name;
};  ///< empty: nobody
struct Quit {};

// In a scene.
struct TurnPage {};
struct ReadAgain {};  ///< the first page of this moment once more
struct Choose {
    std::string choice;
};
struct StartOwnWords {};
struct EditOwnWords {
    std::string text;
};
struct PlaceOwnWords {
    std::string option;
};
struct GoBack {};
struct OpenWaysOut {};
struct CloseSheet {};
struct ShowNote {};
struct StopHere {};

/// Opens or shuts a part of the screen, by its name: "people/gwen".
struct Unfold {
    std::string what;
    bool open = true;
};

// Keeping a place.
struct EditName {
    std::string text;
};
struct KeepByName {};
struct KeepAsCode {};
struct KeepNothing {};
struct KeepOnThisMachine {};
struct Stay {};  ///< not leaving after all

// Looking back.
struct NextStep {};  ///< of the debrief
struct AgainFrom {
    std::size_t position = 0;
};
struct OtherSeat {
    std::size_t seat = 0;
};
struct OtherFacts {};  ///< from the same chair, with something else true that evening
struct LookCloser {};
struct LookBackAgain {};
struct StopProof {};   ///< the closer look's axes are not worked out after all
struct StartProof {};  ///< once more
struct Leave {};       ///< the last door; the first time it asks whether to keep the evening
struct EditReflection {
    store::ReflectionKind kind = store::ReflectionKind::reflection;
    std::string text;
};
struct KeepReflection {
    store::ReflectionKind kind = store::ReflectionKind::reflection;
};

using AnyCommand =
    std::variant<ShowHome, ShowFront, ChoosePlace, OpenScenario, Begin, Resume, MoveOver, ShowModule, CloseModule,
                 PrintPack, ShowSettings, CloseSettings, ShowAbout, CloseAbout, ShowStatement, CloseStatement, ShowKeys,
                 HearAgain, Hush, NoVoice, ChangePreferences, ShowCodeEntry, EditCode, EnterCode, ChooseProfile, Quit,
                 TurnPage, ReadAgain, Choose, StartOwnWords, EditOwnWords, PlaceOwnWords, GoBack, OpenWaysOut,
                 CloseSheet, ShowNote, StopHere, Unfold, EditName, KeepByName, KeepAsCode, KeepNothing,
                 KeepOnThisMachine, Stay, NextStep, AgainFrom, OtherSeat, OtherFacts, LookCloser, LookBackAgain,
                 StopProof, StartProof, Leave, EditReflection, KeepReflection, ShowLens, LeaveMarked, RoomCommand,
                 PracticeCommand, WordsCommand, EvidenceCommand, DataCommand, AfterCommand, ShareCommand>;

template <class Wish, class Family>
inline constexpr bool kIsOneOf = std::is_constructible_v<Family, Wish> && !std::is_same_v<Wish, Family>;

template <class Wish, class... Families>
struct FamilyOf {
    using type = Wish;
};
template <class Wish, class Family, class... Others>
struct FamilyOf<Wish, Family, Others...> {
    using type = std::conditional_t<kIsOneOf<Wish, Family>, Family, typename FamilyOf<Wish, Others...>::type>;
};

/// What a wish travels as: what a trainer asks as a RoomCommand, what is asked of a tool as a PracticeCommand, and so
/// on; any other as itself.
template <class Wish>
using Carrier = typename FamilyOf<Wish, RoomCommand, PracticeCommand, WordsCommand, EvidenceCommand, DataCommand,
                                  AfterCommand, ShareCommand>::type;

/// One of them. It is a type of its own so that the many ways in which it is copied, moved and thrown away are compiled
/// once, and not with every screen.
class Command : public AnyCommand {
  public:
    template <class Wish>
    requires(!std::is_same_v<Wish, Command>) Command(Wish wish)
        : AnyCommand(std::in_place_type<Carrier<Wish>>, std::move(wish)) {}
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();
};

}  // namespace alongside::app
