#pragma once
/// A table whose rows go from one copy to another: read for one profile, added where they are not there yet.
///
/// Two queries and the names of the columns, which are in the same order in both. Cells are checked against the types
/// of the columns before anything is bound: an id is 32 hexadecimal characters, a text is not endless, a time is one
/// that a calendar knows.
#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/rows.h"
#include "store/db/query.h"

namespace alongside::store {

/// The sentence for a row that no copy of this program would have written.
inline Refusal not_ours() {
    return Refusal({"not-ours",
                    "What is in this file does not fit together, so nothing was taken from it. It may be damaged, or "
                    "changed by hand. Use the file as it was made."});
}

inline constexpr std::size_t kLongestCell = std::size_t{1} << 20U;  ///< bytes of one text

inline std::string text_in(const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr || text->size() > kLongestCell || text->find('\0') != std::string::npos) {
        throw not_ours();
    }
    return *text;
}

inline Id id_in(const Cell& cell) {
    Id id{text_in(cell)};
    const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (id.text.size() != 32 || !std::all_of(id.text.begin(), id.text.end(), hexadecimal)) {
        throw not_ours();
    }
    return id;
}

inline constexpr std::int64_t kLastMs = 253'402'300'799'999;  // the end of the year 9999

inline std::int64_t number_in(const Cell& cell, std::int64_t low, std::int64_t high) {
    const auto* number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr || *number < low || *number > high) {
        throw not_ours();
    }
    return *number;
}

/// A value of a column as a cell, and back.
template <class T>
Cell to_cell(const T& value) {
    if constexpr (std::is_same_v<T, Id>) {
        return value.text;
    } else if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else {
        return std::int64_t{Column<T>::to(value)};
    }
}

template <class T>
Cell to_cell(const std::optional<T>& value) {
    return value ? to_cell(*value) : Cell{};
}

template <class T>
struct FromCell {
    static T from(const Cell& cell) {
        if constexpr (std::is_same_v<T, Id>) {
            return id_in(cell);
        } else if constexpr (std::is_same_v<T, std::string>) {
            return text_in(cell);
        } else if constexpr (std::is_same_v<T, TimeMs>) {
            return TimeMs{number_in(cell, 0, kLastMs)};
        } else {
            using Narrow = std::conditional_t<std::is_same_v<T, int>, int, std::int64_t>;
            return Column<T>::from(
                number_in(cell, std::numeric_limits<Narrow>::min(), std::numeric_limits<Narrow>::max()));
        }
    }
};

template <class T>
struct FromCell<std::optional<T>> {
    static std::optional<T> from(const Cell& cell) {
        return std::holds_alternative<std::monostate>(cell) ? std::nullopt : std::optional<T>(FromCell<T>::from(cell));
    }
};

class AnyTravelling {
  public:
    explicit AnyTravelling(TableRows shape) : shape_(std::move(shape)) {}
    virtual ~AnyTravelling() = default;
    AnyTravelling(const AnyTravelling&) = delete;
    AnyTravelling& operator=(const AnyTravelling&) = delete;

    const TableRows& shape() const { return shape_; }  ///< its name and columns, without rows
    virtual TableRows read(const Id& profile) = 0;

    /// Throws a Refusal if a cell is not of its column's type. Nothing is added.
    virtual void check(const std::vector<Cell>& cells) const = 0;

    /// True if the row was not there.
    virtual bool add(const std::vector<Cell>& cells) = 0;

  private:
    TableRows shape_;
};

template <class... Types>
class Travelling final : public AnyTravelling {
  public:
    Travelling(soci::session& session, std::string table, std::vector<std::string> columns, std::string_view read,
               std::string_view add)
        : AnyTravelling({std::move(table), std::move(columns), {}}), read_(session, read), add_(session, add) {}

    TableRows read(const Id& profile) override {
        TableRows rows = shape();
        for (const auto& row : read_.all(profile)) {
            rows.rows.push_back(
                std::apply([](const auto&... value) { return std::vector<Cell>{to_cell(value)...}; }, row));
        }
        return rows;
    }

    void check(const std::vector<Cell>& cells) const override { values_in(cells, std::index_sequence_for<Types...>()); }

    bool add(const std::vector<Cell>& cells) override {
        return std::apply([this](const auto&... value) { return add_.run(value...) > 0; },
                          values_in(cells, std::index_sequence_for<Types...>()));
    }

  private:
    template <std::size_t... I>
    static std::tuple<Types...> values_in(const std::vector<Cell>& cells, std::index_sequence<I...>) {
        if (cells.size() != sizeof...(Types)) {
            throw not_ours();
        }
        return {FromCell<Types>::from(cells[I])...};
    }

    Query<In<Id>, Out<Types...>> read_;
    Query<In<Types...>, Out<>> add_;
};

}  // namespace alongside::store
