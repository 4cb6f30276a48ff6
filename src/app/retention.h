#pragma once
/// How long somebody's things are kept: what they chose, what goes when, and seeing that it does.
///
/// The rules are those of core/learn/retention.h. What goes is erased as by the person's own hand, so it goes from
/// their other copies too when these are brought together. Group sessions are not anybody's and stay.
#include <string>
#include <vector>

#include "app/desk.h"
#include "core/learn/retention.h"

namespace alongside::app {

struct RetentionView {
    learn::Rules rules{};
    std::vector<std::string> leaving;  ///< a sentence each, the soonest first
    std::size_t more = 0;              ///< that are not listed
};

/// Errors: those of the store.
Result<RetentionView> retention_view(const Desk& desk, const Id& person);

/// What retention_view then says counts as announced. Errors: those of the store.
Result<void> set_retention(const Desk& desk, const Id& person, learn::Belongs what, learn::Keep keep);

/// Once when somebody comes in: erases what was announced long enough ago, and announces what is next. Says what it did
/// and what it will do; mostly nothing. Errors: those of the store.
Result<std::vector<std::string>> tidy_up(const Desk& desk, const Id& person);

/// In the order of learn::Belongs and of learn::Keep.
std::string belongs_words(learn::Belongs what, const content::Words& words);
std::string keep_words(learn::Keep keep, const content::Words& words);

}  // namespace alongside::app
