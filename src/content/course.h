#pragma once
/// The course around the scenarios: its modules, the card of each, and the ways through it.
///
/// `modules.yaml` holds the modules in order. `routes.yaml` holds lists of scenarios in the order in which somebody who
/// comes with a certain question might take them. Knows nothing of what happens in a scenario.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"

namespace alongside::content {

inline constexpr std::size_t kMostModules = 24;
inline constexpr std::size_t kMostAims = 4;         ///< of a module
inline constexpr std::size_t kMostAimWords = 20;    ///< of one aim
inline constexpr std::size_t kMostCardWords = 120;  ///< of a concept card's text: what one screen holds
inline constexpr std::size_t kMostRoutes = 8;
inline constexpr std::size_t kMostStops = 60;  ///< of a route

/// What the handouts say about a module's question, short enough for one screen.
struct ConceptCard {
    std::string title;
    std::vector<std::string> paragraphs;
};

struct Module {
    std::string id;                 ///< "M1"
    std::string title;              ///< "Is this the moment?"
    std::string question;           ///< the question it answers
    std::vector<std::string> aims;  ///< what somebody can do afterwards; may be empty
    std::optional<ConceptCard> card;
};

/// A way through the course for somebody who says `title` of themselves.
struct Route {
    std::string id;
    std::string title;
    std::vector<std::string> scenarios;  ///< ids, in order, each once
};

struct ReadModules {
    std::vector<Module> modules;
    std::vector<Diagnostic> findings;
};

struct ReadRoutes {
    std::vector<Route> routes;
    std::vector<Diagnostic> findings;
};

ReadModules read_modules(std::string_view bytes, std::string file);

/// `shelf` are the ids of the scenarios there are. One that is not there yet is left out, and so is a route that has
/// none left; a name that is nearly one of them is reported.
ReadRoutes read_routes(std::string_view bytes, std::string file, const std::vector<std::string>& shelf);

}  // namespace alongside::content
