#include "story.h"

#include <fmt/format.h>

#include "content/source.h"

using namespace alongside;
using namespace alongside::content;

namespace support {

const std::string kStory = R"(format: 1
id: hall
title: The hall
module: M1
minutes: 10
summary: A hall, and a question.
review:
  status: draft
  note: Nobody has read it yet.
people:
  gwen: {stance: wary, here-for: an answer}
  marta: {stance: watching}
  callum: {}
room: watching
energy: 4
conditions: {capacity: 1}
listens: 2
resources:
  weeks: {from: 0, to: 12, start: 6}
flags: [told, rang]
facts:
  lease:
    gone: A gym has it.
    open: It stands empty.
promises:
  numbers:
    to: marta
    text: The numbers
    due: stall
seats:
  chair:
    start: hall
    participant: yes
    you: You are in the chair.
scenes:
  hall:
    place: sports-hall
    light: evening
    turning: The start
    say:
      - The hall is full.
      - gwen: Well?
    ask: What do you say?
    listens:
      row:
        who: callum
        text: Ask Callum
        change: {room: -1}
        say:
          - callum: Watch row four.
    options:
      open-book:
        text: Open the book.
        pen: asked
        axes: {HO: +1, AS: 0}
        change: {gwen: +1, weeks: "=3"}
        set: told
        promise: numbers
      wait:
        text: Wait.
        pen: led
        act: wait
        when: energy >= 2
        locked: You are too tired.
        also:
          - when: room <= cold
            axes: {HO: -2}
            heard: {marta: Nothing.}
            because: There was nothing in it.
            trap: T-hide
            say:
              - It is a long wait.
        go: out
    skip: {say: You go on., go: walk}
    curtain: lights-out
    go: walk
  walk:
    enter:
      - when: told and lease = gone
        set: rang
        say:
          - Your phone rings.
    say:
      - when: rang
        text: You walk home.
    go: stall
  stall:
    place: market
    light: day
    coda: Ten days later
    say:
      - marta: So?
    options:
      give:
        text: Give her the numbers.
        when: numbers = made
        keep: numbers
      shrug:
        text: Say nothing.
    go: end
  lights-out:
    say:
      - The lights go out.
    question: When?
endings:
  chair:
    L2-:
      title: Asked
      say:
        - You asked them.
      question: What for?
at-home:
  chair:
    gwen:
      - when: gwen >= warm
        text: I will go again.
      - text: I left early.
)";

const World& world() {
    static const World shared = {{{"gwen", "Gwen Pritchard", "Gwen", "Retired bus inspector", "which bus"},
                                  {"marta", "Marta Kowalska", "Marta", "Runs the bakery stall", "what people ask"},
                                  {"callum", "Callum Reid", "Callum", "Peer mentor", "how to sit beside somebody"}},
                                 {{"sports-hall", "Fenside sports hall", "Stacked chairs."},
                                  {"market", "Marta's stall", "A striped awning."},
                                  {"community-room", "The community room", "A kettle."},
                                  {"office", "An office", "A small plant."}}};
    return shared;
}

std::string with(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    INFO("replacing: " << from);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(from, at + 1) == std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string story_with(std::string_view from, std::string_view to) {
    return with(kStory, from, to);
}

ReadScenario read(std::string_view text) {
    return read_scenario(text, "scenario.yaml", world());
}

namespace {

/// The line from the caret on.
std::string_view pointed_at(const Diagnostic& finding) {
    std::string_view rest = finding.source;
    for (std::size_t i = 1; i < finding.caret && !rest.empty(); ++i) {
        rest.remove_prefix(decode(rest).bytes);
    }
    return rest;
}

}  // namespace

Told told(const std::vector<Diagnostic>& findings) {
    Told sentences;
    for (const Diagnostic& finding : findings) {
        const std::string at = finding.caret == 0 ? "" : fmt::format(" `{}`", pointed_at(finding));
        const std::string mend = finding.mend.empty() ? "" : " " + finding.mend;
        sentences.push_back(fmt::format("{}{}: {}{}", finding.code, at, finding.message, mend));
    }
    return sentences;
}

Told told(std::string_view text) {
    const ReadScenario result = read(text);
    CHECK(result.scenario.has_value() == !has_errors(result.findings));
    return told(result.findings);
}

namespace {

class Soundness {
  public:
    explicit Soundness(const Scenario& scenario) : scenario_(scenario) {}

    Told check();

  private:
    void expect(bool good, const std::string& what) {
        if (!good) {
            broken_.push_back(what);
        }
    }
    void check(const Condition& condition);
    void check(const std::vector<Line>& lines);
    void check(const std::vector<Effect>& effects);
    void check(const std::vector<Tag>& tags);
    void check(const std::vector<Consequence>& consequences);
    void check(const Routes& routes, std::size_t from);
    void check(const Option& option, std::size_t from, bool turning_point);
    void check(const Scene& scene, std::size_t index);
    void check_person(int person) {
        expect(person >= 0 && static_cast<std::size_t>(person) < scenario_.people.size(), "person");
    }

    const Scenario& scenario_;
    Told broken_;
};

void Soundness::check(const Condition& condition) {
    std::size_t waiting = condition.always() ? 1 : 0;
    for (const Term& term : condition.terms()) {
        const bool join = term.kind == Term::Kind::all_of || term.kind == Term::Kind::any_of;
        expect(waiting >= (join ? 2U : term.kind == Term::Kind::negate ? 1U : 0U), "answers for a join");
        waiting += term.kind == Term::Kind::test ? 1U : 0U;
        waiting -= join ? 1U : 0U;
        expect(waiting <= Condition::kMaxDepth, "answers waiting");
        expect(term.variable < scenario_.variables.size(), "variable of a condition");
    }
    expect(waiting == 1, "one answer");
}

void Soundness::check(const std::vector<Line>& lines) {
    for (const Line& line : lines) {
        check(line.when);
        expect(line.speaker == Line::kNarration || line.speaker == Line::kPlayer ||
                   static_cast<std::size_t>(line.speaker) < scenario_.people.size(),
               "speaker");
    }
}

void Soundness::check(const std::vector<Effect>& effects) {
    for (const Effect& effect : effects) {
        expect(effect.variable < scenario_.variables.size(), "variable of an effect");
    }
}

void Soundness::check(const std::vector<Tag>& tags) {
    for (const Tag& tag : tags) {
        expect(tag.value >= -2 && tag.value <= 2 && static_cast<std::size_t>(tag.axis) < kAxes, "tag");
    }
}

void Soundness::check(const std::vector<Consequence>& consequences) {
    expect(consequences.size() <= 64, "consequences");
    for (const Consequence& consequence : consequences) {
        check(consequence.when);
        check(consequence.effects);
        check(consequence.tags);
        check(consequence.say);
    }
}

void Soundness::check(const Routes& routes, std::size_t from) {
    expect(!routes.empty() && routes.back().when.always(), "a route that always holds");
    for (const Route& route : routes) {
        check(route.when);
        expect(route.to == kEnd || route.to == kOut || (route.to > from && route.to < scenario_.scenes.size()),
               "a route that leads forward");
    }
}

void Soundness::check(const Option& option, std::size_t from, bool turning_point) {
    expect(!option.text.empty(), "text of an option");
    expect(option.pen.has_value() == turning_point, "pen");
    check(option.when);
    check(option.effects);
    check(option.tags);
    check(option.also);
    check(option.say);
    check(option.go, from);
    for (const Pledge& pledge : option.pledges) {
        expect(scenario_.variables[pledge.promise].kind == VarKind::promise, "pledge");
    }
    for (const Heard& heard : option.heard) {
        check_person(heard.person);
    }
}

void Soundness::check(const Scene& scene, std::size_t index) {
    check(scene.enter);
    for (const Consequence& consequence : scene.enter) {
        expect(consequence.tags.empty(), "no tags on the way in");
    }
    check(scene.say);
    expect(scenario_.find_place(scene.place) != nullptr, "place");
    expect(scene.part < scenario_.parts.size(), "part");
    expect(scene.is_passage() || (scene.options.size() >= 2 && scene.options.size() <= kMaxOptions), "options");
    for (const Option& option : scene.options) {
        check(option, index, scene.is_turning_point());
    }
    check(scene.is_passage() ? scene.go : scene.skip_go, index);
    for (const Listen& listen : scene.listens) {
        check_person(listen.who);
        expect(scenario_.variables[listen.heard].kind == VarKind::heard, "heard");
        check(listen.say);
    }
    expect(!scene.curtain || scenario_.scenes[*scene.curtain].is_curtain, "curtain");
}

Told Soundness::check() {
    expect(scenario_.variables.size() >= kFirstOwn && scenario_.variables.size() <= kMaxVariables, "variables");
    for (const Variable& variable : scenario_.variables) {
        expect(variable.low <= variable.start && variable.start <= variable.high, "start of " + variable.id);
    }
    for (std::size_t i = 0; i < scenario_.scenes.size(); ++i) {
        check(scenario_.scenes[i], i);
    }
    for (const Seat& seat : scenario_.seats) {
        expect(seat.start < scenario_.scenes.size() && seat.endings.size() == scenario_.parts.size(), "seat");
    }
    for (const Promise& promise : scenario_.promises) {
        check_person(promise.to);
        expect(promise.due < scenario_.scenes.size(), "due");
    }
    expect(!scenario_.seats.empty() && !scenario_.parts.empty() && !scenario_.scenes.empty(), "something to play");
    return std::move(broken_);
}

}  // namespace

Told unsound(const Scenario& scenario) {
    return Soundness(scenario).check();
}

}  // namespace support
