#pragma once
/// What can be done at a moment and where it leads, found once for all states that differ only in what no move there
/// asks for or changes.
///
/// Most states of a scene differ in what happened long ago and matters later. They share an outlook, so a move is made
/// through step.h once for each outlook and not once for each state; the rest of a state is carried over as it is.
#include <unordered_map>
#include <vector>

#include "core/prove/graph.h"
#include "core/prove/state_table.h"

namespace alongside::prove {

/// Gives equal things one number.
template <class Thing>
class Pool {
  public:
    explicit Pool(std::vector<Thing>& things) : things_(things) {}

    std::uint16_t number_of(const Thing& thing);
    /// There were more things than numbers.
    bool full() const { return full_; }

  private:
    std::vector<Thing>& things_;
    std::unordered_multimap<std::uint64_t, std::uint16_t> numbers_;  // by hash
    bool full_ = false;
};

/// One draw of one move.
struct Exit {
    SceneIndex to = kEnd;            ///< kEnd: the run ends here
    std::uint16_t carry = 0;         ///< position in Outlooks::carries
    std::optional<Pen> marked = {};  ///< what the pen writes down on the way
    Edge edge = {};                  ///< without its target
    Key settled = {};                ///< the target's key but for what is carried over
};

struct Outlook {
    std::uint32_t first_exit = 0;
    std::uint32_t exits = 0;
    std::uint16_t situation = 0;
    std::uint8_t heard = 0;  ///< people of the scene who have been listened to
    bool known = false;      ///< false: nobody has moved from here yet
};

class Outlooks {
  public:
    /// The slice must fit. Labels and situations go into `graph`.
    Outlooks(const Scenario& scenario, const Ask& ask, const Slice& slice, Graph& graph);

    /// The first states, nothing of which is carried over.
    std::vector<Exit> door();

    /// Turns to the states of another scene.
    void enter(SceneIndex scene);

    /// Where the outlook of each of these states of the scene stands, added behind `positions`.
    void find(std::span<const Key> keys, std::vector<std::uint32_t>& positions);
    /// People of the scene who have been listened to in an outlook.
    std::size_t heard(std::uint32_t position) const { return outlooks_[position].heard; }
    /// The outlook that stands there, its moves made through `key`, one of its states.
    const Outlook& look(std::uint32_t position, const Key& key);

    std::span<const Exit> exits_of(const Outlook& outlook) const {
        return std::span(exits_).subspan(outlook.first_exit, outlook.exits);
    }
    const Carry& carry_of(const Exit& exit) const { return carries_[exit.carry]; }

    /// Every scene that a move came to so far, a bit each.
    std::uint64_t entered() const { return entered_; }
    /// Every line that was said so far, sorted.
    std::vector<const Line*> said() const;

    /// Too many different labels or situations.
    bool full() const { return labels_.full() || situations_.full(); }

  private:
    std::uint32_t position_of(const Key& touched, std::uint32_t hash);
    void make_moves(Outlook& outlook, const Key& key);
    Trace take(const State& from, Move move);
    std::uint16_t label_of(const State& from, const State& to);
    std::uint16_t words_in(const Line& line);
    void arrive(const State& to, Exit exit, FactSet known);
    std::uint16_t carry_to(SceneIndex scene);
    template <class Then>
    void draw(FactSet facts, State& state, Drawn drawn, const Then& then);

    const Scenario& scenario_;
    const Ask& ask_;
    const Slice& slice_;
    Pool<Label> labels_;
    Pool<Situation> situations_;
    FactSet given_;
    Narration said_;
    std::unordered_map<const Line*, std::uint16_t> words_;  // of lines that were said
    std::uint64_t entered_ = 0;

    // Of the scene that is looked at.
    SceneIndex scene_ = 0;
    Key touched_bits_;
    StateTable keys_;
    std::vector<Outlook> outlooks_;  // by position in keys_
    std::vector<Exit> exits_;
    std::vector<SceneIndex> targets_;
    std::vector<Carry> carries_;  // by position in targets_
};

}  // namespace alongside::prove
