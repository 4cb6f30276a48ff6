#include "text/program.h"

#include <algorithm>
#include <iostream>

#include "app/check.h"
#include "app/home_view.h"
#include "content/diagnostics/pages.h"
#include "text/edition.h"

namespace alongside::text {

namespace {

using content::Word;

void report(const app::CheckReport& checked) {
    std::cout << content::print(checked.findings);
    if (checked.clean()) {
        std::cout << checked.scenario << ": sound.\n";
    }
    for (const std::string& sentence : checked.proved) {
        std::cout << "  " << sentence << '\n';
    }
}

/// What a path or an id on the command line means; a folder outside the shelf is read as it stands.
std::vector<content::Shelved> wanted(const app::Call& call, const content::Library& library) {
    if (call.paths.empty()) {
        return library.scenarios;
    }
    std::vector<content::Shelved> found;
    for (const std::string& path : call.paths) {
        if (const content::Shelved* shelved = library.find(path)) {
            found.push_back(*shelved);
        } else {
            const std::filesystem::path given(path);
            found.push_back(content::read_shelved(
                std::filesystem::is_directory(given) ? given / "scenario.yaml" : given, library.world));
        }
    }
    return found;
}

std::string shelf_line(const app::ShelfView& shelf, const content::Words& words) {
    if (!shelf.trouble.empty()) {
        return words.format(Word::text_shelf_trouble, shelf.id, shelf.trouble);
    }
    const Word how = shelf.finished_once ? Word::text_shelf_finished : Word::text_shelf_new;
    return words.format(Word::text_shelf_line, shelf.id, shelf.title, shelf.minutes, words[how]);
}

}  // namespace

int play(const app::Call& call, app::Opened& opened) {
    const Request request{call.scenario, call.choices, call.profile, call.seat, call.width};
    if (!opened.trouble.empty()) {
        std::cout << opened.trouble << '\n';
    }
    const app::Desk desk = opened.desk();
    return Edition(desk, std::cin, std::cout, request).run();
}

int list(app::Opened& opened) {
    for (const app::ShelfView& shelf : app::home_view(opened.desk(), std::nullopt).shelf) {
        std::cout << shelf_line(shelf, opened.words) << '\n';
    }
    return 0;
}

int check(const app::Call& call, const app::Opened& opened) {
    std::cout << content::print(opened.library.findings);
    bool clean = !content::has_errors(opened.library.findings);
    for (const content::Shelved& shelved : wanted(call, opened.library)) {
        const app::CheckReport checked = app::check_scenario(shelved);
        report(checked);
        clean = clean && checked.clean();
    }
    return clean ? 0 : 1;
}

int explain(const app::Call& call) {
    const auto page = content::find_page(call.code);
    if (!page) {
        std::cerr << page.error().message << '\n';
        return 2;
    }
    std::cout << content::print(*page, call.width);
    return 0;
}

}  // namespace alongside::text
