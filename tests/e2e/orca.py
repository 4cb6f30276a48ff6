"""A whole evening with Orca: what it says is all there is to go by, and keys are all there is to answer with.

Orca runs as it is, in a home of its own. Only the last step is not its own: what it would speak is written down.
"""
import contextlib
import os
import re
import shutil
import subprocess
import sys

from by_ear import PATIENCE, Ear, key, wait_for_window
from speech import Speech

TITLE_END = " \u2013 Alongside"  # what the window is called on every page, after the page's own heading
NOTICE = "notification "  # how Orca begins what is said to it without being asked
STOP = re.compile(r"\b(push button|link|slider|radio button|check box)\b")
WAYS_ON = ("Go on ", "Step outside ")


def home_of_orca(saves):
    """An environment in which Orca finds no settings of anybody's, and a listener in the place of a voice."""
    home = os.path.join(saves, "orca")
    os.makedirs(os.path.join(home, "run"), mode=0o700)
    return {
        **os.environ,
        "HOME": home,
        "XDG_DATA_HOME": os.path.join(home, "data"),
        "XDG_CONFIG_HOME": os.path.join(home, "config"),
        "XDG_CACHE_HOME": os.path.join(home, "cache"),
        "XDG_RUNTIME_DIR": os.path.join(home, "run"),
        "GSETTINGS_BACKEND": "memory",
        "SPEECHD_ADDRESS": "unix_socket:" + os.path.join(home, "speech"),
    }


@contextlib.contextmanager
def running(*command, **more):
    process = subprocess.Popen(command, **more)
    try:
        yield
    finally:
        process.kill()
        process.wait(PATIENCE)


def hear_one(ear, is_it):
    """Listens until such a thing is said. Gives all that was said meanwhile."""
    said = ear.listen()
    while not any(is_it(line) for line in said):
        said = said + ear.listen()
    return said


def hear(ear, start):
    return hear_one(ear, lambda line: line.startswith(start))


def is_stop(line):
    """Whether Orca says with it what has the focus; what it is told comes before or after."""
    return STOP.search(line) and not line.startswith(NOTICE) and not line.endswith(TITLE_END)


def tab(ear):
    """Goes to the next thing. Gives what is said meanwhile, that thing among it."""
    key("Tab")
    return hear_one(ear, is_stop)


def tab_to(ear, start):
    for _ in range(40):
        if any(line.startswith(start) for line in tab(ear)):
            return
    ear.fail(f'Tab never came to "{start}"')


def take_a_way(ear):
    """Goes to the way on, or to the first thing under the question, and takes it. Gives what it is called."""
    asked = False
    for _ in range(40):
        here = tab(ear)
        asked = asked or "What do you do?" in here
        ways = [line for line in here if line.startswith(WAYS_ON) or (asked and line.endswith("push button."))]
        if ways:
            key("Return")
            return ways[0]
    return ear.fail("Tab never came to a way on")


def own_commands(ear):
    """Orca's own keys come to Orca, and nothing else is done by them: where am I, the lines around, its help."""
    key("KP_Enter")
    hear(ear, "Begin push button.")
    key("KP_Up")
    hear(ear, "Begin About ")
    key("KP_Page_Up")
    hear(ear, "No test. Nobody sees what you choose.")
    key("Insert+h")
    hear(ear, "Entering learn mode.")
    key("Escape")
    hear(ear, "Exiting learn mode.")


def read_page(ear):
    """A page that has just come is there for Orca's own commands, though nothing on it has the focus yet.

    Gives what was said of itself before.
    """
    said = hear(ear, NOTICE)
    key("KP_Enter")
    hear(ear, "Fenside sports hall, after dark" + TITLE_END + " frame")
    key("Insert+KP_Home")
    hear(ear, "Fenside sports hall, after dark Ways out")
    key("KP_Page_Up")
    hear(ear, "Fenside sports hall, ten past seven")
    key("KP_Page_Up")
    hear(ear, "Bang. Bang. Bang.")
    return said


def settings(ear):
    tab_to(ear, "Settings link")
    key("Return")
    hear(ear, "Settings" + TITLE_END)
    tab_to(ear, "Text size slider 100")
    key("Right")
    hear(ear, "110")
    key("Left")
    hear(ear, "100")
    key("Escape")
    hear(ear, "Banging the table" + TITLE_END)


def play(ear, story):
    """From the first page to the way out. Gives how many choices were made, and `story` with what was said since."""
    choices = 0
    while choices <= 40:
        way = take_a_way(ear)
        if way.startswith("Step outside "):
            return choices, story
        choices += not way.startswith(WAYS_ON)
        story = story + ear.listen()
    return ear.fail("this evening has no end")


def titles_in(said):
    """The names of pages, with which Orca says "frame" where nothing on the page has the focus."""
    return [line.removesuffix(" frame.") for line in said if line.removesuffix(" frame.").endswith(TITLE_END)]


def look_back(ear):
    """Every page of it has a name, and one way on, which Enter takes."""
    while "Three doors" + TITLE_END not in titles_in(hear_one(ear, lambda line: titles_in([line]))):
        key("Return")
    tab_to(ear, "Look closer")
    key("Return")
    hear(ear, "A closer look" + TITLE_END)


def evening(ear):
    hear(ear, "Banging the table" + TITLE_END + " frame")
    settings(ear)
    tab_to(ear, "Begin push button")
    own_commands(ear)
    key("Return")
    choices, story = play(ear, read_page(ear))
    told = sum(line.startswith(NOTICE) for line in story)
    if told < choices:
        ear.fail(f"only {told} things were said in {choices} choices")
    look_back(ear)
    print(f"An evening of {choices} choices, from the welcome to the closer look, with Orca.")


def not_tried():
    """Why not; None where it can be."""
    if shutil.which("orca") is None:
        return "orca is missing. packages.txt says what the tests need."
    if subprocess.run(["pgrep", "-u", str(os.getuid()), "-x", "orca"], stdout=subprocess.DEVNULL).returncode == 0:
        return "Orca is running already, and there can be only one."
    return None


def main(program, saves):
    if why := not_tried():
        print("Not tried: " + why)
        sys.exit(77)
    environment = home_of_orca(saves)
    speech = Speech(environment["SPEECHD_ADDRESS"].removeprefix("unix_socket:"))
    ear = Ear(lambda: speech.said, at_rest=0.15)
    with running("orca", env=environment):
        hear(ear, "Screen reader on")
        with running(program, "--saves", saves):
            wait_for_window()
            evening(ear)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
