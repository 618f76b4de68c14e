"""Prints what was measured beside the peers and the aims, as tables of Markdown. More than 1 times = the product is better."""
import os, re

def load(name):
    path, found = f"{os.environ['PEERS']}/results/{name}.txt", {}
    for line in open(path) if os.path.exists(path) else ():
        if not line.startswith("METRIC"): continue
        fields = dict(re.findall(r"(\w+)=(\S+)", line.split(" note=")[0]))
        cpu, others = re.search(r"cpu_ms_per_op=([\d.e+-]+)", line), re.search(r"others=(\d+)%", line)
        found[fields["name"]] = (fields["unit"], float(fields["median"]), float(cpu[1]) if cpu else None, int(others[1]) if others else 0)
    return found

measures, growth, calc, directus, r, limits = (load(name) for name in ("measures", "growth", "calc", "directus", "r", "limits"))

# what, ours, peer's name, the peer's metric, how many of ours make one of theirs, aim in words; "share": ours may take so many times the peer's
ROWS = [
    ("ratings, directions, year to date and control charts of 1,500 × 120, in memory, all processors", measures.get("memory_judged"), "Calc, hard recalculation", calc.get("recalculate_all"), 1, "20×"),
    ("the same on one processor", measures.get("memory_judged_one_processor"), "Calc, hard recalculation", calc.get("recalculate_all"), 1, "20×"),
    ("a chart as SVG, 120 points (one of 200)", measures.get("charts_200_svg"), "ggplot2", r.get("chart_ggplot2_svg"), 200, "1 ms"),
    ("the same", measures.get("charts_200_svg"), "base R", r.get("chart_base_svg"), 200, "1 ms"),
    ("from database to saved standings, SQLite", measures.get("standings_saved"), "the same rows raw", measures.get("standings_raw"), 1, "at least 0.33×"),
    ("the same, PostgreSQL", measures.get("pg_standings_saved"), "the same rows raw", measures.get("pg_standings_raw"), 1, "at least 0.33×"),
    ("LAIT-shaped load with all standings, SQLite", measures.get("load_lait"), "raw insert of the same rows", measures.get("load_raw"), 1, "at least 0.25×"),
    ("the same, PostgreSQL", measures.get("pg_load_lait"), "raw insert of the same rows", measures.get("pg_load_raw"), 1, "at least 0.25×"),
    ("a month's 1,500 figures in and judged, SQLite", measures.get("month_recorded"), "Calc, from cold to PDF", calc.get("cold_xlsx_to_pdf"), 1, "–"),
    ("the same with the report as HTML, Excel and Word", measures.get("month_cycle"), "Calc, from cold to PDF", calc.get("cold_xlsx_to_pdf"), 1, "1 s"),
    ("in, judged and reported, PostgreSQL", measures.get("pg_month_cycle"), "Calc, from cold to PDF", calc.get("cold_xlsx_to_pdf"), 1, "1 s"),
    ("list of 50 measures by API", measures.get("list50_rps"), "Directus", directus.get("list50_rps"), 1, "10×"),
    ("series of 120 points by API", measures.get("series120_rps"), "Directus", directus.get("series120_rps"), 1, "10×"),
    ("1,000 figures saved by API", measures.get("insert_1000"), "Directus", directus.get("insert_1000"), 1, "20×"),
    ("dashboard of 1,500 measures", measures.get("dashboard_1500_rps"), "bare Kestrel", limits.get("kestrel_hello_rps"), 1, "to be said"),
    ("measure page", measures.get("measure_page_rps"), "bare Kestrel", limits.get("kestrel_hello_rps"), 1, "to be said"),
    (f"dashboard beside {os.environ.get('GROWTH', '')} councils", growth.get("growth_dashboard_beside_rps"), "alone", growth.get("growth_dashboard_alone_rps"), 1, "at least 0.83×"),
    ("measure page beside them", growth.get("growth_measure_beside_rps"), "alone", growth.get("growth_measure_alone_rps"), 1, "at least 0.83×"),
]

def show(m, share=1): return "–" if m is None else f"{m[1] / share:.4g} {m[0]}" + (f" ({m[2] / share:.3g} ms CPU)" if m[2] else "")

def times(ours, peer, share):
    if ours is None or peer is None or not peer[1] or not ours[1]: return "–"
    wall = ours[1] / share / peer[1] if ours[0].endswith("/s") else peer[1] / (ours[1] / share)
    return f"{wall:.3g} / " + (f"{peer[2] / (ours[2] / share):.3g}" if ours[2] and peer[2] else "–")

print("| | product | peer | times better: wall / CPU | aim |\n|---|---|---|---|---|")
for what, ours, peer, theirs, share, aim in ROWS: print(f"| {what} | {show(ours, share)} | {peer}: {show(theirs)} | {times(ours, theirs, share)} | {aim} |")
print("\n| | |\n|---|---|")
for name, m in {**measures, **growth}.items():
    if m[0] in ("MiB", "s") or name.startswith(("memory_", "standings_", "pg_standings_")): print(f"| {name} | {show(m)} |")
busiest = max((m[3] for found in (measures, growth, calc, directus, limits, r) for m in found.values()), default=0)
print(f"\nOthers used up to {busiest}% of the machine during a measure; CPU for each operation is the steadier figure.")
