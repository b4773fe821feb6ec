#!/usr/bin/env python3
"""Tantivy as a peer. Whitespace tokens, positions, one indexing thread, the id as a stored field.

Tantivy fixes k1 at 1.2 and b at 0.75. It cannot be asked from Python to count without ranking.
"""

import os

import tantivy

import peer_process


def schema(stored):
    """The id and the text."""
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("id", stored=True, indexed=False)
    builder.add_text_field("text", stored=stored, tokenizer_name="whitespace", index_option="position")
    return builder.build()


def build(arguments):
    """Indexes a JSON Lines file into one segment; Tantivy parses the lines itself."""
    os.makedirs(arguments.index)
    index = tantivy.Index(schema(arguments.stored == "yes"), path=arguments.index)
    writer = index.writer(arguments.heap * 1_000_000, 1)
    with open(arguments.input, encoding="utf-8") as lines:
        for line in lines:
            writer.add_json(line)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    peer_process.answer({"documents": index.searcher().num_docs, "segments": index.searcher().num_segments})


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
    """The index, its searcher, and each query's name and compiled form."""
    index = tantivy.Index.open(arguments.index)
    queries = [(name, compile_query(arguments.mode, terms, index.schema))
               for name, terms in peer_process.read_queries(arguments.queries)]
    return index, index.searcher(), queries


def search(arguments):
    """Prints the hits of each query."""
    _, searcher, queries = opened(arguments)
    for name, query in queries:
        hits = searcher.search(query, arguments.top, count=False).hits
        peer_process.answer([name, [(searcher.doc(address)["id"][0], score) for score, address in hits]])


def bench(arguments):
    """Measures queries compiled beforehand."""
    index, searcher, queries = opened(arguments)
    nothing = tantivy.Query.term_query(index.schema, "text", peer_process.NOWHERE)
    compiled = [query for _, query in queries]

    def ask(query):
        return len(searcher.search(query, arguments.top, count=False).hits)

    peer_process.serve(
        arguments, [name for name, _ in queries], lambda: peer_process.each_timed(compiled, ask),
        lambda: next(peer_process.each_timed([nothing], ask))[0])


def main():
    """Reads which job to do."""
    arguments = peer_process.parsed(__doc__)
    if arguments.job == "version":
        print(tantivy.__version__)
    else:
        {"build": build, "search": search, "bench": bench}[arguments.job](arguments)


if __name__ == "__main__":
    main()
