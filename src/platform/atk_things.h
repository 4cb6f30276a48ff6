#pragma once
/// What ATK asks of the program, answered from the current snapshot: roles, names, states, places, presses, writing.
///
/// GObject types in C's manner, behind a few functions. An object holds its node's id and looks the node up for every
/// answer; when the node has gone, it answers with nothing.

#include <string>

#include "platform/access_model.h"

using AtkStateSet = struct _AtkStateSet;

namespace alongside::platform {

/// This model is what ATK finds at its root from now on; null for none.
void show_to_atk(AccessModel* model);

/// New objects, owned by the caller.
AtkObject* make_application(AccessModel& model);
AtkObject* make_thing(AccessModel& model, const ui::Node& node);
/// Words that stand nowhere in the tree, said when they are shown.
AtkObject* make_notice(AtkObject* window, const std::string& words);

/// A node's states, owned by the caller. The focus counts only in a window that has the keyboard.
AtkStateSet* states_of(const ui::Node& node, bool active);
/// What is said after the name: what it holds, unless there is a way to ask for that, then its description.
std::string description_of(const ui::Node& node);
/// Characters before the caret of a field.
int caret_of(const ui::Node& node);

}  // namespace alongside::platform
