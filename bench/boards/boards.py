"""Measures boards: all exceptions, the page of open cases beside the list of actions, the pack of forty papers, and two clerks at one meeting that a hundred people read."""
import os, shutil, subprocess, sys, threading, time, urllib.error, urllib.request
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "measures"))
from product_site import *

def bench(*words):
    return subprocess.run([PRODUCT, "bench-boards", *words], check=True, capture_output=True, text=True).stdout.splitlines()

def pack(o, b, meeting, kind):
    took = []
    for _ in range(RUNS + 1):
        began = time.time()
        with urllib.request.urlopen(urllib.request.Request(f"{BASE}/boards/meetings/{meeting}/pack.{kind}", headers={"Cookie": b.cookie()})) as r: size = len(r.read())
        took.append((time.time() - began) * 1000)
    o.m(f"pack_{kind}", "ms", took[1:], f"40 papers, {size >> 10} KiB")

def clerk(meeting, items, said, told, stop):
    """Notes one item after another; where the other clerk was first it reads what they wrote and sends its own again."""
    b = signed_in()
    for at, key in enumerate(items):
        path, words = f"/boards/meetings/{meeting}/items/{key}", f"Said of item {key}, as it fell."
        for _ in range(20):
            form = form_with(b.text(path), "Notes")
            try: b.req(path + form["action"] if form["action"].startswith("?") else form["action"] or path, {**form["fields"], "Notes": words}); said[key] = words; break
            except urllib.error.HTTPError as refused:
                if refused.code != 422: raise
                told.append(key)
    stop.append(1)

def meeting_with_readers(o, b, meeting):
    said, told, stop = {}, [], []
    readers = subprocess.Popen(["wrk", "-t2", "-c100", f"-d{SECS * RUNS}s", "--latency", "-H", "Cookie: " + b.cookie(), f"{BASE}/boards/meetings/{meeting}"], stdout=subprocess.PIPE, text=True)
    began = time.time()
    clerks = [threading.Thread(target=clerk, args=(meeting, range(first, 41, 2), said, told, stop)) for first in (1, 2)]
    for each in clerks: each.start()
    for each in clerks: each.join()
    took = (time.time() - began) * 1000
    out = readers.communicate()[0]
    page = [b.text(f"/boards/meetings/{meeting}/items/{key}") for key in range(1, 41)]
    lost = [key for key in range(1, 41) if said.get(key) is None or said[key] not in page[key - 1]]
    o.m("two_clerks_forty_notes", "ms", [took], f"beside a hundred readers; {len(lost)} notes lost; {len(told)} times a clerk was told that the other had been first")
    for line in out.splitlines():
        if any(word in line for word in ("Requests/sec", "99%", "50%", "Non-2xx")): o.raw("# hundred readers: " + " ".join(line.split()))

if __name__ == "__main__":
    folder = tempfile.mkdtemp(prefix="golden-thread-bench-", dir=os.environ.get("BENCH_FOLDER", "/var/tmp"))
    o = Out("boards")
    try:
        for line in bench("exceptions", "--runs", "9"): o.raw(line)
        meeting = next(line.split()[1] for line in bench("seed", "--data", f"{folder}/site") if line.startswith("MEETING"))
        with Site("--data", f"{folder}/site") as site:
            b = signed_in()
            pages(o, "floor", b, "/help")
            pages(o, "list_of_actions", b, "/plans/bench?category=A&page=2")
            pages(o, "open_cases", b, "/boards/cases")
            pages(o, "exceptions", b, "/boards/exceptions")
            pages(o, "portfolio", b, "/delivery")
            for kind in ("docx", "html"): pack(o, b, meeting, kind)
            meeting_with_readers(o, b, meeting)
    finally: shutil.rmtree(folder, ignore_errors=True)
