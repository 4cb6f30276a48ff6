#include "platform/atk_writing.h"

#include <algorithm>
#include <utility>

#include "platform/atk_things.h"

namespace alongside::platform {

namespace {

const std::string& text_of(gpointer field) {
    static const std::string none;
    const ui::Node* node = node_of(field);
    return node == nullptr ? none : node->value;
}

int characters(std::string_view text) {
    return static_cast<int>(g_utf8_strlen(text.data(), static_cast<gssize>(text.size())));
}

/// The byte at which this character begins; -1 means the end, as ATK has it.
std::size_t byte_of(const std::string& text, int character) {
    const int count = characters(text);
    const int at = character < 0 ? count : std::min(character, count);
    return static_cast<std::size_t>(g_utf8_offset_to_pointer(text.c_str(), at) - text.c_str());
}

std::string part(const std::string& text, int from, int to) {
    const std::size_t begin = byte_of(text, from);
    const std::size_t end = std::max(begin, byte_of(text, to));
    return text.substr(begin, end - begin);
}

// Reading -------------------------------------------------------------------------------------------------------------

char* get_text(AtkText* field, int from, int to) {
    return g_strdup(part(text_of(field), from, to).c_str());
}

int get_character_count(AtkText* field) {
    return characters(text_of(field));
}

int get_caret_offset(AtkText* field) {
    const ui::Node* node = node_of(field);
    return node == nullptr ? 0 : caret_of(*node);
}

gunichar get_character_at_offset(AtkText* field, int offset) {
    const std::string& text = text_of(field);
    return offset < 0 || offset >= characters(text) ? 0 : g_utf8_get_char(text.c_str() + byte_of(text, offset));
}

/// What holds this character, between two marks such as spaces or line ends. In bytes.
std::pair<std::size_t, std::size_t> between(const std::string& text, std::size_t at, const char* marks) {
    const std::size_t before = at == 0 ? std::string::npos : text.find_last_of(marks, at - 1);
    const std::size_t after = text.find_first_of(marks, at);
    return {before == std::string::npos ? 0 : before + 1,
            after == std::string::npos ? text.size() : std::min(after + 1, text.size())};
}

char* get_string_at_offset(AtkText* field, int offset, AtkTextGranularity what, int* from, int* to) {
    const std::string& text = text_of(field);
    const std::size_t at = byte_of(text, offset);
    std::pair<std::size_t, std::size_t> found{at, byte_of(text, offset + 1)};
    if (what == ATK_TEXT_GRANULARITY_WORD)
        found = between(text, at, " \n");
    else if (what != ATK_TEXT_GRANULARITY_CHAR)
        found = between(text, at, "\n");
    *from = characters(std::string_view(text).substr(0, found.first));
    *to = characters(std::string_view(text).substr(0, found.second));
    return g_strdup(text.substr(found.first, found.second - found.first).c_str());
}

int get_n_selections(AtkText* /*field*/) {
    return 0;
}

// Writing: as a hand does it, by going there, marking everything and typing
// ----------------------------------------------

void write(gpointer field, const std::string& text) {
    const ui::Node* node = node_of(field);
    if (node == nullptr || node->disabled)
        return;
    const AccessModel* model = thing_of(field)->model;
    model->post(ui::MoveFocus{node->id});
    model->post(ui::KeyDown{.mods = {.ctrl = true}, .letter = U'a'});
    if (text.empty())
        model->post(ui::KeyDown{.key = ui::Key::del});
    else
        model->post(ui::TextTyped{text});
}

void set_text_contents(AtkEditableText* field, const char* text) {
    write(field, text == nullptr ? "" : text);
}

void insert_text(AtkEditableText* field, const char* text, int bytes, int* at) {
    std::string all = text_of(field);
    const std::string more = bytes < 0 ? std::string(text) : std::string(text, static_cast<std::size_t>(bytes));
    all.insert(byte_of(all, *at), more);
    *at += characters(more);
    write(field, all);
}

void delete_text(AtkEditableText* field, int from, int to) {
    const std::string& all = text_of(field);
    write(field, part(all, 0, from) + part(all, to, -1));
}

}  // namespace

int caret_of(const ui::Node& node) {
    return characters(std::string_view(node.value).substr(0, node.caret));
}

void init_text(gpointer iface, gpointer /*data*/) {
    auto* text = static_cast<AtkTextIface*>(iface);
    text->get_text = get_text;
    text->get_character_count = get_character_count;
    text->get_caret_offset = get_caret_offset;
    text->get_character_at_offset = get_character_at_offset;
    text->get_string_at_offset = get_string_at_offset;
    text->get_n_selections = get_n_selections;
}

void init_editable_text(gpointer iface, gpointer /*data*/) {
    auto* text = static_cast<AtkEditableTextIface*>(iface);
    text->set_text_contents = set_text_contents;
    text->insert_text = insert_text;
    text->delete_text = delete_text;
}

}  // namespace alongside::platform
