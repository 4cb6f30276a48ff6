#pragma once
/// Names of the values of an enumeration, as they stand in files and lines: a fixed list, looked up by position.
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace alongside {

/// Position of `id` in a list of ids, if it is there.
template <std::size_t N>
std::optional<std::size_t> index_of(const std::array<std::string_view, N>& ids, std::string_view id) {
    for (std::size_t i = 0; i < N; ++i) {
        if (ids[i] == id) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace alongside
