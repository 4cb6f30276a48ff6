#include "records/qr.h"

#include <qrcodegen/qrcodegen.hpp>
#include <stdexcept>

namespace alongside::records {

Result<Qr> qr_of(std::string_view text) {
    using qrcodegen::QrCode;
    try {
        const QrCode code = QrCode::encodeText(std::string(text).c_str(), QrCode::Ecc::MEDIUM);
        Qr qr{code.getSize(), {}};
        for (int y = 0; y < qr.side; ++y) {
            for (int x = 0; x < qr.side; ++x) {
                qr.dark.push_back(code.getModule(x, y));
            }
        }
        return qr;
    } catch (const std::length_error&) {
        return fail("too-long", "That text is too long for a square code.");
    }
}

}  // namespace alongside::records
