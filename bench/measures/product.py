"""Measures the product's judging, keeping and serving of measures. PEERS is the folder with the peers' bench.py; RUNS, SECS."""
import json, random, shutil
from product_site import *

def kept(o, folder):
    """Without a server, on both databases: each in a process of its own."""
    for line in command("memory", "--runs", "9"): o.raw(line)
    for what in ("standings", "month", "load"):
        for line in command(what, "--data", f"{folder}/{what}", "--runs", str(RUNS)): o.raw(line) if line.startswith("METRIC") else None
        shutil.rmtree(f"{folder}/{what}")
        for line in command(what, "--data", f"{folder}/none", "--database", database("bench_measures"), "--runs", str(RUNS)):
            if line.startswith("METRIC"): o.raw(line.replace(" name=", " name=pg_"))

def lua(address):
    """A script for wrk that asks for a thousand measures in turn."""
    many = ",".join(f'"{address(random.randint(1, MEASURES))}"' for _ in range(1000))
    return f'local all = {{{many}}}\nlocal n = 0\nfunction request() n = n + 1; return wrk.format("GET", all[n % #all + 1]) end\n'

def served(o, folder):
    token = next(line.split()[1] for line in command("seed", "--data", f"{folder}/site") if line.startswith("TOKEN"))
    with Site("--data", f"{folder}/site") as site:
        b = signed_in()
        o.m("pss_idle", "MiB", [pss_mib(site.process.pid)], "one process, few requests")
        bearer = [f"Authorization: Bearer {token}"]
        status, body = ask(LIST, token)
        if status == 200:
            found = json.loads(body)
            o.raw(f"# {LIST} has {len(body)} bytes, {len(next(v for v in found.values() if isinstance(v, list)))} measures")
            wrk_metric(o, "list50", BASE + LIST, RUNS, 3, SECS, headers=bearer)
        else: o.raw(f"# {LIST} answered {status}: list50 is not measured")
        status, body = ask(series(7), token)
        if status == 200:
            o.raw(f"# {series(7)} has {len(body)} bytes")
            with open(f"{folder}/series.lua", "w") as f: f.write(lua(series))
            wrk_metric(o, "series120", BASE, RUNS, 3, SECS, headers=bearer, script=f"{folder}/series.lua")
        else: o.raw(f"# {series(7)} answered {status}: series120 is not measured")
        months = iter(range(1, 11))
        def save():
            status, body = ask("/api/v1/figures", token, figures(next(months)))
            if status != 200: raise LookupError(f"{status} {body[:300]}")
        try: time_metric(o, "insert_1000", save, min(RUNS, 7), 2, "one POST of 1,000 figures; checked, coloured, judged anew, History kept")
        except LookupError as refused: o.raw(f"# /api/v1/figures answered {refused}: insert_1000 is not measured")
        pages(o, "dashboard_1500", b, DASHBOARD)
        with open(f"{folder}/page.lua", "w") as f: f.write(lua(page))
        pages(o, "measure_page", b, page(7), script=f"{folder}/page.lua")
        o.m("pss_after_load", "MiB", [pss_mib(site.process.pid)], "the same process after all the above")

if __name__ == "__main__":
    folder = tempfile.mkdtemp(prefix="golden-thread-bench-")
    o = Out("measures")
    try:
        kept(o, folder)
        served(o, folder)
    finally: shutil.rmtree(folder, ignore_errors=True)
