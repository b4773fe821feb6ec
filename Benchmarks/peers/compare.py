#!/usr/bin/env python3
"""Compares Vindplaats with its peers: the same hits, the cost of building, the latency of queries.

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
import engines
import parity
import prepare
import publish
import report

HERE = Path(__file__).resolve().parent
PEERS = ("lucene", "pisa", "tantivy", "sqlite", "bm25s")
FORMULA_QUERIES = 200
# Queries whose hits are compared when more than a page of them is asked for.
DEEP_QUERIES = 200
SMALL = 150_000


def parsed():
    """The command line."""
    parser = argparse.ArgumentParser(prog="Benchmarks/peers/run", description=__doc__)
    parser.add_argument("--corpus", nargs="+", metavar="FILE", default=[],
                        help="JSON Lines, .gz or not, with title and text; together one collection; - is stdin")
    parser.add_argument("--synthetic", type=int, nargs="+", metavar="N", default=[],
                        help="N documents of our own generator; each N is a collection")
    parser.add_argument("--limit", type=int, default=0, help="documents to read; else all")
    parser.add_argument("--words", type=int, default=0, help="words to keep of a document; else all")
    parser.add_argument("--seed", type=int, default=1, help="of the queries and the synthetic collection")
    parser.add_argument("--counts", type=int, nargs=4, default=[200, 800, 200, 200],
                        metavar=("TERM", "OR", "AND", "PHRASE"))
    parser.add_argument("--top", type=int, nargs="+", default=[10, 100, 1000], metavar="K",
                        help="hits asked of OR; the first also of the others")
    parser.add_argument("--repeat", type=int, default=5, help="passes over all queries in a turn")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each engine")
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS),
                        help="which; sqlite and bm25s never above 150,000 documents")
    parser.add_argument("--optimized", action="store_true",
                        help="run `optimize` on ours, and give the peers the documents in that order")
    parser.add_argument("--stored", action="store_true", help="build Lucene and Tantivy with the text stored too")
    parser.add_argument("--heap", type=int, default=256, help="the peers' buffers in MB")
    parser.add_argument("--jobs", type=int, default=1, help="threads of our build")
    parser.add_argument("--work", help="keep the analysed text and the indexes in this folder")
    parser.add_argument("--reuse", action="store_true",
                        help="take the text, the queries and the peers' indexes that --work has; ours is built anew")
    parser.add_argument("--results", help="keep figures, tables and charts in this folder")
    parser.add_argument("--readme", action="store_true", help="write the table and the charts into the repository")
    parser.add_argument("--vindplaats", required=True, help="the program; else that of .build/release")
    parser.add_argument("--generator", help=argparse.SUPPRESS)
    parser.add_argument("--python", default=sys.executable, help=argparse.SUPPRESS)
    parser.add_argument("--java", help=argparse.SUPPRESS)
    parser.add_argument("--lucene", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.reuse and not options.work:
        parser.error("--reuse takes what --work has: name that folder")
    if not options.corpus and not options.synthetic:
        parser.error("name a collection: --corpus FILE or --synthetic N")
    return options


def say(text):
    """A line about progress."""
    print(f"peers: {text}", file=sys.stderr, flush=True)


def remembered(path, reuse, make):
    """What `make` gave the last time, where that is to be used again; else what it gives now, kept."""
    if reuse and path.exists():
        return json.loads(path.read_text(encoding="utf-8"))
    made = make()
    path.write_text(json.dumps(made), encoding="utf-8")
    return made


def analyze(options, synthetic, work):
    """Analyses a collection and draws the queries, in a process of its own so that this one stays small."""
    say("analysing the text")
    corpus, generator = options.corpus, None
    if synthetic:
        corpus = ["-"]
        generator = subprocess.Popen(
            [options.generator, "generate", "--documents", str(synthetic), "--seed", str(options.seed)],
            stdout=subprocess.PIPE)
    done = subprocess.run(
        [sys.executable, str(HERE / "prepare.py"), "--corpus", *corpus, "--vindplaats", options.vindplaats,
         "--output", str(work / "text.jsonl"), "--queries", str(work), "--limit", str(options.limit),
         "--words", str(options.words), "--seed", str(options.seed), "--counts", *map(str, options.counts)],
        stdin=generator.stdout if generator else None, stdout=subprocess.PIPE)
    if done.returncode or generator and generator.wait():
        raise SystemExit(2)
    return json.loads(done.stdout)


def chosen(options, document_count):
    """The peers of a collection, each made anew."""
    makers = {
        "lucene": lambda: engines.lucene(options.java, options.lucene, options.heap),
        "pisa": lambda: engines.pisa(options.python),
        "tantivy": lambda: engines.tantivy(options.python, options.heap),
        "sqlite": lambda: engines.sqlite(options.heap),
        "bm25s": lambda: engines.bm25s(options.python),
    }
    small = document_count <= SMALL
    return [makers[name]() for name in options.peers if small or name not in ("sqlite", "bm25s")]


def only_built(options):
    """The engines that are built for their size and time alone."""
    if not options.stored:
        return []
    return [engines.lucene(options.java, options.lucene, options.heap, "yes"),
            engines.tantivy(options.python, options.heap, "yes")]


def build(engine, text, index):
    """Builds an index anew."""
    say(f"building: {engine.name}")
    shutil.rmtree(index, ignore_errors=True)
    source = engine.prepare(text)
    cost = engine.build(source, index)
    if source != text:
        source.unlink()
    return {**cost, "index": str(index)}


def build_all(built, text, work, reuse):
    """Builds every index, or takes the one that is there; its cost is then that of back then."""
    builds = {}
    for engine in built:
        index = work / engine.name.replace(", ", "-").replace(" ", "-")
        builds[engine.name] = remembered(
            index.with_suffix(".json"), reuse, lambda engine=engine, index=index: build(engine, text, index))
    return builds


class Job:
    """A kind of query, how many hits are asked for, and the queries."""

    def __init__(self, kind, top, asked, work):
        self.kind = kind
        self.top = top
        self.asked = asked
        self.work = work
        self.name = kind if kind.startswith("count-") else f"{kind} {top}"

    def taken(self, engine):
        """The queries that an engine is asked: fewer where each takes long."""
        return dict(list(self.asked.items())[:engine.sample])

    def file(self, engine):
        """A file of these, and its path."""
        path = self.work / f"asked-{engine.name.replace(' ', '-')}.tsv"
        path.write_text("".join(f"{name}\t{' '.join(terms)}\n" for name, terms in self.taken(engine).items()),
                        encoding="utf-8")
        return path


def jobs_of(options, queries, work):
    """Each kind of query that there is, with each k."""
    jobs = []
    for kind in engines.RANKED:
        tops = options.top if kind == "or" else options.top[:1]
        jobs += [Job(kind, top, queries[kind], work) for top in tops if queries[kind]]
    return jobs + [Job(kind, options.top[0], queries[kind.removeprefix("count-")], work)
                   for kind in engines.COUNTED if queries[kind.removeprefix("count-")]]


def check_hits(ours, peers, builds, jobs, text, document_count):
    """Compares the hits of ours and each peer for every k, and our scores with Lucene's formula."""
    found, formula = {}, None
    for job in jobs:
        if job.kind in engines.COUNTED:
            continue
        say(f"comparing hits: {job.name}")
        checked = dict(list(job.asked.items())[:DEEP_QUERIES if job.top > 10 else None])
        mine = ours.search(builds[ours.name]["index"], checked, job.kind, job.top)
        verdicts = found[job.name] = {}
        for peer in peers:
            if job.kind not in peer.kinds:
                continue
            asked = dict(list(checked.items())[:peer.sample])
            theirs = peer.search(builds[peer.name]["index"], asked, job.kind, job.top)
            if peer.tolerance:
                verdicts[peer.name] = parity.compare_all(mine, theirs, asked, peer.tolerance, document_count)
            else:
                verdicts[peer.name] = {"overlap": parity.overlap(mine, theirs), "queries": len(asked)}
        if job.kind == "or" and formula is None:
            names = list(checked)[:FORMULA_QUERIES]
            formula = bm25.check(text, job.asked, {name: mine[name] for name in names})
    return found, formula


def measure(all_engines, builds, options, job):
    """The best time of each query over all rounds, engines taking turns; hits, and what an empty call costs."""
    say(f"measuring: {job.name}")
    result = {"nanoseconds": {}, "hits": {}, "overhead": {}}
    sessions = {}
    try:
        for engine in all_engines:
            if job.kind in engine.kinds:
                repeat = 1 if engine.sample else options.repeat
                sessions[engine.name] = engine.open(
                    builds[engine.name]["index"], job.file(engine), job.kind, job.top, repeat)
        for _ in range(options.rounds):
            for name, session in sessions.items():
                turn = session.turn()
                known = result["nanoseconds"].setdefault(name, {})
                for query, spent in turn["nanoseconds"].items():
                    known[query] = min(spent, known.get(query, spent))
                result["hits"][name] = turn["hits"]
                result["overhead"][name] = min(turn["overhead"], result["overhead"].get(name, turn["overhead"]))
    finally:
        for session in sessions.values():
            session.close()
    say("mean µs: " + ", ".join(f"{name} {report.microseconds(spent)[0]:.1f}"
                                for name, spent in result["nanoseconds"].items()))
    return result


def check_counts(measured):
    """The counts of every engine against ours: how many differ."""
    ours, *peers = measured["hits"]
    return {peer: {"queries": len(measured["hits"][peer]), "different": sum(
        measured["hits"][ours][query] != count for query, count in measured["hits"][peer].items())}
        for peer in peers}


def compare(options, synthetic, work):
    """All of one collection."""
    load_before = report.load()
    collection = remembered(
        work / "collection.json", options.reuse, lambda: analyze(options, synthetic, work))
    queries = {kind: prepare.read_queries(work / f"{kind}.tsv") for kind in engines.RANKED}
    ours = engines.Vindplaats(options.vindplaats, options.jobs, options.optimized)
    peers = chosen(options, collection["documents"])
    text = work / "text.jsonl"
    builds = build_all([ours], text, work, reuse=False)
    if options.optimized:
        text = prepare.reorder(text, work / "ordered.jsonl", ours.order(
            builds[ours.name]["index"], options.generator))
    builds.update(build_all(peers + only_built(options), text, work, options.reuse))
    jobs = jobs_of(options, queries, work)
    found, formula = check_hits(ours, peers, builds, jobs, text, collection["documents"])
    latency = {job.name: measure([ours, *peers], builds, options, job) for job in jobs}
    for job in jobs:
        if job.kind in engines.COUNTED:
            found[job.name] = check_counts(latency[job.name])
    name = f"synthetic, seed {options.seed}" if synthetic else ", ".join(
        "/".join(Path(path).parts[-2:]) for path in options.corpus)
    return {
        "name": name, "synthetic": synthetic, "optimized": options.optimized, "seed": options.seed,
        "collection": collection, "machine": report.machine(), "load": [load_before, report.load()],
        "versions": [engine.version() for engine in [ours, *peers]] + [f"Python {platform.python_version()}"],
        "passes": [options.rounds, options.repeat], "builds": builds, "parity": found, "formula": formula,
        "terms": {name: len(terms) for asked in queries.values() for name, terms in asked.items()},
        "latency": latency}


def main():
    """Compares each collection in a folder that is kept or removed, and prints the tables."""
    options = parsed()
    results = []
    try:
        for path in options.corpus:
            if path != "-":
                open(path, "rb").close()
        with tempfile.TemporaryDirectory() as folder:
            for synthetic in [*options.synthetic, *([0] if options.corpus else [])]:
                work = Path(options.work or folder) / f"{synthetic or 'corpus'}{'-optimized' * options.optimized}"
                work.mkdir(parents=True, exist_ok=True)
                results.append(compare(options, synthetic, work))
                print("\n".join(report.lines(results[-1])) + "\n", flush=True)
                if options.results:
                    publish.keep(results[-1], options.results)
                if not options.work:
                    shutil.rmtree(work)
    except (engines.EngineError, OSError) as error:
        print(f"peers: {error}", file=sys.stderr)
        return 2
    kept = publish.kept(options.results) if options.results else results
    print("\n".join(report.growth_table(kept)))
    if options.results:
        publish.charts(kept, Path(options.results))
    if options.readme:
        publish.readme(kept)
    return 0 if all(map(report.is_same, results)) else 1


if __name__ == "__main__":
    sys.exit(main())
