#!/usr/bin/env python3
"""Tantivy as a peer: builds an index, searches it and measures it, each as a process of its own.

Run by the Python of the virtual environment. Whitespace tokens, positions, one indexing thread, and the id as the
only stored field unless `--stored` asks for the text as well. Tantivy fixes k1 at 1.2 and b at 0.75.
"""

import argparse
import json
import os
import sys
import time

import tantivy


def schema(stored):
    """The id and the text."""
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("id", stored=True, indexed=False)
    builder.add_text_field("text", stored=stored, tokenizer_name="whitespace", index_option="position")
    return builder.build()


def build(arguments):
    """Indexes a JSON Lines file; Tantivy parses the lines itself."""
    os.makedirs(arguments.index)
    index = tantivy.Index(schema(arguments.stored), path=arguments.index)
    writer = index.writer(arguments.heap * 1_000_000, 1)
    with open(arguments.input, encoding="utf-8") as lines:
        for line in lines:
            writer.add_json(line)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    print(json.dumps({"documents": index.searcher().num_docs, "segments": index.searcher().num_segments}))


def read_queries(path):
    """The identifier and terms of each query."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, text = line.rstrip("\n").split("\t")
            yield name, text.split(" ")


def compile_query(mode, terms, fields):
    """Terms as a query of Tantivy."""
    if mode == "phrase":
        return tantivy.Query.phrase_query(fields, "text", terms)
    clauses = [tantivy.Query.term_query(fields, "text", term) for term in terms]
    if len(clauses) == 1:
        return clauses[0]
    occur = tantivy.Occur.Must if mode == "and" else tantivy.Occur.Should
    return tantivy.Query.boolean_query([(occur, clause) for clause in clauses])


def opened(arguments):
    """The searcher, and each query's name and compiled form."""
    index = tantivy.Index.open(arguments.index)
    queries = [(name, compile_query(arguments.mode, terms, index.schema))
               for name, terms in read_queries(arguments.queries)]
    return index, index.searcher(), queries


def search(arguments):
    """Prints the hits of each query: its name, and pairs of id and score."""
    _, searcher, queries = opened(arguments)
    for name, query in queries:
        hits = searcher.search(query, arguments.top, count=False).hits
        found = [(searcher.doc(address)["id"][0], score) for score, address in hits]
        print(json.dumps([name, found]))


def bench(arguments):
    """Prints the best CPU time of each query in nanoseconds, and that of a query for a word that is nowhere."""
    index, searcher, queries = opened(arguments)
    clock, top = time.process_time_ns, arguments.top
    nothing = tantivy.Query.term_query(index.schema, "text", "\u0001")
    best = {name: sys.maxsize for name, _ in queries}
    for _, query in queries:
        searcher.search(query, top, count=False)
    overhead = sys.maxsize
    for _ in range(arguments.repeat):
        for name, query in queries:
            start = clock()
            searcher.search(query, top, count=False)
            spent = clock() - start
            if spent < best[name]:
                best[name] = spent
        start = clock()
        searcher.search(nothing, top, count=False)
        overhead = min(overhead, clock() - start)
    print(json.dumps({"nanoseconds": best, "overhead": overhead}))


def main():
    """Reads which job to do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("job", choices=["version", "build", "search", "bench"])
    parser.add_argument("--input")
    parser.add_argument("--index")
    parser.add_argument("--heap", type=int, default=1000, help="megabytes")
    parser.add_argument("--stored", action="store_true")
    parser.add_argument("--queries")
    parser.add_argument("--mode", choices=["or", "and", "phrase"])
    parser.add_argument("--top", type=int, default=10)
    parser.add_argument("--repeat", type=int, default=5)
    arguments = parser.parse_args()
    if arguments.job == "version":
        print(tantivy.__version__)
    else:
        {"build": build, "search": search, "bench": bench}[arguments.job](arguments)


if __name__ == "__main__":
    main()
