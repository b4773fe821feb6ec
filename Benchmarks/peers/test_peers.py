#!/usr/bin/env python3
"""Checks of the comparison itself: python3 Benchmarks/peers/test_peers.py"""

import json
import random
import tempfile
import unittest

import bm25
import parity
import prepare
import report


class FormulaTests(unittest.TestCase):
    """Lucene's BM25, recomputed."""

    def test_lengths_are_exact_up_to_40_and_rounded_down_above(self):
        lengths = [0, 1, 23, 24, 39, 40, 41, 42, 43, 56, 57, 60, 1_000, 16_407, 2_147_483_647]
        coded = [0, 1, 23, 24, 39, 40, 40, 42, 42, 56, 56, 60, 984, 15_384, 2_013_265_944]
        self.assertEqual([bm25.coded_length(length) for length in lengths], coded)

    def test_a_score_follows_from_the_formula(self):
        with tempfile.NamedTemporaryFile("w") as file:
            for number, text in enumerate(["klant is koning", "klant klant", "de bakker bakt"]):
                file.write(json.dumps({"id": number, "text": text}) + "\n")
            file.flush()
            found = bm25.Statistics(file.name, {"klant", "koning"}, {0: {"klant", "koning"}})
        idf = {"klant": 0.4700036292457356, "koning": 0.9808292530117262}
        length = 1.2 * (0.25 + 0.75 * 3 / (8 / 3))
        self.assertAlmostEqual(
            found.score(["klant", "koning"], 0), sum(idf.values()) * (1 - length / (1 + length)), places=6)

    def test_neighbours_are_one_ulp_apart(self):
        self.assertEqual(bm25.ulps(1.5, bm25.next_down(1.5)), 1)


MARGIN = parity.margin_of_terms(2, 1_000)


class ParityTests(unittest.TestCase):
    """What counts as the same hits."""

    ours = [(1, 3.0), (2, 2.0), (3, 1.0)]

    def scaled(self, *rows):
        return [(document, score * 2.2) for document, score in rows]

    def test_the_same_documents_in_order_are_the_same(self):
        self.assertEqual(parity.compare(self.ours, self.scaled(*self.ours), MARGIN)[0], "same")

    def test_another_choice_among_equal_scores_is_a_tie(self):
        self.assertEqual(parity.compare(self.ours, self.scaled((1, 3), (2, 2), (9, 1)), MARGIN)[0], "ties")
        self.assertEqual(parity.compare([(1, 3), (2, 3)], self.scaled((2, 3), (1, 3)), MARGIN)[0], "ties")

    def test_a_score_that_a_run_lowered_may_have_been_a_tie(self):
        lower = bm25.next_down(2.0)
        found = parity.bounds([(1, 3.0), (2, 2.0), (3, lower), (4, bm25.next_down(lower)), (5, 1.0)])
        self.assertEqual([(low / 2.2, high / 2.2) for _, low, high in found[3:]],
                         [(bm25.next_down(lower), 2.0), (1.0, 1.0)])

    def test_another_document_or_score_is_a_difference(self):
        for theirs in [((1, 3), (9, 2), (3, 1)), ((1, 3), (2, 2.0001), (3, 1)), ((2, 3), (1, 2), (3, 1)), ((1, 3),)]:
            self.assertEqual(parity.compare(self.ours, self.scaled(*theirs), MARGIN)[0], "different", theirs)


class QueryTests(unittest.TestCase):
    """What queries are drawn."""

    def collection(self, folder):
        found = prepare.Analyzed(f"{folder}/text.jsonl")
        self.addCleanup(found.file.close)
        chance = random.Random(1)
        for _ in range(50):
            found.append([f"w{int(chance.paretovariate(0.7))}" for _ in range(chance.randrange(40))])
        return found

    def test_the_same_seed_gives_the_same_queries(self):
        with tempfile.TemporaryDirectory() as folder:
            found = self.collection(folder)
            for kind in ("or", "and", "phrase"):
                drawn = prepare.draw(found, kind, 30, 7)
                self.assertEqual(drawn, prepare.draw(found, kind, 30, 7))
                self.assertNotEqual(drawn, prepare.draw(found, kind, 30, 8))
            self.assertEqual({len(query) for query in prepare.draw(found, "or", 30, 7)}, {1, 2, 3, 4, 5})

    def test_words_are_letters_and_digits_in_lower_case(self):
        self.assertEqual(prepare.words("De CX’ers, één_keer: 2.000 cafe\u0301s!"),
                         ["de", "cx", "ers", "één", "keer", "2", "000", "cafés"])


class ReportTests(unittest.TestCase):
    """Figures."""

    def test_percentiles_are_of_the_nearest_rank(self):
        values = list(range(1, 201))
        self.assertEqual([report.percentile(values, share) for share in (1, 50, 99, 100)], [2, 100, 198, 200])


if __name__ == "__main__":
    unittest.main()
