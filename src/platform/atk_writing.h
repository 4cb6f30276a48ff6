#pragma once
/// What ATK asks of a field: its text, its caret, and writing in it. With what all of these objects are made of.
///
/// For the platform's ATK files only: it shows ATK's own types.

#include <atk/atk.h>

#include <string>

#include "platform/access_model.h"

namespace alongside::platform {

/// An object that assistive tools hold: one node, by its id.
struct Thing {
    AtkObject object;
    AccessModel* model;
    std::string* id;
    std::string* said;  // the last answer that ATK does not take over
};

inline Thing* thing_of(gpointer object) {
    return static_cast<Thing*>(object);
}

/// The node as it is now; null when it has gone.
inline const ui::Node* node_of(gpointer object) {
    const Thing* thing = thing_of(object);
    return thing->model->node(*thing->id);
}

void init_text(gpointer iface, gpointer data);
void init_editable_text(gpointer iface, gpointer data);

}  // namespace alongside::platform
