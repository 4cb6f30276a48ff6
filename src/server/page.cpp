#include "server/page.h"

#include <fmt/format.h>

#include "core/vote/tally.h"

namespace alongside::server {

namespace {

std::string paragraph(std::string_view text) {
    return text.empty() ? std::string() : fmt::format("<p>{}</p>\n", escaped(text));
}

std::string document(std::string_view title, std::string_view main) {
    return fmt::format(
        "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n"
        "<link rel=\"stylesheet\" href=\"/app.css\">\n<script src=\"/app.js\" defer></script>\n</head>\n"
        "<body>\n<main>\n{}</main>\n</body>\n</html>\n",
        escaped(title), main);
}

std::string button(std::string_view text) {
    return fmt::format("<button>{}</button>\n", escaped(text));
}

std::string form(std::string_view action, std::string_view inside) {
    return fmt::format("<form method=\"post\" action=\"{}\">\n{}</form>\n", action, inside);
}

std::string hidden(std::string_view name, std::string_view value) {
    return fmt::format("<input type=\"hidden\" name=\"{}\" value=\"{}\">\n", name, escaped(value));
}

std::string radio(std::string_view name, std::string_view value, std::string_view text, bool checked) {
    return fmt::format("<label><input type=\"radio\" name=\"{}\" value=\"{}\"{}> {}</label>\n", name, escaped(value),
                       checked ? " checked" : "", escaped(text));
}

std::string labelled(const PhoneOption& option) {
    return option.label.empty() ? option.text : option.label + ". " + option.text;
}

std::string choices(const PhoneView& view, const Seat& seat, const PageWords& words) {
    std::string inside = hidden("ballot", view.ballot);
    for (const PhoneOption& option : view.options) {
        inside += radio("choice", option.id, labelled(option), option.id == seat.choice);
    }
    if (view.may_rather_not) {
        inside += radio("choice", vote::kRatherNot, words.rather_not, seat.choice == vote::kRatherNot);
    }
    return inside + button(words.vote_button);
}

std::string voting(const PhoneView& view, const Seat& seat, const PageWords& words) {
    if (view.ballot.empty()) {
        std::string list;
        for (const PhoneOption& option : view.options) {
            list += paragraph(labelled(option));
        }
        return list;
    }
    const std::string saved = seat.choice.empty() ? std::string() : paragraph(words.saved);
    return form("/vote", choices(view, seat, words)) + saved + paragraph(words.change);
}

std::string reason(const PhoneView& view, const PageWords& words) {
    if (!view.may_reason) {
        return {};
    }
    std::string inside;
    for (const PhoneOption& option : view.options) {
        inside += radio("answer", option.id, labelled(option), false);
    }
    inside += fmt::format("<label>{} <input name=\"text\" maxlength=\"280\"></label>\n", escaped(words.reason_label));
    return form("/reason", inside + button(words.reason_button));
}

std::string tap(std::string_view kind, std::string_view text) {
    return form("/tap", hidden("kind", kind) + button(text));
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
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
                safe += c;
        }
    }
    return safe;
}

std::string join_page(const PageWords& words, std::string_view notice) {
    std::string main = fmt::format("<h1>{}</h1>\n", escaped(words.join_heading)) + paragraph(notice);
    main += form("/join", fmt::format("<label>{} <input name=\"code\" inputmode=\"numeric\" maxlength=\"6\"></label>\n",
                                      escaped(words.join_code)) +
                              button(words.join_button));
    for (const std::string& note : words.join_notes) {
        main += paragraph(note);
    }
    return document(words.join_heading, main);
}

std::string room_page(const PhoneView& view, const Seat& seat, const PageWords& words) {
    std::string main = fmt::format("<h1>{}</h1>\n", escaped(view.heading)) + paragraph(seat.notice);
    main += paragraph(view.over ? words.over : view.now) + paragraph(view.place);
    for (const PhoneLine& line : view.lines) {
        main += paragraph(line.who.empty() ? line.text : line.who + ": " + line.text);
    }
    main += paragraph(view.question) + voting(view, seat, words) + reason(view, words);
    main += tap("plain", words.tap_plain) + tap("slower", words.tap_slower) + tap("pause", words.tap_pause);
    return document(view.title, main);
}

std::string co_page(const PhoneView& view, const PageWords& words, std::string_view notice) {
    std::string main = fmt::format("<h1>{}</h1>\n", escaped(words.co_heading)) + paragraph(notice);
    main += paragraph(view.heading) + paragraph(view.now) + paragraph(view.question);
    for (const std::string& note : view.co.notes) {
        main += paragraph(note);
    }
    for (const PhoneReason& reason : view.co.reasons) {
        const std::string number = hidden("number", std::to_string(reason.number));
        main += paragraph(reason.answer + ": " + reason.text);
        main +=
            form("/co/approve", number + button(words.co_approve)) + form("/co/park", number + button(words.co_park));
    }
    main += view.co.asked_pause ? paragraph(words.co_paused) : form("/co/pause", button(words.co_pause));
    main += view.co.next.empty() ? std::string() : form("/co/next", button(view.co.next));
    return document(view.title, main);
}

std::string notice_page(const PageWords& words, std::string_view sentence, std::string_view back) {
    return document(words.back, fmt::format("<p>{}</p>\n<p><a href=\"{}\">{}</a></p>\n", escaped(sentence),
                                            escaped(back), escaped(words.back)));
}

}  // namespace alongside::server
