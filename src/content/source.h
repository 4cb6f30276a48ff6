#pragma once
/// The bytes of one author's file as an author sees them: in lines, with places counted in characters.
///
/// Before anything else reads them the bytes are checked, so that a file in another encoding or with a stray control
/// character is answered with its line and not with a parser's byte offset.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/utf8.h"

namespace alongside::content {

inline constexpr std::size_t kMaxFileBytes = std::size_t{16} * 1024 * 1024;

/// A place in a file. Line and column count from 1, the column in characters; 0 means none in particular.
struct Mark {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const Mark&) const = default;
};

class Source {
  public:
    /// `bytes` must outlive the source. A byte order mark at the beginning is left out.
    Source(std::string name, std::string_view bytes);

    const std::string& name() const { return name_; }
    std::string_view bytes() const { return bytes_; }

    /// Line `number`, from 1, without its end; empty if there is no such line.
    std::string_view line(std::size_t number) const;

  private:
    std::string name_;
    std::string_view bytes_;
    std::vector<std::size_t> starts_;
};

class Findings;

/// Whether size and every character are such that the parser may see them; if not, the first bad one is reported.
bool check_bytes(const Source& source, Findings& findings);

}  // namespace alongside::content
