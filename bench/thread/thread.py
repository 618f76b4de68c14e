"""Measures the golden thread: the whole of it on one page, its coverage and its home, beside the list of actions; and the public pages, with their cold cache apart and while a program scrapes them."""
import http.client, os, re, shutil, statistics, subprocess, sys, threading, time, urllib.request
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "measures"))
from product_site import *

def cold(o, b, path):
    """The first look at a page after a commit: the thread is put together anew."""
    took = []
    for run in range(RUNS + 1):
        form = form_with(b.text("/thread/plans/strategy"), "Form.Purpose")
        b.req("/thread/plans/strategy?handler=Change", {**form["fields"], "Form.Purpose": f"Run {run}"})
        began = time.time()
        b.text(path)
        took.append((time.time() - began) * 1000)
    o.m("whole_thread_after_a_commit", "ms", took[1:], "put together anew, drawn and sent")

PUBLIC = ["/public", "/public/improving", "/public/data.json"]

def priority(b): return re.search(r'href="(/public/priorities/[a-z0-9-]+)"', b.text("/public"))[1]

def bare(o):
    """What the machine allows: a Kestrel that says hello."""
    hello = start([f"{PEERS}/limits/bin/web/web", "--urls", BASE], cwd=f"{PEERS}/limits/bin/web")
    try:
        wait_http(BASE + "/")
        Meter.add(hello.pid)
        wrk_metric(o, "kestrel_hello", BASE + "/", RUNS, 4, SECS)
    finally: stop(hello)

def public(o, folder):
    """Public pages of the demonstration council: the first look after a start, then as often as anybody asks."""
    for run in range(RUNS):
        with Site("--demo", "--data", f"{folder}/demo"):
            b = Browser(BASE)
            b.text("/account/sign-in")
            paths = PUBLIC + [priority(b)]
            if run == 0: took = {path: [] for path in paths}
            for path in paths[1:]:
                began = time.time(); b.text(path); took[path].append((time.time() - began) * 1000)
    for path in paths[1:]: o.m("cold" + path.replace("/", "_"), "ms", took[path], "first look after a start: read, drawn, compressed and kept")
    with Site("--demo", "--data", f"{folder}/demo"):
        b, paths = Browser(BASE), [*PUBLIC, priority(Browser(BASE))]
        for path in paths:
            b.text(path)
            wrk_metric(o, "kept" + path.replace("/", "_"), BASE + path, RUNS, 4, SECS)
        scraped(o, paths)

def scraped(o, paths):
    """How long an officer waits for a page alone, and while a program asks for public pages 200 times a second."""
    officer = Browser(BASE)
    form = form_with(officer.text("/account/sign-in"), "Email", "Password")
    officer.text(form["action"] or "/account/sign-in", {**form["fields"], "Email": "performance.officer@exampleshire.example", "Password": PASSWORD["Password"]})
    stop_at, answers = threading.Event(), []
    def wait(times):
        took = []
        for _ in range(times):
            began = time.time(); officer.text("/thread"); took.append((time.time() - began) * 1000)
            time.sleep(0.01)
        return took
    def scrape(share):
        c, n, began = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60), 0, time.time()
        while not stop_at.is_set():
            # Every tenth address has nothing behind it: that is never kept.
            c.request("GET", paths[n % len(paths)] if n % 10 else f"/public/measures/none-{share}-{n}")
            r = c.getresponse(); r.read(); answers.append(r.status)
            n += 1
            time.sleep(max(0, began + n / 50 - time.time()))
    wait(50)
    alone = wait(200)
    crowd = [threading.Thread(target=scrape, args=(share,)) for share in range(4)]
    began = time.time()
    for each in crowd: each.start()
    beside = wait(200)
    stop_at.set()
    for each in crowd: each.join()
    rate = len(answers) / (time.time() - began)
    for name, took in (("officer_alone", alone), ("officer_while_scraped", beside)): o.m(name, "ms", [statistics.median(took), sorted(took)[int(len(took) * .99)]], "min is the median, max the 99th of a hundred")
    o.raw(f"# scraped at {rate:.0f} a second: " + ", ".join(f"{answers.count(status)} answered {status}" for status in sorted(set(answers))))

if __name__ == "__main__":
    folder = tempfile.mkdtemp(prefix="golden-thread-bench-", dir=os.environ.get("BENCH_FOLDER", "/var/tmp"))
    o = Out("thread")
    try:
        line = next(line for line in subprocess.run([PRODUCT, "bench-thread", "seed", "--data", f"{folder}/site"], check=True, capture_output=True, text=True).stdout.splitlines() if line.startswith("AMBITION"))
        o.raw("# " + line)
        with Site("--data", f"{folder}/site") as site:
            b = signed_in()
            whole = f"/thread/of/aim/{line.split()[1]}"
            pages(o, "floor", b, "/help")
            pages(o, "list_of_actions", b, "/plans/bench?category=A&page=2")
            pages(o, "whole_thread", b, whole)
            pages(o, "home_of_the_thread", b, "/thread")
            pages(o, "coverage", b, "/thread/coverage")
            pages(o, "one_objective", b, "/thread/aims/objective-1")
            cold(o, b, whole)
        bare(o)
        public(o, folder)
    finally: shutil.rmtree(folder, ignore_errors=True)
