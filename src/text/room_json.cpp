#include "text/room_json.h"

#include "core/base/array_of.h"

namespace alongside::text {

namespace {

using Json = nlohmann::ordered_json;

Json line_json(const app::LineView& line) {
    return {{"speaker", line.speaker}, {"text", line.text}};
}

Json page_json(const app::PageView& page) {
    return {{"coda", page.coda},
            {"title", page.title},
            {"lines", array_of<Json>(page.lines, line_json)},
            {"silence", page.silence}};
}

Json answer_json(const app::AnswerView& answer) {
    return {{"answer", answer.answer}, {"letter", answer.letter}, {"text", answer.text}, {"locked", answer.locked}};
}

Json cell_json(const app::CellView& cell) {
    return cell.hidden ? Json{{"hidden", true}, {"words", cell.words}}
                       : Json{{"count", cell.count}, {"words", cell.words}};
}

Json result_json(const app::ResultView& result) {
    const auto row = [](const app::ResultRow& one) {
        return Json{{"answer", one.answer.answer},
                    {"text", one.answer.text},
                    {"rounds", array_of<Json>(one.rounds, cell_json)}};
    };
    return {{"channel", vote::kChannelIds[static_cast<std::size_t>(result.channel)]},
            {"title", result.title},
            {"headings", result.headings},
            {"rows", array_of<Json>(result.rows, row)},
            {"totals", result.totals},
            {"most_chosen", result.most_chosen},
            {"few", result.few}};
}

Json promise_json(const app::RoomPromiseView& promise) {
    return {{"number", promise.number}, {"who", promise.who}, {"what", promise.what}, {"by_when", promise.by_when}};
}

Json slip_json(const app::SlipView& slip) {
    return {{"to", slip.to}, {"text", slip.text}, {"due", slip.due}, {"fate", slip.fate_words}};
}

Json person_json(const app::PersonView& person) {
    return {{"id", person.id}, {"name", person.brief}, {"stance", person.stance_words}};
}

Json wall_json(const app::WallView& wall) {
    Json json = {{"blank", wall.blank},
                 {"notice", nullptr},
                 {"place", wall.scene.place},
                 {"people", array_of<Json>(wall.scene.people, person_json)},
                 {"page", nullptr},
                 {"page_number", wall.page_number},
                 {"page_count", wall.page_count},
                 {"ending", wall.ending},
                 {"what_if", wall.what_if},
                 {"heading", wall.heading},
                 {"ask", wall.ask},
                 {"strain", wall.strain},
                 {"task", wall.task},
                 {"answers", array_of<Json>(wall.answers, answer_json)},
                 {"else", wall.else_texts},
                 {"results", array_of<Json>(wall.results, result_json)},
                 {"lines", wall.lines},
                 {"slips", array_of<Json>(wall.scene.slips, slip_json)},
                 {"promises", array_of<Json>(wall.promises, promise_json)},
                 {"next_holder", wall.next_holder},
                 {"chair", wall.chair}};
    if (wall.notice) {
        json["notice"] = {{"title", wall.notice->title}, {"lines", wall.notice->lines}};
    }
    if (wall.page) {
        json["page"] = page_json(*wall.page);
    }
    return json;
}

Json action_json(const app::ActionView& action) {
    return {{"words", action.words}, {"line", action.line}};
}

Json maybe_action_json(const std::optional<app::ActionView>& action) {
    return action ? action_json(*action) : Json(nullptr);
}

Json count_json(const app::CountView& count) {
    return {{"channel", vote::kChannelIds[static_cast<std::size_t>(count.channel)]},
            {"counts", count.counts},
            {"total", count.total}};
}

Json reason_json(const app::ReasonView& reason) {
    constexpr std::array<std::string_view, 3> kWhere = {"waiting", "wall", "parked"};
    return {{"number", reason.number},
            {"answer", reason.answer},
            {"text", reason.text},
            {"where", kWhere[static_cast<std::size_t>(reason.where)]}};
}

Json numbered_json(const vote::Numbered& one) {
    return {{"number", one.number}, {"text", one.text}};
}

Json planned_json(const app::PlannedView& planned) {
    return {{"scene", planned.scene},
            {"name", planned.name},
            {"pace", vote::kPaceIds[static_cast<std::size_t>(planned.pace)]},
            {"after", planned.after},
            {"minutes", planned.minutes},
            {"done", planned.done},
            {"here", planned.here},
            {"stop", planned.stop},
            {"can_stop", planned.can_stop},
            {"left", planned.left}};
}

Json plan_json(const app::PlanView& plan) {
    return {{"summary", plan.summary}, {"turnings", array_of<Json>(plan.turnings, planned_json)},
            {"stop", plan.stop},       {"finish", plan.finish_words},
            {"over", plan.over},       {"total", plan.total}};
}

Json timer_json(const std::optional<app::TimerView>& timer) {
    return timer ? Json{{"started_ms", timer->started.ms}, {"ends_ms", timer->ends.ms}, {"minutes", timer->minutes}}
                 : Json(nullptr);
}

Json presenter_json(const app::PresenterView& view) {
    return {{"phase", view.phase_words},
            {"next", maybe_action_json(view.next)},
            {"back", maybe_action_json(view.back)},
            {"notes", view.notes},
            {"prompts", view.prompts},
            {"heard", view.heard},
            {"hint", view.hint},
            {"counting", view.counting},
            {"answers", array_of<Json>(view.answers, answer_json)},
            {"counts", array_of<Json>(view.counts, count_json)},
            {"by_phone", view.by_phone ? count_json(*view.by_phone) : Json(nullptr)},
            {"headcount", view.headcount},
            {"choices", array_of<Json>(view.choices, action_json)},
            {"moves", array_of<Json>(view.moves, action_json)},
            {"what_ifs", array_of<Json>(view.what_ifs, action_json)},
            {"jumps", array_of<Json>(view.jumps, action_json)},
            {"reasons", array_of<Json>(view.reasons, reason_json)},
            {"suggestions", array_of<Json>(view.suggestions, numbered_json)},
            {"parked", array_of<Json>(view.parked, numbered_json)},
            {"words_heard", array_of<Json>(view.words_heard, numbered_json)},
            {"timer", timer_json(view.timer)},
            {"plan", plan_json(view.plan)},
            {"paused", view.paused},
            {"finished", view.finished}};
}

}  // namespace

Json room_json(const app::Room& room, const app::PhonesView& phones, const app::Desk& desk) {
    const app::PresenterView view = app::presenter_view(room, desk);
    Json json = {{"revision", view.revision},
                 {"phase", vote::id_of(view.phase)},
                 {"wall", wall_json(view.wall)},
                 {"presenter", presenter_json(view)}};
    if (phones.open || !phones.trouble.empty()) {
        json["phones"] = phones_json(phones);
    }
    return json;
}

Json phones_json(const app::PhonesView& phones) {
    return {{"open", phones.open},
            {"line", phones.line},
            {"trouble", phones.trouble},
            {"address", phones.address},
            {"url", phones.url},
            {"code", phones.code},
            {"co_url", phones.co_url},
            {"on_wall", phones.on_wall},
            {"phones", phones.phones},
            {"seats", phones.seats},
            {"ballots", phones.ballots},
            {"headcount", phones.headcount},
            {"locked", phones.locked},
            {"alarm", phones.alarm},
            {"plain", phones.plain},
            {"slower", phones.slower},
            {"pause", phones.pause},
            {"co_here", phones.co_here},
            {"co_asks_pause", phones.co_asks_pause},
            {"co_holds_next", phones.co_holds_next}};
}

Json record_json(const app::RoomRecord& record) {
    const auto role = [](const vote::RolePresent& one) { return Json{{"role", one.role}, {"people", one.people}}; };
    const auto question = [](const app::RecordedQuestion& one) {
        return Json{{"name", one.name},         {"results", array_of<Json>(one.results, result_json)},
                    {"chosen", one.chosen},     {"why", one.why},
                    {"dissents", one.dissents}, {"suggestions", one.suggestions}};
    };
    return {{"date", record.date},
            {"scenario", record.scenario},
            {"module", record.module},
            {"version", record.version},
            {"people", record.people},
            {"roles", array_of<Json>(record.roles, role)},
            {"questions", array_of<Json>(record.questions, question)},
            {"promises", array_of<Json>(record.promises, promise_json)},
            {"slips", array_of<Json>(record.slips, slip_json)},
            {"truths", record.truths},
            {"learning", record.learning},
            {"words_heard", record.words_heard},
            {"parked", record.parked},
            {"chair", record.chair}};
}

}  // namespace alongside::text
