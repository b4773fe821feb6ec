"""Prints what was measured as Markdown."""

import os
import platform
import statistics

KINDS = {"or": "OR, 1–5 terms", "and": "AND, 2–3 terms", "phrase": "phrase, 2–3 words"}

SHOWN_DIFFERENCES = 20


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
    """Mean, p50 and p99 of the best times of queries."""
    values = sorted(nanoseconds.values())
    return [value / 1000 for value in (
        statistics.fmean(values), percentile(values, 50), percentile(values, 99))]


def row(*cells):
    """A line of a table."""
    return "| " + " | ".join(cells) + " |"


def build_table(builds, text_bytes):
    """Cost of building: the first engine is ours, and ratios are its cost over theirs."""
    lines = [row("engine", "MB per CPU s", "CPU s", "wall s", "peak MB", "index/text", "without stored text",
                 "segments"), row(*["---"] * 8)]
    for name, build in builds.items():
        lines.append(row(
            name, f"{text_bytes / 1e6 / build['cpu']:.1f}", f"{build['cpu']:.1f}", f"{build['wall']:.1f}",
            f"{build['peak']:.0f}", f"{build['bytes'] / text_bytes:.3f}",
            f"{build['searchBytes'] / text_bytes:.3f}", str(build["segments"])))
    return lines


def latency_table(latencies):
    """CPU µs of queries by kind, k and engine; ratios are of means and p99s, ours over each peer's."""
    lines = [row("queries", "k", "engine", "mean", "p50", "p99", "ours/peer mean", "ours/peer p99"),
             row(*["---"] * 8)]
    for (kind, top), engines in latencies.items():
        ours = None
        for name, times in engines.items():
            mean, middle, worst = microseconds(times)
            ours = ours or (mean, worst)
            ratios = ["", ""] if (mean, worst) == ours else [
                f"{ours[0] / mean:.2f}", f"{ours[1] / worst:.2f}"]
            lines.append(row(KINDS[kind], str(top), name, f"{mean:.1f}", f"{middle:.1f}", f"{worst:.1f}", *ratios))
    return lines


def by_terms_table(latencies, queries):
    """Mean CPU µs of disjunctions by their number of terms, for the first k."""
    found = [engines for (kind, _), engines in latencies.items() if kind == "or"]
    if not found:
        return []
    counts = sorted({len(terms) for terms in queries["or"].values()})
    lines = ["", row("OR, mean µs by terms", *map(str, counts)), row(*["---"] * (len(counts) + 1))]
    for name, times in found[0].items():
        means = [statistics.fmean(times[query] for query, terms in queries["or"].items() if len(terms) == count)
                 for count in counts]
        lines.append(row(name, *(f"{mean / 1000:.1f}" for mean in means)))
    return lines


def parity_lines(parities, formula):
    """What the comparison of hits found, and every difference."""
    lines = []
    for (kind, top), found in parities.items():
        total = found["same"] + found["ties"] + found["different"]
        lines.append(
            f"- {KINDS[kind]}, k {top}: {total} queries, {found['hits']:,} hits: {found['same']} the same, "
            f"{found['ties']} but for ties, {found['different']} different; scores apart by {found['worst']:.1e} "
            f"at most, ours times 2.2")
        cases = [f"  - {case['query']} {' '.join(case['terms'])}: {entry}"
                 for case in found["differences"] for entry in case["rows"]]
        lines += cases[:SHOWN_DIFFERENCES]
        if len(cases) > SHOWN_DIFFERENCES:
            lines.append(f"  - {SHOWN_DIFFERENCES} of {len(cases)} differences shown; --json has all")
    if formula:
        lines.append(
            f"- Lucene's formula, recomputed from the text: {formula['checked']:,} scores, {formula['equal']:,} the "
            f"very Float, the others {formula['worst']} ulp off at most")
        lines += [f"  - {case}" for case in formula["cases"]]
    return lines
