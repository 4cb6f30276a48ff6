#include "app/pack/draft.h"
#include "app/pack/pack.h"
#include "core/story/map.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using namespace records;

/// What people heard in an option, a line each; what only some evenings bring is said to be so.
std::string heard_in(const Option& option, const Scenario& scenario, const Words& words) {
    std::vector<std::string> lines;
    const auto name = [&](const Heard& heard) { return scenario.people[static_cast<std::size_t>(heard.person)].brief; };
    for (const Heard& heard : option.heard) {
        lines.push_back(words.format(Word::debrief_heard, name(heard), heard.text));
    }
    for (const Consequence& consequence : option.also) {
        for (const Heard& heard : consequence.heard) {
            lines.push_back(words.format(Word::pack_plan_sometimes, name(heard), heard.text));
        }
    }
    return lines.empty() ? std::string(words[Word::pack_plan_nobody]) : fmt::format("{}", fmt::join(lines, "\n"));
}

Terms heard_at(const Scene& scene, const Scenario& scenario, const Words& words) {
    Terms terms;
    for (const Option& option : scene.options) {
        terms.entries.push_back({option.text, heard_in(option, scenario, words)});
    }
    return terms;
}

/// By chair, since each has its own turning points; one that several chairs share stands under the first.
void say_heard(Draft& draft, const Scenario& scenario) {
    std::vector<bool> told(scenario.scenes.size(), false);
    for (const Seat& seat : scenario.seats) {
        draft.add(Heading{2, draft.words.format(Word::pack_plan_heard, seat.title)});
        if (&seat == &scenario.seats.front()) {
            draft.paragraph(Word::pack_plan_heard_text);
        }
        const std::vector<bool> met = scenes_from(scenario, seat.start);
        for (std::size_t at = 0; at < met.size(); ++at) {
            const Scene& scene = scenario.scenes[at];
            if (met[at] && !told[at] && scene.is_turning_point()) {
                told[at] = true;
                draft.add(Heading{3, scene.turning});
                draft.add(heard_at(scene, scenario, draft.words));
            }
        }
    }
}

void say_steps(Draft& draft, const Scenario& scenario) {
    for (const GroupPlan& plan : scenario.plans) {
        draft.add(Heading{2, draft.words.format(Word::pack_plan_minutes, plan.minutes)});
        draft.add(List{plan.steps, true});
    }
    if (scenario.plans.empty()) {
        draft.heading(Word::pack_plan_time);
        draft.paragraph(Word::pack_plan_none);
    }
    draft.list(Word::pack_plan_prompts, scenario.prompts, true);
}

}  // namespace

/// What holds for every session is from curriculum.md 7.1.
Paper facilitator_plan(const Scenario& scenario, const Words& words) {
    Draft draft(words, words.format(Word::pack_plan_title, scenario.title));
    draft.add(Paragraph{draft.text(Word::pack_plan_secret), Paragraph::Voice::note});
    draft.heading(Word::pack_plan_before);
    draft.list({Word::pack_before_two, Word::pack_before_ask, Word::pack_before_room, Word::pack_before_send,
                Word::pack_before_print});
    draft.list(Word::pack_plan_notes, scenario.facilitator);
    say_steps(draft, scenario);
    draft.heading(Word::pack_plan_room);
    draft.list({Word::pack_room_note, Word::pack_room_alone, Word::pack_room_few, Word::pack_room_life,
                Word::pack_room_heard, Word::pack_room_wrong, Word::pack_room_break});
    draft.heading(Word::pack_plan_end);
    draft.list({Word::wall_look_task_reactions, Word::wall_look_task_facts, Word::wall_look_task_sense,
                Word::wall_look_task_use},
               true);
    draft.heading(Word::pack_plan_after);
    draft.list({Word::pack_after_send, Word::pack_after_tell});
    say_heard(draft, scenario);
    return draft.take();
}

}  // namespace alongside::app
