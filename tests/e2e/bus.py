"""The accessibility bus, asked over D-Bus itself: as a screen reader asks, without the library that it asks through.

That library (libatspi) also asks while it hands out what it is told, and can so wait for itself for ever. Here each
question has an end, nothing is asked while something is told, and what was told waits in a list until it is read.
The names and numbers are those of AT-SPI 2: https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/
Knows the bus; what is looked for on it is for others to know.
"""
import enum
import time
from typing import NamedTuple

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ATSPI = "org.a11y.atspi."
REGISTRY = ATSPI + "Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ANSWER_SECONDS = 30  # for one question; machines that test are often busy


class Role(enum.IntEnum):
    CHECK_BOX = 7
    FRAME = 23
    LABEL = 29
    LIST = 31
    PANEL = 39
    BUTTON = 43
    RADIO_BUTTON = 44
    SLIDER = 51
    APPLICATION = 75
    ENTRY = 79
    HEADING = 83
    LINK = 88
    NOTIFICATION = 101


class State(enum.IntEnum):
    CHECKED = 4
    FOCUSED = 12
    SENSITIVE = 24


class Gone(LookupError):
    """What was asked is no longer there. Look again."""


class Ref(NamedTuple):
    """How the bus calls a thing: the program that shows it, and its path there."""

    program: str
    path: str


class Thing(NamedTuple):
    """A thing as it was when it was looked at. Fields and order are those of Cache.GetItems."""

    ref: Ref
    application: Ref
    parent: Ref
    place: int  # among the children of its parent
    child_count: int
    interfaces: list
    name: str
    role: int
    description: str
    state_words: list  # two numbers of 32 states each

    def has(self, state):
        return self.state_words[state // 32] >> state % 32 & 1 == 1


class Told(NamedTuple):
    """An event. What `on`, `value` and `words` mean depends on its kind, such as StateChanged or Announcement."""

    kind: str
    source: Ref
    on: str
    value: int
    words: object


def ask(connection, program, path, question, arguments=None):
    """The answer to INTERFACE.METHOD, unpacked; the only value itself if there is one."""
    interface, method = question.rsplit(".", 1)
    try:
        answer = connection.call_sync(
            program, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 1000 * ANSWER_SECONDS, None
        ).unpack()
    except GLib.Error as error:
        if Gio.DBusError.is_remote_error(error):
            raise Gone(f"{question} of {path}: {error.message}") from error
        raise TimeoutError(f"No answer to {question} of {path}: {error.message}") from error
    return answer[0] if len(answer) == 1 else answer


class Bus:
    """A connection to the accessibility bus of this session."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        as_client = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, as_client, None, None)
        self.told = []  # everything that was listened for, in its order

    def ask(self, ref, question, arguments=None):
        """The answer of a thing, with INTERFACE.METHOD as AT-SPI has it, such as Text.GetText."""
        return ask(self.connection, ref.program, ref.path, ATSPI + question, arguments)

    def get(self, ref, interface, name):
        which = GLib.Variant("(ss)", (ATSPI + interface, name))
        return ask(self.connection, ref.program, ref.path, "org.freedesktop.DBus.Properties.Get", which)

    def set(self, ref, interface, name, value):
        which = GLib.Variant("(ssv)", (ATSPI + interface, name, value))
        ask(self.connection, ref.program, ref.path, "org.freedesktop.DBus.Properties.Set", which)

    def children(self, ref):
        return [Ref(*child) for child in self.ask(ref, "Accessible.GetChildren")]

    def application(self, name):
        """The root of the first program of this name; None if there is none yet."""
        for root in self.children(Ref(REGISTRY, ROOT)):
            if self.get(root, "Accessible", "Name") == name:
                return root
        return None

    def look(self, root):
        """All that a program shows, in reading order, each with its depth: one question, so all of one moment."""
        below = {}
        for refs_and_rest in self.ask(Ref(root.program, "/org/a11y/atspi/cache"), "Cache.GetItems"):
            thing = Thing(*(Ref(*ref) for ref in refs_and_rest[:3]), *refs_and_rest[3:])
            below.setdefault(thing.parent if thing.ref != root else None, []).append(thing)
        return list(in_order(below, None, 0))

    def walk(self, root):
        """The same things, asked for one after the other: each for its children."""
        yield root
        for child in self.children(root):
            yield from self.walk(child)

    def listen(self, kind, on=""):
        """From now on, events such as ("StateChanged", "focused") are told, also by programs that start later."""
        event = GLib.Variant("(sass)", (f"Object:{kind}:{on}", [], ""))
        ask(self.connection, REGISTRY, "/org/a11y/atspi/registry", REGISTRY + ".RegisterEvent", event)
        self.connection.signal_subscribe(
            None, ATSPI + "Event.Object", kind, None, on or None, Gio.DBusSignalFlags.NONE, self._note
        )

    def _note(self, _connection, program, path, _interface, kind, arguments):
        on, value, _, words, _ = arguments.unpack()
        self.told.append(Told(kind, Ref(program, path), on, value, words))

    def rest(self, seconds=0.02):
        """Lets time pass, then takes in what was told."""
        time.sleep(seconds)
        while GLib.MainContext.default().iteration(False):
            pass


def in_order(below, parent, depth):
    for thing in sorted(below.get(parent, []), key=lambda one: one.place):
        yield thing, depth
        yield from in_order(below, thing.ref, depth + 1)
