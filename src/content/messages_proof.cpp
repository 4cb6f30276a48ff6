#include <fmt/format.h>

#include "content/messages.h"

/// The sentences about what the proof finds, and about the rules of play.
namespace alongside::content::messages {

namespace {

std::string shown_by(const Names& way) {
    return way.empty() ? std::string() : fmt::format(" It happens after: {}.", fmt::join(way, ", "));
}

std::string_view bot_words(Name bot) {
    if (bot == "longest") {
        return "takes the longest option each time";
    }
    if (bot == "shortest") {
        return "takes the shortest option each time";
    }
    if (bot == "first") {
        return "takes the first option in the file each time";
    }
    return "takes the option with the most warm words each time";
}

}  // namespace

Finding ending_without_text(Name seat, Name part, Name outcome, const Names& way) {
    const std::string where = part.empty() ? std::string(seat) : fmt::format("{}, {}", seat, part);
    return {Code::ending_without_text,
            fmt::format("From the seat \"{}\" the ending {} can be reached, and it has no text.", seat, outcome),
            fmt::format("Write it under \"endings\", {}, {}.{}", where, outcome,
                        way.empty() ? " Only people who skip a scene come to it." : shown_by(way))};
}

Finding stuck(Name seat, Name scene, const Names& way) {
    return {Code::stuck,
            fmt::format("In the scene \"{}\" every option can be locked at once, and then nobody can go on.", scene),
            fmt::format("Leave one option without a \"when\".{} (Seat \"{}\".)", shown_by(way), seat)};
}

Finding too_large(Name seat, std::size_t states, const Names& heaviest) {
    return {
        Code::too_large,
        fmt::format("From the seat \"{}\" this story has too many states to be proved: more than {}.", seat, states),
        heaviest.empty() ? std::string("Let fewer beats move a stance, and ask for a flag soon after it is set.")
                         : fmt::format("What multiplies them most: {}. Ask for these sooner, or move them less often.",
                                       fmt::join(heaviest, ", "))};
}

Finding scene_never_reached(Name scene) {
    return {Code::scene_never_reached, fmt::format("Nobody ever comes to the scene \"{}\".", scene),
            "The conditions on the way to it never hold together. Change them, or take the scene out."};
}

Finding option_never_open(Name option) {
    return {Code::option_never_open, fmt::format("The option \"{}\" is never open.", option),
            "Its \"when\" never holds when somebody comes here. Change it, or take the option out."};
}

Finding lock_never_shut(Name option) {
    return {Code::lock_never_shut, fmt::format("The option \"{}\" has a \"when\" that always holds.", option),
            "Take the \"when\" out, or ask for something that can be otherwise here."};
}

Finding promise_never_due(Name option, Name promise) {
    return {Code::promise_never_due,
            fmt::format("After \"{}\" the story can end before the promise \"{}\" falls due.", option, promise),
            "Let every way to the end pass the scene in which it is due."};
}

Finding fact_never_found(Name fact) {
    return {Code::fact_never_found, fmt::format("Nobody can find out about the fact \"{}\" by listening.", fact),
            "Let somebody who can be heard out say something that depends on it."};
}

Finding dominated(Name option, Name by) {
    return {Code::dominated,
            fmt::format("Nobody has a reason to take \"{}\": \"{}\" leads to the same place and is better or as good "
                        "in everything.",
                        option, by),
            "Give it something of its own that is worth having, or let the other one cost more."};
}

Finding key(Name option) {
    return {
        Code::key,
        fmt::format("\"{}\" is simply the right answer: it is best by 2 or more, whatever is true tonight.", option),
        "Let it depend on a fact, give it a cost, or make another option as good in another way."};
}

Finding cosmetic(Name option, Name other, bool turning_point) {
    return {turning_point ? Code::cosmetic : Code::cosmetic_beat,
            fmt::format("\"{}\" and \"{}\" lead to the same place and change the same things.", option, other),
            "Let one of them change something, if only a flag that is asked for soon."};
}

Finding answer_key(Name seat, Name bot, long percent, long of_random) {
    return {
        Code::answer_key,
        fmt::format("A reader who {} ends on the good side {} times in 100; one who picks by chance, {} times.",
                    bot_words(bot), percent, of_random),
        fmt::format("The look of the options gives them away. Write some of the good ones differently. (Seat \"{}\".)",
                    seat)};
}

Finding too_many_words(long words, long most) {
    return {Code::too_many_words, fmt::format("The longest way through has {} words to read.", words),
            fmt::format("Keep it to {}: that is a quarter of an hour.", most)};
}

Finding too_few_words(long words, long least) {
    return {Code::too_few_words, fmt::format("The longest way through has only {} words to read.", words),
            fmt::format("A whole evening needs about {}.", least)};
}

Finding fact_count(Name seat, long count, long least, long most) {
    return {Code::fact_count,
            fmt::format("From the seat \"{}\" {}.", seat,
                        count == 1 ? "1 fact matters" : fmt::format("{} facts matter", count)),
            fmt::format("Let {} to {} things be true tonight that nobody announces.", least, most)};
}

Finding two_ways_to_be_right(Name scene, const Names& way) {
    return {Code::two_ways_to_be_right,
            fmt::format("In \"{}\" there are not always two options that do good, each in a way of its own.", scene),
            fmt::format("Let two options be above 0 on the whole, on different axes.{}", shown_by(way))};
}

Finding close_calls(long close, long of) {
    return {Code::close_calls,
            fmt::format("At {} of {} turning points the two best options are within 1 of each other.", close, of),
            "It should be at least half of them, or people learn to look for the one right answer."};
}

Finding costs(long cost, long of) {
    return {Code::costs, fmt::format("Of {} options that are best at some time, {} cost something.", of, cost),
            "Let three quarters of them cost trust, energy, time, money or somebody's goodwill."};
}

Finding right_at_wrong_time() {
    return {Code::right_at_wrong_time, "No option is right on one night and wrong on another.",
            "Give one an \"also\" with \"axes\" that depends on a fact."};
}

Finding raises_and_lowers(long count) {
    return {Code::raises_and_lowers,
            fmt::format("Turning points with an option that pleases one person and costs another something: {}. There "
                        "should be at least 2.",
                        count),
            "Let an option raise one person's stance and lower another's."};
}

Finding beats_move_stances(long count, long most) {
    return {Code::beats_move_stances, fmt::format("{} beats move a stance.", count),
            fmt::format("At most {} should; let the others colour what is said next.", most)};
}

Finding people_with_stances(long count, long most) {
    return {Code::people_with_stances, fmt::format("{} people have a stance of their own.", count),
            fmt::format("Nobody can keep more than {} in mind. Let some be voices.", most)};
}

Finding no_curtain() {
    return {Code::no_curtain, "There is no place to stop honestly before the end.",
            "Give a turning point in the middle a \"curtain\"."};
}

Finding nobody_waits() {
    return {Code::nobody_waits, "Nowhere can one say nothing and wait.", "Give one option \"act: wait\"."};
}

Finding label_on_participant(Name option, Name label) {
    return {Code::label_on_participant,
            fmt::format("\"{}\" carries the label {} in a seat that holds no power.", option, label),
            "Labels name moves of people who hold power. Take it away."};
}

Finding refusal_scored_down(Name option, long total) {
    return {Code::refusal_scored_down,
            fmt::format("\"{}\" is refusing, waiting or leaving in a participant's seat, and its axes sum to {}.",
                        option, total),
            "Saying no is never scored below 0 there."};
}

}  // namespace alongside::content::messages
