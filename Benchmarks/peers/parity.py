"""Compares the hits of two engines, ties aside.

Tantivy multiplies BM25 by k1 + 1 and computes idf and sums in single precision; norms are coded alike, so its scores are
ours times 2.2 but for rounding. What rounding can do is bounded here; anything beyond is a difference, and listed.
"""

SCALE = 2.2
FLOAT_STEP = 2.0 ** -23


def tolerance(score, term_count):
    """How far a score may be off: idf is the logarithm of a Float near 1 at worst, the rest a few roundings."""
    return SCALE * term_count * FLOAT_STEP + 16 * FLOAT_STEP * score


def compare(ours, theirs, term_count):
    """Compares two lists of (id, score) for a query.

    Returns 'same' (same documents in the same order), 'ties' (another order or choice among scores that rounding cannot
    tell apart) or 'different', with the rows that differ.
    """
    ours = [(document, SCALE * score) for document, score in ours]
    theirs = [(document, score) for document, score in theirs]
    def apart(first, second):
        return abs(first - second) > tolerance(max(first, second), term_count)
    if len(ours) != len(theirs):
        return "different", [("hits", len(ours), len(theirs))]
    rows = [(rank + 1, mine, other) for rank, (mine, other) in enumerate(zip(ours, theirs))
            if apart(mine[1], other[1])]
    mine, other = dict(ours), dict(theirs)
    last = min((score for _, score in ours + theirs), default=0.0)
    for document in mine.keys() | other.keys():
        if document in mine and document in other:
            if apart(mine[document], other[document]):
                rows.append((document, mine[document], other[document]))
        elif apart(mine.get(document, other.get(document)), last):
            rows.append((document, mine.get(document), other.get(document)))
    if rows:
        return "different", rows
    return ("same" if list(mine) == list(other) else "ties"), []


def compare_all(ours, theirs, queries):
    """Compares the hits of all queries; the sums, and every difference with both scores (ours times 2.2)."""
    sums = {"same": 0, "ties": 0, "different": 0, "hits": 0, "worst": 0.0}
    differences = []
    for name, terms in queries.items():
        verdict, rows = compare(ours[name], theirs[name], len(terms))
        sums[verdict] += 1
        sums["hits"] += len(ours[name])
        other = dict((document, score) for document, score in theirs[name])
        for document, score in ours[name]:
            if document in other:
                sums["worst"] = max(sums["worst"], abs(SCALE * score / other[document] - 1))
        if rows:
            differences.append({"query": name, "terms": terms, "rows": rows})
    return {**sums, "differences": differences}
