#!/usr/bin/env python3
"""PISA as a peer, by the extension module of PyPI's `pyterrier-pisa` alone: SIMD-BP128 blocks, bounds for each 64.

One term: block-max WAND; two and more: block-max MAXSCORE; AND: block-max ranked AND. No positions, so no phrases, and
no counting. Its idf has no `1 +`, and lengths are exact: the documents that it returns are not always Lucene's.
"""

import ctypes
import glob
import importlib.metadata
import importlib.util
import os
import re
import sys
import time

import numpy

import peer_process

ALGORITHMS = {"term": "block_max_wand", "or": "block_max_maxscore", "and": "block_max_ranked_and"}
ENCODING = "block_simdbp"
FOREIGN = re.compile(r"[^ -~]")


def load():
    """The extension module, without the package around it, which wants a Java of its own."""
    ctypes.CDLL(os.path.join(sys.prefix, "lib", "libtbb.so.2"), ctypes.RTLD_GLOBAL)
    package = importlib.metadata.distribution("pyterrier-pisa").locate_file("pyterrier_pisa")
    path, = glob.glob(os.path.join(str(package), "_pisathon.*.so"))
    spec = importlib.util.spec_from_file_location("_pisathon", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def plain(word):
    """A word that PISA's English tokens leave whole: one with other than ASCII letters and digits becomes a number."""
    return f"zq{word.encode().hex()}" if FOREIGN.search(word) else word


def plain_text(text):
    """A text of such words."""
    return " ".join(map(plain, text.split(" "))) if FOREIGN.search(text) else text


def convert(source, target):
    """Writes PISA's own form of the collection: a line for each document, its id and its words."""
    with open(target, "w", encoding="ascii") as out:
        for identifier, text in peer_process.documents(source):
            out.write(f"{identifier} {plain_text(text)}\n")


def prepare(pisa, index):
    """Opens the index; the first time it computes the bounds and compresses the lists."""
    context = pisa.RetrievalContext()
    pisa.prepare_index(context, index, ENCODING, "bm25", "", bm25_k1=1.2, bm25_b=0.75)
    return context


def build(arguments):
    """Indexes what `convert` wrote, and leaves only what a search reads."""
    pisa = load()
    os.makedirs(arguments.index)
    pisa.index(arguments.input, arguments.index, "", 100_000, 1)
    prepare(pisa, arguments.index)
    for name in os.listdir(arguments.index):
        if not name.startswith("bm25.") and name not in ("fwd.termlex", "fwd.doclex"):
            os.remove(os.path.join(arguments.index, name))
    with open(arguments.input, "rb") as lines:
        peer_process.answer({"documents": sum(1 for _ in lines), "segments": 1})


class Clocked:
    """A list of queries that notes the time whenever the next one is asked for: no call stands between two."""

    def __init__(self, queries):
        self.queries = queries
        self.times = []

    def __len__(self):
        return len(self.queries)

    def __iter__(self):
        for number, query in enumerate(self.queries):
            self.times.append(time.process_time_ns())
            yield number, query
        self.times.append(time.process_time_ns())


class Searcher:
    """Runs all queries in one call."""

    def __init__(self, arguments):
        self.pisa = load()
        self.context = prepare(self.pisa, arguments.index)
        self.algorithm = ALGORITHMS[arguments.mode]
        self.top = arguments.top

    def run(self, queries, arrays=None):
        """The nanoseconds of each query, and the arrays of its hits: query, id, score."""
        numbers, identifiers, ranks, scores = arrays or self.arrays(len(queries))
        clocked = Clocked(queries)
        count = self.pisa.retrieve(
            self.context, self.algorithm, clocked, k=self.top, threads=1, query_weighted=0, pretokenised=False,
            result_qidxs=numbers, result_docnos=identifiers, result_ranks=ranks, result_scores=scores)
        spent = [after - before for before, after in zip(clocked.times, clocked.times[1:])]
        return spent, numbers[:count], identifiers[:count], scores[:count]

    def arrays(self, count):
        """Room for the hits of so many queries."""
        room = count * self.top
        return (numpy.zeros(room, numpy.int32), numpy.full(room, None, object), numpy.zeros(room, numpy.int32),
                numpy.zeros(room, numpy.float32))


def read(arguments):
    """The names and the texts of the queries."""
    pairs = list(peer_process.read_queries(arguments.queries))
    return [name for name, _ in pairs], [" ".join(map(plain, terms)) for _, terms in pairs]


def search(arguments):
    """Prints the hits of each query."""
    names, queries = read(arguments)
    found = {name: [] for name in names}
    _, numbers, identifiers, scores = Searcher(arguments).run(queries)
    for number, identifier, score in zip(numbers, identifiers, scores):
        found[names[number]].append((int(identifier), float(score)))
    for pair in found.items():
        peer_process.answer(pair)


def bench(arguments):
    """Measures from query to query inside one call: reading the words and making the hits' ids included."""
    names, queries = read(arguments)
    searcher = Searcher(arguments)
    arrays = searcher.arrays(len(queries))

    def run_pass():
        spent, numbers, _, _ = searcher.run(queries, arrays)
        hits = numpy.bincount(numbers, minlength=len(queries)).tolist()
        arrays[1].fill(None)  # the module overwrites references without dropping them
        return list(zip(spent, hits))

    peer_process.serve(
        arguments, names, run_pass, lambda: min(searcher.run([peer_process.NOWHERE] * 10)[0]))


def main():
    """Reads which job to do."""
    arguments = peer_process.parsed(__doc__)
    # The module logs to standard output, where answers go: what it writes goes to standard error.
    sys.stdout = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    if arguments.job == "version":
        print(f"PISA of pyterrier-pisa {importlib.metadata.version('pyterrier-pisa')}")
    else:
        {"build": build, "search": search, "bench": bench}[arguments.job](arguments)


if __name__ == "__main__":
    main()
