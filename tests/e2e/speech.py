"""Stands in for speech-dispatcher: whoever would speak through it finds a listener who writes everything down.

Speaks as much of its protocol, SSIP, as a screen reader needs: https://freebsoft.org/doc/speechd/ssip.html
"""
import html
import itertools
import re
import socketserver
import threading

ANSWERS = {
    b"LIST OUTPUT_MODULES": b"ear",
    b"LIST SYNTHESIS_VOICES": b"somebody\ten\tnone",
    b"GET LANGUAGE": b"en",
    b"GET OUTPUT_MODULE": b"ear",
}


def plain(ssml):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", ssml)).split())


class Speaker(socketserver.StreamRequestHandler):
    """One client, from its first command to its last."""

    def handle(self):
        lines = (line.rstrip(b"\r\n") for line in self.rfile)
        for command in lines:
            if command.upper() == b"SPEAK":
                self.answer(b"230 OK RECEIVING DATA")
                text = b"\n".join(itertools.takewhile(lambda line: line != b".", lines))
                self.server.said.append(plain(text.decode("utf-8", "replace")))
            self.answer(b"200-" + ANSWERS.get(command.upper(), b"1"), b"200 OK")  # a number does for all other questions
            if command.upper() == b"QUIT":
                return

    def answer(self, *lines):
        self.wfile.write(b"".join(line + b"\r\n" for line in lines))


class Speech(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True

    def __init__(self, path):
        super().__init__(path, Speaker)
        self.said = []
        threading.Thread(target=self.serve_forever, daemon=True).start()
