#pragma once
/// Every sentence that content says to an author, each made in one place.
///
/// A finding is a code, what is wrong, and what to do about it. The functions take what the sentence needs and nothing
/// else; where it belongs in the file is added by Findings. Readers call the function that names the slip.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"

namespace alongside::content {

/// Positions in codes(). The numbers that people see stand in messages.cpp and never change; this order may.
enum class Code : std::uint8_t {
    no_file,
    too_big,
    not_utf8,
    control_character,
    empty_file,
    tab,
    too_deep,
    too_long,
    shorthand,
    second_document,
    colon_in_text,
    quotes,
    indentation,
    brackets,
    no_colon,
    syntax,
    cut_by_hash,
    written_twice,
    comma_in_text,
    wrong_kind,
    unknown_key,
    missing_key,
    not_a_number,
    out_of_range,
    unknown_word,
    bad_id,
    taken_id,
    wrong_count,
    out_of_place,
    unknown_name,
    placeholder,
    format,
    folder_name,
    bare_change,
    bad_condition,
    bad_comparison,
    leads_back,
    no_way_on,
    no_pen,
    skip_needs_go,
    unreachable,
    curtain,
    promise_timing,
    part_order,
    too_much_state,
    unused,
    bad_echo,
    bad_day,
    word_values,
    more_findings,
    option_lengths,
    absolute,
    long_option,
    long_line,
    long_sentence,
    hard_to_read,
    unexplained_term,
    unopened_short_form,
    people_label,
    not_composed,
    unknown_source,
    no_trainer_notes,
    unused_lowering,
    uncovered,
    unknown_echo,
    ending_without_text,
    stuck,
    too_large,
    scene_never_reached,
    option_never_open,
    lock_never_shut,
    promise_never_due,
    fact_never_found,
    dominated,
    key,
    cosmetic,
    cosmetic_beat,
    answer_key,
    too_many_words,
    too_few_words,
    fact_count,
    two_ways_to_be_right,
    close_calls,
    costs,
    right_at_wrong_time,
    raises_and_lowers,
    beats_move_stances,
    people_with_stances,
    no_curtain,
    nobody_waits,
    label_on_participant,
    refusal_scored_down,
    walk_stops,
    walk_lands_elsewhere,
};

const CodeName& code_name(Code code);

struct Finding {
    Code code = Code::syntax;
    std::string message;
    std::string mend;
};

namespace messages {

using Name = std::string_view;
using Names = std::vector<std::string>;

// The file as bytes.
Finding no_file();
Finding too_big();
Finding not_utf8();
Finding control_character(char32_t code);
Finding empty_file();

// The file as YAML.
Finding tab();
Finding too_deep(std::size_t most);
Finding too_many_nodes(std::size_t most);
Finding shorthand(char sign);
Finding second_document();
Finding colon_in_text();
Finding quotes();
Finding quote_never_closed();
Finding backslash();
Finding indentation();
Finding list_in_same_line();
Finding brackets();
Finding text_after_bracket();
Finding no_colon();
Finding text_begins_with(Name sign);
Finding text_after_bar();
Finding syntax(Name problem);
Finding name_is_no_text();
Finding cut_by_hash();
Finding comma_in_text();
Finding written_twice(Name name, std::size_t first_line);

// The shape of entries.
Finding expected_text(bool nothing_there);
Finding expected_list();
Finding expected_entries();
Finding unknown_key(Name key, Name where, const Names& known);
Finding missing_key(Name key, Name where);
Finding not_a_number(Name text);
Finding out_of_range(Name what, Name text, int low, int high);
Finding unknown_word(Name text, Name what, const Names& known);
Finding bad_id(Name text);
Finding bad_trap(Name text);
Finding taken_id(Name id, std::size_t first_line);
Finding reserved_id(Name id);
Finding wrong_count(Name where, std::size_t count, Name things, std::size_t low, std::size_t high);
Finding out_of_place(Name key, Name why);
Finding unknown_name(Name name, Name what, const Names& known, Name hint = {});
Finding no_such_speaker(Name name);
Finding second_speaker(Name name);
Finding placeholder(Name text);
Finding format(Name text);
Finding word_values(Name key, std::size_t values);
Finding folder_name(Name id, Name folder);

// The story.
Finding bare_change(Name text);
Finding unclear_change(Name text);
Finding not_changeable(Name name, Name kind, Name mend);
Finding range_backwards(Name what);
Finding condition_syntax(Name problem, Name mend);
Finding condition_too_long();
Finding needs_comparison(Name name, Name example);
Finding stands_alone(Name name);
Finding only_same(Name name);
Finding no_stance(Name person);
Finding leads_back(Name from, Name to);
Finding no_way_on(Name where);
Finding last_route_has_when();
Finding route_needs_when();
Finding no_pen(Name option);
Finding skip_needs_go(Name scene);
Finding start_is_no_scene(Name target);
Finding bad_echo(Name echo);
Finding bad_day(Name day);
Finding due_is_no_scene(Name target);
Finding too_many_turning_points(std::size_t most);
Finding unreachable(Name scene);
Finding goes_to_curtain(Name scene);
Finding not_in_a_curtain(Name scene, Name key);
Finding curtain_needs_scene(Name target);
Finding promise_due_too_early(Name promise, Name maker, Name due);
Finding promise_settled_too_late(Name promise, Name scene, Name due);
Finding part_order(Name scene, Name part, Name before);
Finding too_many_numbers(std::size_t most);
Finding too_much_state(std::size_t bits, std::size_t most);
Finding unused(Name name, Name why);
Finding more_findings();

// What the lints ask for.
Finding option_lengths(Name scene, std::size_t shortest, std::size_t longest, std::size_t percent);
Finding absolute(Name word);
Finding long_option(std::size_t characters, std::size_t most);
Finding long_line(std::size_t words, std::size_t most_words, std::size_t characters, std::size_t most_characters);
Finding long_sentence(std::size_t words, std::size_t most);
Finding hard_to_read(Name score, double mean_sentence);
Finding unexplained_term(Name form, Name plain);
Finding empty_term(Name form, Name plain);
Finding unopened_short_form(Name form);
Finding people_label(Name form, Name plain);
Finding not_composed();
Finding unknown_source(Name id, const Names& known);
Finding unknown_echo(Name echo, const Names& known);
Finding no_trainer_notes();
Finding unused_lowering(Name code);
Finding uncovered(char32_t code);

// What the proof finds (core/prove/rules.h). `way` is a list of choices that shows it.
Finding ending_without_text(Name seat, Name part, Name outcome, const Names& way);
Finding stuck(Name seat, Name scene, const Names& way);
Finding too_large(Name seat, std::size_t states, const Names& heaviest);
Finding scene_never_reached(Name scene);
Finding option_never_open(Name option);
Finding lock_never_shut(Name option);
Finding promise_never_due(Name option, Name promise);
Finding fact_never_found(Name fact);
Finding dominated(Name option, Name by);
Finding key(Name option);
Finding cosmetic(Name option, Name other, bool turning_point);
Finding answer_key(Name seat, Name bot, long percent, long of_random);
// The rules of play.
Finding too_many_words(long words, long most);
Finding too_few_words(long words, long least);
Finding fact_count(Name seat, long count, long least, long most);
Finding two_ways_to_be_right(Name scene, const Names& way);
Finding close_calls(long close, long of);
Finding costs(long cost, long of);
Finding right_at_wrong_time();
Finding raises_and_lowers(long count);
Finding beats_move_stances(long count, long most);
Finding people_with_stances(long count, long most);
Finding no_curtain();
Finding nobody_waits();
Finding label_on_participant(Name option, Name label);
Finding refusal_scored_down(Name option, long total);

}  // namespace messages

}  // namespace alongside::content
