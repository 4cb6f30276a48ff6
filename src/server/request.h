#pragma once
/// What a stranger's request says, and whether it may be listened to: pure functions, bytes in, values out.
///
/// The sockets' library has split the bytes into a Request and held them to size; everything else that is refused is
/// refused here (reference points 5, 6 and 8), before anything is looked up. Knows no sockets, seats or sessions.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "server/ask.h"

namespace alongside::server {

inline constexpr std::size_t kLargestHeader = std::size_t{8} * 1024;  ///< bytes of the request line and all headers
inline constexpr std::size_t kLargestBody = std::size_t{2} * 1024;
inline constexpr std::size_t kLongestTarget = 200;

struct Request {
    std::string method;
    std::string target;  ///< as it came: never decoded
    int version = 11;    ///< 11 is HTTP/1.1
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

/// Why a request is not listened to.
enum class Wrong {
    unreadable,  ///< 400
    not_ours,    ///< 403: another site asked in this phone's name
    method,      ///< 405
    media,       ///< 415: neither JSON nor a plain form
    elsewhere,   ///< 421: addressed to a name that is not ours
    version,     ///< 505
};
int status_of(Wrong wrong);

/// The value of a header that may come once; none if it is missing. Names are compared without case.
std::optional<std::string> header(const Request& request, std::string_view name);

/// Nothing if the request is sound. `hosts` are our names, as "192.168.1.20:8080".
std::optional<Wrong> check(const Request& request, const std::vector<std::string>& hosts);

/// The part before "?".
std::string_view path_of(const Request& request);

/// A token of ours (32 hexadecimal characters) in the cookie of this name. None if there is anything else.
std::optional<std::string> token(const Request& request, std::string_view cookie);

bool is_json(const Request& request);

/// At most 8 values by name, out of a JSON object of texts and whole numbers, or of a plain form. None if it is
/// neither.
using Fields = std::map<std::string, std::string, std::less<>>;
std::optional<Fields> fields_of(const Request& request);

/// A plain form: "a=1&b=two+words%21".
std::optional<Fields> form_fields(std::string_view body);
std::optional<Fields> json_fields(std::string_view body);

/// What a POST to this path asks; none if there is no such path, or the fields do not say it.
std::optional<Wish> wish_of(std::string_view path, const Fields& fields);

/// Words of a stranger as they may be read and shown: one line, without characters that nobody types, and with no more
/// marks on a letter than a script needs.
std::string cleaned(std::string_view text);

}  // namespace alongside::server
