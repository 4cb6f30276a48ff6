#pragma once
/// The words of the phone's pages, out of the locale.
#include "content/words.h"
#include "server/page_words.h"

namespace alongside::app {

server::PageWords page_words(const content::Words& words);

}  // namespace alongside::app
