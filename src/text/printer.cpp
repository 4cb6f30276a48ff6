#include "text/printer.h"

#include <fmt/format.h>

#include <ostream>

#include "core/base/text.h"

namespace alongside::text {

namespace {

using content::Word;
using content::Words;

/// Characters as a terminal counts them, near enough: bytes that begin a UTF-8 sequence.
std::size_t columns(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) {
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return count;
}

}  // namespace

void Printer::line(std::string_view text, std::size_t indent) {
    std::size_t at = 0;
    for (const std::string_view word : split_words(text)) {
        const std::size_t length = columns(word);
        if (at > 0 && at + 1 + length > width_) {
            out_ << '\n' << std::string(indent, ' ');
            at = indent;
        } else if (at > 0) {
            out_ << ' ';
            ++at;
        }
        out_ << word;
        at += length;
    }
    out_ << '\n';
}

void Printer::gap() {
    out_ << '\n';
}

void Printer::said(const app::LineView& words) {
    line(words.speaker.empty() ? words.text : fmt::format("{}: {}", words.speaker, words.text));
}

void Printer::pages(const std::vector<app::PageView>& pages, const Words& words) {
    for (const app::PageView& page : pages) {
        gap();
        if (!page.coda.empty()) {
            line(words.format(Word::text_coda, page.coda));
            gap();
        }
        if (!page.title.empty()) {
            line(words.format(Word::text_coda, page.title));
            gap();
        }
        for (const app::LineView& said_line : page.lines) {
            said(said_line);
        }
        if (page.silence) {
            line(words[Word::text_silence]);
        }
    }
}

void Printer::moves(const app::SceneView& view, const Words& words) {
    gap();
    if (!view.strain.empty()) {
        line(view.strain);
    }
    if (!view.ask.empty()) {
        line(view.ask);
    }
    for (const app::OptionView& option : view.options) {
        const std::string text = fmt::format("{}. {}", option.number, option.text);
        line(option.locked.empty() ? text : words.format(Word::text_locked, text, option.locked), 3);
    }
    for (const app::ListenView& listen : view.listens) {
        line(listen.cost.empty() ? words.format(Word::text_listen, listen.who, listen.text)
                                 : words.format(Word::text_listen_cost, listen.who, listen.text, listen.cost),
             3);
    }
    if (!view.listens.empty()) {
        line(view.listens_left == 1 ? std::string(words[Word::scene_listen_last])
                                    : words.format(Word::scene_listens_left, view.listens_left));
    }
}

void Printer::people(const app::SceneView& view, const Words& words) {
    for (const app::PersonView& person : view.people) {
        line(person.stance_words.empty() ? words.format(Word::text_voice, person.name, person.is)
                                         : words.format(Word::text_person, person.name, person.is, person.stance_words),
             3);
        if (!person.here_for.empty()) {
            line(words.format(Word::scene_here_for, person.brief, person.here_for), 3);
        }
    }
    line(view.alone ? view.you : words.format(Word::scene_change, words[Word::scene_room], view.room_words), 3);
}

void Printer::slips(const std::vector<app::SlipView>& slips, const Words& words) {
    if (slips.empty()) {
        line(words[Word::scene_no_slips]);
    }
    for (const app::SlipView& slip : slips) {
        line(words.format(Word::text_slip, slip.to, slip.text, slip.due, slip.fate_words), 3);
    }
}

void Printer::evening(const app::DebriefView& view, const Words& words) {
    for (const app::EndingView& ending : view.endings) {
        gap();
        if (!ending.part.empty()) {
            line(words.format(Word::debrief_ended_part, ending.part));
        }
        line(ending.title);
        for (const app::LineView& said_line : ending.lines) {
            said(said_line);
        }
    }
    gap();
    line(words[Word::debrief_at_home]);
    for (const app::AtHomeView& home : view.at_home) {
        line(fmt::format("{}: {}", home.name, home.text));
    }
    gap();
    line(words[Word::debrief_slips]);
    slips(view.slips, words);
    gap();
    line(view.pen_sentence);
    for (const app::PenView& mark : view.pen) {
        line(fmt::format("{}: {}.", mark.turning, mark.words), 3);
    }
    gap();
    line(view.question);
}

/// In the window they open under the same name.
void Printer::meanings(const app::LevelView& level, const Words& words) {
    line(words[Word::closer_meanings]);
    line(words.format(Word::closer_condition, level.level, level.level_meaning), 3);
    line(words.format(Word::closer_condition, level.side, level.side_meaning), 3);
    for (const app::ConditionView& condition : level.conditions) {
        line(words.format(Word::closer_condition, condition.name, condition.meaning), 3);
    }
}

void Printer::closer(const app::DebriefView& view, const std::vector<app::AxisWords>& axes, const Words& words) {
    gap();
    line(words[Word::closer_label]);
    for (const app::LevelView& level : view.levels) {
        gap();
        line(level.part.empty() ? words.format(Word::closer_level, level.level, level.side)
                                : words.format(Word::closer_level_part, level.part, level.level, level.side));
        for (const app::ConditionView& condition : level.conditions) {
            line(fmt::format("{}: {} ({:+d}).", condition.name, condition.words, condition.value), 3);
        }
        meanings(level, words);
    }
    gap();
    line(words[Word::closer_axes]);
    for (const app::AxisWords& axis : axes) {
        const bool shown = axis.worst != axis.best;
        line(shown ? words.format(Word::closer_axis, axis.name, axis.words, axis.sum, axis.worst, axis.best)
                   : fmt::format("{}: {}.", axis.name, axis.words),
             3);
    }
    gap();
    line(words[Word::closer_truths]);
    for (const app::FactView& fact : view.facts) {
        line(fact.truth);
    }
    std::size_t number = 0;
    for (const app::TurningView& turning : view.turnings) {
        gap();
        line(fmt::format("{}. {}", ++number, turning.name));
        line(turning.chosen, 3);
        for (const std::string& heard : turning.heard) {
            line(heard, 3);
        }
        for (const std::string& text : {turning.tags, turning.because}) {
            if (!text.empty()) {
                line(text, 3);
            }
        }
        for (const app::SourceView& source : turning.sources) {
            line(words.format(Word::closer_source, source.text, source.from), 3);
            for (const std::string& remark : source.remarks) {
                line(remark, 6);
            }
        }
        for (const app::DoorView& door : turning.doors) {
            for (const app::DoorView::Way& way : door.ways) {
                line(words.format(Word::closer_door, door.people, way.text), 3);
            }
        }
        panel(turning.panel, words);
        answers(turning.answered, words);
    }
    answers(view.answered, words);
}

void Printer::panel(const std::vector<app::PanelRow>& rows, const Words& words) {
    if (!rows.empty()) {
        line(words[Word::panel_shown], 3);
    }
    for (const app::PanelRow& one : rows) {
        line(one.option, 6);
        line(words.format(Word::panel_people, one.people), 6);
        line(words.format(Word::panel_professionals, one.professionals), 6);
    }
}

void Printer::answers(const std::vector<app::AuthorsAnswerView>& answers, const Words& words) {
    for (const app::AuthorsAnswerView& one : answers) {
        line(words.format(Word::answers_said, one.said), 3);
        line(one.answer, 6);
    }
}

void Printer::module(const app::ModuleView& view, const content::Words& words) {
    gap();
    line(view.module.title);
    line(view.module.question);
    if (!view.module.aims.empty()) {
        gap();
        line(words[Word::module_aims]);
    }
    for (const std::string& aim : view.module.aims) {
        line(words.format(Word::module_aim, aim), 2);
    }
    if (view.module.card) {
        gap();
        line(view.module.card->title);
        for (const std::string& paragraph : view.module.card->paragraphs) {
            line(paragraph);
        }
    }
    gap();
    line(words[Word::module_scenarios]);
    for (const app::ModuleView::Scenario& scenario : view.scenarios) {
        line(words.format(Word::module_scenario, scenario.title, scenario.id), 2);
    }
}

/// As the window has it: no face, the name, what they do, their last words and what is owed.
void Printer::chair(const app::ChairView& chair, const Words& words) {
    gap();
    line(chair.name);
    for (const std::string& text : {chair.is, chair.says}) {
        if (!text.empty()) {
            line(text, 2);
        }
    }
    if (!chair.owed.empty()) {
        line(words.format(Word::home_owed, chair.owed), 2);
    }
}

void Printer::statement(const content::Statement& statement) {
    line(statement.title);
    for (const content::Statement::Part& part : statement.parts) {
        gap();
        if (!part.title.empty()) {
            line(part.title);
        }
        for (const std::string& one : part.lines) {
            line(one, 2);
        }
    }
}

void Printer::about(const app::AboutView& view, const content::Words& words) {
    const auto part = [&](Word title, std::initializer_list<Word> sentences) {
        gap();
        line(words[title]);
        for (const Word sentence : sentences) {
            line(words[sentence]);
        }
    };
    part(Word::about_title, {Word::about_what});
    line(words.format(Word::about_version, view.version));
    part(Word::about_honest, {Word::about_drafted});
    line(view.review);
    for (const Word sentence :
         {Word::about_wrong, Word::about_no_accreditation, Word::about_invented, Word::about_private}) {
        line(words[sentence]);
    }
    part(Word::about_sources, {Word::about_paraphrase});
    for (const content::Document& document : view.sources) {
        line(words.format(Word::about_source, document.title, document.what), 2);
    }
    part(Word::about_made_with, {Word::about_made_with_hint});
    for (const std::vector<std::string>* lines : {&view.fonts, &view.libraries}) {
        for (const std::string& one : *lines) {
            line(one, 2);
        }
    }
}

}  // namespace alongside::text
