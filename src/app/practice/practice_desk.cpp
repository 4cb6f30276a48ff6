#include "app/practice/practice_desk.h"

#include <algorithm>

#include "app/calendar.h"
#include "app/practice/asking.h"
#include "app/prints.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/learn/level.h"
#include "core/learn/readiness.h"

namespace alongside::app {

using content::Word;

namespace {

constexpr std::int64_t kTypingMs = 2000;  // at most so much typing is lost with the power

/// What somebody typed, as whole characters that a line can hold, in at most so many bytes.
std::string typed(std::string_view text, std::size_t most) {
    std::string kept;
    while (!text.empty()) {
        const Character32 next = decode(text);
        const std::size_t bytes = std::max<std::size_t>(next.bytes, 1);
        const bool good = next.bytes > 0 && (next.code == U'\n' || !is_untypable(next.code));
        if (good && kept.size() + bytes > most) {
            break;
        }
        kept += good ? text.substr(0, bytes) : std::string_view();
        text.remove_prefix(bytes);
    }
    return kept;
}

/// None where the tool suggests no level, or not yet.
std::optional<LadderView> ladder_of(const learn::Tool& tool, const learn::Work& work) {
    const auto* level = std::get_if<learn::LevelTool>(&tool.body);
    const auto suggestion = level == nullptr ? std::nullopt : suggest_level(*level, work);
    if (!suggestion) {
        return std::nullopt;
    }
    LadderView ladder{{}, static_cast<std::size_t>(suggestion->level) - 1};
    for (const learn::LevelWords& one : level->levels) {
        ladder.rungs.push_back(one.title);
    }
    return ladder;
}

/// Titles of the scenarios that practise what is weak; what is not on the shelf is left out.
std::vector<std::string> scenarios_for(const learn::ReadinessCheck& check, const learn::Work& work,
                                       const content::Library& library) {
    const learn::Readiness found = readiness_of(check, work);
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < check.clusters.size(); ++i) {
        if (found.clusters[i].standing != learn::Standing::weak) {
            continue;
        }
        for (const std::string& id : check.clusters[i].practise) {
            if (const content::Shelved* shelved = library.find_playable(id)) {
                titles.push_back(shelved->scenario->title);
            }
        }
    }
    return titles;
}

/// What the tool found, and what to practise it with.
records::Paper what_it_says(const learn::Tool& tool, const learn::Work& work, const Earlier* earlier, ReadBy by,
                            const Desk& desk) {
    records::Paper paper = findings_paper(tool, work, earlier, by, desk.words);
    const auto* check = std::get_if<learn::ReadinessCheck>(&tool.body);
    const std::vector<std::string> titles =
        check == nullptr ? std::vector<std::string>() : scenarios_for(*check, work, desk.library);
    if (!titles.empty()) {
        paper.blocks.emplace_back(records::Heading{2, std::string(desk.words[Word::module_scenarios])});
        paper.blocks.emplace_back(records::List{titles, false});
    }
    return paper;
}

}  // namespace

struct PracticeDesk::Visitor {
    PracticeDesk& desk;
    PracticeState& state;

    std::string operator()(const OpenTool& open) const {
        desk.open(open.id);
        return {};
    }
    std::string operator()(const BeginWork&) const {
        desk.opened_.reset();
        desk.begin({state.work.name, {}});
        return {};
    }
    std::string operator()(const GoOnWithBegun&) const { return desk.go_on(); }
    std::string operator()(const OpenWork& open) const { return desk.open_work(open.work); }
    std::string operator()(const AskEraseWork& ask) const {
        state.erasing = ask.work;
        return {};
    }
    std::string operator()(const EraseWork& erase) const { return desk.erase(erase.work); }
    std::string operator()(const NameWork& name) const {
        state.work.name = typed(name.text, learn::kMostNameBytes);
        return {};
    }
    std::string operator()(const AnswerAsked& given) const {
        desk.answer(given);
        return {};
    }
    std::string operator()(const WriteNote& note) const {
        state.work.answers[note.asked].note = typed(note.text, learn::kMostNoteBytes);
        desk.change();
        return {};
    }
    std::string operator()(const SetPrivate& set) const {
        state.work.answers[set.asked].is_private = set.on;
        desk.change();
        return {};
    }
    std::string operator()(const TurnToPage& turn) const {
        state.page = std::min(turn.page, state.pages.size() - 1);
        state.at = PracticeState::At::asking;
        return {};
    }
    std::string operator()(const ShowFindings&) const {
        desk.show_findings();
        return {};
    }
    std::string operator()(const KeepWork&) const { return desk.keep(); }
    std::string operator()(const PrintWork&) const {
        desk.print(what_it_says(*desk.tool_, state.work, desk.earlier(), ReadBy::others, desk.desk_));
        return {};
    }
    std::string operator()(const PrintBlank&) const {
        desk.print(blank_paper(*desk.tool_, desk.desk_.words));
        return {};
    }
    std::string operator()(const LeaveTool& leave) const { return desk.leave(leave.unkept); }
    std::string operator()(const StayInTool&) const {
        state.leaving = false;
        return {};
    }
};

std::string PracticeDesk::handle(const PracticeCommand& command, const std::optional<Id>& profile) {
    profile_ = profile;
    if (tool_ == nullptr && !std::holds_alternative<OpenTool>(command)) {
        return {};
    }
    std::string sentence = std::visit(Visitor{*this, state_}, command);
    std::string unwritten = put_down_unless(std::holds_alternative<WriteNote>(command));
    return sentence.empty() ? unwritten : sentence;
}

std::string PracticeDesk::put_down() {
    if (!to_put_down_ || desk_.saves == nullptr) {
        return {};
    }
    if (!unfinished_) {
        unfinished_ = make_id(desk_.entropy);
    }
    const auto put = desk_.saves->works().put_unfinished(
        {*unfinished_, profile_, tool_->id, state_.work.name, write_work(state_.work), desk_.now()});
    to_put_down_ = false;
    put_down_at_ = desk_.now();
    return put ? std::string() : put.error().message;
}

/// Each answer at once; typing, which asks with every letter, now and then.
std::string PracticeDesk::put_down_unless(bool just_typed) {
    const bool lately = put_down_at_ && desk_.now().ms - put_down_at_->ms < kTypingMs;
    return just_typed && lately ? std::string() : put_down();
}

void PracticeDesk::open(const std::string& id) {
    const learn::Tool* tool = desk_.practice == nullptr ? nullptr : desk_.practice->find(id);
    if (tool == nullptr) {
        return;
    }
    tool_ = tool;
    state_ = {};
    state_.at = PracticeState::At::cover;
    state_.id = tool->id;
    state_.title = tool->title;
    state_.summary = tool->summary;
    state_.minutes = tool->minutes;
    state_.name_label = name_label(*tool, desk_.words);
    state_.pages = pages_of(*tool, desk_.words);
    list_kept();
}

void PracticeDesk::list_kept() {
    kept_ = desk_.saves == nullptr
                ? std::vector<store::KeptWork>()
                : desk_.saves->works().list(profile_, tool_->id).value_or(std::vector<store::KeptWork>());
    begun_ = desk_.saves == nullptr
                 ? std::nullopt
                 : desk_.saves->works().unfinished(profile_, tool_->id).value_or(std::optional<store::KeptWork>());
    state_.kept.clear();
    for (const store::KeptWork& one : kept_) {
        state_.kept.push_back(kept_view(one));
    }
    state_.begun = begun_ ? std::optional(kept_view(*begun_)) : std::nullopt;
}

KeptView PracticeDesk::kept_view(const store::KeptWork& work) const {
    return {work.id, work.name.empty() ? std::string(desk_.words[Word::practice_unnamed]) : work.name,
            day_words(desk_, work.at)};
}

void PracticeDesk::begin(learn::Work work) {
    state_.work = std::move(work);
    state_.at = PracticeState::At::asking;
    state_.page = 0;
    state_.changed = false;
    state_.printed.clear();
    unfinished_.reset();
    put_down_at_.reset();
    to_put_down_ = false;
}

/// From the first page on which something is still open.
std::string PracticeDesk::go_on() {
    auto read = learn::read_work(begun_->name, begun_->document);
    if (!read) {
        return read.error().message;
    }
    opened_.reset();
    begin(std::move(*read));
    state_.changed = true;
    unfinished_ = begun_->id;
    const auto open = std::find_if(state_.pages.begin(), state_.pages.end(), [&](const AskedPage& page) {
        return std::any_of(page.asked.begin(), page.asked.end(),
                           [&](const AskedView& asked) { return state_.work.answer(asked.id).empty(); });
    });
    const auto last = state_.pages.end() - 1;
    state_.page = static_cast<std::size_t>(std::min(open, last) - state_.pages.begin());
    return {};
}

/// What was begun goes for good, from the backups too. A sentence if something went wrong.
std::string PracticeDesk::drop(const Id& unfinished) {
    if (desk_.saves == nullptr) {  // then nothing was kept either
        return {};
    }
    const auto erased = desk_.saves->erase_work(unfinished, desk_.now());
    return erased ? std::string() : erased.error().message;
}

std::string PracticeDesk::open_work(const Id& work) {
    const auto found =
        std::find_if(kept_.begin(), kept_.end(), [&](const store::KeptWork& one) { return one.id == work; });
    if (found == kept_.end()) {
        return {};
    }
    auto read = learn::read_work(found->name, found->document);
    if (!read) {
        return read.error().message;
    }
    begin(std::move(*read));
    opened_ = work;
    show_findings();
    return {};
}

std::string PracticeDesk::erase(const Id& work) {
    state_.erasing.reset();
    const auto erased = desk_.saves->erase_work(work, desk_.now());
    list_kept();
    return erased ? std::string(desk_.words[Word::practice_erased]) : erased.error().message;
}

/// What has no name is not kept, nor begun: it takes a minute to do again.
void PracticeDesk::change() {
    state_.changed = true;
    to_put_down_ = !state_.name_label.empty();
}

/// A card that has its place makes room for the next.
void PracticeDesk::answer(const AnswerAsked& given) {
    state_.work.answers[given.asked].choice = given.choice;
    change();
    if (!state_.pages[state_.page].card) {
        return;
    }
    if (state_.page + 1 < state_.pages.size()) {
        ++state_.page;
    } else {
        show_findings();
    }
}

/// The newest that was kept under the same name before this one; null if this is the first.
const Earlier* PracticeDesk::earlier() {
    earlier_.reset();
    const auto mine =
        std::find_if(kept_.begin(), kept_.end(), [&](const store::KeptWork& one) { return opened_ == one.id; });
    const bool looking_back = mine != kept_.end() && !state_.changed;
    const auto from = looking_back ? mine + 1 : kept_.begin();
    const auto before = std::find_if(from, kept_.end(), [&](const store::KeptWork& one) {
        return !one.name.empty() && trimmed(one.name) == trimmed(state_.work.name);
    });
    if (before == kept_.end()) {
        return nullptr;
    }
    auto read = learn::read_work(before->name, before->document);
    if (!read) {
        return nullptr;
    }
    earlier_ = Earlier{std::move(*read), day_words(desk_, before->at)};
    return &*earlier_;
}

void PracticeDesk::show_findings() {
    state_.at = PracticeState::At::findings;
    state_.printed.clear();
    state_.findings = what_it_says(*tool_, state_.work, earlier(), ReadBy::oneself, desk_);
    state_.ladder = ladder_of(*tool_, state_.work);
}

std::string PracticeDesk::keep() {
    if (desk_.saves == nullptr) {
        return std::string(desk_.words[Word::trouble_not_kept]);
    }
    const store::KeptWork work{make_id(desk_.entropy),  profile_,   tool_->id, std::string(trimmed(state_.work.name)),
                               write_work(state_.work), desk_.now()};
    const auto kept = desk_.saves->together([&] {
        return desk_.saves->works().add(work).and_then(
            [&] { return unfinished_ ? desk_.saves->works().finish(*unfinished_) : Result<void>(); });
    });
    if (!kept) {
        return kept.error().message;
    }
    state_.changed = false;
    to_put_down_ = false;
    unfinished_.reset();
    opened_ = work.id;
    list_kept();
    return std::string(desk_.words[Word::practice_kept]);
}

std::string PracticeDesk::leave(LeaveTool::Unkept unkept) {
    const bool can_keep = state_.changed && !state_.name_label.empty() && desk_.saves != nullptr;
    if (can_keep && unkept == LeaveTool::Unkept::ask) {
        state_.leaving = true;
        return {};
    }
    std::string said = can_keep && unkept == LeaveTool::Unkept::keep ? keep() : std::string();
    if (can_keep && unkept == LeaveTool::Unkept::keep && state_.changed) {
        return said;  // it could not be kept, so nobody leaves
    }
    if (unfinished_) {
        said = drop(*unfinished_);
    }
    to_put_down_ = false;
    unfinished_.reset();
    state_ = {};
    tool_ = nullptr;
    return said;
}

void PracticeDesk::print(const records::Paper& paper) {
    if (desk_.saves == nullptr) {
        state_.printed = desk_.words[Word::trouble_not_kept];
        return;
    }
    const auto folder = write_prints_beside({{tool_->id, paper}}, desk_.saves->folder(), tool_->id, desk_.words);
    state_.printed = folder ? desk_.words.format(Word::pack_written, folder->string()) : folder.error().message;
}

std::vector<ToolView> tools_of(const Desk& desk) {
    std::vector<ToolView> tools;
    if (desk.practice != nullptr) {
        for (const learn::Tool& tool : desk.practice->tools) {
            tools.push_back({tool.id, tool.title, tool.summary, tool.minutes});
        }
    }
    return tools;
}

}  // namespace alongside::app
