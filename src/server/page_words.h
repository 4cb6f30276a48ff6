#pragma once
/// The words of the phone's pages. The server reads no files: whoever starts it hands them over
/// (app/phone_words.h fills them from the locale).
#include <string>
#include <vector>

namespace alongside::server {

struct PageWords {
    // Joining.
    std::string join_heading;
    std::string join_code;  ///< label of the field
    std::string join_hint;  ///< how a code looks, and where it stands
    std::string join_button;
    std::string join_notes_heading;
    std::vector<std::string> join_notes;  ///< what is kept and what is not

    // Voting.
    std::string vote_button;
    std::string rather_not;
    std::string saving;     ///< on its way
    std::string saved;      ///< after the answer of the server
    std::string not_saved;  ///< there was none
    std::string change;     ///< that it can be changed until the vote closes

    // Three private taps.
    std::string taps_heading;
    std::string taps_note;  ///< who sees them
    std::string tap_plain;
    std::string tap_slower;
    std::string tap_pause;
    std::string tapped;

    // A reason for an answer.
    std::string reason_heading;
    std::string reason_answer;  ///< label of the list of answers
    std::string reason_label;
    std::string reason_button;
    std::string reason_sent;

    std::string pass_on;       ///< what it does: the next person has an answer of their own
    std::string pass_button;   ///< "Pass this phone on"
    std::string back;          ///< from a page that says one sentence
    std::string reload;        ///< where there is no JavaScript
    std::string reconnecting;  ///< the server cannot be reached just now
    std::string over;

    // The second facilitator.
    std::string co_heading;
    std::string co_note;  ///< what this page is for, and what it cannot do
    std::string co_notes;
    std::string co_reasons;
    std::string co_no_reasons;
    std::string co_waiting;  ///< where a reason is
    std::string co_on_wall;
    std::string co_parked;
    std::string co_softened;  ///< label: other words, to be shown instead
    std::string co_approve;
    std::string co_park;
    std::string co_pause;
    std::string co_paused;

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
