"""Measures the golden thread: the whole of it on one page, its coverage and its home, beside the list of actions."""
import os, shutil, subprocess, sys, time, urllib.request
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
    finally: shutil.rmtree(folder, ignore_errors=True)
