#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>
#include <memory>

#include "app/call.h"
#include "app/opening.h"
#include "platform/font_cover.h"
#include "platform/paths.h"
#include "platform/system.h"
#include "text/after_edition.h"
#include "text/evidence.h"
#include "text/program.h"
#include "text/share_edition.h"
#include "window/program.h"

namespace {

using alongside::app::Call;
using alongside::app::Opened;
using alongside::platform::Paths;

/// To check and to draw is only to look, which need not wait for a window that has the saves open.
bool needs_saves(Call::Kind kind) {
    constexpr std::array kOnlyLook = {Call::Kind::check, Call::Kind::shot,   Call::Kind::gallery,
                                      Call::Kind::about, Call::Kind::pack,   Call::Kind::privacy,
                                      Call::Kind::key,   Call::Kind::verify, Call::Kind::share};
    return std::find(kOnlyLook.begin(), kOnlyLook.end(), kind) == kOnlyLook.end();
}

int answer(const Call& call, Opened& opened, const Paths& paths) {
    switch (call.kind) {
        case Call::Kind::play:
            return alongside::text::play(call, opened);
        case Call::Kind::list:
            return alongside::text::list(opened);
        case Call::Kind::about:
            return alongside::text::about(call, opened);
        case Call::Kind::privacy:
            return alongside::text::privacy(call, opened);
        case Call::Kind::profile:
            return alongside::text::profile(call, opened);
        case Call::Kind::check:
            return alongside::text::check(call, opened, paths.assets,
                                          [cover = std::make_shared<const alongside::platform::FontCover>()](
                                              std::string_view text) { return cover->first_uncovered(text); });
        case Call::Kind::practice:
            return alongside::text::practice(call, opened);
        case Call::Kind::pack:
            return alongside::text::pack(call, opened);
        case Call::Kind::awards:
            return alongside::text::awards(call, opened);
        case Call::Kind::export_records:
            return alongside::text::export_records(call, opened);
        case Call::Kind::reviews:
            return alongside::text::reviews(call, opened);
        case Call::Kind::panel:
            return alongside::text::panel(call, opened);
        case Call::Kind::key:
            return alongside::text::make_key(call, opened);
        case Call::Kind::verify:
            return alongside::text::verify(call, opened);
        case Call::Kind::share:
            return alongside::text::share_scenario(call, opened);
        case Call::Kind::open:
            return alongside::text::open_scenario(call, opened);
        case Call::Kind::remove:
            return alongside::text::remove_scenario(call, opened);
        case Call::Kind::shot:
            return alongside::window::shot(call, opened.words, paths.assets);
        case Call::Kind::gallery:
            return alongside::window::gallery(paths.assets);
        case Call::Kind::room:
            if (call.no_window) {
                return alongside::text::room(call, opened);
            }
            break;
        case Call::Kind::window:
        case Call::Kind::explain:
        case Call::Kind::answered:
            break;
    }
    if (const auto exit_code = alongside::window::run(call, opened, paths.assets)) {
        return *exit_code;
    }
    std::cout << opened.words[alongside::content::Word::text_no_display] << '\n';
    if (!call.file.empty()) {
        return alongside::text::open_scenario(call, opened);
    }
    return call.kind == Call::Kind::room ? alongside::text::room(call, opened) : alongside::text::play(call, opened);
}

int mistake(const std::string& sentence) {
    std::cerr << sentence << '\n';
    return 2;
}

}  // namespace

/// Leads each call to the edition that answers it.
int main(int argc, char** argv) {
    // Without this a full file-size limit would end the process instead of failing the write that met it.
    std::signal(SIGXFSZ, SIG_IGN);
    Call call = alongside::app::read_call(argc, argv);
    if (call.kind == Call::Kind::answered) {
        return call.exit_code;
    }
    if (call.kind == Call::Kind::explain) {
        return alongside::text::explain(call);
    }
    if (call.kind == Call::Kind::check && call.schema) {
        return alongside::text::schema();
    }
    const auto found = alongside::platform::find_paths(alongside::platform::system_hints(call.saves));
    const auto* paths = std::get_if<Paths>(&found);
    if (paths == nullptr) {
        return mistake(
            "The folders \"assets\" and \"scenarios\" are not where this program looks for them: beside it, or one "
            "folder up.");
    }
    const bool keeps = needs_saves(call.kind) && !call.guest;
    auto opened = alongside::app::open_all(
        {paths->assets, paths->scenarios, keeps ? paths->saves : "", paths->practice, paths->added},
        {alongside::platform::now, alongside::platform::random_bits, alongside::platform::minutes_east});
    if (!opened) {
        return mistake(opened.error().message);
    }
    alongside::text::take_kept_width(call, **opened);
    return answer(call, **opened, *paths);
}
