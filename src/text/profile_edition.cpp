#include "text/profile_edition.h"

#include <istream>

#include "app/my_data.h"
#include "app/retention.h"
#include "core/base/text.h"
#include "text/line.h"
#include "text/pin.h"

namespace alongside::text {

using app::ProfileCall;
using content::Word;

namespace {

void print_retention(Printer& printer, const app::RetentionView& view, const content::Words& words) {
    for (std::size_t i = 0; i < view.rules.size(); ++i) {
        printer.line(words.format(Word::text_awards_need, app::belongs_words(static_cast<learn::Belongs>(i), words),
                                  app::keep_words(view.rules[i], words)));
    }
    printer.line(words[view.leaving.empty() ? Word::retention_nothing : Word::retention_leaving]);
    for (const std::string& line : view.leaving) {
        printer.line(line, 2);
    }
    if (view.more > 0) {
        printer.line(words.format(Word::retention_more, view.more), 2);
    }
}

}  // namespace

int ProfileEdition::run(const ProfileCall& call) {
    if (desk_.saves == nullptr) {
        return refuse(std::string(desk_.words[Word::text_not_kept]));
    }
    switch (call.act) {
        case ProfileCall::Act::add:
            return add(call.name);
        case ProfileCall::Act::list:
            return list();
        case ProfileCall::Act::import:
            return import_from(call);
        case ProfileCall::Act::pin:
        case ProfileCall::Act::take_out:
        case ProfileCall::Act::keep:
        case ProfileCall::Act::erase:
            break;
    }
    return of_somebody(call);
}

int ProfileEdition::of_somebody(const ProfileCall& call) {
    const auto found = desk_.saves->profiles().find_by_name(call.name);
    if (!found) {
        return refuse(found.error());
    }
    if (!*found) {
        return refuse(desk_.words.format(Word::text_profile_unknown, call.name));
    }
    if (!call.forgotten && !let_in(**found, desk_, in_, printer_)) {
        return 2;
    }
    switch (call.act) {
        case ProfileCall::Act::pin:
            return pin(**found, call.forgotten);
        case ProfileCall::Act::take_out:
            return export_to(**found, call.file);
        case ProfileCall::Act::keep:
            return keep(**found, call);
        default:
            return erase(**found);
    }
}

int ProfileEdition::refuse(const std::string& sentence) {
    printer_.line(sentence);
    return 2;
}

int ProfileEdition::add(const std::string& name) {
    const auto added = desk_.saves->profiles().add({make_id(desk_.entropy), name, desk_.now()});
    if (!added) {
        return refuse(added.error());
    }
    printer_.line(desk_.words.format(Word::text_profile_added, std::string(trimmed(name))));
    return 0;
}

int ProfileEdition::list() {
    const auto all = desk_.saves->profiles().list();
    if (!all) {
        return refuse(all.error());
    }
    for (const store::Profile& one : *all) {
        printer_.line(desk_.saves->pins().has(one.id).value_or(false)
                          ? desk_.words.format(Word::text_profile_locked, one.name)
                          : one.name);
    }
    if (all->empty()) {
        printer_.line(desk_.words[Word::text_profile_none]);
    }
    return 0;
}

int ProfileEdition::pin(const store::Profile& profile, bool forgotten) {
    std::optional<std::string> typed = std::string();
    if (!forgotten) {
        printer_.line(desk_.words.format(Word::text_pin_new, profile.name));
        typed = read_hidden(in_);
    }
    if (!typed) {
        printer_.line(desk_.words[Word::text_pin_same]);
        return 0;
    }
    const auto done =
        typed->empty() ? desk_.saves->pins().clear(profile.id) : desk_.saves->pins().set(profile.id, *typed);
    if (!done) {
        return refuse(done.error());
    }
    printer_.line(desk_.words[typed->empty() ? Word::mine_pin_is_off : Word::mine_pin_is_set]);
    return 0;
}

int ProfileEdition::export_to(const store::Profile& profile, const std::filesystem::path& file) {
    const auto made = app::export_profile(desk_, profile.id, file);
    if (!made) {
        return refuse(made.error());
    }
    printer_.line(desk_.words.format(Word::mine_exported, made->string()));
    return 0;
}

int ProfileEdition::import_from(const ProfileCall& call) {
    const auto merged = app::import_profile(desk_, call.file, call.bring_back);
    if (!merged) {
        refuse(merged.error());
        if (merged.error().code == "was-erased") {
            printer_.line(desk_.words[Word::text_profile_bring_back]);
        }
        return 2;
    }
    printer_.line(app::imported_words(*merged, desk_.words));
    return 0;
}

int ProfileEdition::keep(const store::Profile& profile, const ProfileCall& call) {
    for (std::size_t i = 0; i < call.keep.size(); ++i) {
        const auto wanted = learn::keep_named(call.keep[i]);
        const auto set =
            wanted ? app::set_retention(desk_, profile.id, static_cast<learn::Belongs>(i), *wanted) : Result<void>();
        if (!set) {
            return refuse(set.error());
        }
    }
    const auto view = app::retention_view(desk_, profile.id);
    if (!view) {
        return refuse(view.error());
    }
    print_retention(printer_, *view, desk_.words);
    return 0;
}

int ProfileEdition::erase(const store::Profile& profile) {
    printer_.line(desk_.words.format(Word::text_erase_ask, profile.name));
    std::string line;
    if (!read_line(in_, line) || trimmed(line) != profile.name) {
        return refuse(std::string(desk_.words[Word::text_erase_not]));
    }
    const auto left = app::erase_profile(desk_, profile.id);
    if (!left) {
        return refuse(left.error());
    }
    for (const std::string& sentence : app::erased_words(profile.name, *left, desk_.words)) {
        printer_.line(sentence);
    }
    return 0;
}

}  // namespace alongside::text
