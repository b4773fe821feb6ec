#!/usr/bin/env python3
"""Analyses a collection once for all engines, and draws the queries from it.

Tokens are runs of letters and digits of the NFC text in lower case, each replaced by its Snowball Dutch stem
(Vindplaats' own `analyze words --stemmer dutch`), with one space between. Documents without a token are left out, for
engines differ in whether they count them. Ids are numbers of eight digits in the order of the collection.
"""

import argparse
import gzip
import json
import random
import re
import subprocess
import sys
import unicodedata

FIRST_ID = 10_000_000
BATCH_BYTES = 32 << 20
WORD = re.compile(r"[^\W_]+")


def opened(path):
    """The lines of a file; `-` is standard input."""
    if path == "-":
        return sys.stdin.buffer
    return gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb")


def records(paths, limit):
    """The title and text of each record of JSON Lines files, one file after the other."""
    count = 0
    for path in paths:
        for line in opened(path):
            if limit and count >= limit:
                return
            if line.strip():
                count += 1
                record = json.loads(line)
                yield f"{record.get('title') or ''}\n{record.get('text') or ''}"


def words(text):
    """The words of a text before stemming."""
    return WORD.findall(unicodedata.normalize("NFC", text).lower())


class Stems:
    """The stems of all words met so far; asks the stemmer for the new words of a batch at once."""

    def __init__(self, command):
        self.command = [command, "analyze", "words", "--stemmer", "dutch"]
        self.known = {}

    def learn(self, new):
        """Adds the stems of words that are not known yet."""
        new = sorted(new.difference(self.known))
        if not new:
            return
        given = "".join(word + "\n" for word in new)
        done = subprocess.run(self.command, input=given.encode(), stdout=subprocess.PIPE, check=True)
        stems = done.stdout.decode().split("\n")[:-1]
        if len(stems) != len(new):
            raise SystemExit(f"peers: {len(new)} words in, {len(stems)} stems out of the stemmer")
        self.known.update((word, stem or word) for word, stem in zip(new, stems))


class Analyzed:
    """The collection as all engines read it: written once, then read again at random places."""

    def __init__(self, path):
        self.file = open(path, "w+b")
        self.offsets = []
        self.empty = self.tokens = self.text_bytes = 0

    def append(self, stems):
        """Writes a document, unless it is empty."""
        if not stems:
            self.empty += 1
            return
        text = " ".join(stems)
        line = json.dumps({"id": FIRST_ID + len(self.offsets), "text": text}, ensure_ascii=False)
        self.offsets.append(self.file.tell())
        self.file.write(line.encode() + b"\n")
        self.tokens += len(stems)
        self.text_bytes += len(text.encode())

    def document(self, number):
        """The tokens of a document."""
        self.file.seek(self.offsets[number])
        return json.loads(self.file.readline())["text"].split(" ")


def analyze(arguments):
    """Reads the collection batch by batch, and writes what it is to the engines."""
    stems = Stems(arguments.vindplaats)
    out = Analyzed(arguments.output)
    batch, size = [], 0

    def flush():
        stems.learn(set().union(*batch))
        for document in batch:
            out.append([stems.known[word] for word in document])

    for text in records(arguments.corpus, arguments.limit):
        batch.append(words(text)[:arguments.words or None])
        size += len(text)
        if size >= BATCH_BYTES:
            flush()
            batch, size = [], 0
    if batch:
        flush()
    return out, len(set(stems.known.values()))


def mixed_terms(tokens, count, chance):
    """Distinct terms of a document: by a coin's toss as often as they occur (head) or each alike (rare)."""
    distinct = sorted(set(tokens))
    chosen = []
    while len(chosen) < min(count, len(distinct)):
        term = chance.choice(tokens if chance.random() < 0.5 else distinct)
        if term not in chosen:
            chosen.append(term)
    return chosen


SIZES = {"term": (1, 1), "or": (2, 5), "and": (2, 3), "phrase": (2, 3)}


def draw(collection, kind, count, seed):
    """Queries of a kind, as lists of terms."""
    chance = random.Random(f"{seed} {kind}")
    low, high = SIZES[kind]
    if not collection.offsets:
        raise SystemExit("peers: the collection has no tokens")
    queries = []
    tries = 0
    while len(queries) < count:
        tries += 1
        if tries > 100 * count:
            raise SystemExit(f"peers: the collection is too small for {count} queries of kind {kind}")
        size = low + len(queries) % (high - low + 1)
        tokens = collection.document(chance.randrange(len(collection.offsets)))
        if kind == "phrase":
            start = chance.randrange(max(1, len(tokens) - size + 1))
            terms = tokens[start:start + size]
        else:
            terms = mixed_terms(tokens, size, chance)
        if len(terms) == size:
            queries.append(terms)
    return queries


def read_queries(path):
    """The terms of each query by its name."""
    with open(path, encoding="utf-8") as lines:
        pairs = (line.rstrip("\n").split("\t") for line in lines)
        return {name: text.split(" ") for name, text in pairs}


def reorder(source, target, order):
    """Writes the lines of an analysed collection in the order of these ids."""
    offsets = {}
    with open(source, "rb") as lines, open(target, "wb") as out:
        offset = 0
        for line in lines:
            offsets[json.loads(line)["id"]] = offset
            offset += len(line)
        if sorted(offsets) != sorted(order):
            raise SystemExit(f"peers: {len(offsets)} documents, but an order of {len(order)}")
        for identifier in order:
            lines.seek(offsets[identifier])
            out.write(lines.readline())
    return target


def main():
    """Writes the analysed collection and a file of queries for each kind; prints what was read as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True, nargs="+")
    parser.add_argument("--vindplaats", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--queries", required=True, help="the folder of the query files")
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--words", type=int, default=0)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--counts", type=int, nargs=4, required=True, help="term, OR, AND, phrase")
    arguments = parser.parse_args()
    try:
        collection, distinct = analyze(arguments)
    except (OSError, ValueError) as error:
        raise SystemExit(f"peers: {' '.join(arguments.corpus)}: {error}") from None
    for kind, count in zip(SIZES, arguments.counts):
        with open(f"{arguments.queries}/{kind}.tsv", "w", encoding="utf-8") as file:
            for number, terms in enumerate(draw(collection, kind, count, arguments.seed)):
                file.write(f"{kind}{number:05d}\t{' '.join(terms)}\n")
    print(json.dumps({
        "documents": len(collection.offsets), "empty": collection.empty, "tokens": collection.tokens,
        "terms": distinct, "textBytes": collection.text_bytes}))


if __name__ == "__main__":
    main()
