#pragma once
/// The states of one scene, each once, in the order in which they were found: open addressing over 192-bit keys.
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "core/prove/slice.h"

namespace alongside::prove {

template <class Found>
class StateTable {
  public:
    struct Entry {
        Key key;
        Found found;
    };

    /// The entry for `key`, and whether it is new. The reference holds until the next call.
    std::pair<Found&, bool> at(const Key& key) {
        if ((entries_.size() + 1) * 2 > slots_.size()) {
            grow();
        }
        std::size_t slot = slot_for(key);
        while (slots_[slot] != kEmpty) {
            Entry& entry = entries_[slots_[slot]];
            if (entry.key == key) {
                return {entry.found, false};
            }
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = static_cast<std::uint32_t>(entries_.size());
        entries_.push_back({key, Found{}});
        return {entries_.back().found, true};
    }

    std::size_t size() const { return entries_.size(); }
    const Entry& operator[](std::size_t i) const { return entries_[i]; }

    /// Gives back the memory of a scene that is done.
    void clear() { *this = StateTable(); }

  private:
    static constexpr std::uint32_t kEmpty = std::numeric_limits<std::uint32_t>::max();

    std::size_t slot_for(const Key& key) const {
        std::uint64_t hash = key.words[0] * 0x9E3779B97F4A7C15U;
        hash = (hash ^ (hash >> 29U) ^ key.words[1]) * 0xBF58476D1CE4E5B9U;
        hash = (hash ^ (hash >> 32U) ^ key.words[2]) * 0x94D049BB133111EBU;
        return (hash ^ (hash >> 31U)) & (slots_.size() - 1);
    }

    void grow() {
        slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, kEmpty);
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            std::size_t slot = slot_for(entries_[i].key);
            while (slots_[slot] != kEmpty) {
                slot = (slot + 1) & (slots_.size() - 1);
            }
            slots_[slot] = static_cast<std::uint32_t>(i);
        }
    }

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> slots_;
};

}  // namespace alongside::prove
