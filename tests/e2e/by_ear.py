"""For whoever plays by ear: what is said, how far it was heard, and the keys that answer."""
import subprocess
import sys
import time

PATIENCE = 60  # seconds for one answer; machines that test are often busy


class Ear:
    """`lines` gives all that was said since the beginning; `at_rest` is the silence, in seconds, that ends a saying."""

    def __init__(self, lines, at_rest=0.4):
        self.lines = lines
        self.at_rest = at_rest
        self.heard = 0

    def listen(self):
        """What is said next, once it has come to rest."""
        end = time.monotonic() + PATIENCE
        while len(self.lines()) == self.heard:
            if time.monotonic() > end:
                self.fail("nothing more was said")
            time.sleep(0.05)
        return self.until_rest()

    def until_rest(self):
        count = -1
        while count != len(self.lines()):
            count = len(self.lines())
            time.sleep(self.at_rest)
        new = self.lines()[self.heard : count]
        self.heard = count
        return new

    def fail(self, words):
        sys.exit(words + ", after:\n" + "\n".join(self.lines()[-12:]))


def key(name):
    subprocess.run(["xdotool", "key", name], check=True)


def wait_for_window():
    window = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Alongside$"]
    subprocess.run(window, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)
