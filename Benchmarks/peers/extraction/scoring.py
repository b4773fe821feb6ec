"""How near an extracted text and its metadata come to the gold."""

import collections
import re
import statistics

SHINGLE = 4


def words(text):
    """Runs of letters and digits."""
    return re.findall(r"\w+", text or "")


def shingles(text):
    """Every run of four words with its count; a shorter text is one."""
    found = words(text)
    count = max(1, len(found) - SHINGLE + 1)
    return collections.Counter(tuple(found[i : i + SHINGLE]) for i in range(count) if found)


def harmonic(precision, recall):
    """F1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def folded(value):
    """Lower-case words, so that case, marks and spaces do not count."""
    return " ".join(words((value or "").lower()))


def page_score(gold, found):
    """Precision and recall of one page, by shingles or by wanted and unwanted passages."""
    text = found.get("text") or ""
    if "with" in gold:
        wanted = sum(passage in text for passage in gold["with"])
        unwanted = sum(passage in text for passage in gold["without"])
        return {"right": wanted, "missed": len(gold["with"]) - wanted, "wrong": unwanted}
    want, have = shingles(gold.get("articleBody")), shingles(text)
    both = sum((want & have).values())
    score = {}
    if have:
        score["precision"] = both / sum(have.values())
    if want:
        score["recall"] = both / sum(want.values())
    if gold.get("title"):
        score["title"] = folded(gold["title"]) == folded(found.get("title"))
    if gold.get("authors"):
        names = gold["authors"] if isinstance(gold["authors"], str) else " ".join(gold["authors"])
        ours = " ".join(found.get("authors") or [])
        score["author"] = sorted(folded(names).split()) == sorted(folded(ours).split())
    if gold.get("date"):
        score["date"] = str(gold["date"])[:10] == str(found.get("date") or "")[:10]
    return score


def page_f1(score):
    """F1 of one page, to list the worst."""
    if "right" in score:
        total = 2 * score["right"] + score["wrong"] + score["missed"]
        return 2 * score["right"] / total if total else 1.0
    return harmonic(score.get("precision", 0.0), score.get("recall", 0.0))


def summary(scores):
    """The means over pages, and how many titles, authors and dates are right."""
    scores = list(scores)
    if any("right" in score for score in scores):
        right, wrong, missed = (sum(s[key] for s in scores) for key in ("right", "wrong", "missed"))
        precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
    else:
        precision = statistics.mean([s["precision"] for s in scores if "precision" in s] or [0.0])
        recall = statistics.mean([s["recall"] for s in scores if "recall" in s] or [0.0])
    result = {"F1": harmonic(precision, recall), "P": precision, "R": recall}
    for name in ("title", "author", "date"):
        answers = [score[name] for score in scores if name in score]
        if answers:
            result[name] = sum(answers) / len(answers)
    return result
