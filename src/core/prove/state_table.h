#pragma once
/// The states of one scene, each once, in the order in which they were found: open addressing over 192-bit keys.
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "core/prove/slice.h"

namespace alongside::prove {

class StateTable {
  public:
    /// Position of `key`, added at the end if it is new.
    std::uint32_t position_of(const Key& key) {
        if ((keys_.size() + 1) * 2 > slots_.size()) {
            grow();
        }
        std::size_t slot = slot_for(key);
        while (slots_[slot] != kEmpty) {
            if (keys_[slots_[slot]] == key) {
                return slots_[slot];
            }
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = static_cast<std::uint32_t>(keys_.size());
        keys_.push_back(key);
        return slots_[slot];
    }

    /// Tell the processor what will be asked for soon: first where the key's slot is, later where its key is.
    void will_ask(const Key& key) const {
        if (!slots_.empty()) {
            __builtin_prefetch(&slots_[slot_for(key)]);
        }
    }
    void will_ask_now(const Key& key) const {
        const std::uint32_t position = slots_.empty() ? kEmpty : slots_[slot_for(key)];
        if (position != kEmpty) {
            __builtin_prefetch(&keys_[position]);
        }
    }

    std::size_t size() const { return keys_.size(); }
    const Key& operator[](std::size_t position) const { return keys_[position]; }

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
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            std::size_t slot = slot_for(keys_[i]);
            while (slots_[slot] != kEmpty) {
                slot = (slot + 1) & (slots_.size() - 1);
            }
            slots_[slot] = static_cast<std::uint32_t>(i);
        }
    }

    std::vector<Key> keys_;
    std::vector<std::uint32_t> slots_;
};

}  // namespace alongside::prove
