#include "server/page.h"

#include <fmt/format.h>

#include "core/vote/tally.h"

namespace alongside::server {

namespace {

/// `name="value"`, escaped, with the blank before it.
std::string attribute(std::string_view name, std::string_view value) {
    return fmt::format(" {}=\"{}\"", name, escaped(value));
}

/// `attributes` and `inside` are HTML already.
std::string element(std::string_view tag, std::string_view attributes, std::string_view inside) {
    return fmt::format("<{0}{1}>{2}</{0}>", tag, attributes, inside);
}

std::string text(std::string_view tag, std::string_view attributes, std::string_view words) {
    return element(tag, attributes, escaped(words));
}

/// The same, where there are words.
std::string text_if(std::string_view tag, std::string_view attributes, std::string_view words) {
    return words.empty() ? std::string() : text(tag, attributes, words);
}

std::string hidden_field(std::string_view name, std::string_view value) {
    return fmt::format("<input type=\"hidden\"{}{}>", attribute("name", name), attribute("value", value));
}

std::string form(std::string_view action, std::string_view attributes, std::string_view inside) {
    return element("form", fmt::format(" method=\"post\"{}{}", attribute("action", action), attributes), inside);
}

std::string shown_if(bool shown) {
    return shown ? "" : " hidden";
}

/// The whole file. `data` are the words that app.js says by itself; `above` stands small over everything.
std::string document(std::string_view title, std::string_view data, std::string_view above, std::string_view body) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n{}\n"
        "<link rel=\"stylesheet\" href=\"/app.css\">\n<script src=\"/app.js\" defer></script>\n</head>\n"
        "<body{}>\n{}<main id=\"main\">\n{}\n</main>\n</body>\n</html>\n",
        text("title", "", title), data, above.empty() ? std::string() : text("header", "", above) + "\n", body);
}

/// Where the page cannot follow the room by itself. app.js takes it away as long as it can.
std::string look_again(const PageWords& words, std::string_view where) {
    return element("p", " id=\"look\"", text("a", " class=\"button quiet\"" + attribute("href", where), words.reload));
}

std::string notice_line(std::string_view notice) {
    return text_if("p", " class=\"said wrong\" role=\"alert\"", notice);
}

// The room --------------------------------------------------------------------------------------------------------

std::string top(const PhoneView& view) {
    return element("div", " class=\"top\"",
                   text("p", " class=\"place\" id=\"place\"", view.place) +
                       element("div", " role=\"status\"",
                               text("h1", " id=\"phase\" tabindex=\"-1\"", view.heading) +
                                   text("p", " class=\"now\" id=\"now\"", view.now)));
}

/// Only what a story tells leans, as it does on the wall.
std::string line(const PhoneLine& one, bool story) {
    return element("p",
                   !one.who.empty() ? " class=\"line\""
                   : story          ? " class=\"line told\""
                                    : " class=\"line plain\"",
                   text_if("span", " class=\"who\"", one.who) + escaped(one.text));
}

std::string lines(const PhoneView& view) {
    std::string all;
    for (const PhoneLine& one : view.lines) {
        all += line(one, view.phase == vote::Phase::story);
    }
    return element("div", " class=\"lines\" id=\"lines\"", all);
}

std::string answer_words(const PhoneOption& option) {
    return option.label.empty() ? escaped(option.text)
                                : text("b", " class=\"letter\"", option.label) + " " + escaped(option.text);
}

std::string answer(const PhoneOption& option, std::string_view chosen) {
    const std::string input = fmt::format("<input type=\"radio\" name=\"choice\"{} required{}>",
                                          attribute("value", option.id), option.id == chosen ? " checked" : "");
    return element("label", option.label.empty() ? " class=\"answer aside\"" : " class=\"answer\"",
                   input + element("span", "", answer_words(option)));
}

/// What can be chosen by phone, "I'd rather not say" last.
std::vector<PhoneOption> choices_of(const PhoneView& view, const PageWords& words) {
    std::vector<PhoneOption> choices = view.options;
    if (view.may_rather_not) {
        choices.push_back({std::string(vote::kRatherNot), {}, words.rather_not});
    }
    return choices;
}

std::string kept(const Seat& seat, const PageWords& words) {
    return seat.choice.empty() ? std::string() : fmt::format("{} {}", words.saved, words.change);
}

std::string vote_form(const PhoneView& view, const Seat& seat, const PageWords& words) {
    std::string answers;
    for (const PhoneOption& option : view.ballot.empty() ? std::vector<PhoneOption>() : choices_of(view, words)) {
        answers += answer(option, seat.choice);
    }
    return form(
        "/vote", " id=\"vote\" autocomplete=\"off\"" + shown_if(!view.ballot.empty()),
        hidden_field("ballot", view.ballot) +
            element("fieldset", "",
                    text("legend", "", view.question) + element("div", " class=\"answers\" id=\"answers\"", answers)) +
            text("button", " id=\"keep\"", words.vote_button) +
            text("p", " class=\"said\" id=\"kept\" role=\"status\"", kept(seat, words)));
}

/// What there is to choose while no vote is open to phones.
std::string choices(const PhoneView& view) {
    std::string listed;
    for (const PhoneOption& option : view.ballot.empty() ? view.options : std::vector<PhoneOption>()) {
        listed += element("li", "", answer_words(option));
    }
    const bool shown = view.ballot.empty() && (!view.question.empty() || !view.options.empty());
    return element("section", " class=\"part\" id=\"choices\"" + shown_if(shown),
                   text("h2", "", view.ballot.empty() ? view.question : "") +
                       element("ul", " class=\"listed\"" + shown_if(!listed.empty()), listed));
}

std::string reason_form(const PhoneView& view, const PageWords& words) {
    std::string answers;
    for (const PhoneOption& option : view.options) {
        const std::string name = option.label.empty() ? option.text : fmt::format("{}. {}", option.label, option.text);
        answers += text("option", attribute("value", option.id), name);
    }
    return form("/reason", " id=\"reason\" class=\"apart\"" + shown_if(view.may_reason),
                text("h2", "", words.reason_heading) + text("label", " for=\"reason-answer\"", words.reason_answer) +
                    element("select", " id=\"reason-answer\" name=\"answer\"", answers) +
                    text("label", " for=\"reason-text\"", words.reason_label) +
                    element("textarea", " id=\"reason-text\" name=\"text\" rows=\"3\" maxlength=\"280\" required", "") +
                    text("button", " class=\"quiet\"", words.reason_button) +
                    text("p", " class=\"said\" id=\"given\" role=\"status\"", ""));
}

std::string tap(std::string_view kind, std::string_view words) {
    return text("button", " class=\"quiet\" name=\"kind\"" + attribute("value", kind), words);
}

std::string taps_form(const PhoneView& view, const PageWords& words) {
    return form(
        "/tap", " id=\"taps\" class=\"apart\"" + shown_if(!view.over),
        text("h2", "", words.taps_heading) + text("p", " class=\"hint\"", words.taps_note) +
            element("div", " class=\"pair\"",
                    tap("plain", words.tap_plain) + tap("slower", words.tap_slower) + tap("pause", words.tap_pause)) +
            text("p", " class=\"said\" id=\"tapped\" role=\"status\"", ""));
}

std::string pass_form(const PhoneView& view, const PageWords& words) {
    return form("/pass", " id=\"pass\" class=\"apart\"" + shown_if(!view.over),
                text("p", " class=\"hint\"", words.pass_on) + text("button", " class=\"quiet\"", words.pass_button));
}

std::string room_data(const PhoneView& view, const Seat& seat, const PageWords& words) {
    return attribute("data-page", "room") + attribute("data-revision", fmt::format("{}", view.revision)) +
           attribute("data-nonce", fmt::format("{}", seat.nonce)) + attribute("data-rather-not", words.rather_not) +
           attribute("data-rather-not-id", vote::kRatherNot) + attribute("data-saving", words.saving) +
           attribute("data-saved", fmt::format("{} {}", words.saved, words.change)) +
           attribute("data-not-saved", words.not_saved) + attribute("data-tapped", words.tapped) +
           attribute("data-given", words.reason_sent) + attribute("data-lost", words.reconnecting);
}

// The second facilitator ------------------------------------------------------------------------------------------

std::string notes(const PhoneView& view, const PageWords& words) {
    std::string listed;
    for (const std::string& one : view.co.notes) {
        listed += text("li", "", one);
    }
    return listed.empty()
               ? std::string()
               : element("section", " class=\"part\"", text("h2", "", words.co_notes) + element("ul", "", listed));
}

std::string approve_form(const PhoneReason& reason, const PageWords& words) {
    const std::string id = fmt::format("words-{}", reason.number);
    return form("/co/approve", "",
                hidden_field("number", fmt::format("{}", reason.number)) +
                    text("label", attribute("for", id), words.co_softened) +
                    fmt::format("<input type=\"text\" name=\"text\" maxlength=\"280\" autocomplete=\"off\"{}>",
                                attribute("id", id)) +
                    text("button", " class=\"quiet\"", words.co_approve));
}

std::string park_form(const PhoneReason& reason, const PageWords& words) {
    return form(
        "/co/park", "",
        hidden_field("number", fmt::format("{}", reason.number)) + text("button", " class=\"quiet\"", words.co_park));
}

std::string_view where(const PhoneReason& reason, const PageWords& words) {
    return reason.where == "wall" ? words.co_on_wall : reason.where == "parked" ? words.co_parked : words.co_waiting;
}

std::string reason(const PhoneReason& one, const PageWords& words) {
    return element("li", " class=\"card part\"",
                   element("p", "", text_if("b", " class=\"letter\"", one.answer) + " " + escaped(one.text)) +
                       text("p", " class=\"hint\"", where(one, words)) +
                       (one.where == "wall" ? std::string() : approve_form(one, words)) +
                       (one.where == "parked" ? std::string() : park_form(one, words)));
}

std::string reasons(const PhoneView& view, const PageWords& words) {
    std::string listed;
    for (const PhoneReason& one : view.co.reasons) {
        listed += reason(one, words);
    }
    return element(
        "section", " class=\"part apart\"",
        text("h2", "", words.co_reasons) + (listed.empty() ? text("p", " class=\"hint\"", words.co_no_reasons)
                                                           : element("ul", " class=\"listed\"", listed)));
}

std::string co_buttons(const PhoneView& view, const PageWords& words) {
    const std::string next =
        view.co.next.empty() ? std::string() : form("/co/next", "", text("button", "", view.co.next));
    return next + (view.co.asked_pause ? text("p", " class=\"said\"", words.co_paused)
                                       : form("/co/pause", "", text("button", " class=\"quiet\"", words.co_pause)));
}

/// What the room is asked, without anything to choose: the second facilitator has no vote on this page.
std::string asked(const PhoneView& view) {
    PhoneView closed = view;
    closed.ballot.clear();
    return choices(closed);
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char one : text) {
        switch (one) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\'':
                safe += "&#39;";
                break;
            default:
                safe += one;
        }
    }
    return safe;
}

std::string join_page(const PageWords& words, std::string_view notice) {
    std::string notes;
    for (const std::string& one : words.join_notes) {
        notes += text("li", "", one);
    }
    const std::string field =
        "<input class=\"code\" type=\"text\" id=\"code\" name=\"code\" inputmode=\"numeric\" autocomplete=\"off\""
        " maxlength=\"7\" required aria-describedby=\"code-hint\">";
    return document(words.join_heading, "", "",
                    text("h1", "", words.join_heading) + notice_line(notice) +
                        form("/join", "",
                             text("label", " for=\"code\"", words.join_code) +
                                 text("p", " class=\"hint\" id=\"code-hint\"", words.join_hint) + field +
                                 text("button", "", words.join_button)) +
                        element("section", " class=\"part apart\"",
                                text("h2", "", words.join_notes_heading) + element("ul", "", notes)));
}

std::string room_page(const PhoneView& view, const Seat& seat, const PageWords& words) {
    return document(view.heading, room_data(view, seat, words), view.title,
                    top(view) + text("p", " class=\"said wrong\" id=\"lost\" role=\"status\"", "") +
                        notice_line(seat.notice) + lines(view) + vote_form(view, seat, words) + choices(view) +
                        look_again(words, "/room") + reason_form(view, words) + taps_form(view, words) +
                        pass_form(view, words));
}

std::string co_page(const PhoneView& view, const PageWords& words, std::string_view notice) {
    const std::string data = attribute("data-page", "co") + attribute("data-lost", words.reconnecting);
    return document(words.co_heading, data, words.co_heading,
                    top(view) + text("p", " class=\"said wrong\" id=\"lost\" role=\"status\"", "") +
                        notice_line(notice) + co_buttons(view, words) + notes(view, words) + lines(view) + asked(view) +
                        look_again(words, "/co") + reasons(view, words) +
                        text("p", " class=\"hint apart\"", words.co_note));
}

std::string notice_page(const PageWords& words, std::string_view sentence, std::string_view back) {
    return document(sentence, "", "",
                    text("h1", "", sentence) +
                        element("p", "", text("a", " class=\"button quiet\"" + attribute("href", back), words.back)));
}

}  // namespace alongside::server
