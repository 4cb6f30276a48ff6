#include "app/proof_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace alongside::app {

namespace {

namespace messages = content::messages;
using content::Finding;
using prove::Breach;
using prove::Proof;
using prove::Rule;

constexpr double kHeavy = 1.3;  // times as many states: worth naming

messages::Names heaviest_of(const Scenario& scenario, const Proof& proof) {
    messages::Names names;
    for (const prove::Weight& weight : proof.heaviest) {
        if (weight.times >= kHeavy && names.size() < 4) {
            names.push_back(fmt::format("{} ({:.1f} times)", scenario.variables[weight.variable].id, weight.times));
        }
    }
    return names;
}

const Proof& proof_of(const Scenario& scenario, const std::vector<Proof>& proofs, const std::string& seat) {
    return proofs[scenario.find_seat(seat).value_or(0)];
}

std::string number_words(std::size_t number) {
    constexpr std::array<std::string_view, 10> kWords = {"No",   "One", "Two",   "Three", "Four",
                                                         "Five", "Six", "Seven", "Eight", "Nine"};
    return number < kWords.size() ? std::string(kWords[number]) : fmt::format("{}", number);
}

/// A seat need not sit through every part.
bool is_played(const Proof& proof, std::size_t part) {
    return std::any_of(proof.parts[part].begin(), proof.parts[part].end(),
                       [](const auto& ending) { return ending.landing.reached; });
}

/// "Nine endings, all reachable": what was written, and whether it can all be met.
std::string endings_sentence(const Scenario& scenario, const Proof& proof, std::size_t part) {
    std::size_t reached = 0;
    std::size_t idle = 0;
    for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
        const bool is_reached = proof.parts[part][outcome].landing.reached;
        reached += is_reached ? 1U : 0U;
        idle += !is_reached && scenario.seats[proof.seat].endings[part][outcome] ? 1U : 0U;
    }
    return fmt::format("{} ending{} can be reached{}.", number_words(reached), reached == 1 ? "" : "s",
                       idle == 0 ? "" : fmt::format("; {} more are written and cannot", idle));
}

std::string shares_sentence(const Proof& proof, std::size_t part) {
    std::string text;
    for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
        const prove::Landing& landing = proof.parts[part][outcome].landing;
        if (landing.reached) {
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", kOutcomeIds[outcome], share_words(landing.share));
        }
    }
    return fmt::format("Under random play: {}.", text);
}

std::string ways_words(std::uint64_t ways) {
    return ways == prove::kCountless ? fmt::format("more than {}", ways) : fmt::format("{}", ways);
}

std::string reading_sentence(const prove::Reading& reading) {
    const prove::Span minutes = reading.minutes();
    return fmt::format("{} to {} words and {} to {} choices along a way; {} to {} minutes.", reading.words.least,
                       reading.words.most, reading.inputs.least, reading.inputs.most, minutes.least, minutes.most);
}

std::string lost_sentence(const Scenario& scenario, const prove::NoReturn& lost) {
    return fmt::format("From \"{}\" on, one choice can put every good ending out of reach ({}).",
                       scenario.scenes[lost.scene].id, lost.choices.back());
}

std::string unexercised_sentence(const Proof& proof) {
    std::string axes;
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        if (!proof.ranges[axis].exercised()) {
            axes += fmt::format("{}{}", axes.empty() ? "" : ", ", kAxisIds[axis]);
        }
    }
    return axes.empty() ? "Every axis is exercised." : fmt::format("Not exercised: {}.", axes);
}

}  // namespace

std::string share_words(double share) {
    if (share <= 0) {
        return "only by skipping";
    }
    if (share > 0.995) {
        return "nearly always";
    }
    if (share < 0.01) {
        return "fewer than one in 100";
    }
    if (share >= 0.3) {
        return fmt::format("{} in 100", std::lround(share * 100));
    }
    return fmt::format("one in {}", std::lround(1 / share));
}

Finding finding_of(const Scenario& scenario, const std::vector<Proof>& proofs, const Breach& breach) {
    const std::string scene = breach.scene ? scenario.scenes[*breach.scene].id : std::string();
    switch (breach.rule) {
        case Rule::ending_without_text:
            return messages::ending_without_text(breach.seat, scenario.parts[breach.part].id,
                                                 kOutcomeIds[breach.outcome], breach.way);
        case Rule::stuck:
            return messages::stuck(breach.seat, scene, breach.way);
        case Rule::too_large:
            return messages::too_large(breach.seat, static_cast<std::size_t>(breach.number),
                                       heaviest_of(scenario, proof_of(scenario, proofs, breach.seat)));
        case Rule::scene_never_reached:
            return messages::scene_never_reached(scene);
        case Rule::option_never_open:
            return messages::option_never_open(breach.option);
        case Rule::lock_never_shut:
            return messages::lock_never_shut(breach.option);
        case Rule::dominated:
            return messages::dominated(breach.option, breach.other);
        case Rule::key:
            return messages::key(breach.option);
        case Rule::cosmetic:
            return messages::cosmetic(breach.option, breach.other, scenario.scenes[*breach.scene].is_turning_point());
        case Rule::answer_key:
            return messages::answer_key(breach.seat, breach.option, breach.number, breach.of);
        case Rule::promise_never_due:
            return messages::promise_never_due(breach.option, breach.other);
        case Rule::fact_never_found:
            return messages::fact_never_found(breach.other);
        case Rule::too_many_words:
            return messages::too_many_words(breach.number, prove::kMostWordsAPath);
        case Rule::too_few_words:
            return messages::too_few_words(breach.number, prove::kLeastWordsAPath);
        case Rule::facts:
            return messages::fact_count(breach.seat, breach.number, prove::kLeastFacts, prove::kMostFacts);
        case Rule::two_ways_to_be_right:
            return messages::two_ways_to_be_right(scene, breach.way);
        case Rule::close_calls:
            return messages::close_calls(breach.number, breach.of);
        case Rule::costs:
            return messages::costs(breach.number, breach.of);
        case Rule::right_at_wrong_time:
            return messages::right_at_wrong_time();
        case Rule::raises_and_lowers:
            return messages::raises_and_lowers(breach.number);
        case Rule::beats_move_stances:
            return messages::beats_move_stances(breach.number, prove::kMostBeatsThatMove);
        case Rule::people_with_stances:
            return messages::people_with_stances(breach.number, prove::kMostPeopleWithStances);
        case Rule::no_curtain:
            return messages::no_curtain();
        case Rule::nobody_waits:
            return messages::nobody_waits();
        case Rule::label_on_participant:
            return messages::label_on_participant(breach.option, breach.other);
        case Rule::refusal_scored_down:
            return messages::refusal_scored_down(breach.option, breach.number);
    }
    return {};
}

std::vector<std::string> sentences_of(const Scenario& scenario, const std::vector<Proof>& proofs) {
    std::vector<std::string> sentences;
    for (const Proof& proof : proofs) {
        const std::string& seat = scenario.seats[proof.seat].id;
        if (!proof.complete) {
            sentences.push_back(fmt::format("Seat {}: not proved.", seat));
            continue;
        }
        sentences.push_back(fmt::format("Seat {}: proved over {} states and {} ways through.", seat, proof.states,
                                        ways_words(proof.ways)));
        for (std::size_t part = 0; part < scenario.parts.size(); ++part) {
            if (!is_played(proof, part)) {
                continue;
            }
            const std::string name = scenario.parts[part].id.empty() ? "" : scenario.parts[part].id + ": ";
            sentences.push_back("  " + name + endings_sentence(scenario, proof, part) + " " +
                                shares_sentence(proof, part));
        }
        if (proof.stuck.empty()) {
            sentences.emplace_back("  Nobody can get stuck.");
        }
        if (proof.last_good) {
            sentences.push_back("  " + lost_sentence(scenario, *proof.last_good));
        }
        if (proof.reading) {
            sentences.push_back("  " + reading_sentence(*proof.reading));
        }
        sentences.push_back("  " + unexercised_sentence(proof));
    }
    return sentences;
}

}  // namespace alongside::app
