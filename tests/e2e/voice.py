"""A whole evening by ear: what the voice says is all there is to go by, and keys are all there is to answer with."""
import os
import re
import subprocess
import sys
import time

from by_ear import PATIENCE, Ear, key, wait_for_window


def said_in(file):
    if not os.path.exists(file):
        return []
    with open(file, encoding="utf-8") as log:
        return log.read().splitlines()


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
        wait_for_window()
        ear = Ear(lambda: said_in(log))
        time.sleep(1)
        key("v")
        choices = hear_out(ear, ear.listen())
        tab_to(ear, "Look closer")
        key("Return")
        if "A closer look" not in ear.listen():
            ear.fail("the closer look was not said")
        key("r")
        if "A closer look" not in ear.listen():
            sys.exit("R did not say it again")
        key("v")
        time.sleep(1)
        key("Tab")
        time.sleep(1)
        if len(ear.lines()) != ear.heard:
            ear.fail("it goes on speaking after V")
        print(f"An evening of {choices} choices, from the welcome to the closer look, by ear alone.")
    finally:
        process.terminate()
        process.wait(PATIENCE)


if __name__ == "__main__":
    evening(sys.argv[1], sys.argv[2])
