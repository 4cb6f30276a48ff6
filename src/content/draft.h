#pragma once
/// A scenario while it is being read: what has been understood so far, and where its parts stand in the file.
///
/// All names (people, scenes, seats, variables) are declared before the first scene is read, so that a line may point
/// to what stands further down.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/answers.h"
#include "content/findings.h"
#include "content/names.h"
#include "content/world.h"
#include "core/story/scenario.h"

namespace alongside::content {

/// Something an option does to a promise, kept until it is known when the promise falls due.
struct Pledged {
    Pledge pledge;
    SceneIndex scene = 0;
    Mark mark;
};

/// What becomes of a person or a place that the shared world does not know.
enum class Strangers {
    refused,   ///< in an author's file: an error
    welcomed,  ///< in the file of a run that somebody has begun: they keep their id as their name
};

struct Draft {
    Draft(const World& shared, Findings& reported, Strangers unknown = Strangers::refused)
        : world(shared), findings(reported), strangers(unknown) {}

    const World& world;
    Findings& findings;
    Strangers strangers;
    Scenario scenario;
    std::vector<AuthorsAnswer> answers;
    Names names;
    std::vector<Mark> scene_marks;  ///< as many as scenario.scenes
    std::vector<Pledged> pledged;

    /// Position in scenario.people; reports a person who is not in the scenario.
    std::optional<int> person(std::string_view id, Mark mark);

    /// A scene, `end` or `out`; reports anything else.
    std::optional<SceneIndex> target(std::string_view id, Mark mark);

    const std::string& scene_id(SceneIndex scene) const { return scenario.scenes[scene].id; }
};

/// "sports-hall" as a name: "Sports hall".
std::string name_from_id(std::string_view id);

}  // namespace alongside::content
