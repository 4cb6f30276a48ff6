#pragma once
/// The words of the phone's pages. The server reads no files: whoever starts it hands them over
/// (app/phone_words.h fills them from the locale).
#include <string>
#include <vector>

namespace alongside::server {

struct PageWords {
    std::string product;  ///< "Alongside"

    // Joining.
    std::string join_heading;
    std::string join_code;  ///< label of the field
    std::string join_button;
    std::vector<std::string> join_notes;  ///< what is kept and what is not

    // Voting.
    std::string vote_button;
    std::string rather_not;
    std::string saved;      ///< after the answer of the server
    std::string not_saved;  ///< there was none
    std::string change;     ///< that it can be changed until the vote closes

    // Three private taps.
    std::string taps_heading;
    std::string tap_plain;
    std::string tap_slower;
    std::string tap_pause;
    std::string tapped;

    // A reason for an answer.
    std::string reason_heading;
    std::string reason_label;
    std::string reason_button;
    std::string reason_sent;

    std::string pass_on;       ///< "You can pass this phone on."
    std::string reload;        ///< where there is no JavaScript
    std::string reconnecting;  ///< the server cannot be reached just now
    std::string over;

    // The second facilitator.
    std::string co_heading;
    std::string co_notes;
    std::string co_reasons;
    std::string co_approve;
    std::string co_park;
    std::string co_pause;
    std::string co_paused;
    std::string co_next;

    // What the server refuses, a sentence each.
    std::string wrong_code;
    std::string slow_down;  ///< too many wrong codes, or taps too fast
    std::string locked;     ///< nobody new is let in just now
    std::string no_seat;    ///< join first
    std::string not_found;
    std::string not_ours;    ///< another site asked in this phone's name
    std::string unreadable;  ///< a request that makes no sense
    std::string busy;        ///< not stored, try again
};

}  // namespace alongside::server
