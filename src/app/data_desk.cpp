#include "app/data_desk.h"

#include <utility>

#include "app/my_data.h"
#include "core/base/text.h"
#include "store/folder/moment.h"

namespace alongside::app {

using content::Word;

std::string pin_words(const store::PinAnswer& answer, const content::Words& words) {
    if (!answer.looked_at) {
        return words.format(Word::who_pin_early, answer.wait_seconds);
    }
    return answer.wait_seconds > 0 ? words.format(Word::who_pin_wait, answer.wait_seconds)
                                   : std::string(words[Word::who_pin_wrong]);
}

bool DataDesk::look_around() {
    state_.people.clear();
    state_.asked.clear();
    state_.pin.clear();
    if (desk_.saves == nullptr) {
        return false;
    }
    for (const store::Profile& one : desk_.saves->profiles().list().value_or(std::vector<store::Profile>{})) {
        state_.people.push_back({one.name, desk_.saves->pins().has(one.id).value_or(true)});
    }
    return !state_.people.empty();
}

void DataDesk::open(const std::optional<Id>& profile) {
    state_.name.clear();
    state_.exports.clear();
    state_.can_bring_back = false;
    state_.new_pin.clear();
    state_.erase_name.clear();
    if (desk_.saves == nullptr || !profile) {
        return;
    }
    for (const store::Profile& one : desk_.saves->profiles().list().value_or(std::vector<store::Profile>{})) {
        if (one.id == *profile) {
            state_.name = one.name;
        }
    }
    state_.locked = desk_.saves->pins().has(*profile).value_or(false);
    show_retention(*profile);
    for (const store::DataExport& made :
         desk_.saves->data_exports().list(*profile).value_or(std::vector<store::DataExport>{})) {
        state_.exports.push_back(desk_.words.format(Word::mine_exports_one, store::spoken(made.made_at), made.path));
    }
}

DataAnswer DataDesk::choose(const std::string& name) {
    state_.pin.clear();
    state_.asked.clear();
    if (name.empty() || desk_.saves == nullptr) {
        return {{}, std::optional<Id>()};
    }
    const auto found = desk_.saves->profiles().find_by_name(name);
    if (!found || !*found) {
        return {found ? desk_.words.format(Word::text_profile_unknown, name) : found.error().message};
    }
    const auto locked = desk_.saves->pins().has((*found)->id);
    if (!locked) {
        return {locked.error().message};
    }
    if (*locked) {
        look_around();
        state_.asked = (*found)->name;
        return {{}, {}, true};
    }
    return {{}, std::optional((*found)->id)};
}

DataAnswer DataDesk::enter_pin() {
    const std::string typed = std::exchange(state_.pin, {});
    const auto found = desk_.saves->profiles().find_by_name(state_.asked);
    if (!found || !*found) {
        return {};
    }
    const auto answer = desk_.saves->pins().check((*found)->id, typed, desk_.now());
    if (!answer) {
        return {answer.error().message};
    }
    if (!answer->right) {
        return {pin_words(*answer, desk_.words)};
    }
    state_.asked.clear();
    return {{}, std::optional((*found)->id)};
}

DataAnswer DataDesk::export_mine(const Id& profile) {
    const auto file = export_beside(desk_, profile);
    if (!file) {
        return {file.error().message};
    }
    open(profile);
    return {desk_.words.format(Word::mine_exported, file->string())};
}

DataAnswer DataDesk::import_mine() {
    const auto merged =
        import_profile(desk_, std::string(trimmed(state_.import_file)), std::exchange(state_.can_bring_back, false));
    if (!merged) {
        state_.can_bring_back = merged.error().code == "was-erased";
        return {merged.error().message};
    }
    state_.import_file.clear();
    return {imported_words(*merged, desk_.words)};
}

DataAnswer DataDesk::set_pin(const Id& profile) {
    const auto set = desk_.saves->pins().set(profile, std::exchange(state_.new_pin, {}));
    if (!set) {
        return {set.error().message};
    }
    state_.locked = true;
    return {std::string(desk_.words[Word::mine_pin_is_set])};
}

DataAnswer DataDesk::take_pin_off(const Id& profile) {
    const auto cleared = desk_.saves->pins().clear(profile);
    if (!cleared) {
        return {cleared.error().message};
    }
    state_.locked = false;
    return {std::string(desk_.words[Word::mine_pin_is_off])};
}

DataAnswer DataDesk::erase(const Id& profile) {
    if (trimmed(state_.erase_name) != state_.name) {
        return {std::string(desk_.words[Word::mine_erase_first])};
    }
    const auto left = erase_profile(desk_, profile);
    if (!left) {
        return {left.error().message};
    }
    std::string said;
    for (const std::string& sentence : erased_words(state_.name, *left, desk_.words)) {
        said += (said.empty() ? "" : " ") + sentence;
    }
    return {std::move(said), std::optional<Id>()};
}

DataAnswer DataDesk::set_retention(const Id& profile, const SetRetention& wish) {
    const auto set = app::set_retention(desk_, profile, wish.what, wish.keep);
    show_retention(profile);
    return {set ? std::string() : set.error().message};
}

void DataDesk::show_retention(const Id& profile) {
    state_.retention = retention_view(desk_, profile).value_or(RetentionView());
}

struct DataDesk::Visitor {
    DataDesk& desk;
    const std::optional<Id>& profile;

    DataAnswer operator()(const EditPin& edit) const { return keep(desk.state_.pin, edit.text); }
    DataAnswer operator()(const EnterPin&) const { return desk.enter_pin(); }
    DataAnswer operator()(const ForgetAsked&) const {
        desk.look_around();
        return {};
    }
    DataAnswer operator()(const EditImport& edit) const {
        desk.state_.can_bring_back = false;
        return keep(desk.state_.import_file, edit.text);
    }
    DataAnswer operator()(const ImportMine&) const { return desk.import_mine(); }
    DataAnswer operator()(const EditNewPin& edit) const { return keep(desk.state_.new_pin, edit.text); }
    DataAnswer operator()(const EditEraseName& edit) const { return keep(desk.state_.erase_name, edit.text); }
    DataAnswer operator()(const ExportMine&) const { return profile ? desk.export_mine(*profile) : DataAnswer(); }
    DataAnswer operator()(const SetPin&) const { return profile ? desk.set_pin(*profile) : DataAnswer(); }
    DataAnswer operator()(const TakePinOff&) const { return profile ? desk.take_pin_off(*profile) : DataAnswer(); }
    DataAnswer operator()(const SetRetention& wish) const {
        return profile ? desk.set_retention(*profile, wish) : DataAnswer();
    }
    DataAnswer operator()(const EraseMe&) const { return profile ? desk.erase(*profile) : DataAnswer(); }

    // The ways between screens are App's.
    DataAnswer operator()(const ShowWho&) const { return {}; }
    DataAnswer operator()(const BeGuest&) const { return {}; }
    DataAnswer operator()(const ShowMyData&) const { return {}; }
    DataAnswer operator()(const CloseMyData&) const { return {}; }
    DataAnswer operator()(const ShowPrivacy&) const { return {}; }
    DataAnswer operator()(const ClosePrivacy&) const { return {}; }

  private:
    static DataAnswer keep(std::string& where, const std::string& text) {
        where = text;
        return {};
    }
};

DataAnswer DataDesk::handle(const DataCommand& command, const std::optional<Id>& profile) {
    return desk_.saves == nullptr ? DataAnswer() : std::visit(Visitor{*this, profile}, command);
}

}  // namespace alongside::app
