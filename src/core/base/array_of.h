#pragma once
/// A list as an array of JSON, whichever library writes it.
///
/// `Json` is a type with `array()` and `push_back`, as nlohmann's are. What an entry becomes is the caller's.
#include <vector>

namespace alongside {

template <class Json, class Entry, class Told>
Json array_of(const std::vector<Entry>& entries, Told told) {
    Json array = Json::array();
    for (const Entry& one : entries) {
        array.push_back(told(one));
    }
    return array;
}

}  // namespace alongside
