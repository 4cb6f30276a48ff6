#include "records/yaml_text.h"

#include <fmt/format.h>

namespace alongside::records {

std::string yaml_text(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (byte < ' ' || byte == 0x7F) {
            quoted += fmt::format("\\x{:02X}", byte);
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

}  // namespace alongside::records
