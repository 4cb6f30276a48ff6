#include "app/phone_words.h"

namespace alongside::app {

using content::Word;

server::PageWords page_words(const content::Words& words) {
    const auto said = [&](Word word) { return std::string(words[word]); };
    server::PageWords page;
    page.join_heading = said(Word::phone_join_heading);
    page.join_code = said(Word::phone_join_code);
    page.join_notes = {said(Word::phone_join_note_names), said(Word::phone_join_note_kept),
                       said(Word::phone_join_note_hands)};
    page.join_button = said(Word::phone_join_button);
    page.vote_button = said(Word::phone_vote_button);
    page.rather_not = said(Word::wall_rather_not);
    page.saved = said(Word::phone_vote_saved);
    page.not_saved = said(Word::phone_vote_not_saved);
    page.change = said(Word::phone_vote_change);
    page.taps_heading = said(Word::phone_taps_heading);
    page.tap_plain = said(Word::phone_tap_plain);
    page.tap_slower = said(Word::phone_tap_slower);
    page.tap_pause = said(Word::phone_tap_pause);
    page.tapped = said(Word::phone_tapped);
    page.reason_heading = said(Word::phone_reason_heading);
    page.reason_label = said(Word::phone_reason_label);
    page.reason_answer = said(Word::phone_reason_answer);
    page.reason_button = said(Word::phone_reason_button);
    page.reason_sent = said(Word::phone_reason_sent);
    page.pass_on = said(Word::phone_pass_on);
    page.reload = said(Word::phone_reload);
    page.reconnecting = said(Word::phone_reconnecting);
    page.over = said(Word::phone_over);
    page.back = said(Word::phone_back);
    page.co_heading = said(Word::phone_co_heading);
    page.co_notes = said(Word::phone_co_notes);
    page.co_reasons = said(Word::phone_co_reasons);
    page.co_approve = said(Word::phone_co_approve);
    page.co_park = said(Word::phone_co_park);
    page.co_pause = said(Word::phone_co_pause);
    page.co_paused = said(Word::phone_co_paused);
    page.wrong_code = said(Word::phone_wrong_code);
    page.slow_down = said(Word::phone_slow_down);
    page.locked = said(Word::phone_locked);
    page.no_seat = said(Word::phone_no_seat);
    page.not_found = said(Word::phone_not_found);
    page.not_ours = said(Word::phone_not_ours);
    page.unreadable = said(Word::phone_unreadable);
    page.busy = said(Word::phone_busy);
    page.join_hint = said(Word::phone_join_hint);
    page.join_notes_heading = said(Word::phone_join_notes_heading);
    page.saving = said(Word::phone_vote_saving);
    page.taps_note = said(Word::phone_taps_note);
    page.pass_button = said(Word::phone_pass_button);
    page.co_note = said(Word::phone_co_note);
    page.co_no_reasons = said(Word::phone_co_no_reasons);
    page.co_waiting = said(Word::phone_co_waiting);
    page.co_on_wall = said(Word::phone_co_on_wall);
    page.co_parked = said(Word::phone_co_parked);
    page.co_softened = said(Word::phone_co_softened);
    return page;
}

}  // namespace alongside::app
