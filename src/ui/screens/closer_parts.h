#pragma once
/// The parts of the closer look: a condition, an axis, a turning point with its doors, a place for own words.
#include "ui/screens/parts.h"

namespace alongside::ui::screens {

void condition(View& view, const app::ConditionView& one);
/// What the words of a level mean, under a name that opens and shuts; `name` is that of the unfolding.
void meanings(View& view, const app::LevelView& one, const std::string& name);
void axis(View& view, const app::AxisWords& one);
/// The way taken, with the doors that stayed shut.
void path_taken(View& view);
/// The turning point at this position of debrief.turnings.
void turning(View& view, std::size_t index);

/// A place for a sentence of one's own, and what it is for.
struct Reflection {
    store::ReflectionKind kind = store::ReflectionKind::reflection;
    Word label = Word::reflect_reflection;
    Word hint = Word::reflect_reflection_hint;
    Word kept = Word::reflect_kept;
};
void reflection(View& view, const Reflection& one);

}  // namespace alongside::ui::screens
