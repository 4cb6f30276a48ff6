#include "text/share_edition.h"

#include <iostream>

#include "app/share/parcel_view.h"
#include "core/base/text.h"
#include "text/line.h"

namespace alongside::text {

using content::Word;

namespace {

void print_list(Printer& printer, std::string_view title, const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    printer.gap();
    printer.line(title);
    for (const std::string& line : lines) {
        printer.line(line, 2);
    }
}

void print_findings(Printer& printer, const app::ParcelView& view) {
    printer.gap();
    printer.line(view.verdict);
    for (const std::string& finding : view.findings) {
        printer.line(finding, 2);
    }
    for (const std::string& one : view.let_pass) {
        printer.line(one);
    }
}

void print(Printer& printer, const app::ParcelView& view, const content::Words& words) {
    printer.line(view.title);
    if (!view.summary.empty()) {
        printer.line(view.summary);
        printer.gap();
    }
    for (const std::string& line : view.about) {
        printer.line(line);
    }
    if (!view.content_note.empty()) {
        printer.line(words.format(Word::open_note, view.content_note));
    }
    print_list(printer, words[Word::open_newcomers], view.newcomers);
    print_findings(printer, view);
    if (!view.standing.empty()) {
        printer.gap();
        printer.line(view.standing);
    }
    print_list(printer, words[Word::open_differs], view.differs);
}

}  // namespace

int ShareEdition::refuse(const Error& error) {
    printer_.line(error.message);
    return 2;
}

bool ShareEdition::says_yes() {
    std::string line;
    return read_line(in_, line) && (trimmed(line) == "yes" || trimmed(line) == "Yes");
}

int ShareEdition::share(const std::string& id, const std::filesystem::path& out) {
    const auto file = app::share_scenario(desk_, id, out);
    if (!file) {
        return refuse(file.error());
    }
    printer_.line(desk_.words.format(Word::share_written, file->string()));
    return 0;
}

int ShareEdition::open(const std::filesystem::path& file) {
    const auto parcel = app::open_parcel(desk_, file);
    if (!parcel) {
        return refuse(parcel.error());
    }
    const app::ParcelView view =
        app::view_of(desk_, *parcel, app::examine(*parcel, app::parcel_rules(desk_), {app::kParcelBudget}));
    print(printer_, view, desk_.words);
    if (!view.can_add) {
        return 2;
    }
    printer_.gap();
    printer_.line(desk_.words[Word::text_open_ask]);
    if (!says_yes()) {
        printer_.line(desk_.words[Word::text_open_left]);
        return 0;
    }
    if (const auto added = app::add_parcel(desk_, *parcel); !added) {
        return refuse(added.error());
    }
    printer_.line(desk_.words.format(Word::open_added, view.title));
    return 0;
}

int ShareEdition::remove(const std::string& id) {
    printer_.line(desk_.words.format(Word::text_take_off_ask, id));
    if (!says_yes()) {
        return 0;
    }
    const auto kept = app::take_off(desk_, id);
    if (!kept) {
        return refuse(kept.error());
    }
    printer_.line(desk_.words.format(Word::shelf_taken_off, id, kept->string()));
    return 0;
}

namespace {

ShareEdition edition(const app::Desk& desk, const app::Call& call) {
    return {desk, std::cin, std::cout, call.width};
}

}  // namespace

int share_scenario(const app::Call& call, app::Opened& opened) {
    const app::Desk desk = opened.desk();
    return edition(desk, call).share(call.scenario, call.out);
}

int open_scenario(const app::Call& call, app::Opened& opened) {
    if (!opened.trouble.empty()) {
        std::cout << opened.trouble << '\n';
    }
    const app::Desk desk = opened.desk();
    return edition(desk, call).open(call.file);
}

int remove_scenario(const app::Call& call, app::Opened& opened) {
    if (!opened.trouble.empty()) {
        std::cout << opened.trouble << '\n';
    }
    const app::Desk desk = opened.desk();
    return edition(desk, call).remove(call.scenario);
}

}  // namespace alongside::text
