#pragma once
/// Votes as counts, by the channel that they came in through. Who gave which is never known here.
///
/// Channels are shown apart and never added up: hands in the air are not private, and a card stands for a table, not
/// for a person (hands and private votes differed by more than ten points on half of the questions: Levy, Yardley and
/// Zeckhauser 2017). An answer is named by its option's id, or by one of the two below, which no id can be.
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::vote {

inline constexpr std::string_view kSomethingElse = "ELSE";
inline constexpr std::string_view kRatherNot = "RATHER-NOT";

enum class Channel : std::uint8_t {
    hands,
    tables,  ///< one card a table
    chat,    ///< people who are not in the room
    phones,  ///< private ballots, counted by the program when a vote closes
};
inline constexpr std::size_t kChannels = 4;
inline constexpr std::array<std::string_view, kChannels> kChannelIds = {"hands", "tables", "chat", "phones"};

/// One round of one question.
class Round {
  public:
    /// How often `answer` was given; 0 takes it out.
    void set(Channel channel, std::string_view answer, int count);

    int count(Channel channel, std::string_view answer) const;
    int total(Channel channel) const;
    bool used(Channel channel) const { return total(channel) > 0; }
    bool empty() const;

    bool operator==(const Round&) const = default;

  private:
    std::array<std::map<std::string, int, std::less<>>, kChannels> counts_;
};

/// Whether a count may not be shown as a number: one or two people could be recognised. A table is not a person.
constexpr bool is_hidden(Channel channel, int count) {
    return channel != Channel::tables && (count == 1 || count == 2);
}

/// Of fewer private votes than this only that they were given is told: in a small group a number is soon a name.
inline constexpr int kFewestPrivate = 5;
constexpr bool is_too_few(Channel channel, int total) {
    return channel == Channel::phones && total > 0 && total < kFewestPrivate;
}

/// Those of `answers` that were given most often; several on a tie, none if nobody gave any. "I'd rather not say" is
/// never among them. None of a round with too few private votes, here and below.
std::vector<std::string> most_chosen(const Round& round, Channel channel, const std::vector<std::string>& answers);

/// Those of `answers` that were given least often, but at least once: who is asked first. As above on ties. None where
/// everybody gave the same answer, since then nobody is in a minority.
std::vector<std::string> fewest_voices(const Round& round, Channel channel, const std::vector<std::string>& answers);

/// Percent of all who named one of `answers` that the most chosen of them has; 0 if nobody did.
int largest_share(const Round& round, Channel channel, const std::vector<std::string>& answers);

}  // namespace alongside::vote
