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


def records(path, limit):
    """The title and text of each record of a JSON Lines file; `-` is standard input."""
    if path == "-":
        lines = sys.stdin.buffer
    elif path.endswith(".gz"):
        lines = gzip.open(path, "rb")
    else:
        lines = open(path, "rb")
    count = 0
    for line in lines:
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
        batch.append(words(text))
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


def draw(collection, kind, count, seed):
    """Queries of a kind, as lists of terms: OR of 1–5, AND of 2–3, phrases of 2–3 words."""
    chance = random.Random(f"{seed} {kind}")
    low, high = (1, 5) if kind == "or" else (2, 3)
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


def main():
    """Writes the analysed collection and `or.tsv and.tsv phrase.tsv`; prints what was read as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--vindplaats", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--queries", required=True, help="the folder of the query files")
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--counts", type=int, nargs=3, default=[1000, 200, 200], help="OR, AND, phrase")
    arguments = parser.parse_args()
    try:
        collection, distinct = analyze(arguments)
    except (OSError, ValueError) as error:
        raise SystemExit(f"peers: {arguments.corpus}: {error}") from None
    for kind, count in zip(("or", "and", "phrase"), arguments.counts):
        with open(f"{arguments.queries}/{kind}.tsv", "w", encoding="utf-8") as file:
            for number, terms in enumerate(draw(collection, kind, count, arguments.seed)):
                file.write(f"{kind}{number:05d}\t{' '.join(terms)}\n")
    print(json.dumps({
        "documents": len(collection.offsets), "empty": collection.empty, "tokens": collection.tokens,
        "terms": distinct, "textBytes": collection.text_bytes}))


if __name__ == "__main__":
    main()
