#include "core/prove/outlook.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/base/text.h"
#include "core/score/outcome.h"

namespace alongside::prove {

namespace {

constexpr std::size_t kTogether = 64;  // keys that are looked up at once
constexpr std::size_t kMostShared = std::numeric_limits<std::uint16_t>::max();

void mix(std::uint64_t& hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 29U;
}

std::uint64_t hash_of(const Label& label) {
    std::uint64_t hash = 0;
    for (const std::int16_t sum : label.axes) {
        mix(hash, static_cast<std::uint16_t>(sum));
    }
    for (const std::uint8_t outcome : label.closed) {
        mix(hash, outcome);
    }
    mix(hash, static_cast<std::uint64_t>(label.finish) << 16U | label.words);
    return hash;
}

std::uint64_t hash_of(const Situation& situation) {
    std::uint64_t hash = situation.scene;
    for (const Situation::Choice& choice : situation.options) {
        mix(hash, choice.trace.also);
        mix(hash, std::uint64_t{choice.trace.to} << 1U | (choice.open ? 1U : 0U));
    }
    return hash;
}

}  // namespace

template <class Thing>
std::uint16_t Pool<Thing>::number_of(const Thing& thing) {
    const std::uint64_t hash = hash_of(thing);
    auto [known, end] = numbers_.equal_range(hash);
    known = std::find_if(known, end, [&](const auto& entry) { return things_[entry.second] == thing; });
    if (known == end) {
        full_ = full_ || things_.size() == kMostShared;
        known = numbers_.emplace(hash, static_cast<std::uint16_t>(things_.size()));
        things_.push_back(thing);
    }
    return known->second;
}

Outlooks::Outlooks(const Scenario& scenario, const Ask& ask, const Slice& slice, Graph& graph)
    : scenario_(scenario),
      ask_(ask),
      slice_(slice),
      labels_(graph.labels),
      situations_(graph.situations),
      given_(graph.given) {}

std::vector<Exit> Outlooks::door() {
    carries_.assign(1, Carry{});
    State door = slice_.door();
    draw(slice_.drawn_at_the_door() & ~given_, door, {}, [this](const State& before, Drawn drawn) {
        State state = before;
        said_.clear();
        Trace trace;
        enter_first(scenario_, state, ask_.question == Question::words ? &said_ : nullptr, &trace);
        entered_ |= trace.entered;
        arrive(state, {.edge = {.label = label_of(before, state), .drawn = drawn}}, slice_.drawn_at_the_door());
    });
    return std::move(exits_);
}

std::vector<const Line*> Outlooks::said() const {
    std::vector<const Line*> lines;
    std::transform(words_.begin(), words_.end(), std::back_inserter(lines),
                   [](const auto& counted) { return counted.first; });
    std::sort(lines.begin(), lines.end(), std::less<>());
    return lines;
}

void Outlooks::enter(SceneIndex scene) {
    scene_ = scene;
    touched_bits_ = slice_.touched_bits(scene);
    keys_.clear();
    outlooks_.clear();
    exits_.clear();
    targets_.clear();
    carries_.clear();
}

void Outlooks::find(std::span<const Key> keys, std::vector<std::uint32_t>& positions) {
    std::array<std::uint32_t, kTogether> hashes{};
    while (!keys.empty()) {
        const std::size_t count = std::min(keys.size(), kTogether);
        for (std::size_t i = 0; i < count; ++i) {
            hashes[i] = StateTable::hash_of(keys[i] & touched_bits_);
            keys_.will_ask(hashes[i]);
        }
        for (std::size_t i = 0; i < count; ++i) {
            positions.push_back(position_of(keys[i] & touched_bits_, hashes[i]));
        }
        keys = keys.subspan(count);
    }
}

std::uint32_t Outlooks::position_of(const Key& touched, std::uint32_t hash) {
    const std::uint32_t position = keys_.position_of(touched, hash);
    if (position == outlooks_.size()) {
        outlooks_.emplace_back();
        const std::vector<Listen>& listens = scenario_.scenes[scene_].listens;
        if (!listens.empty()) {
            const State state = slice_.unpack(scene_, touched);
            outlooks_.back().heard = static_cast<std::uint8_t>(std::count_if(
                listens.begin(), listens.end(), [&state](const Listen& listen) { return state[listen.heard] != 0; }));
        }
    }
    return position;
}

const Outlook& Outlooks::look(std::uint32_t position, const Key& key) {
    Outlook& outlook = outlooks_[position];
    if (!outlook.known) {
        make_moves(outlook, key);
    }
    return outlook;
}

void Outlooks::make_moves(Outlook& outlook, const Key& key) {
    const Scene& scene = scenario_.scenes[scene_];
    const State state = slice_.unpack(scene_, key);
    outlook.first_exit = static_cast<std::uint32_t>(exits_.size());
    Situation situation{scene_, {}};
    for (std::size_t i = 0; i < scene.options.size(); ++i) {
        if (scene.options[i].when.holds(state.values)) {
            situation.options[i] = {true, take(state, {Move::Kind::option, static_cast<std::uint8_t>(i)})};
        }
    }
    for (std::size_t i = 0; i < scene.listens.size(); ++i) {
        const Move move{Move::Kind::listen, static_cast<std::uint8_t>(i)};
        if (is_open(scenario_, state, move)) {
            take(state, move);
        }
    }
    if (ask_.with_skips || !ask_.is_graded(scene_)) {
        take(state, {Move::Kind::skip, 0});
    }
    if (ask_.curtain_at == scene_) {
        take(state, {Move::Kind::curtain, 0});
    }
    outlook.exits = static_cast<std::uint32_t>(exits_.size()) - outlook.first_exit;
    outlook.situation = situations_.number_of(situation);
    outlook.known = true;
}

/// Goes on once for every way in which these facts can be drawn.
template <class Then>
void Outlooks::draw(FactSet facts, State& state, Drawn drawn, const Then& then) {
    for (std::size_t fact = 0; fact < scenario_.facts.size(); ++fact) {
        if (((facts >> fact) & 1U) == 0) {
            continue;
        }
        const VarIndex variable = scenario_.facts[fact].variable;
        for (std::int16_t variant = 0; variant <= scenario_.variables[variable].high; ++variant) {
            state.values[variable] = variant;
            Drawn more = drawn;
            more.add(fact, variant);
            draw(facts & ~(FactSet{1} << fact), state, more, then);
        }
        return;
    }
    then(state, drawn);
}

Trace Outlooks::take(const State& from, Move move) {
    State to = from;
    Trace trace;
    said_.clear();
    make_move(scenario_, to, move, ask_.question == Question::words ? &said_ : nullptr, &trace);
    const bool is_option = move.kind == Move::Kind::option;
    arrive(to,
           {.carry = carry_to(to.scene),
            .marked = is_option ? scenario_.scenes[from.scene].options[move.index].pen : std::nullopt,
            .edge = {.label = label_of(from, to), .move = move}},
           slice_.drawn(from.scene));
    entered_ |= std::exchange(trace.entered, 0);
    return trace;
}

std::uint16_t Outlooks::label_of(const State& from, const State& to) {
    Label label;
    if (ask_.is_graded(from.scene)) {
        label.axes = to.axes;  // those of an unpacked state are zero
    }
    // Other questions, and a curtain, do not keep what an outcome hangs on.
    const bool has_outcome = ask_.question == Question::outcomes && to.finish != Finish::curtain;
    for (std::size_t part = 0; has_outcome && part < scenario_.parts.size(); ++part) {
        if (to.parts[part].closed && !from.parts[part].closed) {
            label.closed[part] = static_cast<std::uint8_t>(outcome_of(scenario_, to, part).index());
        }
    }
    label.finish = to.finish;
    for (const Said& said : said_) {
        label.words = static_cast<std::uint16_t>(label.words + words_in(*said.line));
    }
    return labels_.number_of(label);
}

/// Counted once a line.
std::uint16_t Outlooks::words_in(const Line& line) {
    const auto [known, is_new] = words_.try_emplace(&line, std::uint16_t{0});
    if (is_new) {
        known->second = static_cast<std::uint16_t>(count_words(line.text));
    }
    return known->second;
}

void Outlooks::arrive(const State& to, Exit exit, FactSet known) {
    if (!to.running()) {
        exits_.push_back(exit);
        return;
    }
    State state = to;
    exit.to = to.scene;
    draw(slice_.drawn(to.scene) & ~known, state, exit.edge.drawn, [&](const State& settled, Drawn learnt) {
        exit.edge.drawn = learnt;
        exit.settled = slice_.pack(settled, carries_[exit.carry]);
        exits_.push_back(exit);
    });
}

std::uint16_t Outlooks::carry_to(SceneIndex scene) {
    const auto known = std::find(targets_.begin(), targets_.end(), scene);
    const auto position = static_cast<std::uint16_t>(known - targets_.begin());
    if (known == targets_.end()) {
        targets_.push_back(scene);
        carries_.push_back(slice_.carry(scene_, scene));
    }
    return position;
}

}  // namespace alongside::prove
