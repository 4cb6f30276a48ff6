#pragma once
/// A scenario as a room's session asks for it (core/vote/session.h): its turning points, and what each choice leads to.
///
/// The choices are folded by the core's own functions, as in Play. Knows neither votes nor the saves.
#include <memory>
#include <string>
#include <vector>

#include "app/scene_view.h"
#include "content/words.h"
#include "core/story/run.h"
#include "core/vote/session.h"

namespace alongside::app {

/// A moment of the story, in the main line or in a What if. Its narration lives as long as the scenario.
struct RoomMoment {
    State before;
    State state;
    Narration said;
    std::vector<std::string> choices;  ///< the opening first
};

/// What is to be read before the next question; at the end the endings, too.
struct RoomPages {
    std::vector<PageView> pages;
    std::size_t ending_from = 0;  ///< position of the first page of an ending; pages.size() if there is none
};

class RoomStory : public vote::Story {
  public:
    /// `words` outlive it.
    RoomStory(Scenario scenario, std::uint64_t seed, const content::Words& words)
        : scenario_(std::move(scenario)), seed_(seed), words_(words) {}

    const Scenario& scenario() const { return scenario_; }

    Result<std::vector<vote::Leg>> way(const std::string& seat) const override;
    Result<vote::Stop> after(const std::string& seat, std::span<const vote::Step> path) const override;

    /// Errors: as after.
    Result<RoomMoment> moment(const std::string& seat, std::span<const vote::Step> path) const;

    RoomPages pages(const RoomMoment& moment) const;

    /// What is to be seen there.
    SceneView scene(const RoomMoment& moment) const;

  private:
    Moment told(const RoomMoment& moment) const;
    vote::Stop stop_at(const RoomMoment& moment) const;

    Scenario scenario_;
    std::uint64_t seed_;
    const content::Words& words_;
};

}  // namespace alongside::app
