"""Measures assessments: the page of a self-assessment of 500 criteria, what one more point changes, and the pack of an inspectors' room beside zip."""
import os, shutil, statistics, subprocess, sys, threading, time, urllib.request, zipfile, hashlib
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "measures"))
from product_site import *

PACK = int(os.environ.get("PACK", 2048))

def bench(*words):
    p = subprocess.run([PRODUCT, "bench-assessments", *words], check=True, capture_output=True, text=True)
    return p.stdout.splitlines()

def rss_mib(pid): return int(next(l for l in open(f"/proc/{pid}/status") if l.startswith("VmRSS")).split()[1]) / 1024

def watched(pid, stop, seen):
    while not stop.is_set():
        seen.append(rss_mib(pid))
        stop.wait(0.05)

def pack(o, site, b, folder):
    """The pack by one inspector: how long, and how much more memory than before."""
    url, took, grown = BASE + "/rooms/bench/pack.zip", [], []
    for at in range(RUNS):
        before, seen, stop = rss_mib(site.process.pid), [], threading.Event()
        watch = threading.Thread(target=watched, args=(site.process.pid, stop, seen)); watch.start()
        began = time.time()
        with urllib.request.urlopen(urllib.request.Request(url, headers={"Cookie": b.cookie()})) as r, open(f"{folder}/pack.zip", "wb") as f: shutil.copyfileobj(r, f, 1 << 20)
        took.append((time.time() - began) * 1000)
        stop.set(); watch.join()
        grown.append(max(seen) - before)
    o.m("pack", "ms", took, f"{os.path.getsize(folder + '/pack.zip') >> 20} MiB")
    o.m("pack_memory", "MiB", grown, "the most of the resident set above what it was before")
    with zipfile.ZipFile(f"{folder}/pack.zip") as z:
        sums = dict(reversed(line.split("  ", 1)) for line in z.read("SHA256SUMS").decode().splitlines())
        wrong = [n for n in z.namelist() if n != "SHA256SUMS" and hashlib.sha256(z.read(n)).hexdigest() != sums.get(n)]
    o.raw(f"# {len(sums)} entries, {len(wrong)} of another checksum than the pack says")
    os.remove(f"{folder}/pack.zip")

def zipped(o, folder):
    """The same files by Info-ZIP, stored, to a pipe; and their checksums, which the pack makes as well."""
    kept = next(root for root, _, files in os.walk(f"{folder}/site/evidence") if files)
    def once():
        subprocess.run(f"sha256sum {kept}/* >{folder}/sums; zip -q -0 -r - {kept} | cat >{folder}/peer.zip", shell=True, check=True)
        os.remove(f"{folder}/peer.zip")
    took = []
    for _ in range(RUNS):
        began = time.time(); once(); took.append((time.time() - began) * 1000)
    o.m("zip_and_sha256sum", "ms", took, "zip -0 and sha256sum of the same files")

if __name__ == "__main__":
    folder = tempfile.mkdtemp(prefix="golden-thread-bench-", dir=os.environ.get("BENCH_FOLDER", "/var/tmp"))
    o = Out("assessments")
    try:
        for line in bench("what-if", "--runs", "9"): o.raw(line)
        bench("seed", "--data", f"{folder}/site", "--pack", str(PACK))
        with Site("--data", f"{folder}/site") as site:
            b = signed_in()
            pages(o, "floor", b, "/help")
            pages(o, "self_assessment_500", b, "/assessments/self/bench")
            pages(o, "self_assessment_part", b, "/assessments/self/bench/parts/1.1")
            pages(o, "category_what_if", b, "/assessments/category?cul=3&use=3")
            pack(o, site, b, folder)
        zipped(o, folder)
    finally: shutil.rmtree(folder, ignore_errors=True)
