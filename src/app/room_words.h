#pragma once
/// Names for what a room's session is made of, shared by the wall, the presenter's view and the record.
#include <string>
#include <string_view>
#include <vector>

#include "app/room.h"
#include "app/room_view.h"
#include "content/words.h"

namespace alongside::app {

/// "First vote".
std::string phase_words(const content::Words& words, vote::Phase phase);

std::string circle_words(const content::Words& words, vote::Circle circle);
std::string look_words(const content::Words& words, vote::Look look);

/// The answers of a question as they stand on the wall: options with letters, then something else and rather not say.
std::vector<AnswerView> answers_of(const Room& room, const vote::Question& question, const content::Words& words);

/// What was chosen at a scene, in words: the option's, or that it was left out, or that the room stopped there.
std::string move_words(const Scenario& scenario, const vote::Step& step, const content::Words& words);

/// A step that is a choice of its scene and no listen.
bool is_choice(const vote::Step& step);

/// The counts of a question, a channel each. `by_letter`: the sentence below says A and B, as the rows beside it do.
std::vector<ResultView> results_of(const vote::Question& question, const std::vector<AnswerView>& answers,
                                   bool by_letter, const content::Words& words);

/// Who moved between the votes by phone, a sentence each way.
std::vector<std::string> moves_of(const vote::Question& question, const std::vector<AnswerView>& answers,
                                  const content::Words& words);

/// Reasons that the room may read, and, if asked for, those that were parked.
std::vector<std::string> reasons_of(const vote::Question& question, const std::vector<AnswerView>& answers,
                                    bool parked_too, const content::Words& words);

/// "A", or the text of an answer without a letter.
std::string short_name(const std::vector<AnswerView>& answers, std::string_view answer);

/// The last round in which anything was counted; none if nothing was.
const vote::Round* last_round(const vote::Question& question);

std::vector<RoomPromiseView> promises_of(const vote::Session& session);

}  // namespace alongside::app
