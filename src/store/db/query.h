#pragma once
/// A statement with the types of what goes in and what comes out, prepared once and kept.
///
///     Query<In<Id>, Out<std::string, TimeMs>> find{session, sql::profile_find};
///     std::optional<std::tuple<std::string, TimeMs>> row = find.one(id);
///
/// Values go in by position: a named parameter counts where the SQL first names it. Each call runs the statement to its
/// end, since a half-read one would hold the database (no vacuum, no checkpoint). Throws what SOCI throws; attempt()
/// (errors.h) is around every use.
#include <soci/soci.h>

#include <bit>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "store/db/errors.h"

namespace alongside::store {

/// SQLite keeps text that holds a zero byte, but its own functions stop there, and so does SOCI when reading.
inline const std::string& without_nul(const std::string& text) {
    if (text.find('\0') != std::string::npos) {
        throw Refusal({"nul", "The text holds a zero byte, which cannot be saved. Remove it and try again."});
    }
    return text;
}

/// How a type of the program travels: Wire is one of the types that SOCI exchanges.
template <class T>
struct Column;

template <>
struct Column<std::string> {
    using Wire = std::string;
    static Wire to(const std::string& value) { return without_nul(value); }
    static std::string from(const Wire& wire) { return wire; }
};

template <>
struct Column<Id> {
    using Wire = std::string;
    static Wire to(const Id& value) { return without_nul(value.text); }
    static Id from(const Wire& wire) { return Id{wire}; }
};

template <>
struct Column<TimeMs> {
    using Wire = long long;
    static Wire to(TimeMs value) { return value.ms; }
    static TimeMs from(Wire wire) { return TimeMs{wire}; }
};

template <>
struct Column<int> {
    using Wire = long long;
    static Wire to(int value) { return value; }
    static int from(Wire wire) {
        if (wire < std::numeric_limits<int>::min() || wire > std::numeric_limits<int>::max()) {
            throw Refusal({"damaged", "A number in the saves is far too large to be right."});
        }
        return static_cast<int>(wire);
    }
};

template <>
struct Column<std::int64_t> {
    using Wire = long long;
    static Wire to(std::int64_t value) { return value; }
    static std::int64_t from(Wire wire) { return wire; }
};

/// SQLite has no unsigned integers; the bits are kept.
template <>
struct Column<std::uint64_t> {
    using Wire = long long;
    static Wire to(std::uint64_t value) { return std::bit_cast<long long>(value); }
    static std::uint64_t from(Wire wire) { return std::bit_cast<std::uint64_t>(wire); }
};

/// Where SOCI reads or writes one value, and whether that is null.
template <class T>
struct Slot {
    typename Column<T>::Wire wire{};
    soci::indicator state = soci::i_null;

    void set(const T& value) {
        wire = Column<T>::to(value);
        state = soci::i_ok;
    }
    T get() const {
        if (state != soci::i_ok) {
            throw Refusal({"damaged", "A value is missing in the saves."});
        }
        return Column<T>::from(wire);
    }
};

template <class T>
struct Slot<std::optional<T>> {
    typename Column<T>::Wire wire{};
    soci::indicator state = soci::i_null;

    void set(const std::optional<T>& value) {
        wire = value ? Column<T>::to(*value) : typename Column<T>::Wire{};
        state = value ? soci::i_ok : soci::i_null;
    }
    std::optional<T> get() const {
        return state == soci::i_ok ? std::optional<T>(Column<T>::from(wire)) : std::nullopt;
    }
};

template <class... Types>
struct In {};

template <class... Types>
struct Out {};

template <class Inputs, class Outputs>
class Query;

template <class... Inputs, class... Outputs>
class Query<In<Inputs...>, Out<Outputs...>> {
  public:
    using Row = std::tuple<Outputs...>;

    Query(soci::session& session, std::string_view sql) : statement_(session) {
        statement_.alloc();
        exchange();
        statement_.prepare(std::string(sql));
        statement_.define_and_bind();
    }

    // SOCI keeps the addresses of the slots.
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// For a statement without rows: how many rows it changed.
    long long run(const Inputs&... values) {
        start(values...);
        finish();
        return statement_.get_affected_rows();
    }

    std::optional<Row> one(const Inputs&... values) {
        std::optional<Row> row;
        if (start(values...)) {
            row = current();
            finish();
        }
        return row;
    }

    std::vector<Row> all(const Inputs&... values) {
        std::vector<Row> rows;
        for (bool got = start(values...); got; got = statement_.fetch()) {
            rows.push_back(current());
        }
        return rows;
    }

    /// As one and all, with `make` called on the columns of each row.
    template <class Make>
    auto one_as(Make make, const Inputs&... values) {
        std::optional<Row> row = one(values...);
        return row ? std::optional(std::apply(make, std::move(*row))) : std::nullopt;
    }

    template <class Make>
    auto all_as(Make make, const Inputs&... values) {
        std::vector<decltype(std::apply(make, std::declval<Row>()))> made;
        for (Row& row : all(values...)) {
            made.push_back(std::apply(make, std::move(row)));
        }
        return made;
    }

  private:
    void exchange() {
        std::apply([this](auto&... slot) { (statement_.exchange(soci::into(slot.wire, slot.state)), ...); }, outputs_);
        std::apply([this](auto&... slot) { (statement_.exchange(soci::use(slot.wire, slot.state)), ...); }, inputs_);
    }

    bool start(const Inputs&... values) {
        std::apply([&](auto&... slot) { (slot.set(values), ...); }, inputs_);
        try {
            return statement_.execute(true);
        } catch (...) {
            forget_values();
            throw;
        }
    }

    // After a failure SOCI keeps its copies of the values, and its PostgreSQL half then sends the old one where the
    // next is null.
    void forget_values() {
        statement_.bind_clean_up();
        exchange();
        statement_.define_and_bind();
    }

    void finish() {
        while (statement_.fetch()) {
        }
    }

    Row current() const {
        return std::apply([](const auto&... slot) { return Row(slot.get()...); }, outputs_);
    }

    std::tuple<Slot<Inputs>...> inputs_;
    std::tuple<Slot<Outputs>...> outputs_;
    soci::statement statement_;
};

}  // namespace alongside::store
