"""A whole evening by keys alone, at 200 % in the contrast theme, both asked for by keys as well.

Keys are all that answers. The bus is only asked what stands there and what has the focus, as an eye sees its ring. With
PICTURES set to a folder, a picture of each page goes there, to be looked at.
"""
import os
import subprocess
import sys

from bus import Bus, Gone, Role, State
from by_ear import PATIENCE, key, wait_for_window
from seat import WAYS_ON, Seat, closer_look, is_over, open_option, way_on


class Hands:
    """Somebody at the keyboard."""

    def __init__(self, seat):
        self.seat = seat
        self.pages = 0

    def picture(self):
        folder = os.environ.get("PICTURES")
        if folder:
            self.seat.bus.rest(0.4)
            file = os.path.join(folder, f"{self.pages:02}.png")
            subprocess.run(["import", "-window", "root", file], check=True)
        self.pages += 1

    def focused(self):
        return next((one for one, _ in self.seat.screen() if one.has(State.FOCUSED)), None)

    def moved_from(self, before):
        here = self.focused()
        return here if here and here.ref != before.ref else None

    def tab_to(self, what, sought, tab="Tab"):
        """Goes to what is sought, which is looked for anew at each step: pages turn while somebody reads."""
        here = self.seat.until("something has the focus", self.focused)
        for _ in range(60):
            goal = self.seat.until(f"there is {what}", sought)
            if here.ref == goal.ref:
                return here
            before = here
            key(tab)
            here = self.seat.until("the focus moves", lambda: self.moved_from(before))
        return self.seat.fail(f"Tab never came to {what}")

    def tab_to_called(self, role, start, tab="Tab"):
        return self.tab_to(f'"{start}"', lambda: self.seat.find(role, start), tab)

    def go(self, name):
        """Presses, and waits for another page that stays."""
        before = self.seat.text()
        key(name)
        self.seat.until_elsewhere(before)
        self.picture()

    def take(self, what, sought):
        taken = self.tab_to(what, sought)
        self.go("Return")
        return taken

    def take_called(self, role, start):
        return self.take(f'"{start}"', lambda: self.seat.find(role, start))


def is_chosen(seat, radio):
    one = seat.find(Role.RADIO_BUTTON, radio)
    return one is not None and one.has(State.CHECKED)


def settings(seat, hands):
    hands.take_called(Role.LINK, "Settings")
    slider = hands.tab_to_called(Role.SLIDER, "Text size")
    for _ in range(10):
        key("Right")
    seat.until("text is at 200 %", lambda: seat.bus.get(slider.ref, "Value", "CurrentValue") == 200)
    hands.tab_to_called(Role.RADIO_BUTTON, "As the desktop", tab="shift+Tab")
    for _ in range(3):
        key("Right")
    seat.until("the theme is that of high contrast", lambda: is_chosen(seat, "High contrast"))
    hands.go("Escape")


def play(seat, hands):
    """Takes the first way wherever there is one. Gives how many were chosen."""
    chosen = 0
    while not is_over(seat):
        taken = hands.take("a way on", lambda: open_option(seat) or way_on(seat))
        chosen += not taken.name.startswith(WAYS_ON)
        if chosen > 40:
            seat.fail("this evening has no end")
    return chosen


def evening(seat):
    hands = Hands(seat)
    seat.wait_for(Role.HEADING, "Banging the table")
    settings(seat, hands)
    hands.take_called(Role.BUTTON, "Begin")
    chosen = play(seat, hands)
    while seat.find(Role.HEADING, "Three doors") is None:
        hands.take_called(Role.BUTTON, "Go on")
    hands.take("a closer look", lambda: closer_look(seat))
    seat.wait_for(Role.HEADING, "A closer look")
    print(f"An evening of {chosen} choices, from the welcome to the closer look, by keys alone.")


def main(program, saves):
    bus = Bus()
    bus.listen("StateChanged", "focused")  # programs show themselves only where somebody listens
    process = subprocess.Popen([program, "--saves", saves])
    try:
        wait_for_window()
        evening(Seat(bus, process))
    except (Gone, TimeoutError) as trouble:
        sys.exit(str(trouble))
    finally:
        process.kill()
        process.wait(PATIENCE)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
