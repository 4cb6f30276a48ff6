#include "records/qr.h"

#include <qrcodegen.hpp>
#include <string>

namespace alongside::records {

Result<QrCode> qr_code(std::string_view text) {
    if (text.empty() || text.find('\0') != std::string_view::npos) {
        return fail("qr", "There is nothing that a QR code could hold.");
    }
    try {
        const auto made = qrcodegen::QrCode::encodeText(std::string(text).c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
        QrCode code{.side = static_cast<std::size_t>(made.getSize()), .dark = {}};
        code.dark.reserve(code.side * code.side);
        for (int row = 0; row < made.getSize(); ++row) {
            for (int column = 0; column < made.getSize(); ++column) {
                code.dark.push_back(made.getModule(column, row));
            }
        }
        return code;
    } catch (const qrcodegen::data_too_long&) {
        return fail("qr", "This is too long for a QR code.");
    }
}

}  // namespace alongside::records
