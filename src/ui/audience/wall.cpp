#include "ui/audience/wall.h"

#include <fmt/format.h>

#include <algorithm>

#include "ui/widgets/parts.h"

namespace alongside::ui::audience {

namespace {

using content::Word;

Block headline(std::string text, int level = 1) {
    return {.text = std::move(text), .use = Use::question, .level = level, .keep_with_next = true};
}

Block body(std::string text) {
    return {.text = std::move(text)};
}

Block soft(std::string text) {
    return {.text = std::move(text), .colour = Colour::ink_soft};
}

/// Texts that may be empty are left out.
void add(Sheet& sheet, Block block) {
    if (!block.text.empty())
        sheet.blocks.push_back(std::move(block));
}

// The story --------------------------------------------------------------------------------------------------------

void add_line(Sheet& sheet, const app::LineView& line) {
    if (line.speaker.empty())
        return add(sheet, {.text = line.text, .italic = true, .wide_gap = true});
    Block said{.text = fmt::format("{}\n{}", line.speaker, line.text), .name = line.speaker, .wide_gap = true};
    said.face = screens::person_picture(line.speaker_id, line.stance);
    add(sheet, std::move(said));
}

void add_page(Sheet& sheet, const app::PageView& page, const content::Words& words) {
    add(sheet, {.text = page.coda, .use = Use::numeral, .level = 1, .keep_with_next = true});
    add(sheet, headline(page.title, 2));
    for (const app::LineView& line : page.lines)
        add_line(sheet, line);
    if (page.silence && page.lines.empty())
        add(sheet, {.text = std::string(words[Word::scene_silence]), .colour = Colour::ink_soft, .italic = true});
    sheet.centred = true;
}

/// While people arrive, and whenever they wait.
bool people_arrive(const app::WallView& wall) {
    return wall.notice || wall.phase == vote::Phase::lobby || wall.phase == vote::Phase::practice;
}

void add_stage(Sheet& sheet, const app::WallView& wall) {
    sheet.place = {wall.scene.place_id, wall.scene.evening};
    const bool banging = wall.scene.sound == Sound::bang;
    sheet.cast = screens::cast_of(wall.scene, wall.page ? &*wall.page : nullptr, banging);
    const bool listening = wall.phase == vote::Phase::minority || wall.phase >= vote::Phase::debrief;
    for (screens::Standing& one : sheet.cast) {
        if (people_arrive(wall))
            one.stance = std::max(one.stance, 0);  // nobody scowls at those who come in, or at the kettle
        else if (listening)
            one.stance = screens::calm(one.stance);
    }
}

// Answers and counts -------------------------------------------------------------------------------------------------

Block answer_block(const app::AnswerView& answer) {
    Block block{.text = answer.text, .use = Use::choice, .badge = answer.letter, .badged = true, .close = true};
    if (answer.letter.empty())
        block.colour = Colour::ink_soft;
    return block;
}

/// What can always be answered, and how a vote goes, is called out.
bool is_open(const app::WallView& wall) {
    return wall.phase == vote::Phase::vote_1 || wall.phase == vote::Phase::vote_2;
}

/// Answers that are on no card share a line.
void add_answers(Sheet& sheet, const app::WallView& wall) {
    std::string others;
    for (const app::AnswerView& answer : wall.answers) {
        if (answer.letter.empty() && answer.locked.empty()) {
            others += (others.empty() ? "" : "  \u00b7  ") + answer.text;
            continue;
        }
        add(sheet, answer_block(answer));
        add(sheet, {.text = answer.locked, .colour = Colour::ink_soft, .badged = true, .close = true});
    }
    add(sheet, {.text = others, .colour = Colour::ink_soft, .badged = true, .close = true, .spoken = is_open(wall)});
    for (const std::string& words : wall.else_texts)
        add(sheet, {.text = fmt::format("\"{}\"", words),
                    .colour = Colour::ink_soft,
                    .italic = true,
                    .badged = true,
                    .close = true});
}

Block result_block(const app::ResultView& result, const app::ResultRow& row) {
    Block block = answer_block(row.answer);
    for (std::size_t i = 0; i < row.rounds.size(); ++i) {
        const app::CellView& cell = row.rounds[i];
        block.bars.push_back({cell_words(result, row, i),
                              static_cast<float>(cell.count) / static_cast<float>(std::max(1, result.largest)),
                              i + 1 == row.rounds.size(), cell.hidden});
    }
    return block;
}

/// Channels one after another: never in one bar, never in one sum.
void add_results(Sheet& sheet, const app::WallView& wall) {
    for (const app::ResultView& result : wall.results) {
        add(sheet, {.text = counted_words(result),
                    .colour = Colour::accent,
                    .weight = Weight::semibold,
                    .level = 2,
                    .wide_gap = true,
                    .keep_with_next = true});
        for (const app::ResultRow& row : result.rows)
            if (!says_nothing(row))
                add(sheet, result_block(result, row));
        add(sheet, {.text = result.most_chosen, .weight = Weight::semibold, .wide_gap = true});
        add(sheet, soft(result.few));
    }
}

// Around it ----------------------------------------------------------------------------------------------------------

/// While the smallest group is asked, the wall is for reasons, not for numbers.
bool shows_results(const app::WallView& wall) {
    return !wall.results.empty() && wall.phase != vote::Phase::minority;
}

/// Afterwards the story has the picture, and a line says the same to those who come late.
void add_way_in(Sheet& sheet, const app::WallView& wall, const content::Words& words) {
    sheet.aside = wall.next_holder;
    if (!wall.join)
        return;
    if (people_arrive(wall)) {  // the square stands large
        sheet.way_in = WayIn{std::string(words[Word::wall_join]), std::string(words[Word::wall_join_wifi]),
                             wall.join->address, words.format(Word::wall_join_code, wall.join->code), &*wall.join};
        return;
    }
    sheet.aside += (sheet.aside.empty() ? "" : "  \u00b7  ") +
                   words.format(Word::wall_join_line, wall.join->address, wall.join->code);
}

std::string slip_words(const app::SlipView& slip, const content::Words& words) {
    const std::string to = words.format(Word::scene_promise_to, slip.to);
    const std::string when = slip.fate == alongside::Fate::made ? slip.due : slip.fate_words;
    return words.format(Word::wall_promise, to, slip.text, when);
}

void add_promises(Sheet& sheet, const app::WallView& wall, const content::Words& words) {
    sheet.promised = words[Word::wall_promised];
    for (const app::SlipView& slip : wall.scene.slips)
        sheet.promises.push_back(slip_words(slip, words));
    for (const app::RoomPromiseView& promise : wall.promises)
        sheet.promises.push_back(promise_words(promise, words));
}

void add_notice(Sheet& sheet, const app::NoticeView& notice) {
    constexpr std::size_t short_title = 20;  // "Back at 11:25"
    add(sheet, {.text = notice.title,
                .use = notice.title.size() <= short_title ? Use::numeral : Use::question,
                .weight = Weight::semibold,
                .level = 1,
                .keep_with_next = true});
    for (const std::string& line : notice.lines)
        add(sheet, body(line));
    sheet.centred = true;
    sheet.grows = true;
}

/// What is asked stands large; then what the room is doing stands above it. Else that stands large itself.
void add_question(Sheet& sheet, const app::WallView& wall) {
    if (wall.ask.empty()) {
        add(sheet, headline(wall.heading));
    } else if (shows_results(wall)) {  // everybody knows it by now
        sheet.above = wall.heading;
        add(sheet, {.text = wall.ask, .level = 1, .keep_with_next = true});
    } else {
        sheet.above = wall.heading;
        add(sheet, headline(wall.ask));
    }
    if (!shows_results(wall))
        add(sheet, {.text = wall.strain, .weight = Weight::semibold});
    Block task = body(wall.task);
    task.spoken = is_open(wall);
    add(sheet, std::move(task));
}

void add_phase(Sheet& sheet, const app::WallView& wall) {
    add_question(sheet, wall);
    shows_results(wall) ? add_results(sheet, wall) : add_answers(sheet, wall);
    for (const std::string& line : wall.lines)
        add(sheet, body(line));
    const bool ends = wall.phase == vote::Phase::lobby || wall.phase == vote::Phase::closing;
    if (ends)
        add(sheet, body(wall.chair));
    sheet.centred = wall.answers.empty() && wall.results.empty();
    sheet.grows = !shows_results(wall);
}

void add_story(Sheet& sheet, const app::WallView& wall, const content::Words& words) {
    sheet.above = wall.what_if ? wall.heading : screens::place_and_time(words, wall.scene.place, wall.scene.evening);
    add_page(sheet, *wall.page, words);
}

}  // namespace

Sheet sheet_of(const app::WallView& wall, const content::Words& words) {
    Sheet sheet;
    if (wall.notice)
        add_notice(sheet, *wall.notice);
    else if (wall.page)
        add_story(sheet, wall, words);
    else
        add_phase(sheet, wall);
    if (wall.notice || !shows_results(wall))  // bars need the whole width
        add_stage(sheet, wall);
    add_way_in(sheet, wall, words);
    add_promises(sheet, wall, words);
    sheet.turn = static_cast<std::size_t>(wall.phase) + static_cast<std::size_t>(std::max(0, wall.page_number));
    return sheet;
}

std::string promise_words(const app::RoomPromiseView& promise, const content::Words& words) {
    return promise.by_when.empty() ? words.format(Word::wall_promise_open, promise.who, promise.what)
                                   : words.format(Word::wall_promise, promise.who, promise.what, promise.by_when);
}

bool says_nothing(const app::ResultRow& row) {
    return row.answer.letter.empty() &&
           std::ranges::all_of(row.rounds, [](const app::CellView& cell) { return cell.count == 0 && !cell.hidden; });
}

std::string counted_words(const app::ResultView& result) {
    std::string all = result.title;
    for (std::size_t i = 0; i < result.totals.size(); ++i)
        if (!result.totals[i].empty())
            all += (i == 0 ? ": " : ", ") + result.totals[i];
    return all;
}

std::string cell_words(const app::ResultView& result, const app::ResultRow& row, std::size_t round) {
    const std::string& words = row.rounds[round].words;
    const bool only_one = result.headings.size() == 1 && result.few.empty();
    return only_one ? words : fmt::format("{}: {}", result.headings[round], words);
}

std::size_t wall_pages(Ui& ui, const app::WallView& wall, const content::Words& words, WallLook look, float shape) {
    look.depth = wall.depth;
    return wall.blank ? 1 : pages_of(ui, sheet_of(wall, words), look, shape);
}

void draw_wall(Ui& ui, const Rect& rect, const app::WallView& wall, const content::Words& words, WallLook look,
               std::size_t page) {
    look.depth = wall.depth;
    if (wall.blank) {
        ui.painter().fill(rect, rgb(0x000000));
        ui.add({.role = Role::text, .name = std::string(words[Word::wall_blank]), .rect = rect});
        return;
    }
    Sheet sheet = sheet_of(wall, words);
    for (Block& block : sheet.blocks)
        block.level += block.level > 0 ? look.under : 0;
    draw_sheet(ui, rect, sheet, look, page,
               [&](std::size_t at, std::size_t of) { return words.format(Word::wall_page, at, of); });
}

}  // namespace alongside::ui::audience
