#include "records/pdf_finish.h"

#include <fmt/format.h>
#include <qpdf/qpdf-c.h>

#include <memory>

namespace alongside::records {

namespace {

constexpr int kDeepest = 32;  // of the tree of tags

struct Closed {
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};
using Pdf = std::unique_ptr<_qpdf_data, Closed>;  // qpdf's C face: its C++ headers do not build with every compiler

/// A table's headings stand above its columns: say so in each. A figure says what it shows; those that have said it are
/// taken off `figures`.
void complete_tags(qpdf_data pdf, qpdf_oh node, std::span<const std::string>& figures, int depth = 0) {
    if (depth == kDeepest) {
        return;
    }
    if (qpdf_oh_is_array(pdf, node) != QPDF_FALSE) {
        const int count = qpdf_oh_get_array_n_items(pdf, node);
        for (int i = 0; i < count; ++i) {
            complete_tags(pdf, qpdf_oh_get_array_item(pdf, node, i), figures, depth + 1);
        }
    } else if (qpdf_oh_is_dictionary(pdf, node) != QPDF_FALSE) {
        const qpdf_oh tag = qpdf_oh_get_key(pdf, node, "/S");
        if (qpdf_oh_is_name_and_equals(pdf, tag, "/TH") != QPDF_FALSE) {
            qpdf_oh_replace_key(pdf, node, "/A", qpdf_oh_parse(pdf, "<< /O /Table /Scope /Column >>"));
        } else if (qpdf_oh_is_name_and_equals(pdf, tag, "/Figure") != QPDF_FALSE && !figures.empty()) {
            qpdf_oh_replace_key(pdf, node, "/Alt", qpdf_oh_new_unicode_string(pdf, figures.front().c_str()));
            figures = figures.subspan(1);
        }
        complete_tags(pdf, qpdf_oh_get_key(pdf, node, "/K"), figures, depth + 1);
    }
}

void finish(qpdf_data pdf, const std::string& language, std::span<const std::string> figures) {
    const qpdf_oh root = qpdf_get_root(pdf);
    qpdf_oh_replace_key(pdf, root, "/Lang", qpdf_oh_new_unicode_string(pdf, language.c_str()));
    qpdf_oh_replace_key(pdf, root, "/ViewerPreferences", qpdf_oh_parse(pdf, "<< /DisplayDocTitle true >>"));
    complete_tags(pdf, qpdf_oh_get_key(pdf, root, "/StructTreeRoot"), figures);
    const int pages = qpdf_get_num_pages(pdf);
    for (int i = 0; i < pages; ++i) {
        const qpdf_oh page = qpdf_get_page_n(pdf, static_cast<size_t>(i));
        qpdf_oh_replace_key(pdf, page, "/Tabs", qpdf_oh_new_name(pdf, "/S"));
    }
    qpdf_oh_remove_key(pdf, qpdf_oh_get_key(pdf, qpdf_get_trailer(pdf), "/Info"), "/CreationDate");
}

tl::unexpected<Error> refused(qpdf_data pdf) {
    const char* why =
        qpdf_has_error(pdf) != QPDF_FALSE ? qpdf_get_error_full_text(pdf, qpdf_get_error(pdf)) : "it is damaged";
    return fail("not-printed", fmt::format("The PDF could not be finished: {}.", why));
}

}  // namespace

Result<std::string> finish_pdf(const std::string& drawn, const std::string& language,
                               std::span<const std::string> figures) {
    const Pdf owner(qpdf_init());
    qpdf_data pdf = owner.get();
    qpdf_silence_errors(pdf);
    qpdf_set_suppress_warnings(pdf, QPDF_TRUE);
    if ((qpdf_read_memory(pdf, "paper", drawn.data(), drawn.size(), nullptr) & QPDF_ERRORS) != 0) {
        return refused(pdf);
    }
    finish(pdf, language, figures);
    if ((qpdf_init_write_memory(pdf) & QPDF_ERRORS) != 0) {
        return refused(pdf);
    }
    qpdf_set_deterministic_ID(pdf, QPDF_TRUE);
    if ((qpdf_write(pdf) & QPDF_ERRORS) != 0 || qpdf_has_error(pdf) != QPDF_FALSE) {
        return refused(pdf);
    }
    return std::string(reinterpret_cast<const char*>(qpdf_get_buffer(pdf)), qpdf_get_buffer_length(pdf));
}

}  // namespace alongside::records
