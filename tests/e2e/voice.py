"""A whole evening by ear: what the voice says is all there is to go by, and keys are all there is to answer with."""
import os
import re
import subprocess
import sys
import time

PATIENCE = 60  # seconds for one answer; machines that test are often busy


class Ear:
    """The voice's log, as far as it has been heard."""

    def __init__(self, file):
        self.file = file
        self.heard = 0

    def listen(self):
        """What is said next, once it has come to rest."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            lines = self.all()
            if len(lines) > self.heard:
                time.sleep(0.4)
                lines = self.all()
                new = lines[self.heard :]
                self.heard = len(lines)
                return new
            time.sleep(0.05)
        sys.exit("nothing more was said after:\n" + "\n".join(self.all()[-12:]))

    def all(self):
        if not os.path.exists(self.file):
            return []
        with open(self.file, encoding="utf-8") as log:
            return log.read().splitlines()


def key(name):
    subprocess.run(["xdotool", "key", name], check=True)


def answer(said):
    """The key that what was said asks for: an open choice, or the way on."""
    for line in said:
        number = re.match(r"([1-9]): ", line)
        if number and "not open" not in line:
            return number.group(1)
    if any(line.endswith("key Enter") for line in said):
        return "Return"
    return None


def hear_out(ear, said):
    """Plays to the three doors. Gives how many choices were made."""
    choices = 0
    while "Three doors" not in said:
        wanted = answer(said)
        if wanted is None:  # more is being said
            said = said + ear.listen()
            continue
        choices += wanted != "Return"
        key(wanted)
        said = ear.listen()
        if choices > 40:
            sys.exit("this evening has no end")
    return choices


def tab_to(ear, words):
    for _ in range(40):
        key("Tab")
        if any(line.startswith(words) for line in ear.listen()):
            return
    sys.exit(f'Tab never came to "{words}"')


def evening(program, saves):
    log = os.path.join(saves, "voice.log")
    process = subprocess.Popen([program, "--saves", saves], env={**os.environ, "ALONGSIDE_VOICE_LOG": log})
    try:
        window = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Alongside$"]
        subprocess.run(window, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)
        ear = Ear(log)
        time.sleep(1)
        key("v")
        choices = hear_out(ear, ear.listen())
        tab_to(ear, "Look closer")
        key("Return")
        if "A closer look" not in ear.listen():
            sys.exit("the closer look was not said:\n" + "\n".join(ear.all()[-12:]))
        key("r")
        if "A closer look" not in ear.listen():
            sys.exit("R did not say it again")
        key("v")
        time.sleep(1)
        key("Tab")
        time.sleep(1)
        if len(ear.all()) != ear.heard:
            sys.exit("it goes on speaking after V: " + ear.all()[-1])
        print(f"An evening of {choices} choices, from the welcome to the closer look, by ear alone.")
    finally:
        process.terminate()
        process.wait(PATIENCE)


if __name__ == "__main__":
    evening(sys.argv[1], sys.argv[2])
