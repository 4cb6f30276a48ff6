"""A whole evening through the accessibility bus alone, as a screen reader meets it: from the first screen to the end.

No key is pressed and no picture is looked at. What cannot be found by its role and name fails, with the screen as text.
"""
import subprocess
import sys
import time

from bus import Bus, GLib, Gone, Role, State

PATIENCE = 60  # seconds for one step; machines that test are often busy
WAYS_ON = ("Go on", "Step outside")
IN_WINDOW = 1  # AT-SPI's coordinates from the corner of the window


class Seat:
    """Somebody at the bus: sees what is there, hears what is told, and presses and writes."""

    def __init__(self, bus, process):
        self.bus = bus
        self.process = process
        self.root = None

    # Looking ---------------------------------------------------------------------------------------------------------

    def screen(self):
        """Everything there is, with its depth. Nothing while the program is not on the bus yet."""
        self.root = self.root or self.bus.application("Alongside")
        return self.bus.look(self.root) if self.root else []

    def text(self):
        return "\n".join(f'{"  " * depth}{role_name(thing.role)} "{thing.name}"' for thing, depth in self.screen())

    def find(self, role, start):
        return next((one for one, _ in self.screen() if one.role == role and one.name.startswith(start)), None)

    def text_in(self, start):
        field = self.find(Role.ENTRY, start)
        return None if field is None else self.bus.ask(field.ref, "Text.GetText", GLib.Variant("(ii)", (0, -1)))

    def is_whole(self):
        """Whoever keeps the tree and whoever asks for it step by step find the same."""
        return [one.ref for one, _ in self.screen()] == list(self.bus.walk(self.root))

    # Waiting ---------------------------------------------------------------------------------------------------------

    def fail(self, words):
        try:
            sys.exit(words + "\n" + self.text())
        except Gone:
            sys.exit(words)

    def until(self, what, sought):
        """What `sought` finds, as soon as it finds something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                sys.exit(f"the program ended with {self.process.returncode} before it was so: {what}")
            try:
                found = sought()
                if found:
                    return found
            except Gone:  # it went while it was looked at
                pass
            self.bus.rest()
        return self.fail(f"never so: {what}")

    def wait_for(self, role, start):
        return self.until(f'there is the {role_name(role)} "{start}"', lambda: self.find(role, start))

    def until_elsewhere(self, before):
        """Something else stands there than `before`, the same for everybody who asks."""
        self.until("the screen goes on", lambda: self.text() not in ("", before))
        self.until("the tree is the same to all who ask", self.is_whole)

    # Hands -----------------------------------------------------------------------------------------------------------

    def press(self, what, sought):
        """Presses what is sought, as soon as it is there and gives way. Gives what was pressed."""

        def pressed():
            thing = sought()
            return thing if thing and self.bus.ask(thing.ref, "Action.DoAction", GLib.Variant("(i)", (0,))) else None

        return self.until(f"{what} can be pressed", pressed)

    def go_on(self, what, sought):
        """Presses, and waits until something else stands there, the same for everybody who asks."""
        before = self.text()
        pressed = self.press(what, sought)
        self.until_elsewhere(before)
        return pressed

    def go_to(self, role, start):
        return self.go_on(f'"{start}"', lambda: self.find(role, start))

    def write(self, start, words):
        field = self.wait_for(Role.ENTRY, start)
        self.bus.ask(field.ref, "EditableText.SetTextContents", GLib.Variant("(s)", (words,)))
        self.until(f'"{start}" holds "{words}"', lambda: self.text_in(start) == words)

    # Ears ------------------------------------------------------------------------------------------------------------

    def heard(self):
        return [told.words for told in self.bus.told if told.kind == "Announcement"]

    def notices(self):
        """What was put up for those who hear no announcements."""
        for source in [told.source for told in self.bus.told if told.on == "showing" and told.value]:
            try:
                if self.bus.ask(source, "Accessible.GetRole") == Role.NOTIFICATION:
                    yield self.bus.get(source, "Accessible", "Name")
            except Gone:  # something else, that was shown and went
                pass

    def was_told_of_focus(self, thing):
        return any(told.source == thing.ref and told.value for told in self.bus.told if told.on == "focused")


def role_name(role):
    return next((one.name.lower().replace("_", " ") for one in Role if one == role), f"role {role}")


def settings(seat):
    seat.go_to(Role.LINK, "Settings")
    seat.wait_for(Role.FRAME, "Settings \u2013 Alongside")
    slider = seat.wait_for(Role.SLIDER, "Text size")
    seat.bus.set(slider.ref, "Value", "CurrentValue", GLib.Variant("d", 130))
    seat.until("text is at 130 %", lambda: seat.bus.get(slider.ref, "Value", "CurrentValue") == 130)
    box = seat.press("less movement", lambda: seat.find(Role.CHECK_BOX, "Less movement"))
    seat.until("movement is less", lambda: seat.find(box.role, box.name).has(State.CHECKED))
    seat.bus.ask(box.ref, "Component.GrabFocus")
    seat.until("the focus can be moved", lambda: seat.find(box.role, box.name).has(State.FOCUSED))
    seat.until("and the move is told", lambda: seat.was_told_of_focus(box))
    _, _, width, height = seat.bus.ask(box.ref, "Component.GetExtents", GLib.Variant("(u)", (IN_WINDOW,)))
    if width <= 20 or height <= 10:
        seat.fail(f"it stands nowhere: {width} by {height}")
    seat.go_to(Role.LINK, "Go back")


def is_over(seat):
    return seat.find(Role.HEADING, "How it ended") or seat.find(Role.HEADING, "Three doors")


def way_on(seat):
    return seat.find(Role.BUTTON, WAYS_ON) or seat.find(Role.LINK, "Go on")


def open_option(seat):
    """The first way that can be chosen, of the list that asks for one."""
    things = iter(seat.screen())
    list_depth = next((depth for one, depth in things if one.role == Role.LIST and one.name == "What do you do?"), None)
    for one, depth in things:  # none are left where no list asks
        if depth <= list_depth:
            break
        if one.role == Role.BUTTON and one.has(State.SENSITIVE):
            return one
    return None


def closer_look(seat):
    return seat.find(Role.BUTTON, "Look closer") or seat.find(Role.LINK, "Look closer")


def play(seat):
    """Goes on wherever one can, else takes the first way that is open. Gives how many were chosen."""
    chosen = 0
    end = time.monotonic() + 5 * PATIENCE
    while not is_over(seat):
        if time.monotonic() > end or chosen > 40:
            seat.fail("this evening has no end")
        pressed = seat.go_on("a way on", lambda: way_on(seat) or open_option(seat))
        chosen += not pressed.name.startswith(WAYS_ON)
    return chosen


def look_back(seat):
    while seat.find(Role.HEADING, "Three doors") is None:
        seat.go_to(Role.BUTTON, "Go on")
    seat.go_on("a closer look", lambda: closer_look(seat))
    seat.wait_for(Role.HEADING, "A closer look")
    seat.write("What stays with you", "Ask who is not in the room. \u00c9t\u00e9.")
    seat.press("what was written", lambda: seat.find(Role.BUTTON, "Keep this"))
    seat.until("keeping it is announced", lambda: "Kept. Only you can read it." in seat.heard())


def evening(seat):
    title = seat.wait_for(Role.HEADING, "Banging the table")
    if seat.bus.ask(title.ref, "Accessible.GetAttributes").get("level") != "1":
        seat.fail("the title is not the first heading")
    seat.wait_for(Role.FRAME, "Banging the table \u2013 Alongside")
    settings(seat)
    seat.go_to(Role.BUTTON, "Begin")
    seat.until("what is said is put up while nobody hears announcements", lambda: any(seat.notices()))
    seat.bus.listen("Announcement")
    chosen = play(seat)
    seat.until("what was said was announced", lambda: len(seat.heard()) > chosen)
    look_back(seat)
    print(f"An evening of {chosen} choices, from the welcome to the debrief, through the accessibility bus alone.")


def main(program, saves):
    bus = Bus()
    bus.listen("StateChanged", "focused")
    bus.listen("StateChanged", "showing")
    process = subprocess.Popen([program, "--saves", saves])
    try:
        evening(Seat(bus, process))
        process.terminate()
        code = process.wait(PATIENCE)
    except (Gone, TimeoutError) as trouble:
        sys.exit(str(trouble))
    finally:
        process.kill()  # nothing, where it has ended
    if code not in (0, -15):
        sys.exit(f"the program ended with {code}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
