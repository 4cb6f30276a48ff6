#include "platform/atk_things.h"

#include <atk/atk.h>

#include <algorithm>
#include <cstdlib>

#include "platform/atk_keys.h"
#include "platform/atk_writing.h"

namespace alongside::platform {

namespace {

AccessModel*& shown_model() {
    static AccessModel* model = nullptr;  // ATK's own root is as global: it hands its questions no context
    return model;
}

AtkRole role_of(ui::Role role) {
    switch (role) {
        case ui::Role::window:
            return ATK_ROLE_FRAME;
        case ui::Role::heading:
            return ATK_ROLE_HEADING;
        case ui::Role::text:
            return ATK_ROLE_LABEL;
        case ui::Role::button:
            return ATK_ROLE_PUSH_BUTTON;
        case ui::Role::link:
            return ATK_ROLE_LINK;
        case ui::Role::list:
            return ATK_ROLE_LIST;
        case ui::Role::list_item:
            return ATK_ROLE_LIST_ITEM;
        case ui::Role::radio:
            return ATK_ROLE_RADIO_BUTTON;
        case ui::Role::checkbox:
            return ATK_ROLE_CHECK_BOX;
        case ui::Role::slider:
            return ATK_ROLE_SLIDER;
        case ui::Role::text_field:
            return ATK_ROLE_ENTRY;
        case ui::Role::status:
            return ATK_ROLE_STATUSBAR;
        case ui::Role::dialog:
            return ATK_ROLE_DIALOG;
        case ui::Role::image:
            return ATK_ROLE_IMAGE;
        case ui::Role::radio_group:
        case ui::Role::group:
        case ui::Role::progress:
            return ATK_ROLE_PANEL;
    }
    return ATK_ROLE_PANEL;
}

// AtkObject ---------------------------------------------------------------------------------------------------------

const char* get_name(AtkObject* object) {
    const ui::Node* node = node_of(object);
    if (node == nullptr)
        return "";
    return node->parent < 0 ? thing_of(object)->model->title().c_str() : node->name.c_str();
}

const char* get_description(AtkObject* object) {
    const ui::Node* node = node_of(object);
    if (node == nullptr)
        return "";
    Thing* thing = thing_of(object);
    *thing->said = description_of(*node);  // kept, since ATK takes no ownership
    return thing->said->c_str();
}

AtkRole get_role(AtkObject* object) {
    const ui::Node* node = node_of(object);
    return node == nullptr ? ATK_ROLE_INVALID : role_of(node->role);
}

AtkObject* get_parent(AtkObject* object) {
    const Thing* thing = thing_of(object);
    const ui::Node* node = node_of(object);
    if (node == nullptr)
        return nullptr;
    if (node->parent < 0)
        return thing->model->application();
    return thing->model->object(thing->model->snapshot().tree.nodes[static_cast<std::size_t>(node->parent)].id);
}

int get_n_children(AtkObject* object) {
    const Thing* thing = thing_of(object);
    return static_cast<int>(thing->model->children(*thing->id).size());
}

AtkObject* ref(AtkObject* object) {
    if (object != nullptr)
        g_object_ref(object);
    return object;
}

AtkObject* ref_child(AtkObject* object, int index) {
    const Thing* thing = thing_of(object);
    const std::vector<std::string>& children = thing->model->children(*thing->id);
    const auto place = static_cast<std::size_t>(index);
    return index < 0 || place >= children.size() ? nullptr : ref(thing->model->object(children[place]));
}

int get_index_in_parent(AtkObject* object) {
    const Thing* thing = thing_of(object);
    const ui::Node* node = node_of(object);
    if (node == nullptr)
        return -1;
    if (node->parent < 0)
        return 0;
    const auto& siblings =
        thing->model->children(thing->model->snapshot().tree.nodes[static_cast<std::size_t>(node->parent)].id);
    return static_cast<int>(std::ranges::find(siblings, node->id) - siblings.begin());
}

AtkStateSet* ref_state_set(AtkObject* object) {
    const ui::Node* node = node_of(object);
    if (node != nullptr)
        return states_of(*node, thing_of(object)->model->snapshot().active);
    AtkStateSet* gone = atk_state_set_new();
    atk_state_set_add_state(gone, ATK_STATE_DEFUNCT);
    return gone;
}

AtkAttribute* attribute(const char* name, const std::string& value) {
    auto* made = g_new(AtkAttribute, 1);
    made->name = g_strdup(name);
    made->value = g_strdup(value.c_str());
    return made;
}

AtkAttributeSet* get_attributes(AtkObject* object) {
    const ui::Node* node = node_of(object);
    AtkAttributeSet* all = nullptr;
    if (node == nullptr)
        return all;
    all = g_slist_prepend(all, attribute("id", node->id));
    if (node->level > 0)
        all = g_slist_prepend(all, attribute("level", std::to_string(node->level)));
    if (node->live)
        all = g_slist_prepend(all, attribute("live", "polite"));
    return all;
}

void finalize(GObject* object) {
    auto* thing = reinterpret_cast<Thing*>(object);
    delete thing->id;
    delete thing->said;
    static_cast<GObjectClass*>(g_type_class_peek(ATK_TYPE_OBJECT))->finalize(object);
}

void init_thing_class(gpointer type, gpointer /*data*/) {
    static_cast<GObjectClass*>(type)->finalize = finalize;
    auto* object = static_cast<AtkObjectClass*>(type);
    object->get_name = get_name;
    object->get_description = get_description;
    object->get_role = get_role;
    object->get_parent = get_parent;
    object->get_n_children = get_n_children;
    object->ref_child = ref_child;
    object->get_index_in_parent = get_index_in_parent;
    object->ref_state_set = ref_state_set;
    object->get_attributes = get_attributes;
}

// Where it is ---------------------------------------------------------------------------------------------------------

void get_extents(AtkComponent* component, int* x, int* y, int* w, int* h, AtkCoordType coordinates) {
    const ui::Node* node = node_of(component);
    const ui::Rect box = node == nullptr ? ui::Rect{} : node->visible.empty() ? node->rect : node->visible;
    const ui::Point from =
        coordinates == ATK_XY_SCREEN ? thing_of(component)->model->snapshot().origin : ui::Point{0, 0};
    *x = static_cast<int>(box.x + from.x);
    *y = static_cast<int>(box.y + from.y);
    *w = static_cast<int>(box.w);
    *h = static_cast<int>(box.h);
}

AtkObject* ref_accessible_at_point(AtkComponent* component, int x, int y, AtkCoordType coordinates) {
    AccessModel* model = thing_of(component)->model;
    ui::Point point{static_cast<float>(x), static_cast<float>(y)};
    if (coordinates == ATK_XY_SCREEN)
        point = {point.x - model->snapshot().origin.x, point.y - model->snapshot().origin.y};
    return ref(model->object(model->at(point)));
}

gboolean grab_focus(AtkComponent* component) {
    const ui::Node* node = node_of(component);
    if (node == nullptr || !ui::takes_focus(node->role))
        return FALSE;
    thing_of(component)->model->post(ui::MoveFocus{node->id});
    return TRUE;
}

void init_component(gpointer iface, gpointer /*data*/) {
    auto* component = static_cast<AtkComponentIface*>(iface);
    component->get_extents = get_extents;
    component->ref_accessible_at_point = ref_accessible_at_point;
    component->grab_focus = grab_focus;
}

// Pressing ------------------------------------------------------------------------------------------------------------

gboolean do_action(AtkAction* action, int index) {
    const ui::Node* node = node_of(action);
    if (index != 0 || node == nullptr || node->disabled)
        return FALSE;
    thing_of(action)->model->post(ui::Act{node->id});
    return TRUE;
}

int get_n_actions(AtkAction* /*action*/) {
    return 1;
}

const char* action_name(AtkAction* /*action*/, int index) {
    return index == 0 ? "press" : nullptr;
}

const char* get_keybinding(AtkAction* action, int index) {
    const ui::Node* node = node_of(action);
    return index != 0 || node == nullptr || node->shortcut.empty() ? nullptr : node->shortcut.c_str();
}

void init_action(gpointer iface, gpointer /*data*/) {
    auto* action = static_cast<AtkActionIface*>(iface);
    action->do_action = do_action;
    action->get_n_actions = get_n_actions;
    action->get_name = action_name;
    action->get_keybinding = get_keybinding;
}

// Sliders -------------------------------------------------------------------------------------------------------------

ui::Range range_of(gpointer slider) {
    const ui::Node* node = node_of(slider);
    return node == nullptr ? ui::Range{} : node->range.value_or(ui::Range{});
}

void get_value_and_text(AtkValue* value, double* number, char** text) {
    const ui::Node* node = node_of(value);
    *number = range_of(value).now;
    if (text != nullptr)
        *text = g_strdup(node == nullptr ? "" : node->value.c_str());
}

AtkRange* get_range(AtkValue* value) {
    const ui::Range range = range_of(value);
    return atk_range_new(range.low, range.high, nullptr);
}

double get_increment(AtkValue* value) {
    return range_of(value).step;
}

/// As a hand does it: the focus goes there, and arrow keys move it step by step.
void set_value(AtkValue* value, double wanted) {
    const ui::Node* node = node_of(value);
    const ui::Range range = range_of(value);
    if (node == nullptr || range.step <= 0)
        return;
    const auto target = static_cast<int>(std::clamp(wanted, double{1} * range.low, double{1} * range.high));
    const int steps = (target - range.now) / range.step;
    AccessModel* model = thing_of(value)->model;
    model->post(ui::MoveFocus{node->id});
    for (int i = 0; i < std::abs(steps); ++i)
        model->post(ui::KeyDown{.key = steps > 0 ? ui::Key::right : ui::Key::left});
}

void init_value(gpointer iface, gpointer /*data*/) {
    auto* value = static_cast<AtkValueIface*>(iface);
    value->get_value_and_text = get_value_and_text;
    value->get_range = get_range;
    value->get_increment = get_increment;
    value->set_value = set_value;
}

// Types ---------------------------------------------------------------------------------------------------------------

void add_interface(GType type, GType interface, GInterfaceInitFunc init) {
    const GInterfaceInfo info{init, nullptr, nullptr};
    g_type_add_interface_static(type, interface, &info);
}

GType register_type(const char* name, GType parent, GClassInitFunc init) {
    GTypeInfo info{};
    info.class_size = sizeof(AtkObjectClass);
    info.class_init = init;
    info.instance_size = sizeof(Thing);
    return g_type_register_static(parent, name, &info, G_TYPE_FLAG_NONE);
}

struct Types {
    GType application;
    GType notice;
    GType thing;  // words, pictures, groups
    GType window;
    GType press;  // buttons, links, choices
    GType slider;
    GType field;
};

int one_if_shown(AtkObject* object) {
    return thing_of(object)->model->snapshot().tree.nodes.empty() ? 0 : 1;
}

AtkObject* ref_window(AtkObject* object, int index) {
    AccessModel* model = thing_of(object)->model;
    const auto& nodes = model->snapshot().tree.nodes;
    return index != 0 || nodes.empty() ? nullptr : ref(model->object(nodes.front().id));
}

void init_application_class(gpointer type, gpointer /*data*/) {
    static_cast<GObjectClass*>(type)->finalize = finalize;
    auto* object = static_cast<AtkObjectClass*>(type);
    object->get_n_children = one_if_shown;
    object->ref_child = ref_window;
}

AtkStateSet* ref_notice_states(AtkObject* /*notice*/) {
    AtkStateSet* states = atk_state_set_new();
    atk_state_set_add_state(states, ATK_STATE_VISIBLE);
    atk_state_set_add_state(states, ATK_STATE_SHOWING);
    return states;
}

void init_notice_class(gpointer type, gpointer /*data*/) {
    static_cast<AtkObjectClass*>(type)->ref_state_set = ref_notice_states;
}

Types make_types() {
    Types types{};
    types.notice = register_type("AlongsideNotice", ATK_TYPE_OBJECT, init_notice_class);
    types.application = register_type("AlongsideApplication", ATK_TYPE_OBJECT, init_application_class);
    types.thing = register_type("AlongsideThing", ATK_TYPE_OBJECT, init_thing_class);
    add_interface(types.thing, ATK_TYPE_COMPONENT, init_component);
    types.window = register_type("AlongsideWindow", types.thing, nullptr);
    add_interface(types.window, ATK_TYPE_WINDOW, nullptr);
    types.press = register_type("AlongsidePress", types.thing, nullptr);
    add_interface(types.press, ATK_TYPE_ACTION, init_action);
    types.slider = register_type("AlongsideSlider", types.thing, nullptr);
    add_interface(types.slider, ATK_TYPE_VALUE, init_value);
    types.field = register_type("AlongsideField", types.thing, nullptr);
    add_interface(types.field, ATK_TYPE_TEXT, init_text);
    add_interface(types.field, ATK_TYPE_EDITABLE_TEXT, init_editable_text);
    return types;
}

const Types& types() {
    static const Types all = make_types();
    return all;
}

GType type_of(ui::Role role) {
    switch (role) {
        case ui::Role::window:
            return types().window;
        case ui::Role::slider:
            return types().slider;
        case ui::Role::text_field:
            return types().field;
        default:
            return ui::takes_focus(role) ? types().press : types().thing;
    }
}

AtkObject* make(GType type, AccessModel& model, const std::string& id) {
    auto* object = static_cast<AtkObject*>(g_object_new(type, nullptr));
    Thing* thing = thing_of(object);
    thing->model = &model;
    thing->id = new std::string(id);
    thing->said = new std::string;
    return object;
}

AtkObject* get_root() {
    return shown_model() == nullptr ? nullptr : shown_model()->application();
}

const char* toolkit_name() {
    return "Alongside";
}

const char* toolkit_version() {
    return ALONGSIDE_VERSION;
}

void add_if(AtkStateSet* states, bool set, AtkStateType state) {
    if (set)
        atk_state_set_add_state(states, state);
}

}  // namespace

void show_to_atk(AccessModel* model) {
    shown_model() = model;
    auto* util = static_cast<AtkUtilClass*>(g_type_class_ref(ATK_TYPE_UTIL));
    util->get_root = get_root;
    util->get_toolkit_name = toolkit_name;
    util->get_toolkit_version = toolkit_version;
    keep_key_listeners(*util);
    g_type_class_unref(util);
}

AtkObject* make_application(AccessModel& model) {
    AtkObject* object = make(types().application, model, {});
    atk_object_set_role(object, ATK_ROLE_APPLICATION);
    atk_object_set_name(object, "Alongside");
    return object;
}

AtkObject* make_thing(AccessModel& model, const ui::Node& node) {
    return make(type_of(node.role), model, node.id);
}

AtkObject* make_notice(AtkObject* window, const std::string& words) {
    auto* notice = static_cast<AtkObject*>(g_object_new(types().notice, nullptr));
    atk_object_set_role(notice, ATK_ROLE_NOTIFICATION);
    atk_object_set_name(notice, words.c_str());
    atk_object_set_parent(notice, window);
    return notice;
}

AtkStateSet* states_of(const ui::Node& node, bool active) {
    AtkStateSet* states = atk_state_set_new();
    const bool field = node.role == ui::Role::text_field;
    add_if(states, !node.disabled, ATK_STATE_ENABLED);
    add_if(states, !node.disabled, ATK_STATE_SENSITIVE);
    add_if(states, true, ATK_STATE_VISIBLE);
    add_if(states, !node.visible.empty() || node.parent < 0, ATK_STATE_SHOWING);
    add_if(states, ui::takes_focus(node.role) || node.parent < 0, ATK_STATE_FOCUSABLE);
    add_if(states, node.focused && active, ATK_STATE_FOCUSED);
    add_if(states, node.parent < 0 && active, ATK_STATE_ACTIVE);
    add_if(states, node.checked.has_value(), ATK_STATE_CHECKABLE);
    add_if(states, node.checked.value_or(false), ATK_STATE_CHECKED);
    add_if(states, node.expanded.has_value(), ATK_STATE_EXPANDABLE);
    add_if(states, node.expanded.value_or(false), ATK_STATE_EXPANDED);
    add_if(states, node.role == ui::Role::dialog, ATK_STATE_MODAL);
    add_if(states, field && !node.disabled, ATK_STATE_EDITABLE);
    add_if(states, field, node.multiline ? ATK_STATE_MULTI_LINE : ATK_STATE_SINGLE_LINE);
    return states;
}

std::string description_of(const ui::Node& node) {
    const bool asked_for = node.role == ui::Role::text_field || node.role == ui::Role::slider;
    if (asked_for || node.value.empty())
        return node.description;
    return node.description.empty() ? node.value : node.value + ". " + node.description;
}

}  // namespace alongside::platform
