#!/usr/bin/env python3
"""SQLite's FTS5 as a peer: what people pick who want nothing else installed. No text stored, k1 1.2, b 0.75."""

import os
import sqlite3

import peer_process


def connect(arguments):
    """The database in the index folder."""
    connection = sqlite3.connect(os.path.join(arguments.index, "fts5.sqlite"), isolation_level=None)
    connection.execute("PRAGMA mmap_size = 34359738368")
    return connection


def build(arguments):
    """Indexes in one transaction, then merges to one segment."""
    os.makedirs(arguments.index)
    connection = connect(arguments)
    connection.execute(f"PRAGMA cache_size = -{arguments.heap * 1000}")
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5(text, content = '', tokenize = 'ascii')")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO texts(rowid, text) VALUES (?, ?)", peer_process.documents(arguments.input))
    connection.execute("INSERT INTO texts(texts) VALUES ('optimize')")
    count, = connection.execute("SELECT count(*) FROM texts_docsize").fetchone()
    connection.execute("COMMIT")
    peer_process.answer({"documents": count, "segments": 1})


def compile_query(mode, terms):
    """Terms in FTS5's query language."""
    if mode == "phrase":
        return '"' + " ".join(terms) + '"'
    between = " AND " if mode.endswith("and") else " OR "
    return between.join(f'"{term}"' for term in terms)


def asker(arguments):
    """A function from a query to its rows."""
    connection = connect(arguments)
    if arguments.mode.startswith("count-"):
        statement = "SELECT count(*) FROM texts WHERE texts MATCH ?"
        return lambda query: connection.execute(statement, (query,)).fetchall()
    statement = f"SELECT rowid, rank FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT {arguments.top}"
    return lambda query: connection.execute(statement, (query,)).fetchall()


def read(arguments):
    """The names and texts of the queries."""
    pairs = list(peer_process.read_queries(arguments.queries))
    return [name for name, _ in pairs], [compile_query(arguments.mode, terms) for _, terms in pairs]


def search(arguments):
    """Prints the hits of each query."""
    ask = asker(arguments)
    for name, query in zip(*read(arguments)):
        peer_process.answer([name, [(identifier, -rank) for identifier, rank in ask(query)]])


def bench(arguments):
    """Measures."""
    ask, counts = asker(arguments), arguments.mode.startswith("count-")
    names, queries = read(arguments)

    def hits(query):
        rows = ask(query)
        return rows[0][0] if counts else len(rows)

    peer_process.serve(
        arguments, names, lambda: peer_process.each_timed(queries, hits),
        lambda: next(peer_process.each_timed([peer_process.NOWHERE], hits))[0])


def main():
    """Reads which job to do."""
    arguments = peer_process.parsed(__doc__)
    if arguments.job == "version":
        print(f"SQLite {sqlite3.sqlite_version} FTS5")
    else:
        {"build": build, "search": search, "bench": bench}[arguments.job](arguments)


if __name__ == "__main__":
    main()
