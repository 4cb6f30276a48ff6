#include "text/evidence.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iostream>

#include "app/after/objections.h"
#include "app/awards_view.h"
#include "app/badge.h"
#include "app/evidence.h"
#include "app/learning_record.h"
#include "app/my_data.h"
#include "app/prints.h"
#include "app/who.h"
#include "content/library.h"
#include "core/base/text.h"
#include "text/pin.h"
#include "text/refused.h"

namespace alongside::text {

namespace {

using content::Word;

constexpr std::array<std::string_view, 3> kFates = {"done", "otherwise", "not"};  // in the order of ActionFate

void print_award(Printer& printer, const app::AwardView& award, const content::Words& words) {
    printer.gap();
    printer.line(award.title);
    printer.line(award.about);
    for (const app::NeedView& need : award.needs) {
        printer.line(words.format(Word::text_awards_need, need.words, need.stands), 2);
    }
    if (award.earned) {
        printer.line(words[Word::awards_earned]);
    }
}

void print_finished(Printer& printer, const app::AwardsView& view, const content::Words& words) {
    printer.gap();
    printer.line(words[view.finished.empty() ? Word::awards_finished_none : Word::awards_finished]);
    for (const app::FinishedView& one : view.finished) {
        printer.line(words.format(Word::text_awards_need, words.format(Word::awards_finished_line, one.title, one.when),
                                  one.stands),
                     2);
    }
}

void print_actions(Printer& printer, const app::AwardsView& view, const content::Words& words) {
    printer.gap();
    printer.line(words[view.actions.empty() ? Word::awards_actions_none : Word::awards_actions]);
    for (std::size_t i = 0; i < view.actions.size(); ++i) {
        const app::DeedView& one = view.actions[i];
        printer.line(words.format(Word::text_awards_action, i + 1, one.text, one.written), 2);
        if (!one.report.empty()) {
            printer.line(one.said.empty() ? one.report : fmt::format("{} {}", one.report, one.said), 2);
        } else if (!one.can_report) {
            printer.line(words[Word::awards_wait], 2);
        }
    }
    if (!view.actions.empty()) {
        printer.line(words[Word::text_awards_how]);
    }
}

Result<learn::Award> award_asked(const app::Call& call, const content::Words& words) {
    const auto award = learn::award_named(call.award);
    return award ? Result<learn::Award>(*award)
                 : fail("no-such-award",
                        words.format(Word::papers_which_award, call.award, fmt::join(learn::kAwardIds, ", ")));
}

void print_fields(Printer& printer, const std::vector<app::Field>& fields, const content::Words& words) {
    for (const app::Field& field : fields) {
        printer.line(words.format(Word::text_awards_need, field.label, field.text), 2);
    }
}

Result<std::string> certificate(const app::Call& call, const app::Desk& desk, const std::optional<Id>& person,
                                Printer& printer) {
    const auto award = award_asked(call, desk.words);
    if (!award) {
        return tl::unexpected(award.error());
    }
    const app::CertificateWords typed{call.name.empty() ? call.profile : call.name, call.issuer, call.contact,
                                      call.sentence};
    return app::certificate_of(desk, person, *award, typed).and_then([&](const app::Certificate& made) {
        printer.line(made.lead);
        print_fields(printer, made.fields, desk.words);
        return app::paper_as(call.out.extension().string(), app::certificate_paper(made, desk));
    });
}

Result<std::string> read(const std::filesystem::path& file, const content::Words& words) {
    return content::read_file(file).map_error([&](const Error&) {
        return Error{"no-file", words.format(Word::badge_not_readable, file.string())};
    });
}

/// The question goes to the error stream, so that nothing but answers stands in the output.
std::string ask_passphrase(std::string_view question) {
    std::cerr << question << ' ' << std::flush;
    return read_hidden(std::cin).value_or(std::string());
}

/// None where the learner's own copy signs.
Result<std::optional<app::KeyFile>> facilitator(const app::Call& call, const content::Words& words) {
    if (call.key.empty()) {
        return std::optional<app::KeyFile>();
    }
    return read(call.key, words).map([&](const std::string& bytes) {
        return std::optional(app::KeyFile{bytes, ask_passphrase(words[Word::key_passphrase])});
    });
}

Result<std::string> badge(const app::Call& call, const app::Desk& desk, const std::optional<Id>& person,
                          Printer& printer) {
    const auto award = award_asked(call, desk.words);
    if (!award) {
        return tl::unexpected(award.error());
    }
    const std::string ending = call.out.extension().string();
    if (ending != ".json" && ending != ".png") {
        return fail("no-badge", std::string(desk.words[Word::badge_ending]));
    }
    return facilitator(call, desk.words)
        .and_then([&](const std::optional<app::KeyFile>& key) { return app::badge_of(desk, person, *award, key); })
        .map([&](const app::MadeBadge& made) {
            print_fields(printer, made.fields, desk.words);
            return ending == ".png" ? made.png : made.json;
        });
}

Result<std::string> objections(const app::Call& call, const app::Desk& desk, const std::optional<Id>& person,
                               Printer& printer) {
    return app::objections_file(desk, person, call.name).map([&](std::string file) {
        printer.line(desk.words[Word::objections_text]);
        return file;
    });
}

Result<std::string> employer(const app::Call& call, const app::Desk& desk, const std::optional<Id>& person,
                             Printer& printer) {
    return app::learning_rows(desk, person).and_then([&](const std::vector<app::LearningRow>& rows) {
        if (rows.empty()) {
            return Result<std::string>(fail("nothing", std::string(desk.words[Word::employer_none])));
        }
        for (const app::LearningRow& row : rows) {
            printer.line(app::row_words(row, desk));
        }
        const std::string& name = call.name.empty() ? call.profile : call.name;
        return call.as == "csv" ? Result<std::string>(app::employer_csv(rows, desk))
                                : app::paper_as(call.out.extension().string(), app::employer_paper(name, rows, desk));
    });
}

int export_statements(const app::Call& call, const app::Desk& desk, const Id& person, Printer& printer) {
    const auto file = app::export_statements(desk, person, call.out);
    if (!file) {
        return refused(file.error());
    }
    for (const Word sentence : {Word::statements_in, Word::statements_out, Word::statements_who}) {
        printer.line(desk.words[sentence]);
    }
    printer.line(desk.words.format(Word::papers_written, file->string()));
    return 0;
}

}  // namespace

Welcome owner(const app::Call& call, const app::Desk& desk, Printer& printer) {
    if (call.profile.empty() || desk.saves == nullptr) {
        return {true, std::nullopt};
    }
    const auto found = desk.saves->profiles().find_by_name(call.profile);
    if (!found || !*found) {
        refused(found ? Error{"no-such-profile", std::string(desk.words[Word::papers_no_profile])} : found.error());
        return {};
    }
    return {let_in(**found, desk, std::cin, printer), **found};
}

void print_awards(Printer& printer, const app::Desk& desk, const std::optional<Id>& person) {
    const auto view = app::awards_view(desk, person);
    if (!view) {
        printer.line(view.error().message);
        return;
    }
    printer.line(desk.words[Word::awards_title]);
    printer.line(desk.words[Word::awards_lead]);
    for (const app::AwardView& award : view->awards) {
        print_award(printer, award, desk.words);
    }
    print_finished(printer, *view, desk.words);
    print_actions(printer, *view, desk.words);
}

void take_report(Printer& printer, const app::Desk& desk, const std::optional<Id>& person, std::string_view report) {
    const auto view = app::awards_view(desk, person);
    const std::vector<std::string_view> parts = split_words(report);
    std::size_t number = 0;
    if (!parts.empty()) {
        std::from_chars(parts[0].data(), parts[0].data() + parts[0].size(), number);
    }
    const auto* fate = parts.size() < 2 ? kFates.end() : std::find(kFates.begin(), kFates.end(), parts[1]);
    if (!view || number == 0 || number > view->actions.size() || fate == kFates.end()) {
        printer.line(view ? view->actions.empty() ? std::string(desk.words[Word::awards_actions_none])
                                                  : desk.words.format(Word::text_awards_which, view->actions.size())
                          : view.error().message);
        return;
    }
    const std::string_view said(parts[1].data() + parts[1].size(),
                                static_cast<std::size_t>(report.end() - (parts[1].data() + parts[1].size())));
    const auto kept = app::report_action(desk, person, view->actions[number - 1].action,
                                         static_cast<store::ActionFate>(fate - kFates.begin()), said);
    printer.line(kept ? std::string(desk.words[Word::report_kept]) : kept.error().message);
}

namespace {

int awards_put_under(std::string_view name, const app::Desk& desk, Printer& printer) {
    const auto owner = app::put_under_name(desk, name);
    if (!owner) {
        return refused(owner.error());
    }
    printer.line(desk.words.format(Word::awards_named, owner->name));
    print_awards(printer, desk, owner->id);
    return 0;
}

}  // namespace

int awards(const app::Call& call, app::Opened& opened) {
    const app::Desk desk = opened.desk();
    Printer printer(std::cout, call.width);
    if (!call.put_under.empty() && desk.saves != nullptr) {
        return awards_put_under(call.put_under, desk, printer);
    }
    const Welcome person = owner(call, desk, printer);
    if (!person.in) {
        return 2;
    }
    print_awards(printer, desk, person.id());
    return 0;
}

int export_records(const app::Call& call, app::Opened& opened) {
    const app::Desk desk = opened.desk();
    Printer printer(std::cout, call.width);
    const Welcome person = owner(call, desk, printer);
    if (!person.in) {
        return 2;
    }
    if (call.as == "xapi") {
        return person.who ? export_statements(call, desk, person.who->id, printer)
                          : refused({"not-named", std::string(desk.words[Word::papers_keep_name_first])});
    }
    const auto written =
        (call.as == "objections"    ? objections
         : call.as == "certificate" ? certificate
         : call.as == "badge"       ? badge
                                    : employer)(call, desk, person.id(), printer)
            .and_then([&](const std::string& bytes) { return app::write_file(call.out, bytes, desk.words); });
    if (!written) {
        return refused(written.error());
    }
    printer.line(desk.words.format(Word::papers_written, call.out.string()));
    return 0;
}

int make_key(const app::Call& call, app::Opened& opened) {
    const content::Words& words = opened.words;
    const auto made = app::make_key(call.name, ask_passphrase(words[Word::key_passphrase]), words)
                          .and_then([&](const app::NewKey& key) {
                              return app::write_file(call.out, key.file, words).map([&] { return key.did; });
                          });
    if (!made) {
        return refused(made.error());
    }
    Printer(std::cout, call.width).line(words.format(Word::key_made, call.out.string(), *made));
    return 0;
}

int verify(const app::Call& call, app::Opened& opened) {
    const auto bytes = read(call.file, opened.words);
    if (!bytes) {
        return refused(bytes.error());
    }
    const auto fields = app::checked_badge(*bytes, opened.words);
    if (!fields) {
        std::cerr << fields.error().message << '\n';
        return 1;
    }
    Printer printer(std::cout, call.width);
    printer.line(opened.words[Word::badge_holds]);
    print_fields(printer, *fields, opened.words);
    return 0;
}

}  // namespace alongside::text
