#include "app/after/chairs.h"

#include "app/desk.h"
#include "app/ended.h"
#include "app/evidence.h"

namespace alongside::app {

std::set<std::size_t> seats_finished(const Desk& desk, const std::optional<Id>& person, const Scenario& scenario) {
    std::set<std::size_t> seats;
    const auto records = records_of(desk, person);
    for (const Finished& one : records ? records->finished : std::vector<Finished>()) {
        if (one.run.scenario_id == scenario.id) {
            if (const auto seat = scenario.find_seat(ended_in(one.ending.text).chair)) {
                seats.insert(*seat);
            }
        }
    }
    return seats;
}

}  // namespace alongside::app
