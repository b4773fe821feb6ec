"""Writes what was measured as Markdown."""

import os
import platform
import statistics

KINDS = {"term": "one term", "or": "OR, 2–5 terms", "and": "AND, 2–3 terms", "phrase": "phrase, 2–3 words",
         "count-or": "count of OR", "count-and": "count of AND"}
# Ours over the best peer's mean, as built and after `optimize`; None where nothing is asked.
TARGETS = {"or 10": (0.6, 0.4), "or 100": (0.6, 0.5), "or 1000": (0.6, 0.5), "term 10": (0.2, None),
           "and 10": (0.6, 0.4), "phrase 10": (0.4, 0.3), "count-or": (0.5, None), "count-and": (0.5, None)}
TAIL_TARGET = (0.6, 0.4)
BUILD_TARGET = 0.5
SIZE_TARGET = 0.02
SHOWN_DIFFERENCES = 20
OURS = "vindplaats"


def machine():
    """The processor and the system, in one line."""
    model = "unknown processor"
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{model}, {os.cpu_count()} processors, {memory:.0f} GB, Linux {platform.release()}"


def load():
    """The load of the last one, five and fifteen minutes."""
    return " ".join(f"{value:.1f}" for value in os.getloadavg())


def percentile(values, share):
    """The nearest-rank percentile of sorted values."""
    return values[min(len(values) - 1, max(0, -(-len(values) * share // 100) - 1))]


def microseconds(nanoseconds):
    """Mean, p50, p95 and p99 of the best times of queries."""
    values = sorted(nanoseconds.values())
    return [value / 1000 for value in (
        statistics.fmean(values), percentile(values, 50), percentile(values, 95), percentile(values, 99))]


def row(*cells):
    """A line of a table."""
    return "| " + " | ".join(cells) + " |"


def head(*cells):
    """The first two lines of a table."""
    return [row(*cells), row(*["---"] * len(cells))]


def job_title(job):
    """`or 10` in words."""
    kind, _, top = job.partition(" ")
    return KINDS[kind] + (f", k {top}" if top else "")


def best_peer(times, share=None):
    """The fastest peer over all queries, by mean or percentile: its name and its figure, or None."""
    asked = len(times[OURS])
    found = []
    for name, spent in times.items():
        if name != OURS and len(spent) == asked:
            mean, _, _, worst = microseconds(spent)
            found.append((worst if share else mean, name))
    return min(found, default=None)


def verdict_table(result):
    """Ours beside the best peer, row by row, with what is aimed at."""
    which = 1 if result["optimized"] else 0
    lines = head("work", "ours", "best peer", "", "ours/peer", "target")

    def line(title, mine, theirs, name, target, digits=1):
        lines.append(row(title, f"{mine:.{digits}f}", f"{theirs:.{digits}f}", name, f"**{mine / theirs:.2f}**",
                         f"≤ {target}" if target else ""))

    for job, targets in TARGETS.items():
        if job in result["latency"]:
            times = result["latency"][job]["nanoseconds"]
            if best := best_peer(times):
                line(f"{job_title(job)}, mean µs", microseconds(times[OURS])[0], *best, targets[which])
    if "or 10" in result["latency"]:
        times = result["latency"]["or 10"]["nanoseconds"]
        if best := best_peer(times, share=99):
            line(f"{job_title('or 10')}, p99 µs", microseconds(times[OURS])[3], *best, TAIL_TARGET[which])
    megabytes = result["collection"]["textBytes"] / 1e6
    builds = result["builds"]
    peers = [(builds[name]["cpu"] / megabytes * 1000, name) for name in builds if name != OURS]
    if peers:
        line("build, CPU ms per MB", builds[OURS]["cpu"] / megabytes * 1000, *min(peers), BUILD_TARGET)
    if "lucene" in builds:
        mine, theirs = (builds[name]["searchBytes"] / megabytes / 1e6 for name in (OURS, "lucene"))
        line("index/text, nothing stored", mine, theirs, "lucene", f"peer's + {SIZE_TARGET}", 3)
    return lines


def build_table(result):
    """Cost of building and size."""
    text = result["collection"]["textBytes"]
    lines = head("engine", "MB per CPU s", "CPU s", "wall s", "peak MB", "index/text", "without stored text",
                 "segments")
    for name, build in result["builds"].items():
        lines.append(row(
            name, f"{text / 1e6 / build['cpu']:.1f}", f"{build['cpu']:.1f}", f"{build['wall']:.1f}",
            f"{build['peak']:.0f}", f"{build['bytes'] / text:.3f}", f"{build['searchBytes'] / text:.3f}",
            str(build["segments"])))
    optimize = result["builds"][OURS].get("optimize")
    return lines + ([f"\n`optimize` took {optimize:.1f} CPU s more."] if optimize else [])


def latency_table(result):
    """CPU µs of queries by kind, k and engine; ratios are of means, on the queries that the peer was asked."""
    lines = head("queries", "engine", "mean", "p50", "p95", "p99", "asked", "ours/peer")
    for job, measured in result["latency"].items():
        times = measured["nanoseconds"]
        for name, spent in times.items():
            mine = statistics.fmean(times[OURS][query] for query in spent)
            ratio = "" if name == OURS else f"{mine / statistics.fmean(spent.values()):.3g}"
            lines.append(row(job_title(job), name, *(f"{value:.1f}" for value in microseconds(spent)),
                             str(len(spent)), ratio))
    return lines


def by_terms_table(result):
    """Mean CPU µs of disjunctions by their number of terms."""
    if "or 10" not in result["latency"]:
        return []
    terms, times = result["terms"], result["latency"]["or 10"]["nanoseconds"]
    counts = sorted({terms[query] for query in times[OURS]})
    lines = ["", *head("OR, k 10, mean µs by terms", *map(str, counts))]
    for name, spent in times.items():
        groups = [[value for query, value in spent.items() if terms[query] == count] for count in counts]
        lines.append(row(name, *(f"{statistics.fmean(group) / 1000:.1f}" if group else "" for group in groups)))
    return lines


def overhead_line(result):
    """What a call costs that finds nothing."""
    found = {}
    for measured in result["latency"].values():
        for name, value in measured["overhead"].items():
            if name != OURS:
                found[name] = min(value, found.get(name, value))
    return ", ".join(f"{name} {value / 1000:.1f}" for name, value in found.items())


def parity_lines(result):
    """What the comparison of hits found, and every difference."""
    lines = []
    for job, peers in result["parity"].items():
        for name, found in peers.items():
            start = f"- {job_title(job)}, {name}: "
            if "overlap" in found:
                lines.append(f"{start}{found['queries']} queries; it has another formula, and returns "
                             f"{found['overlap']:.1%} of our hits")
            elif "hits" not in found:
                lines.append(f"{start}{found['queries']} queries, {found['different']} different")
            else:
                lines += [start + verdict(found), *differences(found)]
    if formula := result["formula"]:
        lines.append(
            f"- Lucene's formula, recomputed from the text: {formula['checked']:,} scores, {formula['equal']:,} the "
            f"very Float, the others {formula['worst']} ulp off at most")
        lines += [f"  - {case}" for case in formula["cases"]]
    return lines


def verdict(found):
    """How many queries gave the same hits."""
    total = found["same"] + found["ties"] + found["different"]
    return (f"{total} queries, {found['hits']:,} hits: {found['same']} the same, {found['ties']} but for ties, "
            f"{found['different']} different; scores apart by {found['worst']:.1e} at most")


def differences(found):
    """The rows that differ."""
    cases = [f"  - {case['query']} {' '.join(case['terms'])}: {entry}"
             for case in found["differences"] for entry in case["rows"]]
    if len(cases) > SHOWN_DIFFERENCES:
        more = f"  - {SHOWN_DIFFERENCES} of {len(cases)} differences shown; --results has all"
        return cases[:SHOWN_DIFFERENCES] + [more]
    return cases


def is_same(result):
    """Whether all engines with our formula return the same documents, with our scores Lucene's."""
    found = [verdicts for peers in result["parity"].values() for verdicts in peers.values()]
    checked = [case for name, peers in result["parity"].items() if name.startswith("count-")
               for peer, case in peers.items() if peer in ("lucene", "sqlite fts5")]
    return (not any(case["different"] for case in found if "hits" in case)
            and not any(case["different"] for case in checked)
            and (not result["formula"] or result["formula"]["worst"] == 0))


def origin_lines(result):
    """The collection, the machine, the load and the versions."""
    collection = result["collection"]
    order = " Documents in the order of our `optimize`, for all." if result["optimized"] else ""
    rounds, passes = result["passes"]
    return [
        f"Collection: {result['name']}: {collection['documents']:,} documents ({collection['empty']} without a word "
        f"left out), {collection['textBytes'] / 1e6:.1f} MB of analysed text, {collection['tokens']:,} tokens, "
        f"{collection['terms']:,} terms. Queries by seed {result['seed']}.{order}  ",
        f"Machine: {result['machine']}; load {result['load'][0]} before, {result['load'][1]} after.  ",
        f"Versions: {'; '.join(result['versions'])}.  ",
        f"CPU µs, best of {rounds} × {passes} passes, measured inside; not subtracted is what a call costs that "
        f"finds nothing: {overhead_line(result)}."]


def lines(result):
    """All tables of a collection."""
    return [f"## {result['name']}, {result['collection']['documents']:,} documents", "", *origin_lines(result), "",
            *verdict_table(result), "", *build_table(result), "", *latency_table(result), *by_terms_table(result), "",
            *parity_lines(result)]


def growth_table(results):
    """How the mean of top-10 OR grows with a synthetic collection, engine by engine; nothing for fewer than two."""
    found = sorted((result for result in results if result["synthetic"] and not result["optimized"]
                    and "or 10" in result["latency"]), key=lambda result: result["synthetic"])
    if len(found) < 2:
        return []
    sizes = [result["collection"]["documents"] for result in found]
    table = head("top-10 OR, mean µs", *(f"{size:,}" for size in sizes), "growth")
    for name in found[0]["latency"]["or 10"]["nanoseconds"]:
        times = [result["latency"]["or 10"]["nanoseconds"].get(name) for result in found]
        if all(times):
            means = [microseconds(spent)[0] for spent in times]
            table.append(row(name, *(f"{mean:.1f}" for mean in means), f"{means[-1] / means[0]:.2f}"))
    return table
