#include "text/proof_json.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace alongside::text {

namespace {

using Json = nlohmann::ordered_json;
using prove::Proof;

/// Tells one seat's proof by the names of its scenario.
class SeatJson {
  public:
    SeatJson(const Scenario& scenario, const Proof& proof) : scenario_(scenario), proof_(proof) {}

    Json told() const {
        Json seat = {{"seat", scenario_.seats[proof_.seat].id},
                     {"complete", proof_.complete},
                     {"stopped", proof_.stopped},
                     {"states", proof_.states},
                     {"heaviest", heaviest()}};
        if (proof_.complete) {
            add_ways(seat, proof_.ways);
            seat["endings"] = endings();
            seat["last_good"] = lost(proof_.last_good);
            seat["ranges"] = ranges(proof_.ranges);
            seat["draws"] = draws();
            seat["stuck"] = stuck();
            add_reading(seat);
            seat["bots"] = bots();
            seat["random"] = {{"good", proof_.random_good}, {"out", proof_.random_out}};
        }
        return seat;
    }

  private:
    static void add_ways(Json& json, std::uint64_t ways) {
        json["ways"] = std::to_string(ways);
        json["ways_exact"] = ways != prove::kCountless;
    }

    static Json ranges(const prove::Ranges& ranges) {
        Json all = Json::object();
        for (std::size_t axis = 0; axis < kAxes; ++axis) {
            all[std::string(kAxisIds[axis])] = {{"worst", ranges[axis].worst}, {"best", ranges[axis].best}};
        }
        return all;
    }

    static Json span(const prove::Span& span) { return {{"least", span.least}, {"most", span.most}}; }

    Json at(SceneIndex scene, const std::vector<std::string>& choices) const {
        return {{"scene", scenario_.scenes[scene].id}, {"choices", choices}};
    }

    Json lost(const std::optional<prove::NoReturn>& lost) const {
        return lost ? at(lost->scene, lost->choices) : Json(nullptr);
    }

    Json ending(std::size_t part, std::size_t outcome) const {
        const prove::LandingProof& one = proof_.parts[part][outcome];
        Json ending = {{"part", scenario_.parts[part].id},
                       {"outcome", kOutcomeIds[outcome]},
                       {"reached", one.landing.reached},
                       {"written", scenario_.seats[proof_.seat].endings[part][outcome].has_value()}};
        add_ways(ending, one.landing.ways);
        ending["share"] = one.landing.share;
        ending["shortest"] = one.landing.shortest;
        ending["ranges"] = one.landing.ways == 0 ? Json(nullptr) : ranges(one.landing.ranges);
        ending["lost"] = lost(one.lost);
        return ending;
    }

    Json endings() const {
        Json list = Json::array();
        for (std::size_t part = 0; part < proof_.parts.size(); ++part) {
            for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
                list.push_back(ending(part, outcome));
            }
        }
        return list;
    }

    Json draws() const {
        Json list = Json::array();
        for (const prove::DrawRanges& draw : proof_.draws) {
            Json facts = Json::object();
            for (std::size_t fact = 0; fact < draw.facts.size(); ++fact) {
                const Variable& variable = scenario_.variables[scenario_.facts[fact].variable];
                facts[variable.id] = variable.words[static_cast<std::size_t>(draw.facts[fact])];
            }
            list.push_back({{"facts", std::move(facts)}, {"ranges", ranges(draw.ranges)}});
        }
        return list;
    }

    Json stuck() const {
        Json list = Json::array();
        std::transform(proof_.stuck.begin(), proof_.stuck.end(), std::back_inserter(list),
                       [this](const prove::Stuck& stuck) { return at(stuck.scene, stuck.choices); });
        return list;
    }

    void add_reading(Json& seat) const {
        const std::optional<prove::Reading>& reading = proof_.reading;
        seat["words"] = reading ? span(reading->words) : Json(nullptr);
        seat["inputs"] = reading ? span(reading->inputs) : Json(nullptr);
        seat["minutes"] = reading ? span(reading->minutes()) : Json(nullptr);
    }

    Json bots() const {
        Json list = Json::array();
        for (const prove::Bot& bot : proof_.bots) {
            list.push_back({{"bot", bot.id}, {"good", bot.good}, {"out", bot.out}});
        }
        return list;
    }

    Json heaviest() const {
        Json list = Json::array();
        for (const prove::Weight& weight : proof_.heaviest) {
            list.push_back({{"variable", scenario_.variables[weight.variable].id}, {"times", weight.times}});
        }
        return list;
    }

    const Scenario& scenario_;
    const Proof& proof_;
};

}  // namespace

Json proof_json(const app::CheckReport& report) {
    Json seats = Json::array();
    for (const Proof& proof : report.proofs) {
        seats.push_back(SeatJson(*report.story, proof).told());
    }
    const bool complete = !report.proofs.empty() && std::all_of(report.proofs.begin(), report.proofs.end(),
                                                                [](const Proof& proof) { return proof.complete; });
    return {{"complete", complete}, {"sentences", report.proved}, {"seats", std::move(seats)}};
}

}  // namespace alongside::text
