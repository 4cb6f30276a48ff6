#include "text/program.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "app/examination.h"
#include "app/home_view.h"
#include "app/prints.h"
#include "app/shelf.h"
#include "content/coverage.h"
#include "content/diagnostics/pages.h"
#include "content/practice/practice_lint.h"
#include "content/schema.h"
#include "text/check_json.h"
#include "text/edition.h"
#include "text/options_sheet.h"
#include "text/practice_edition.h"
#include "text/profile_edition.h"
#include "text/progress.h"
#include "text/room_edition.h"
#include "text/words_edition.h"

namespace alongside::text {

namespace {

using content::Word;

/// Tells on the error stream how far a long proof has got.
app::Examination examined(const content::Shelved& shelved, const content::LintRules& rules, std::size_t budget) {
    Progress progress(shelved.id, std::cerr);
    return app::examine(shelved, rules, {budget, [&progress](std::size_t states) {
                                             progress.tell(states);
                                             return true;
                                         }});
}

void report(const app::Examination& examination) {
    const app::CheckReport& checked = examination.report;
    std::cout << content::print(content::errors_first(checked.findings));
    if (checked.clean()) {
        std::cout << checked.scenario << ": sound.\n";
    }
    for (const content::Lowered& lowered : examination.lowered) {
        std::cout << fmt::format("  {} let pass{}: {}\n", lowered.code,
                                 lowered.findings == 1 ? "" : fmt::format(", {} times", lowered.findings),
                                 lowered.reason);
    }
    for (const std::string& sentence : checked.proved) {
        std::cout << "  " << sentence << '\n';
    }
    if (examination.reading.words > 0) {
        std::cout << fmt::format("  Reading: {} words, {}. A rough guide: now read it to someone.\n",
                                 examination.reading.words, content::reading_words(examination.reading));
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

using NoAwards = std::vector<app::AwardProof>;

std::vector<app::AwardProof> awards_of(const app::Opened& opened, const std::vector<app::Examination>& all) {
    std::vector<app::CheckReport> reports;
    std::transform(all.begin(), all.end(), std::back_inserter(reports),
                   [](const app::Examination& one) { return one.report; });
    return app::prove_awards(opened.library, opened.practice, reports);
}

std::string shelf_line(const app::ShelfView& shelf, const content::Words& words) {
    if (!shelf.trouble.empty()) {
        return words.format(Word::text_shelf_trouble, shelf.id, shelf.trouble);
    }
    const Word how = shelf.finished_once ? Word::text_shelf_finished : Word::text_shelf_new;
    std::string line = words.format(Word::text_shelf_line, shelf.id, shelf.title, shelf.minutes, words[how]);
    return shelf.added ? fmt::format("{}. {}", line, words[Word::shelf_added]) : line;
}

/// About what belongs to no one scenario: the course, and the tools for work.
std::vector<content::Diagnostic> shared_findings(const app::Opened& opened, const content::LintRules& rules) {
    std::vector<content::Diagnostic> all = opened.library.findings;
    for (const auto& more : {opened.practice.findings, content::lint_practice(opened.practice, rules)}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

/// The pack of a scenario, or the empty sheet of a tool.
Result<std::vector<app::Print>> sheets_of(const std::string& id, const app::Desk& desk) {
    if (const learn::Tool* tool = desk.practice->find(id)) {
        return std::vector<app::Print>{{tool->id, app::blank_paper(*tool, desk.words)}};
    }
    return app::find_playable(desk, id).map(
        [&](const content::Shelved* shelved) { return app::pack_of(*shelved, desk); });
}

int print_coverage(const app::Opened& opened) {
    std::cout << content::print(content::coverage_of(opened.library, opened.practice, opened.handbook),
                                opened.handbook);
    return 0;
}

int print_options(const app::Call& call, const app::Opened& opened) {
    for (const content::Shelved& shelved : wanted(call, opened.library)) {
        if (!shelved.scenario) {
            std::cerr << content::print(content::errors_first(shelved.findings));
            return 1;
        }
        std::cout << (call.marks ? options_marks : options_sheet)(*shelved.scenario, call.seed);
    }
    return 0;
}

}  // namespace

void take_kept_width(app::Call& call, app::Opened& opened) {
    if (!call.width_given) {
        call.width = app::read_text_preferences(opened.desk()).columns;
    }
}

int play(const app::Call& call, app::Opened& opened) {
    const Request request{call.scenario, call.choices, call.profile, call.seat, call.width, call.record};
    if (!opened.trouble.empty()) {
        std::cout << opened.trouble << '\n';
    }
    const app::Desk desk = opened.desk();
    return Edition(desk, std::cin, std::cout, request).run();
}

int practice(const app::Call& call, app::Opened& opened) {
    if (!opened.trouble.empty()) {
        std::cout << opened.trouble << '\n';
    }
    const app::Desk desk = opened.desk();
    if (const auto tool = word_tool_named(call.tool)) {
        return WordsEdition(desk, std::cin, std::cout, {call.profile, call.width}).run(*tool);
    }
    const PracticeRequest request{call.tool, call.profile, call.width};
    const int exit_code = PracticeEdition(desk, std::cin, std::cout, request).run();
    if (call.tool.empty()) {
        list_word_tools(std::cout, call.width, opened.words);
    }
    return exit_code;
}

int room(const app::Call& call, app::Opened& opened) {
    if (!opened.trouble.empty()) {
        std::cerr << opened.trouble << '\n';
    }
    const app::Desk desk = opened.desk();
    return RoomEdition(desk, std::cin, std::cout, std::cerr)
        .run({call.scenario, call.people, call.minutes, call.port, call.address});
}

int list(app::Opened& opened) {
    for (const app::ShelfView& shelf : app::home_view(opened.desk(), std::nullopt).shelf) {
        std::cout << shelf_line(shelf, opened.words) << '\n';
    }
    return 0;
}

int pack(const app::Call& call, app::Opened& opened) {
    const app::Desk desk = opened.desk();
    const auto prints = sheets_of(call.scenario, desk);
    const auto written = prints.and_then(
        [&](const std::vector<app::Print>& all) { return app::write_prints(all, call.out, opened.words); });
    if (!written) {
        std::cerr << written.error().message << '\n';
        return 2;
    }
    std::cout << opened.words.format(Word::pack_written, call.out.string()) << '\n';
    return 0;
}

int about(const app::Call& call, app::Opened& opened) {
    Printer(std::cout, call.width).about(app::about_view(opened.desk()), opened.words);
    return 0;
}

int privacy(const app::Call& call, app::Opened& opened) {
    Printer(std::cout, call.width).statement(opened.privacy);
    return 0;
}

int profile(const app::Call& call, app::Opened& opened) {
    if (!opened.trouble.empty()) {
        std::cout << opened.trouble << '\n';
    }
    const app::Desk desk = opened.desk();
    return ProfileEdition(desk, std::cin, std::cout, call.width).run(call.of_profile);
}

int check(const app::Call& call, const app::Opened& opened, const std::filesystem::path& assets, Uncovered uncovered) {
    if (call.coverage) {
        return print_coverage(opened);
    }
    if (call.options_only || call.marks) {
        return print_options(call, opened);
    }
    auto rules = content::read_lint_rules(assets);
    if (!rules) {
        std::cerr << rules.error().message << '\n';
        return 2;
    }
    rules->uncovered = std::move(uncovered);
    rules->echoes = content::echoes_of(opened.library);
    std::vector<app::Examination> all;
    for (const content::Shelved& shelved : wanted(call, opened.library)) {
        all.push_back(examined(shelved, *rules, call.budget));
    }
    const std::vector<content::Diagnostic> shared = shared_findings(opened, *rules);
    const std::vector<app::AwardProof> awards = call.paths.empty() ? awards_of(opened, all) : NoAwards();
    if (call.json) {
        std::cout << check_json(shared, all, awards);
    } else {
        std::cout << content::print(shared);
        std::for_each(all.begin(), all.end(), report);
        for (const app::AwardProof& one : awards) {
            std::cout << app::award_sentence(one, opened.words) << '\n';
        }
    }
    return std::all_of(awards.begin(), awards.end(), app::sound) && !content::has_errors(shared) &&
                   std::all_of(all.begin(), all.end(), [](const app::Examination& one) { return one.report.clean(); })
               ? 0
               : 1;
}

int schema() {
    std::cout << content::scenario_schema();
    return 0;
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
