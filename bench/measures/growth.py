"""The same council's dashboard alone and beside GROWTH other councils of 180,000 figures each, on PostgreSQL."""
import os
os.environ["BENCH_HOST"] = "bench.localhost"
from product_site import *

def measure(o, where, name):
    with Site("--database", where, "--data", tempfile.mkdtemp()) as site:
        Meter.roots = [site.process.pid, postgres_pid()]
        b = signed_in()
        pages(o, f"growth_dashboard_{name}", b, DASHBOARD)
        pages(o, f"growth_measure_{name}", b, page(777))

if __name__ == "__main__":
    o, others, where = Out("growth"), int(os.environ["GROWTH"]), database("bench_growth")
    command("seed", "--data", tempfile.mkdtemp(), "--database", where)
    measure(o, where, "alone")
    t = time.perf_counter()
    command("grow", "--database", where, "--councils", str(others))
    o.m("growth_made", "s", [time.perf_counter() - t], f"{others} councils, {others * 180_000:,} figures")
    size = subprocess.run(["bash", "-c", f". {PEERS}/lib.sh; pgsql -At -d bench_growth -c \"select pg_database_size('bench_growth')\""], check=True, capture_output=True, text=True).stdout
    o.m("growth_size", "MiB", [int(size) / 1048576])
    measure(o, where, "beside")
    subprocess.run(["bash", "-c", f". {PEERS}/lib.sh; pgsql -c 'drop database bench_growth'"], check=False)
