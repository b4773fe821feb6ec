#!/usr/bin/env python3
"""Compares Vindplaats with its peers on one collection: the same hits, the cost of building, the latency of queries.

Everything is measured in one run, engines taking turns; CPU time, one thread, warm, k1 1.2, b 0.75. Exit code 0 when
all engines return the same documents, ties aside, 1 when not, 2 for wrong use.
"""

import argparse
import json
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import bm25
import parity
import report
from engines import EngineError, Tantivy, Vindplaats

HERE = Path(__file__).resolve().parent
FORMULA_QUERIES = 200


def parsed():
    """The command line."""
    parser = argparse.ArgumentParser(prog="Benchmarks/peers/run", description=__doc__)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--corpus", help="JSON Lines, .gz or not, with title and text; - is standard input")
    source.add_argument("--synthetic", type=int, metavar="N", help="N documents of our own generator")
    parser.add_argument("--limit", type=int, default=0, help="documents to read; else all")
    parser.add_argument("--seed", type=int, default=1, help="of the queries and the synthetic collection")
    parser.add_argument("--counts", type=int, nargs=3, default=[1000, 200, 200], metavar=("OR", "AND", "PHRASE"))
    parser.add_argument("--top", type=int, nargs="+", default=[10], metavar="K", help="hits asked for")
    parser.add_argument("--repeat", type=int, default=5, help="passes over all queries in a turn")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each engine")
    parser.add_argument("--heap", type=int, default=1000, help="Tantivy's buffer in MB")
    parser.add_argument("--jobs", type=int, default=1, help="threads of our build")
    parser.add_argument("--work", help="keep the analysed text and the indexes in this folder")
    parser.add_argument("--json", help="write all figures to this file")
    parser.add_argument("--vindplaats", required=True, help="the program; else that of .build/release")
    parser.add_argument("--generator", help=argparse.SUPPRESS)
    parser.add_argument("--python", default=sys.executable, help=argparse.SUPPRESS)
    return parser.parse_args()


def say(text):
    """A line about progress."""
    print(f"peers: {text}", file=sys.stderr, flush=True)


def prepare(options, work):
    """Analyses the collection and draws the queries, in a process of its own so that this one stays small."""
    say("analysing the text")
    corpus, generator = options.corpus, None
    if options.synthetic:
        corpus = "-"
        generator = subprocess.Popen(
            [options.generator, "generate", "--documents", str(options.synthetic), "--seed", str(options.seed)],
            stdout=subprocess.PIPE)
    done = subprocess.run(
        [sys.executable, str(HERE / "prepare.py"), "--corpus", corpus, "--vindplaats", options.vindplaats,
         "--output", str(work / "text.jsonl"), "--queries", str(work), "--limit", str(options.limit),
         "--seed", str(options.seed), "--counts", *map(str, options.counts)],
        stdin=generator.stdout if generator else None, stdout=subprocess.PIPE)
    if done.returncode or generator and generator.wait():
        raise SystemExit(2)
    return json.loads(done.stdout)


def read_queries(path):
    """The terms of each query by its name."""
    with open(path, encoding="utf-8") as lines:
        pairs = (line.rstrip("\n").split("\t") for line in lines)
        return {name: text.split(" ") for name, text in pairs}


def jobs(options, queries):
    """Each kind of query that there is, with each k."""
    return [(kind, top) for kind, asked in queries.items() if asked for top in options.top]


def build_all(engines, work):
    """Builds every index anew."""
    builds = {}
    for engine in engines:
        say(f"building: {engine.name}")
        index = work / engine.name.replace(", ", "-").replace(" ", "-")
        shutil.rmtree(index, ignore_errors=True)
        builds[engine.name] = {**engine.build(work / "text.jsonl", index), "index": str(index)}
    return builds


def check_parity(engines, builds, options, queries, text, document_count):
    """Compares the hits of ours and the peer for every k, and our scores with Lucene's formula."""
    ours, peer = engines
    found, formula = {}, None
    for kind, top in jobs(options, queries):
        say(f"comparing hits: {kind}, k {top}")
        asked = queries[kind]
        mine = ours.search(builds[ours.name]["index"], asked, kind, top)
        theirs = peer.search(builds[peer.name]["index"], asked, kind, top)
        found[kind, top] = parity.compare_all(mine, theirs, asked, document_count)
        if kind == "or" and formula is None:
            names = list(asked)[:FORMULA_QUERIES]
            formula = bm25.check(text, asked, {name: mine[name] for name in names})
    return found, formula


def measure_queries(engines, builds, options, queries, work):
    """The best time of each query over all rounds, engines taking turns; and what an empty call costs."""
    times, overheads = {}, {}
    for kind, top in jobs(options, queries):
        say(f"measuring queries: {kind}, k {top}")
        best = times[kind, top] = {engine.name: {} for engine in engines}
        for _ in range(options.rounds):
            for engine in engines:
                spent, overhead = engine.bench(
                    builds[engine.name]["index"], work / f"{kind}.tsv", kind, top, options.repeat)
                known = best[engine.name]
                for name, value in spent.items():
                    known[name] = min(value, known.get(name, value))
                overheads[engine.name] = min(overhead, overheads.get(engine.name, overhead))
    return times, overheads


def run(options, work):
    """All of it; true when the hits are the same."""
    load_before = report.load()
    collection = prepare(options, work)
    queries = {kind: read_queries(work / f"{kind}.tsv") for kind in ("or", "and", "phrase")}
    ours, peer = Vindplaats(options.vindplaats, options.jobs), Tantivy(options.python, options.heap)
    builds = build_all([ours, peer, Tantivy(options.python, options.heap, stored=True)], work)
    found, formula = check_parity(
        [ours, peer], builds, options, queries, work / "text.jsonl", collection["documents"])
    times, overheads = measure_queries([ours, peer], builds, options, queries, work)

    name = f"synthetic, seed {options.seed}"
    if options.corpus:
        name = "/".join(Path(options.corpus).parts[-2:])
    lines = [
        f"Collection: {name}: {collection['documents']:,} documents ({collection['empty']} without a word left out), "
        f"{collection['textBytes'] / 1e6:.1f} MB of analysed text, {collection['tokens']:,} tokens, "
        f"{collection['terms']:,} terms. Queries by seed {options.seed}.",
        f"Machine: {report.machine()}; load {load_before} before, {report.load()} after.",
        f"Versions: vindplaats {ours.version()}; {peer.version()}; Python {platform.python_version()}.", "",
        *report.parity_lines(found, formula), "", *report.build_table(builds, collection["textBytes"]), "",
        f"CPU µs, best of {options.rounds} × {options.repeat} passes, measured inside; a call of {peer.name} that "
        f"finds nothing costs {overheads[peer.name] / 1000:.1f} µs, not subtracted.", "",
        *report.latency_table(times), *report.by_terms_table(times, queries)]
    print("\n".join(lines))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"collection": collection, "builds": builds, "formula": formula,
                       "parity": {f"{kind} {top}": value for (kind, top), value in found.items()},
                       "latency": {f"{kind} {top}": value for (kind, top), value in times.items()}}, file, indent=1)
    return not any(case["different"] for case in found.values()) and (not formula or formula["worst"] == 0)


def main():
    """Runs in a folder that is kept or removed."""
    options = parsed()
    try:
        if options.corpus and options.corpus != "-":
            open(options.corpus, "rb").close()
        if options.work:
            Path(options.work).mkdir(parents=True, exist_ok=True)
            return 0 if run(options, Path(options.work)) else 1
        with tempfile.TemporaryDirectory() as folder:
            return 0 if run(options, Path(folder)) else 1
    except (EngineError, OSError) as error:
        print(f"peers: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
