"""Prints the product's figures beside Redmine's and the floor's of the same run, as a table of Markdown. Wall / CPU; more than 1 times = the product is better."""
import os, re

FLOOR = {  # the product's metric -> what the stack can do at all
    "list50_by_category_rps": "floor_list50_rps", "list50_by_category_p99": "floor_list50_p99",
    "issue_page_rps": "floor_item_rps", "issue_page_p99": "floor_item_p99",
    "update_issue_api_rps": "floor_update_queued_rps", "update_issue_api_p99": "floor_update_queued_p99",
    "startup_to_first_page": "kestrel_hello_startup", "pss_idle": "kestrel_hello_pss_idle", "pss_after_load": "kestrel_pss_after_load",
}

def load(name):
    path, found = f"{os.environ['PEERS']}/results/{name}.txt", {}
    for line in open(path) if os.path.exists(path) else ():
        if not line.startswith("METRIC"): continue
        fields = dict(re.findall(r"(\w+)=(\S+)", line.split(" note=")[0]))
        cpu, others = re.search(r"cpu_ms_per_op=([\d.e+-]+)", line), re.search(r"others=(\d+)%", line)
        found[fields["name"]] = (fields["unit"], float(fields["median"]), float(cpu[1]) if cpu else None, int(others[1]) if others else 0)
    return found

def times(ours, peer):
    """How many times better, by the wall and by CPU for each operation."""
    if peer is None or not peer[1] or not ours[1]: return "–"   # nothing answered: no comparison
    def by(a, b): return f"{b / a:.3g}" if a and b else "–"
    wall = by(peer[1], ours[1]) if ours[0].endswith("/s") else by(ours[1], peer[1])
    return f"{wall} / {by(ours[2], peer[2])}"

def show(m):
    if m is None: return "–"
    return f"{m[1]:.4g} {m[0]}" + (f" ({m[2]:.3g} ms CPU)" if m[2] else "")

product, redmine, floor = load("product"), load("redmine"), load("limits")
print("| metric | product | Redmine | times better: wall / CPU | floor | against the floor: wall / CPU |\n|---|---|---|---|---|---|")
for name in product or redmine:
    ours, peer, limit = product.get(name), redmine.get(name), floor.get(FLOOR.get(name, ""))
    print(f"| {name} | {show(ours)} | {show(peer)} | {times(ours, peer) if ours else '–'} | {show(limit)} | {times(ours, limit) if ours else '–'} |")
busiest = max((m[3] for found in (product, redmine, floor) for m in found.values()), default=0)
print(f"\nOthers used up to {busiest}% of the machine during a measure; CPU for each operation is the steadier figure.")
