#pragma once
/// What people chose who played a scenario as a panel: counts for each option, people with lived experience and
/// professionals apart (core/learn/panel.h). Nobody's name, nothing of who they are.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/learn/panel.h"

namespace alongside::store {

class Database;

class Panels {
  public:
    /// Made by Saves.
    explicit Panels(Database& database);
    ~Panels();

    /// In place of the count before. Errors: those of every write (saves.h), also of a count outside 0 to
    /// learn::kMostOfAPanel.
    Result<void> set(std::string_view scenario, const learn::PanelCount& count);

    Result<std::vector<learn::PanelCount>> of_scenario(std::string_view scenario);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store
