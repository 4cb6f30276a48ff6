#pragma once
/// The phone page's style and script: the bytes of assets/web, part of the program, so that no request reaches a file.
#include <string_view>

namespace alongside::server {

std::string_view app_css();
std::string_view app_js();

}  // namespace alongside::server
