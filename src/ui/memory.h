#pragma once
/// What the interface itself must remember between frames: scroll places, slides in motion, carets, measures.
///
/// Keyed by node id. An entry that a whole frame did not ask for is forgotten, so closed screens leave nothing
/// behind. Never holds a screen's values.

#include <any>
#include <map>
#include <string>
#include <string_view>

namespace alongside::ui {

class Memory {
  public:
    /// The value of type T kept under this key, made with its defaults when new.
    template <class T>
    T& keep(std::string_view key) {
        auto found = kept_.find(key);
        if (found == kept_.end() || std::any_cast<T>(&found->second.value) == nullptr)
            found = kept_.insert_or_assign(std::string(key), Entry{T{}, true}).first;
        found->second.used = true;
        return *std::any_cast<T>(&found->second.value);
    }
    template <class T>
    const T* find(std::string_view key) const {
        const auto found = kept_.find(key);
        return found == kept_.end() ? nullptr : std::any_cast<T>(&found->second.value);
    }
    /// Ends a frame: forgets what it did not use.
    void sweep();

  private:
    struct Entry {
        std::any value;
        bool used = true;
    };
    std::map<std::string, Entry, std::less<>> kept_;
};

}  // namespace alongside::ui
