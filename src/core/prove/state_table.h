#pragma once
/// The states of one scene, each once, in the order in which they were found: open addressing over 192-bit keys.
///
/// A slot holds a few bits of the hash beside the position, so that most comparisons and all growing stay away from the
/// keys.
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "core/prove/slice.h"

namespace alongside::prove {

class StateTable {
  public:
    /// Position of `key`, added at the end if it is new.
    std::uint32_t position_of(const Key& key) { return position_of(key, hash_of(key)); }
    std::uint32_t position_of(const Key& key, std::uint32_t hash) {
        if ((keys_.size() + 1) * 2 > slots_.size()) {
            grow();
        }
        std::size_t slot = hash & (slots_.size() - 1);
        while (slots_[slot].position != kEmpty) {
            if (slots_[slot].hash == hash && keys_[slots_[slot].position] == key) {
                return slots_[slot].position;
            }
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = {static_cast<std::uint32_t>(keys_.size()), hash};
        keys_.push_back(key);
        return slots_[slot].position;
    }

    /// Tell the processor what will be asked for soon: first where the key's slot is, later where its key is.
    void will_ask(std::uint32_t hash) const {
        if (!slots_.empty()) {
            __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
        }
    }
    void will_ask_now(std::uint32_t hash) const {
        const std::uint32_t position = slots_.empty() ? kEmpty : slots_[hash & (slots_.size() - 1)].position;
        if (position != kEmpty) {
            __builtin_prefetch(&keys_[position]);
        }
    }

    static std::uint32_t hash_of(const Key& key) {
        std::uint64_t hash = key.words[0] * 0x9E3779B97F4A7C15U;
        hash = (hash ^ (hash >> 29U) ^ key.words[1]) * 0xBF58476D1CE4E5B9U;
        hash = (hash ^ (hash >> 32U) ^ key.words[2]) * 0x94D049BB133111EBU;
        return static_cast<std::uint32_t>(hash ^ (hash >> 31U));
    }

    std::size_t size() const { return keys_.size(); }
    const Key& operator[](std::size_t position) const { return keys_[position]; }
    std::span<const Key> from(std::size_t position) const { return std::span(keys_).subspan(position); }

    /// Gives back the memory of a scene that is done.
    void clear() { *this = StateTable(); }

  private:
    static constexpr std::uint32_t kEmpty = std::numeric_limits<std::uint32_t>::max();

    struct Slot {
        std::uint32_t position = kEmpty;
        std::uint32_t hash = 0;
    };

    void grow() {
        std::vector<Slot> before(slots_.empty() ? 64 : slots_.size() * 2);
        std::swap(before, slots_);
        for (const Slot& one : before) {
            if (one.position != kEmpty) {
                std::size_t slot = one.hash & (slots_.size() - 1);
                while (slots_[slot].position != kEmpty) {
                    slot = (slot + 1) & (slots_.size() - 1);
                }
                slots_[slot] = one;
            }
        }
    }

    std::vector<Key> keys_;
    std::vector<Slot> slots_;
};

}  // namespace alongside::prove
