#include "core/vote/tally.h"

#include <algorithm>
#include <numeric>

namespace alongside::vote {

namespace {

bool names_a_way(const std::string& answer) {
    return answer != kRatherNot;
}

/// Those of `answers` with exactly this count.
std::vector<std::string> with_count(const Round& round, Channel channel, const std::vector<std::string>& answers,
                                    int count) {
    std::vector<std::string> found;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(found), [&](const std::string& answer) {
        return names_a_way(answer) && round.count(channel, answer) == count;
    });
    return found;
}

/// Counts above 0 of all who named a way; none where they are too few to be told apart.
std::vector<int> given(const Round& round, Channel channel, const std::vector<std::string>& answers) {
    std::vector<int> counts;
    if (is_too_few(channel, round.total(channel))) {
        return counts;
    }
    for (const std::string& answer : answers) {
        if (const int count = round.count(channel, answer); count > 0 && names_a_way(answer)) {
            counts.push_back(count);
        }
    }
    return counts;
}

}  // namespace

void Round::set(Channel channel, std::string_view answer, int count) {
    auto& counts = counts_[static_cast<std::size_t>(channel)];
    if (count > 0) {
        counts.insert_or_assign(std::string(answer), count);
    } else if (const auto found = counts.find(answer); found != counts.end()) {
        counts.erase(found);
    }
}

int Round::count(Channel channel, std::string_view answer) const {
    const auto& counts = counts_[static_cast<std::size_t>(channel)];
    const auto found = counts.find(answer);
    return found == counts.end() ? 0 : found->second;
}

int Round::total(Channel channel) const {
    const auto& counts = counts_[static_cast<std::size_t>(channel)];
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const auto& entry) { return sum + entry.second; });
}

bool Round::empty() const {
    return std::all_of(counts_.begin(), counts_.end(), [](const auto& counts) { return counts.empty(); });
}

std::vector<std::string> most_chosen(const Round& round, Channel channel, const std::vector<std::string>& answers) {
    const std::vector<int> counts = given(round, channel, answers);
    return counts.empty() ? std::vector<std::string>{}
                          : with_count(round, channel, answers, *std::max_element(counts.begin(), counts.end()));
}

std::vector<std::string> fewest_voices(const Round& round, Channel channel, const std::vector<std::string>& answers) {
    const std::vector<int> counts = given(round, channel, answers);
    return counts.size() < 2 ? std::vector<std::string>{}
                             : with_count(round, channel, answers, *std::min_element(counts.begin(), counts.end()));
}

int largest_share(const Round& round, Channel channel, const std::vector<std::string>& answers) {
    const std::vector<int> counts = given(round, channel, answers);
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    return all == 0 ? 0 : *std::max_element(counts.begin(), counts.end()) * 100 / all;
}

}  // namespace alongside::vote
