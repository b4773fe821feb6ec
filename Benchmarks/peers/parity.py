"""Compares the hits of two engines, ties aside.

Lucene's scores are ours. Tantivy multiplies BM25 by k1 + 1 and computes idf and sums in single precision; norms are
coded alike, so its scores are ours times 2.2 but for rounding. What rounding can do is bounded here; anything beyond
is a difference, and listed. Engines with another formula are only asked how many hits they share with us.
"""

import math
from collections import namedtuple

from bm25 import next_down, to_float

FLOAT_STEP = 2.0 ** -23

# What a score of the other engine may be: ours times `scale`, off by `steps` roundings, and with `margins` by those of
# a logarithm and of differences as well.
Tolerance = namedtuple("Tolerance", "scale steps margins")

# Lucene: one step, for we round the score of each clause to a multiple of 2⁻⁴⁰.
EXACT = Tolerance(1.0, 1, False)
# Tantivy.
SINGLE_PRECISION = Tolerance(2.2, 16, True)


def margin_of_terms(tolerance, term_count, document_count):
    """How far a score may be off whatever its size.

    Tantivy's idf is the logarithm of a Float that may be near 1; Lucene's w − w / (1 + x) has the rounding errors of
    two Floats as large as w, which is at most ln(1 + (N + 0.5) / 0.5).
    """
    if not tolerance.margins:
        return 0.0
    return tolerance.scale * term_count * FLOAT_STEP * (1 + math.log(2 * document_count + 2))


def bounds(hits, scale):
    """The hits of a TREC run, each with the least and greatest score that it can have.

    A run prints a score that would tie with the one before it as the next Float below that one; so a score printed just
    below its neighbour may have been that of the neighbour. Scaled as the other engine's.
    """
    found = []
    last = None
    for document, score in hits:
        score = to_float(score)
        highest = scale * score
        if last is not None and score == next_down(last):
            highest = found[-1][2]
        found.append((document, scale * score, highest))
        last = score
    return found


def compare(ours, theirs, tolerance, margin):
    """Compares two lists of (id, score) for a query; margin is what a score may be off besides a few roundings.

    Returns 'same' (same documents in the same order), 'ties' (another order or choice among scores that rounding
    cannot tell apart) or 'different', with the rows that differ: what, which, our score scaled, theirs.
    """
    if len(ours) != len(theirs):
        return "different", [("hits", "all", len(ours), len(theirs))]
    if not ours:
        return "same", []

    def apart(lowest, highest, score):
        allowed = margin + tolerance.steps * FLOAT_STEP * score
        return not lowest - allowed <= score <= highest + allowed

    ranked = bounds(ours, tolerance.scale)
    mine = {document: between for document, *between in ranked}
    other = {document: score for document, score in theirs}
    last = theirs[-1][1]
    rows = [("rank", rank + 1, row[1], score) for rank, (row, (_, score)) in enumerate(zip(ranked, theirs))
            if apart(*row[1:], score)]
    rows += [("document", document, mine[document][0], other.get(document)) for document in mine
             if apart(*mine[document], other.get(document, last))]
    rows += [("document", document, None, score) for document, score in other.items()
             if document not in mine and apart(score, score, last)]
    if rows:
        return "different", rows
    return ("same" if list(mine) == list(other) else "ties"), []


def compare_all(ours, theirs, queries, tolerance, document_count):
    """Compares the hits of all queries; the sums, and every difference with both scores (ours scaled)."""
    sums = {"same": 0, "ties": 0, "different": 0, "hits": 0, "worst": 0.0}
    differences = []
    for name, terms in queries.items():
        margin = margin_of_terms(tolerance, len(terms), document_count)
        verdict, rows = compare(ours[name], theirs[name], tolerance, margin)
        sums[verdict] += 1
        sums["hits"] += len(ours[name])
        other = {document: score for document, score in theirs[name]}
        for document, lowest, highest in bounds(ours[name], tolerance.scale):
            if document in other:
                nearest = min(max(other[document], lowest), highest)
                sums["worst"] = max(sums["worst"], abs(nearest / other[document] - 1))
        if rows:
            differences.append({"query": name, "terms": terms, "rows": rows})
    return {**sums, "differences": differences}


def overlap(ours, theirs):
    """The share of our hits that an engine with another formula returns too."""
    shared = total = 0
    for name, hits in ours.items():
        if name in theirs:
            found = {document for document, _ in theirs[name]}
            shared += sum(document in found for document, _ in hits)
            total += len(hits)
    return shared / total if total else 1.0
