"""The product that is measured: its database, its server, and how one asks it. When an address moves, only this file changes."""
import http.client, json, os, subprocess, sys, tempfile, urllib.request, uuid
sys.path[:0] = [os.environ["PEERS"], os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "peers")]
from bench import *
from forms import form_with

PRODUCT = os.environ["PRODUCT"]
RUNS, SECS = int(os.environ.get("RUNS", 3)), int(os.environ.get("SECS", 4))
PORT = 3394
HOST = os.environ.get("BENCH_HOST", "127.0.0.1")   # with several councils the name says which is meant
BASE = f"http://{HOST}:{PORT}"
MEASURES = 1500
PASSWORD = {"Email": "bench@example.org", "Password": "golden-thread-demo-1"}
LIST = "/api/v1/measures?list=a&size=50&fields=title,unit,value,target,colour,direction"
DASHBOARD = "/measures"
for limit in ("SignIn", "Search", "Export", "Import", "Api"): os.environ.setdefault(f"Limits__{limit}", "1000000")   # one account asks as fast as it can

def series(number): return f"/api/v1/measures/pi{number:04}/figures"
def page(number): return f"/measures/pi{number:04}"
def figures(month): return [{"measure": f"PI{i:04}", "period": f"2026-{month:02}", "value": 55.5} for i in range(1, 1001)]

def command(*words):
    """What bench-measures prints, line by line; fails as it fails."""
    p = subprocess.Popen([PRODUCT, "bench-measures", *words], stdout=subprocess.PIPE, text=True)
    lines = [line.rstrip("\n") for line in p.stdout]
    if p.wait(): raise SystemExit(f"bench-measures {words[0]} ended with {p.returncode}")
    return lines

def database(name):
    """An empty database on the peers' PostgreSQL."""
    sh = lambda c: subprocess.run(["bash", "-c", f". {PEERS}/lib.sh; {c}"], check=True, capture_output=True, text=True).stdout
    sh(f"pg_start; pgsql -c 'drop database if exists {name}' -c 'create database {name}'")
    return f"Host=127.0.0.1;Port=5499;Username=postgres;Database={name}"

def postgres_pid(): return int(open(f"{PEERS}/pg/data/postmaster.pid").readline())

class Site:
    """A server that runs while it is measured."""
    def __init__(self, *where): self.where = where
    def __enter__(self):
        self.process = start([PRODUCT, "serve", "--urls", f"http://127.0.0.1:{PORT}", *self.where], log="/dev/null")
        wait_http(BASE + "/")
        Meter.add(self.process.pid)
        return self
    def __exit__(self, *_): stop(self.process)

def ask(path, token, body=None):
    """Status and body, as a program asks."""
    c = http.client.HTTPConnection("127.0.0.1", PORT, timeout=120)
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
    c.request("POST" if body is not None else "GET", path, json.dumps(body) if body is not None else None, headers)
    r = c.getresponse()
    return r.status, r.read()

def signed_in():
    b = Browser(BASE)
    form = form_with(b.text("/account/sign-in"), *PASSWORD)
    if "Sign out" not in b.text(form["action"] or "/account/sign-in", {**form["fields"], **PASSWORD}): raise SystemExit("Signing in failed")
    return b

def pages(o, name, b, path, seconds=None, script=None):
    """A page by wrk, signed in; says so where it is not there."""
    status = 0
    try: status = urllib.request.urlopen(urllib.request.Request(BASE + path, headers={"Cookie": b.cookie()})).status
    except urllib.error.HTTPError as refused: status = refused.code
    if status != 200: o.raw(f"# {path} answered {status}: {name} is not measured"); return
    wrk_metric(o, name, BASE + ("" if script else path), RUNS, 4, seconds or SECS, headers=["Cookie: " + b.cookie()], script=script)
