"""BM25 as Apache Lucene 10.5 computes it, once more and on its own: from the text, without an index.

Written from the formula: Robertson & Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009,
doi:10.1561/1500000019; Lucene's `BM25Similarity` and `SmallFloat` (behaviour, not code). A single operation on two
Floats in Double, rounded to Float, is the Float operation (53 ≥ 2 · 24 + 2 bits), so each step here is exact.
"""

import json
import math
import struct

K1 = struct.unpack("f", struct.pack("f", 1.2))[0]
B = 0.75


def to_float(value):
    """The nearest Float."""
    return struct.unpack("f", struct.pack("f", value))[0]


def coded_length(length):
    """What a length becomes in one byte: exact up to 40, then four significant bits, rounded down."""
    if length < 24:
        return length
    rest = length - 24
    drop = max(0, rest.bit_length() - 4)
    return 24 + (rest >> drop << drop)


def next_down(value):
    """The next Float below a positive one."""
    return struct.unpack("f", struct.pack("i", struct.unpack("i", struct.pack("f", value))[0] - 1))[0]


def ulps(first, second):
    """How many Floats apart two positive Floats are."""
    def bits(value):
        return struct.unpack("i", struct.pack("f", value))[0]
    return abs(bits(first) - bits(second))


class Statistics:
    """What scoring asks of the collection, counted in one reading of the analysed text for the words that matter."""

    def __init__(self, path, words, wanted):
        """Counts.

        words: the distinct terms of all queries. wanted: the terms whose frequency is asked for, by document id.
        """
        self.documents = 0
        self.tokens = 0
        self.document_frequency = dict.fromkeys(words, 0)
        self.lengths = {}
        self.frequency = {}
        words = frozenset(words)
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                tokens = record["text"].split(" ")
                self.documents += 1
                self.tokens += len(tokens)
                for word in words.intersection(tokens):
                    self.document_frequency[word] += 1
                if record["id"] in wanted:
                    self.lengths[record["id"]] = len(tokens)
                    for word in wanted[record["id"]]:
                        self.frequency[record["id"], word] = tokens.count(word)
        self.average = to_float(self.tokens / self.documents)

    def weight(self, word):
        """idf: ln(1 + (N − df + 0.5) / (df + 0.5)), in Double, then a Float."""
        frequency = self.document_frequency[word]
        return to_float(math.log(1 + (self.documents - frequency + 0.5) / (frequency + 0.5)))

    def norm_inverse(self, document):
        """1 / (k1 · (1 − b + b · length / average)), each step a Float."""
        share = to_float(to_float(B * coded_length(self.lengths[document])) / self.average)
        return to_float(1 / to_float(K1 * to_float(0.25 + share)))

    def score(self, words, document):
        """The score of a disjunction: Floats of the clauses, summed in Double, a Float again."""
        total = 0.0
        for word in words:
            frequency = self.frequency[document, word]
            if frequency:
                weight = self.weight(word)
                saturation = to_float(1 + to_float(frequency * self.norm_inverse(document)))
                total += to_float(weight - to_float(weight / saturation))
        return to_float(total)


def check(path, queries, hits):
    """Recomputes the scores of hits.

    queries: the terms by query name. hits: pairs of document id and score by query name, of a TREC run: there a
    score that would tie with the one before it is the next Float below that one, and the same is done here.
    Returns how many were checked, how many are the very Float, the greatest distance in ulps and the worst cases.
    """
    wanted = {}
    for name, found in hits.items():
        for document, _ in found:
            wanted.setdefault(document, set()).update(queries[name])
    statistics = Statistics(path, {word for name in hits for word in queries[name]}, wanted)
    distances = []
    for name, found in hits.items():
        last = math.inf
        for document, score in found:
            expected = statistics.score(queries[name], document)
            if expected >= last:
                expected = next_down(last)
            last = to_float(score)
            distances.append((ulps(to_float(score), expected), name, document, score, expected))
    distances.sort(reverse=True)
    return {
        "checked": len(distances),
        "equal": sum(1 for row in distances if row[0] == 0),
        "worst": distances[0][0] if distances else 0,
        "cases": [row for row in distances[:5] if row[0] > 1],
    }
