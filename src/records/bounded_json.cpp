#include "records/bounded_json.h"

#include <stdexcept>

namespace alongside::records {

nlohmann::ordered_json parse_bounded(std::string_view bytes, int deepest) {
    using Json = nlohmann::ordered_json;
    try {
        return Json::parse(bytes, [deepest](int depth, Json::parse_event_t /*event*/, Json& /*parsed*/) {
            if (depth > deepest) {
                throw std::length_error("too deep");
            }
            return true;
        });
    } catch (const Json::exception&) {
        return {};
    } catch (const std::length_error&) {
        return {};
    }
}

}  // namespace alongside::records
