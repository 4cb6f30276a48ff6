"""A whole evening through the accessibility bus alone, as a screen reader meets it: from the first screen to the debrief.

No key is pressed and no picture is looked at. What cannot be found by its role and name fails, with the screen as text.
"""
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore")  # the names that work in every release are called old by some
PATIENCE = 60  # seconds for one step; machines that test are often busy
heard = []
focused = []


def rest(seconds=0.05):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.01)


def walk(node, depth=0):
    yield node, depth
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child, depth + 1)


def application():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(i)
        if one is not None and one.get_name() == "Alongside":
            one.set_cache_mask(Atspi.Cache.NONE)
            return one
    return None


def screen():
    app = application()
    if app is None:
        return []
    try:
        return list(walk(app))
    except GLib.Error:  # something went while it was looked at: look again
        return []


def text_of_screen():
    try:
        return "\n".join(
            "  " * depth + node.get_role_name() + ' "' + (node.get_name() or "") + '"' for node, depth in screen()
        )
    except GLib.Error:
        return ""


def find(role, start):
    for node, _ in screen():
        try:
            if node.get_role() == role and (node.get_name() or "").startswith(start):
                return node
        except GLib.Error:
            return None
    return None


def wait_for(role, start):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        node = find(role, start)
        if node is not None:
            return node
        rest()
    sys.exit(f'never came: {role} "{start}"\n' + text_of_screen())


def expect(what, is_so):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if is_so():
                return
        except (GLib.Error, AttributeError):  # it went while it was looked at
            pass
        rest()
    sys.exit(f"is not so: {what}\n" + text_of_screen())


BUTTON = Atspi.Role.PUSH_BUTTON
LINK = Atspi.Role.LINK


def press(node):
    if not node.get_action_iface().do_action(0):
        sys.exit(f'does not give way: "{node.get_name()}"\n' + text_of_screen())


def has_state(node, state):
    return node.get_state_set().contains(state)


def write(start, words):
    field = wait_for(Atspi.Role.ENTRY, start)
    field.get_editable_text_iface().set_text_contents(words)
    expect(f'"{start}" holds "{words}"', lambda: text_in(start) == words)
    return field


def text_in(start):
    field = find(Atspi.Role.ENTRY, start)
    text = None if field is None else field.get_text_iface()
    return None if text is None else text.get_text(0, -1)


def is_over():
    return find(Atspi.Role.HEADING, "How it ended") is not None or find(Atspi.Role.HEADING, "Three doors") is not None


def way_on():
    return find(BUTTON, "Go on") or find(LINK, "Go on") or find(BUTTON, "Step outside")


def open_option():
    options = find(Atspi.Role.LIST, "What do you do?")
    if options is None:
        return None
    ways = (one for one, _ in walk(options))
    return next(
        (one for one in ways if one.get_role() == BUTTON and has_state(one, Atspi.StateType.SENSITIVE)), None
    )


def play():
    """Goes on wherever one can, else takes the first way that is open. Gives what was chosen."""
    chosen = []
    end = time.monotonic() + 5 * PATIENCE
    while not is_over():
        if time.monotonic() > end:
            sys.exit("this evening takes too long\n" + text_of_screen())
        before = text_of_screen()
        try:
            on = way_on()
            option = None if on else open_option()
            if option is not None:
                chosen.append(option.get_name())
            if on or option:
                press(on or option)
        except GLib.Error:  # the screen moved on while it was looked at
            continue
        expect("the screen goes on", lambda: text_of_screen() not in ("", before) or is_over())
        if len(chosen) > 40:
            sys.exit("this evening has no end\n" + text_of_screen())
    return chosen


def settings():
    press(wait_for(LINK, "Settings"))
    slider = wait_for(Atspi.Role.SLIDER, "Text size")
    slider.get_value_iface().set_current_value(130)
    expect("text is at 130 %", lambda: find(Atspi.Role.SLIDER, "Text size").get_value_iface().get_current_value() == 130)
    press(wait_for(Atspi.Role.CHECK_BOX, "Less movement"))
    expect("movement is less", lambda: has_state(find(Atspi.Role.CHECK_BOX, "Less movement"), Atspi.StateType.CHECKED))
    focus = wait_for(Atspi.Role.CHECK_BOX, "Less movement")
    focus.get_component_iface().grab_focus()
    expect("the focus can be moved", lambda: has_state(find(Atspi.Role.CHECK_BOX, "Less"), Atspi.StateType.FOCUSED))
    expect("and the move is told", lambda: any(one.get_name() == "Less movement" for one in focused))
    box = focus.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
    expect("it stands somewhere", lambda: box.width > 20 and box.height > 10)
    press(wait_for(LINK, "Go back"))


def listen(listener):
    for event in ("object:announcement", "object:state-changed:focused"):
        listener.register(event)


def note(event):
    if event.type.startswith("object:announcement"):
        heard.append(str(event.any_data))
    elif event.detail1:
        focused.append(event.source)  # its name is asked for later: a question in here can wait for itself


def evening(program, saves):
    process = subprocess.Popen([program, "--saves", saves])
    try:
        heading = wait_for(Atspi.Role.HEADING, "Banging the table")
        expect("the title is the first heading", lambda: heading.get_attributes().get("level") == "1")
        settings()
        press(wait_for(BUTTON, "Begin"))
        chosen = play()
        expect("what was said was announced", lambda: len(heard) > len(chosen))
        while find(Atspi.Role.HEADING, "Three doors") is None:
            before = text_of_screen()
            press(wait_for(BUTTON, "Go on"))
            expect("the screen went on", lambda: text_of_screen() not in ("", before))
        press(find(BUTTON, "Look closer") or wait_for(LINK, "Look closer"))
        wait_for(Atspi.Role.HEADING, "A closer look")
        write("What stays with you", "Ask who is not in the room. \u00c9t\u00e9.")
        press(wait_for(BUTTON, "Keep this"))
        expect("keeping it is announced", lambda: "Kept. Only you can read it." in heard)
        print(f"An evening of {len(chosen)} choices, from the welcome to the debrief, through the accessibility bus alone.")
    finally:
        process.terminate()
        code = process.wait(PATIENCE)
    if code not in (0, -15):
        sys.exit(f"the program ended with {code}")


if __name__ == "__main__":
    Atspi.init()
    listener = Atspi.EventListener.new(note)
    listen(listener)
    evening(sys.argv[1], sys.argv[2])
