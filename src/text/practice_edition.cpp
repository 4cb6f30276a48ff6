#include "text/practice_edition.h"

#include <fmt/format.h>

#include <charconv>
#include <ostream>

#include "core/base/text.h"
#include "text/line.h"
#include "text/paper_lines.h"
#include "text/pin.h"

namespace alongside::text {

using app::PracticeState;
using content::Word;

namespace {

/// The first word of a line, and the rest of it.
std::pair<std::string_view, std::string_view> first_word(std::string_view line) {
    const std::string_view bare = trimmed(line);
    const std::size_t end = bare.find(' ');
    return {bare.substr(0, end), end == std::string_view::npos ? std::string_view() : trimmed(bare.substr(end))};
}

/// From 1 to `most`.
std::optional<std::size_t> number_of(std::string_view word, std::size_t most) {
    std::size_t number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = problem == std::errc() && end == word.data() + word.size();
    return whole && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

PracticeEdition::PracticeEdition(const app::Desk& desk, std::istream& in, std::ostream& out,
                                 const PracticeRequest& request)
    : desk_(desk), in_(in), out_(out), request_(request), printer_(out, request.width), practice_(desk_, state_) {}

int PracticeEdition::run() {
    if (request_.tool.empty()) {
        list();
        return 0;
    }
    const Welcome who = welcome(request_.profile, desk_, in_, printer_);
    profile_ = who.id();
    if (!who.in || !open()) {
        return 2;
    }
    work();
    if (const std::string sentence = practice_.put_down(); !sentence.empty()) {
        printer_.line(sentence);
    }
    return 0;
}

bool PracticeEdition::open() {
    handle(app::OpenTool{request_.tool});
    if (state_.at != PracticeState::At::away) {
        return true;
    }
    std::vector<std::string> known;
    for (const app::ToolView& tool : app::tools_of(desk_)) {
        known.push_back(tool.id);
    }
    const std::string meant = closest(request_.tool, known);
    printer_.line(meant.empty() ? desk_.words.format(Word::text_no_tool, request_.tool)
                                : desk_.words.format(Word::text_no_tool_meant, request_.tool, meant));
    return false;
}

void PracticeEdition::list() {
    const std::vector<app::ToolView> tools = app::tools_of(desk_);
    tell(tools.empty() ? Word::text_no_tools : Word::text_tools);
    for (const app::ToolView& tool : tools) {
        printer_.line(desk_.words.format(Word::text_tool_line, tool.id, tool.title, tool.minutes, tool.summary), 2);
    }
}

void PracticeEdition::work() {
    printer_.line(state_.title);
    printer_.line(state_.summary);
    if (!cover()) {
        return;
    }
    while (!ended_ && state_.at != PracticeState::At::away) {
        state_.at == PracticeState::At::asking ? ask_page() : findings();
    }
}

void PracticeEdition::list_kept() {
    tell(Word::text_tool_kept);
    for (std::size_t i = 0; i < state_.kept.size(); ++i) {
        printer_.line(fmt::format("{}. {} ({})", i + 1, state_.kept[i].name, state_.kept[i].date));
    }
}

/// Asks first. False at the end of input.
bool PracticeEdition::erase_kept(const app::KeptView& kept) {
    tell(Word::practice_erase_title);
    tell(Word::practice_erase_text);
    printer_.line(fmt::format("1. {}", desk_.words[Word::practice_erase_yes]));
    printer_.line(fmt::format("2. {}", desk_.words[Word::practice_erase_no]));
    std::string line;
    if (!read(line)) {
        return false;
    }
    if (trimmed(line) == "1") {
        handle(app::EraseWork{kept.id});
    }
    return true;
}

/// What was left unfinished is gone on with, unless it is thrown away. False at the end of input.
bool PracticeEdition::goes_on() {
    if (!state_.begun) {
        return true;
    }
    printer_.line(desk_.words.format(Word::text_tool_begun, state_.begun->name, state_.begun->date));
    std::string line;
    if (!read(line)) {
        return false;
    }
    if (first_word(line).first == "drop" && !erase_kept(app::KeptView(*state_.begun))) {
        return false;
    }
    if (state_.begun) {
        handle(app::GoOnWithBegun{});
    }
    return true;
}

/// What was begun or kept before, and a name for what is begun anew. False at the end of input.
bool PracticeEdition::cover() {
    if (!goes_on()) {
        return false;
    }
    if (state_.at == PracticeState::At::asking) {
        say_how();
        return true;
    }
    std::string line;
    while (!state_.kept.empty()) {
        list_kept();
        if (!read(line)) {
            return false;
        }
        const auto [verb, rest] = first_word(line);
        const auto number = number_of(rest, state_.kept.size());
        if (verb == "open" && number) {
            handle(app::OpenWork{state_.kept[*number - 1].id});
            return true;
        }
        if (verb != "erase") {
            break;
        }
        if (!number) {
            tell(Word::text_tool_number);
        } else if (!erase_kept(app::KeptView(state_.kept[*number - 1]))) {
            return false;
        }
    }
    if (!state_.name_label.empty()) {
        printer_.line(state_.name_label);
        if (!read(line)) {
            return false;
        }
        handle(app::NameWork{std::string(trimmed(line))});
    }
    handle(app::BeginWork{});
    say_how();
    return true;
}

void PracticeEdition::say_how() {
    tell(state_.pages.front().asked.front().choices.empty() ? Word::text_tool_write : Word::text_tool_keys);
    if (!state_.name_label.empty() && desk_.saves != nullptr) {
        tell(Word::practice_begun_how);
    }
}

/// Asks what stands on the page, one by one; who answers a card is on the next page by that.
void PracticeEdition::ask_page() {
    const std::size_t number = state_.page;
    const app::AskedPage page = state_.pages[number];
    printer_.gap();
    printer_.line(
        fmt::format("{}: {}", page.title, desk_.words.format(Word::practice_page_of, number + 1, state_.pages.size())));
    if (!page.text.empty()) {
        printer_.line(page.text);
    }
    for (std::size_t i = std::min(first_, page.asked.size() - 1); i < page.asked.size(); ++i) {
        first_ = 0;
        switch (ask(page.asked[i])) {
            case Way::next:
                break;
            case Way::back:
                if (i == 0) {
                    return go_back();
                }
                i -= 2;  // and one on: the one before
                break;
            case Way::look:
                return handle(app::ShowFindings{});
            case Way::stop:
                return ended_ ? void() : leave();
        }
    }
    if (state_.at != PracticeState::At::asking || state_.page != number) {
        return;
    }
    number + 1 == state_.pages.size() ? handle(app::ShowFindings{}) : handle(app::TurnToPage{number + 1});
}

/// To the last thing of the page before.
void PracticeEdition::go_back() {
    if (state_.page > 0) {
        first_ = state_.pages[state_.page - 1].asked.size() - 1;
        handle(app::TurnToPage{state_.page - 1});
    }
}

PracticeEdition::Way PracticeEdition::ask(const app::AskedView& asked) {
    printer_.gap();
    printer_.line(asked.text);
    if (!asked.help.empty()) {
        printer_.line(asked.help);
    }
    for (std::size_t i = 0; i < asked.choices.size(); ++i) {
        printer_.line(fmt::format("{}. {}", i + 1, asked.choices[i].text), 3);
    }
    for (std::string line; read(line);) {
        if (const auto way = take(asked, line)) {
            return *way;
        }
        tell(Word::text_tool_number);
    }
    return Way::stop;
}

/// None if the line makes no sense here.
std::optional<PracticeEdition::Way> PracticeEdition::take(const app::AskedView& asked, std::string_view line) {
    const auto [verb, rest] = first_word(line);
    if (verb == "back" || verb == "look" || verb == "stop") {
        return verb == "back" ? Way::back : verb == "look" ? Way::look : Way::stop;
    }
    if (verb.empty()) {
        return Way::next;
    }
    if (asked.choices.empty()) {
        const bool is_private = asked.can_be_private && verb == "private";
        if (asked.can_be_private) {
            handle(app::SetPrivate{asked.id, is_private});
        }
        write(asked, is_private ? rest : trimmed(line));
        return Way::next;
    }
    const auto number = number_of(verb, asked.choices.size());
    if (!number || !is_number(verb)) {
        return std::nullopt;
    }
    if (!asked.note.empty() && !rest.empty()) {
        write(asked, rest);
    }
    handle(app::AnswerAsked{asked.id, asked.choices[*number - 1].id});
    return Way::next;
}

void PracticeEdition::write(const app::AskedView& asked, std::string_view words) {
    handle(app::WriteNote{asked.id, std::string(words)});
}

void PracticeEdition::findings() {
    printer_.gap();
    print_paper(printer_, state_.findings);
    printer_.gap();
    tell(Word::text_tool_then);
    for (std::string line; state_.at == PracticeState::At::findings;) {
        if (!read(line)) {
            return;
        }
        const std::string_view verb = first_word(line).first;
        if (verb == "keep" && !state_.name_label.empty()) {
            handle(app::KeepWork{});
        } else if (verb == "print") {
            handle(app::PrintWork{});
            printer_.line(state_.printed);
        } else if (verb == "again") {
            handle(app::TurnToPage{0});
        } else if (verb == "stop") {
            leave();
        } else {
            tell(Word::text_tool_then);
        }
    }
}

/// With something unkept one is asked once; where the input ends there, it stays unfinished, as in the window.
void PracticeEdition::leave() {
    handle(app::LeaveTool{});
    std::string line;
    if (!state_.leaving || (printer_.line(desk_.words[Word::text_tool_unkept]), !read(line))) {
        return;
    }
    const bool keeps = first_word(line).first == "keep";
    handle(app::LeaveTool{keeps ? app::LeaveTool::Unkept::keep : app::LeaveTool::Unkept::drop});
}

void PracticeEdition::handle(const app::PracticeCommand& command) {
    if (const std::string sentence = practice_.handle(command, profile_); !sentence.empty()) {
        printer_.line(sentence);
    }
}

void PracticeEdition::tell(Word word) {
    printer_.line(desk_.words[word]);
}

bool PracticeEdition::read(std::string& line) {
    ended_ = !read_line(in_, line);
    return !ended_;
}

}  // namespace alongside::text
