#pragma once
/// What a phone's page loads besides itself, as part of the program: assets/web, with the app's own colours.
#include <string_view>

namespace alongside::server {

std::string_view app_css();
std::string_view app_js();

}  // namespace alongside::server
