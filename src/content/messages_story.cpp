#include <fmt/format.h>

#include "content/messages.h"

/// The sentences about what happens in a story.
namespace alongside::content::messages {

Finding bare_change(Name text) {
    return {Code::bare_change, fmt::format("It is not clear whether {0} is added or replaces what was there.", text),
            fmt::format("Write +{0} to add, -{0} to take away, or \"={0}\" to set it.", text)};
}

Finding unclear_change(Name text) {
    return {Code::bare_change, fmt::format("\"{}\" is no change.", text),
            "Write +1 to add, -1 to take away, or \"=3\" to set a number."};
}

Finding not_changeable(Name name, Name kind, Name mend) {
    return {Code::out_of_place, fmt::format("\"{}\" is {}, and \"change\" is for stances and numbers.", name, kind),
            std::string(mend)};
}

Finding range_backwards(Name what) {
    return {Code::out_of_range, fmt::format("The range of \"{}\" ends before it begins.", what),
            "\"to\" must be more than \"from\"."};
}

Finding condition_syntax(Name problem, Name mend) {
    return {Code::bad_condition, std::string(problem), std::string(mend)};
}

Finding condition_too_long() {
    return condition_syntax("The condition is too long, or has too many brackets inside each other.",
                            "Remember a part of it in a flag.");
}

Finding needs_comparison(Name name, Name example) {
    return {Code::bad_comparison, fmt::format("\"{}\" alone is no question.", name),
            fmt::format("Compare it, as in \"{}\".", example)};
}

Finding stands_alone(Name name) {
    return {Code::bad_comparison, fmt::format("\"{}\" is either yes or no, and cannot be compared.", name),
            fmt::format("Write \"{0}\" alone, or \"not {0}\".", name)};
}

Finding only_same(Name name) {
    return {Code::bad_comparison, fmt::format("\"{}\" has no more and no less.", name), "Compare it with = or !=."};
}

Finding no_stance(Name person) {
    return {Code::bad_comparison, fmt::format("\"{}\" has no stance in this scenario.", person),
            fmt::format("Give them one under \"people\", as in \"{}: {{stance: wary}}\".", person)};
}

Finding leads_back(Name from, Name to) {
    return {Code::leads_back, fmt::format("The scene \"{}\" leads back to \"{}\".", from, to),
            "A story only goes forward: lead to a scene further down, or move that scene below this one."};
}

Finding no_way_on(Name where) {
    return {Code::no_way_on, fmt::format("{} leads nowhere.", where),
            "Add \"go:\" with the next scene, or \"go: end\", here or for the whole scene."};
}

Finding last_route_has_when() {
    return {Code::no_way_on, "The last way on has a \"when\", so there may be none.",
            "Add one more without \"when\", for every other case."};
}

Finding route_needs_when() {
    return {Code::no_way_on, "This way on has no \"when\", so those below it are never taken.",
            "Give it a \"when\", or move it to the end."};
}

Finding no_pen(Name option) {
    return {Code::no_pen, fmt::format("The option \"{}\" has no \"pen\", and this is a turning point.", option),
            "Say who decided: \"pen: told\", \"asked\", \"shared\" or \"led\"."};
}

Finding skip_needs_go(Name scene) {
    return {Code::skip_needs_go,
            fmt::format(
                "The options of \"{}\" lead to different places, and it is not said where somebody goes who skips it.",
                scene),
            "Add \"skip:\" with \"say:\" and \"go:\"."};
}

Finding start_is_no_scene(Name target) {
    return {Code::unknown_name, fmt::format("A seat cannot start at \"{}\".", target),
            "Name the scene in which it begins."};
}

Finding bad_day(Name day) {
    return {Code::bad_day, fmt::format("\"{}\" is no day of the calendar.", day),
            "Write the year, the month and the day: 2026-05-01."};
}

Finding bad_echo(Name echo) {
    return {Code::bad_echo, fmt::format("\"{}\" is nothing that a line can echo.", echo),
            "Name a scenario and an option or an ending of it, with a slash between, as in \"outrage/own-it\" or "
            "\"outrage/L2+\"."};
}

Finding due_is_no_scene(Name target) {
    return {Code::unknown_name, fmt::format("A promise cannot fall due at \"{}\".", target),
            "Name the scene in which it is kept, renegotiated or let slide."};
}

Finding too_many_turning_points(std::size_t most) {
    return {Code::wrong_count, fmt::format("This is turning point number {}.", most + 1),
            fmt::format("A scenario can have {}. Take out \"turning\" and the pens, and it is a beat.", most)};
}

Finding unreachable(Name scene) {
    return {Code::unreachable, fmt::format("Nothing leads to the scene \"{}\".", scene),
            "Name it in a \"go\" further up, or take it out."};
}

Finding goes_to_curtain(Name scene) {
    return {Code::curtain, fmt::format("The scene \"{}\" ends a session early, so nothing else can lead to it.", scene),
            "It is reached by \"curtain\" alone. Make another scene for the way on."};
}

Finding not_in_a_curtain(Name scene, Name key) {
    return {Code::curtain, fmt::format("The scene \"{}\" ends a session early, so it cannot have \"{}\".", scene, key),
            "It has what is said, and may have a question. Nothing comes after it."};
}

Finding curtain_needs_scene(Name target) {
    return {Code::curtain, fmt::format("A curtain cannot be \"{}\".", target),
            "Name a scene that ends the session honestly with what is said in it."};
}

Finding promise_due_too_early(Name promise, Name maker, Name due) {
    return {Code::promise_timing,
            fmt::format("The promise \"{}\" is made in \"{}\", but falls due in \"{}\", which is not later.", promise,
                        maker, due),
            "Let it fall due in a scene further down."};
}

Finding promise_settled_too_late(Name promise, Name scene, Name due) {
    return {Code::promise_timing,
            fmt::format("What becomes of the promise \"{}\" is told in \"{}\", after it fell due in \"{}\".", promise,
                        scene, due),
            "A promise that nobody has dealt with when its scene ends has been let slide. Move this to the scene where "
            "it falls due, or "
            "let it fall due later."};
}

Finding part_order(Name scene, Name part, Name before) {
    return {Code::part_order,
            fmt::format("The scene \"{}\" belongs to the part \"{}\", but stands after scenes of \"{}\".", scene, part,
                        before),
            "Keep the scenes of a part together, and the parts in the order of \"parts\"."};
}

Finding too_many_numbers(std::size_t most) {
    return {Code::too_much_state, fmt::format("The story remembers more than {} things.", most),
            "Take out flags, facts or people's stances that little depends on."};
}

Finding too_much_state(std::size_t bits, std::size_t most) {
    return {
        Code::too_much_state,
        fmt::format("All that the story remembers needs {} bits, and {} is the most that can be proved.", bits, most),
        "Make the ranges of resources smaller, or take out flags and stances that little depends on."};
}

Finding unused(Name name, Name why) {
    return {Code::unused, fmt::format("\"{}\" {}.", name, why), "Use it, or take it out."};
}

}  // namespace alongside::content::messages
