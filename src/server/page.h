#pragma once
/// The pages of the phone server as HTML: whole without JavaScript, everything escaped.
///
/// Pure: values in, text out. assets/web/app.js makes them follow the room by itself, assets/web/app.css makes them
/// pleasant; both are part of the program.
#include <string>
#include <string_view>

#include "server/page_words.h"
#include "server/phone_view.h"

namespace alongside::server {

/// The form for the code: `POST /join`, field `code`. `notice`: a sentence to say first; may be empty.
std::string join_page(const PageWords& words, std::string_view notice);

/// The room as this phone sees it. Its forms: `POST /vote` (`ballot`, `choice`), `/tap` (`kind`: plain, slower, pause),
/// `/reason` (`answer`: an option's id, `text`), `/pass` (nothing: a new seat, for the next person with this phone).
std::string room_page(const PhoneView& view, const Seat& seat, const PageWords& words);

/// The second facilitator's. Its forms: `POST /co/pause`, `/co/approve` (`number`, and `text` if softened), `/co/park`
/// (`number`), `/co/next`.
std::string co_page(const PhoneView& view, const PageWords& words, std::string_view notice);

/// One sentence, and the way back to `back` ("/room").
std::string notice_page(const PageWords& words, std::string_view sentence, std::string_view back);

/// `text` as it has to stand in HTML, in an attribute too.
std::string escaped(std::string_view text);

}  // namespace alongside::server
