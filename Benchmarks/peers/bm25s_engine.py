#!/usr/bin/env python3
"""bm25s as a peer: all scores computed beforehand, in a sparse matrix, and summed by numba. One term and OR only."""

import importlib.metadata
import json
import os

import bm25s
import numpy

import peer_process


def build(arguments):
    """Scores every posting; the matrix and the ids are the index."""
    identifiers, ids, vocabulary = [], [], {}
    for identifier, text in peer_process.documents(arguments.input):
        identifiers.append(identifier)
        ids.append([vocabulary.setdefault(word, len(vocabulary)) for word in text.split(" ")])
    scorer = bm25s.BM25(method="lucene", k1=1.2, b=0.75, backend="numba")
    scorer.index((ids, vocabulary), show_progress=False)
    scorer.save(arguments.index)
    with open(os.path.join(arguments.index, "identifiers.json"), "w", encoding="utf-8") as file:
        json.dump(identifiers, file)
    peer_process.answer({"documents": len(identifiers), "segments": 1})


def opened(arguments):
    """A function from terms to the numbers and scores of hits, and the ids of documents."""
    scorer = bm25s.BM25.load(arguments.index, mmap=False)
    scorer.backend = "numba"
    scorer.activate_numba_scorer()
    with open(os.path.join(arguments.index, "identifiers.json"), encoding="utf-8") as file:
        identifiers = json.load(file)
    top = min(arguments.top, len(identifiers))

    def ask(terms):
        found = scorer.retrieve([terms], k=top, show_progress=False, n_threads=1)
        return found.documents[0], found.scores[0]

    return ask, identifiers


def search(arguments):
    """Prints the hits of each query; bm25s fills up with documents that score nothing."""
    ask, identifiers = opened(arguments)
    for name, terms in peer_process.read_queries(arguments.queries):
        numbers, scores = ask(terms)
        peer_process.answer([name, [(identifiers[number], float(score))
                                    for number, score in zip(numbers, scores) if score > 0]])


def bench(arguments):
    """Measures one call a query."""
    ask, _ = opened(arguments)
    pairs = list(peer_process.read_queries(arguments.queries))

    def hits(terms):
        return int(numpy.count_nonzero(ask(terms)[1]))

    peer_process.serve(
        arguments, [name for name, _ in pairs],
        lambda: peer_process.each_timed([terms for _, terms in pairs], hits),
        lambda: next(peer_process.each_timed([[peer_process.NOWHERE]], hits))[0])


def main():
    """Reads which job to do."""
    arguments = peer_process.parsed(__doc__)
    if arguments.job == "version":
        print(f"bm25s {importlib.metadata.version('bm25s')}")
    else:
        {"build": build, "search": search, "bench": bench}[arguments.job](arguments)


if __name__ == "__main__":
    main()
