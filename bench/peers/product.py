"""Measures the running product with the names of the peers' metrics. PEERS is the folder with their bench.py; RUNS (5), SECS (10)."""
import csv, http.client, io, os, random, shutil, statistics, subprocess, sys, tempfile, time, urllib.parse
sys.path.insert(0, os.environ["PEERS"])
from bench import *
from assumptions import *
from forms import form_with, multipart, ticks
from papers import csv_bytes, write_workbook

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
PRODUCT = os.environ.get("PRODUCT", f"{ROOT}/goldenthread")   # or a published copy
for limit in ("SignIn", "Search", "Export", "Import"): os.environ.setdefault(f"Limits__{limit}", "1000000")   # one account asks as fast as it can
RUNS, SECS = int(os.environ.get("RUNS", 5)), int(os.environ.get("SECS", 10))
UPDATE_SECS = 2
WARM = 200                                              # times that a thing is done before it is measured, once a process is up

def boot(data, log):
    t = time.perf_counter()
    p = start([PRODUCT, *serve_command(data)], log=log)
    wait_http(BASE + FIRST_PAGE)
    return p, (time.perf_counter() - t) * 1000

def sign_in(b):
    form = form_with(b.text(SIGN_IN), *SIGN_IN_FIELDS)
    html = b.text(form["action"] or SIGN_IN, {**form["fields"], **SIGN_IN_FIELDS})
    if SIGNED_IN not in html: raise SystemExit("Signing in failed: see SIGN_IN in assumptions.py")

def post(connection, path, fields, cookie):
    body = urllib.parse.urlencode(fields)
    connection.request("POST", path, body, {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"})
    r = connection.getresponse()
    r.read()
    if r.status not in (302, 303): raise SystemExit(f"POST {path} answered {r.status}: see update_fields in assumptions.py")

def filled(b, numbers):
    """Each action's update form as a lead would send it: fetched beforehand, so that only the POST is measured."""
    for n in numbers:
        form = form_with(b.text(update_page(n)), *list(update_fields(n))[:1])
        yield form["action"] or update_page(n), {**form["fields"], **update_fields(n)}

def lua_of_posts(path, posts, cookie):
    """A script for wrk that sends each of the posts once."""
    bodies = ",\n".join("{%s, %s}" % (lua(action), lua(urllib.parse.urlencode(fields))) for action, fields in posts)
    with open(path, "w") as f:
        f.write(f"local posts = {{{bodies}}}\nlocal n = 0\nlocal headers = {{['Content-Type'] = 'application/x-www-form-urlencoded', Cookie = {lua(cookie)}}}\n"
                "function request() n = n + 1; local post = posts[(n - 1) % #posts + 1]; return wrk.format('POST', post[1], headers, post[2]) end\n")

def lua(text): return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"

def measure_updates(o, b, folder):
    numbers = random.Random(1).sample(range(1, ACTIONS + 1), ACTIONS)
    c = http.client.HTTPConnection("127.0.0.1", PORT)
    todo = iter(list(filled(b, numbers[:WARM + 50])))
    time_metric(o, "update_issue_form_seq", lambda: post(c, *next(todo), b.cookie()), 50, WARM, "1 client; POST the update form (redirect), not the page after it; history kept")
    # A form carries the version that it saw: within a run each action is updated once, and forms are fetched anew for the next.
    runs, cpu, half = [], 0, ACTIONS // 2
    for run in range(RUNS + 3):
        lua_of_posts(f"{folder}/update.lua", list(filled(b, numbers[run % 2 * half:][:half])), b.cookie())
        Meter.take(); c0 = cpu_ms()
        runs.append(wrk(BASE, seconds=UPDATE_SECS, threads=1, script=f"{folder}/update.lua"))
        if run > 2: cpu += cpu_ms() - c0
        if runs[-1]["total"] > half or runs[-1]["bad"]: raise SystemExit(f"{runs[-1]['total']} updates were sent in {UPDATE_SECS} s, {runs[-1]['bad']} of them in vain; there are forms for {half}")
    runs, others = runs[3:], Meter.take()
    note = f"c16,{UPDATE_SECS}s, form POSTs with token and key, each of another action (Redmine: REST PUT)"
    o.m("update_issue_api_rps", "req/s", [r["rps"] for r in runs], note, cpu / sum(r["total"] for r in runs), others)
    o.m("update_issue_api_p50", "ms", [r["p50"] for r in runs], note, None, others)
    o.m("update_issue_api_p99", "ms", [r["p99"] for r in runs], note, None, others)

def measure_import(o, b):
    content, count = csv_bytes(1000), iter(range(1, 100))
    def once():
        n = next(count)
        form = form_with(b.text(IMPORT_PAGE))
        body, kind = multipart(form["fields"], IMPORT_FILE_FIELD, "actions.csv", content)
        html = b.text(form["action"] or IMPORT_PAGE, body, headers={"Content-Type": kind})
        review = form_with(html, *import_save_fields(n))
        settled = [(IMPORT_SETTLED, each) for each in ticks(html, IMPORT_SETTLED)]
        b.text(review["action"] or urllib.parse.urlparse(b.url).path, [*{**review["fields"], **import_save_fields(n)}.items(), *settled])
        return n
    last = []
    time_metric(o, "csv_import_1000_web", lambda: last.append(once()), RUNS, 5, "upload, review, save; history kept; after 5 that are not counted")
    for n in last:
        rows = len(list(csv.reader(io.StringIO(b.text(imported_csv(n)))))) - 1
        if rows != 1000: raise SystemExit(f"Import {n} saved {rows} of 1,000 rows: see IMPORT_PAGE in assumptions.py")

def measure_workbook(o, folder):
    path = f"{folder}/plan.xlsx"
    write_workbook(path, 10_000)
    wall, cpu, peak = [], [], []
    for _ in range(RUNS + 1):
        t = time.perf_counter()
        p = subprocess.Popen([PRODUCT, *read_command(path)], stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(p.pid, 0)
        if status: raise SystemExit(f"Reading the workbook ended with {os.waitstatus_to_exitcode(status)}")
        wall.append((time.perf_counter() - t) * 1000); cpu.append((used.ru_utime + used.ru_stime) * 1000); peak.append(used.ru_maxrss / 1024)
    note = f"10,000 rows, 9 columns, {os.path.getsize(path) / 1048576:.1f} MiB xlsx; a process of its own, start included"
    o.m("workbook_10000_read", "ms", wall[1:], note, statistics.mean(cpu[1:]))
    o.m("workbook_10000_peak", "MiB", peak[1:], note)

def main(data):
    o, log = Out("product"), f"{data}/server.log"
    subprocess.run([PRODUCT, *seed_command(f"{data}/data")], check=True, stdout=subprocess.DEVNULL)
    times = []
    for i in range(RUNS + 1):                # the first start may still fill caches of the disk
        p, ms = boot(f"{data}/data", log); times.append(ms)
        if i < RUNS: stop(p)
    try:
        o.m("startup_to_first_page", "ms", times[1:], f"spawn to 200 on {FIRST_PAGE}")
        Meter.add(p.pid)
        b = Browser(BASE)
        sign_in(b)
        page = b.text(LIST)
        if page.count(LIST_ROW) < 50: raise SystemExit(f"{LIST} shows {page.count(LIST_ROW)} links to actions, not 50: see LIST in assumptions.py")
        size = len(b.req(action_page(777)))
        for _ in range(4): b.req(LIST)
        o.m("pss_idle", "MiB", [pss_mib(p.pid)], "one process, few requests, SQLite")
        time_metric(o, "list50_by_category_seq", lambda: b.req(LIST), 30, WARM, f"1 client; {len(page)} bytes html")
        time_metric(o, "issue_page_seq", lambda: b.req(action_page(random.randint(1, ACTIONS))), 30, WARM, f"1 client; {size} bytes html")
        cookie = ["Cookie: " + b.cookie()]
        wrk_metric(o, "list50_by_category", BASE + LIST, RUNS, 5, SECS, headers=cookie)
        pages = ",".join(f'"{action_page(random.randint(1, ACTIONS))}"' for _ in range(1000))
        with open(f"{data}/action.lua", "w") as f:
            f.write(f'local pages = {{{pages}}}\nlocal n = 0\nfunction request() n = n + 1; return wrk.format("GET", pages[n % #pages + 1]) end\n')
        wrk_metric(o, "issue_page", BASE, RUNS, 5, SECS, headers=cookie, script=f"{data}/action.lua")
        measure_updates(o, b, data)
        rows = list(csv.reader(io.StringIO(b.text(CSV))))
        if len(rows) != ACTIONS + 1: raise SystemExit(f"{CSV} has {len(rows) - 1} rows, not {ACTIONS}")
        time_metric(o, "csv_export_10000", lambda: b.req(CSV), RUNS, 1, f"all {len(rows[0])} columns, {ACTIONS} rows")
        measure_import(o, b)
        o.m("pss_after_load", "MiB", [pss_mib(p.pid)], "the same process after all the above")
    finally:
        stop(p)
    measure_workbook(o, data)

if __name__ == "__main__":
    folder = tempfile.mkdtemp(prefix="golden-thread-bench-")
    try: main(folder)
    finally: shutil.rmtree(folder, ignore_errors=True)
