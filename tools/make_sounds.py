#!/usr/bin/env python3
"""Makes the few sounds of Alongside, from nothing but arithmetic: python3 tools/make_sounds.py

Each is a small mono WAV file under assets/sounds, 16 bits at 16,000 Hz. The same script makes the same bytes. Nothing
here runs with the program; the files are kept so that nobody needs Python to build it.
"""
import math
import random
import struct
import wave
from pathlib import Path

RATE = 16000
FOLDER = Path(__file__).resolve().parent.parent / "assets" / "sounds"


def silence(seconds):
    return [0.0] * int(seconds * RATE)


def noise(chance, seconds):
    return [chance.uniform(-1, 1) for _ in range(int(seconds * RATE))]


def low_pass(samples, hertz):
    keep = math.exp(-2 * math.pi * hertz / RATE)
    value, out = 0.0, []
    for sample in samples:
        value = sample * (1 - keep) + value * keep
        out.append(value)
    return out


def high_pass(samples, hertz):
    return [a - b for a, b in zip(samples, low_pass(samples, hertz))]


def band(samples, low, high):
    return high_pass(low_pass(samples, high), low)


def add(into, samples, at, loudness=1.0):
    start = int(at * RATE)
    for i, sample in enumerate(samples):
        if start + i < len(into):
            into[start + i] += sample * loudness


def faded(samples, rise, fall):
    last = len(samples)
    up, down = max(1, int(rise * RATE)), max(1, int(fall * RATE))
    return [s * min(1, i / up) * min(1, (last - i) / down) for i, s in enumerate(samples)]


def thump(chance, pitch, seconds):
    """A flat palm on wood: a falling tone, and the slap on top of it."""
    body = []
    for i in range(int(seconds * RATE)):
        t = i / RATE
        tone = math.sin(2 * math.pi * pitch * (t + 0.012 * math.exp(-t * 40)))
        body.append(tone * math.exp(-t * 16))
    slap = [s * math.exp(-i / RATE * 90) for i, s in enumerate(low_pass(noise(chance, 0.08), 2400))]
    add(body, slap, 0, 1.4)
    return body


def bang():
    chance = random.Random(1)
    out = silence(1.9)
    for beat in range(4):
        for _ in range(7):
            late = chance.gauss(0, 0.02)
            add(out, thump(chance, chance.uniform(70, 130), 0.3), max(0, 0.06 + beat * 0.42 + late),
                chance.uniform(0.3, 0.8))
    return faded(out, 0.001, 0.2)


def door():
    chance = random.Random(2)
    out = silence(1.1)
    add(out, faded(band(noise(chance, 0.45), 90, 420), 0.25, 0.15), 0, 0.9)
    add(out, thump(chance, 62, 0.5), 0.42, 1.2)
    add(out, thump(chance, 420, 0.06), 0.50, 0.35)
    add(out, thump(chance, 610, 0.05), 0.58, 0.25)
    return faded(out, 0.01, 0.3)


def murmur():
    chance = random.Random(3)
    out = silence(3.2)
    for _ in range(60):
        pitch = chance.uniform(95, 210)
        length = chance.uniform(0.12, 0.32)
        voice = []
        for i in range(int(length * RATE)):
            t = i / RATE
            voice.append(sum(math.sin(2 * math.pi * pitch * n * t) / n for n in range(1, 6)))
        vowel = band(voice, 180, chance.uniform(500, 900))
        add(out, faded(vowel, length * 0.4, length * 0.4), chance.uniform(0, 2.9), chance.uniform(0.1, 0.3))
    add(out, low_pass(noise(chance, 3.2), 500), 0, 0.5)
    return faded(low_pass(out, 1100), 0.7, 1.2)


def pen():
    chance = random.Random(4)
    out = silence(1.2)
    at = 0.05
    while at < 1.0:
        length = chance.uniform(0.05, 0.13)
        stroke = band(noise(chance, length), 1500, 4200)
        add(out, faded(stroke, length * 0.3, length * 0.5), at, chance.uniform(0.4, 0.9))
        at += length + chance.uniform(0.01, 0.06)
    return faded(out, 0.01, 0.1)


def rain():
    chance = random.Random(5)
    out = band(noise(chance, 3.4), 700, 5200)
    out = [s * 0.35 for s in out]
    for _ in range(260):
        drop = [math.sin(2 * math.pi * f * i / RATE) * math.exp(-i / RATE * 160)
                for f in [chance.uniform(900, 2600)] for i in range(int(0.03 * RATE))]
        add(out, drop, chance.uniform(0, 3.3), chance.uniform(0.05, 0.25))
    return faded(out, 0.8, 1.4)


def write(name, samples, loudest):
    peak = max(abs(s) for s in samples)
    data = b"".join(struct.pack("<h", int(s / peak * loudest * 32767)) for s in samples)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(data)


def main():
    write("bang", bang(), 0.8)
    write("door", door(), 0.6)
    write("murmur", murmur(), 0.35)
    write("pen", pen(), 0.3)
    write("rain", rain(), 0.3)


if __name__ == "__main__":
    main()
