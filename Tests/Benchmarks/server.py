"""Something that serves, what it answers, and how fast."""
import html.parser
import http.client
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.parse


class Server:
    """A program that says, on a line, the address where it answers."""

    def __init__(self, *words, port):
        self.port, self.began = port, time.perf_counter()
        self.process = subprocess.Popen(
            [str(word) for word in words], stdout=subprocess.PIPE, text=True)
        self.link = next(
            found for line in self.process.stdout if (found := re.search(r"http\S+", line)))[0]
        self.visitor = Visitor(port)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)

    def memory(self):
        """MiB held now."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def free_port():
    with socket.socket() as ear:
        ear.bind(("127.0.0.1", 0))
        return ear.getsockname()[1]


def site(etabli, file):
    """The site over a workspace, its door still closed."""
    port = free_port()
    return Server(etabli, "serve", file, "--port", port, "--language", "fr", port=port)


class Visitor:
    """A browser that keeps its connection and its cookie."""

    def __init__(self, port, cookie=None):
        self.port, self.cookie = port, cookie
        self.line = http.client.HTTPConnection("127.0.0.1", port)

    def again(self):
        """Someone else with the same session."""
        return Visitor(self.port, self.cookie)

    def enter(self, link):
        parts = urllib.parse.urlsplit(link)
        answer = self.ask(f"{parts.path}?{parts.query}")
        assert answer.status == 303, answer.status
        self.cookie = answer.headers["Set-Cookie"].split(";")[0]

    def ask(self, path, form=None):
        headers = {"Cookie": self.cookie} if self.cookie else {}
        if form is None:
            self.line.request("GET", path, headers=headers)
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            self.line.request("POST", path, urllib.parse.urlencode(form), headers)
        answer = self.line.getresponse()
        answer.text = answer.read().decode("utf-8", "replace")
        return answer

    def timed(self, path):
        """Milliseconds from asking to the last byte."""
        began = time.perf_counter()
        answer = self.ask(path)
        spent = (time.perf_counter() - began) * 1000
        assert answer.status == 200, (path, answer.status)
        return spent


class Links(html.parser.HTMLParser):
    """Where the links of a page lead."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        target = dict(attributes).get("href") or ""
        if tag == "a" and target.startswith("/") and not target.startswith("//"):
            self.found.append(target.split("#")[0])


def linked(visitor, most):
    """The addresses of the pages that links lead to from home, room after room."""
    known, found = ["/"], []
    for path in known:
        answer = visitor.ask(path)
        kind = answer.headers.get("Content-Type", "")
        if answer.status != 200 or not kind.startswith("text/html"):
            continue
        found.append(path)
        for link in Links(answer.text).found:
            if link not in known and len(known) < most:
                known.append(link)
    return found


def rate(address, cookie=None, seconds=4):
    """Answers in a second, to eight who ask again as soon as they are answered."""
    told = subprocess.run(
        ["wrk", "-t", "1", "-c", "8", "-d", f"{seconds}s",
         *(["-H", f"Cookie: {cookie}"] if cookie else []), address],
        capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in told, told
    return float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
