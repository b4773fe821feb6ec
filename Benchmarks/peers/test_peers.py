#!/usr/bin/env python3
"""Checks of the comparison itself: python3 Benchmarks/peers/test_peers.py"""

import io
import json
import random
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile
from pathlib import Path
from unittest import mock

import bm25
import charts
import lucene_setup
import parity
import peer_process
import prepare
import publish
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


TANTIVY = parity.SINGLE_PRECISION
MARGIN = parity.margin_of_terms(TANTIVY, 2, 1_000)


class ParityTests(unittest.TestCase):
    """What counts as the same hits."""

    ours = [(1, 3.0), (2, 2.0), (3, 1.0)]

    def scaled(self, *rows):
        return [(document, score * 2.2) for document, score in rows]

    def test_the_same_documents_in_order_are_the_same(self):
        self.assertEqual(parity.compare(self.ours, self.scaled(*self.ours), TANTIVY, MARGIN)[0], "same")

    def test_another_choice_among_equal_scores_is_a_tie(self):
        self.assertEqual(parity.compare(self.ours, self.scaled((1, 3), (2, 2), (9, 1)), TANTIVY, MARGIN)[0], "ties")
        self.assertEqual(parity.compare([(1, 3), (2, 3)], self.scaled((2, 3), (1, 3)), TANTIVY, MARGIN)[0], "ties")

    def test_a_score_that_a_run_lowered_may_have_been_a_tie(self):
        lower = bm25.next_down(2.0)
        found = parity.bounds([(1, 3.0), (2, 2.0), (3, lower), (4, bm25.next_down(lower)), (5, 1.0)], 2.2)
        self.assertEqual([(low / 2.2, high / 2.2) for _, low, high in found[3:]],
                         [(bm25.next_down(lower), 2.0), (1.0, 1.0)])

    def test_another_document_or_score_is_a_difference(self):
        for theirs in [((1, 3), (9, 2), (3, 1)), ((1, 3), (2, 2.0001), (3, 1)), ((2, 3), (1, 2), (3, 1)), ((1, 3),)]:
            self.assertEqual(parity.compare(self.ours, self.scaled(*theirs), TANTIVY, MARGIN)[0], "different", theirs)

    def test_lucene_may_be_one_rounding_off_and_no_more(self):
        above = 3.0 * (1 + parity.FLOAT_STEP)
        self.assertEqual(parity.compare([(1, 3.0)], [(1, above)], parity.EXACT, 0)[0], "same")
        self.assertEqual(parity.compare([(1, 3.0)], [(1, above * 1.0001)], parity.EXACT, 0)[0], "different")

    def test_overlap_is_the_share_of_our_hits_that_another_returns(self):
        theirs = {"a": [(2, 5.0), (3, 4.0), (7, 1.0)]}
        self.assertEqual(parity.overlap({"a": self.ours, "b": [(9, 1.0)]}, theirs), 2 / 3)


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
            for kind in prepare.SIZES:
                drawn = prepare.draw(found, kind, 30, 7)
                self.assertEqual(drawn, prepare.draw(found, kind, 30, 7))
                self.assertNotEqual(drawn, prepare.draw(found, kind, 30, 8))
            self.assertEqual({len(query) for query in prepare.draw(found, "or", 30, 7)}, {2, 3, 4, 5})

    def test_words_are_letters_and_digits_in_lower_case(self):
        self.assertEqual(prepare.words("De CX’ers, één_keer: 2.000 cafe\u0301s!"),
                         ["de", "cx", "ers", "één", "keer", "2", "000", "cafés"])


    def test_a_collection_is_written_anew_in_another_order(self):
        with tempfile.TemporaryDirectory() as folder:
            source, target = Path(folder) / "a.jsonl", Path(folder) / "b.jsonl"
            source.write_text("".join(f'{{"id": {number}}}\n' for number in (5, 6, 7)))
            prepare.reorder(source, target, [7, 5, 6])
            self.assertEqual([json.loads(line)["id"] for line in target.read_text().splitlines()], [7, 5, 6])
            with self.assertRaises(SystemExit):
                prepare.reorder(source, target, [7, 5])


class LuceneTests(unittest.TestCase):
    """Classes for a compiler that is older than they are."""

    def test_a_version_is_lowered_and_never_raised(self):
        new, old = (b"\xca\xfe\xba\xbe\x00\x00\x00" + bytes([major]) + b"rest" for major in (65, 55))
        self.assertEqual(lucene_setup.lowered(new, 61), new.replace(b"A", b"=", 1))
        self.assertEqual(lucene_setup.lowered(old, 61), old)
        with self.assertRaises(ValueError):
            lucene_setup.lowered(b"PK", 61)

    def test_only_classes_of_lucene_are_copied(self):
        with tempfile.TemporaryDirectory() as folder:
            with zipfile.ZipFile(f"{folder}/a.jar", "w") as jar:
                for name in ("org/apache/lucene/index/A.class", "org/apache/lucene/index/a.txt", "com/B.class"):
                    jar.writestr(name, b"\xca\xfe\xba\xbe\x00\x00\x00A")
            self.assertEqual(lucene_setup.lower_jar(f"{folder}/a.jar", f"{folder}/b.jar", 61), 1)
            with zipfile.ZipFile(f"{folder}/b.jar") as jar:
                self.assertEqual(jar.read("org/apache/lucene/index/A.class")[7], 61)


class ProcessTests(unittest.TestCase):
    """What the peers' processes say."""

    def test_a_turn_answers_the_best_of_its_passes(self):
        passes = iter([[(9, 2), (9, 3)], [(5, 2), (8, 3)], [(7, 2), (6, 3)]])
        arguments = mock.Mock(warm=0, repeat=2)
        with mock.patch("sys.stdin", io.StringIO("turn\n")), mock.patch("sys.stdout", io.StringIO()) as output:
            peer_process.serve(arguments, ["a", "b"], lambda: next(passes), iter([4, 3]).__next__)
        ready, answer = output.getvalue().splitlines()
        self.assertEqual(ready, "ready")
        self.assertEqual(json.loads(answer), {
            "nanoseconds": {"a": 5, "b": 6}, "hits": {"a": 2, "b": 3}, "overhead": 3})


def result(documents=1_000, **changes):
    """A small result."""
    times = {"vindplaats": {"q1": 1_000, "q2": 3_000}, "lucene": {"q1": 4_000, "q2": 4_000},
             "sqlite fts5": {"q1": 900}}
    build = {"cpu": 2.0, "wall": 2.0, "peak": 50.0, "bytes": 600, "searchBytes": 300, "segments": 1}
    return {
        "name": "synthetic, seed 1", "synthetic": documents, "optimized": False, "seed": 1, "machine": "a machine",
        "collection": {"documents": documents, "empty": 0, "tokens": 9, "terms": 5, "textBytes": 1_000_000},
        "load": ["0.1", "0.2"], "versions": ["vindplaats 1"], "passes": [1, 1], "formula": None,
        "builds": {"vindplaats": build, "lucene": {**build, "cpu": 8.0}}, "terms": {"q1": 2, "q2": 3},
        "parity": {"or 10": {"lucene": {"same": 2, "ties": 0, "different": 0, "hits": 4, "worst": 0.0,
                                        "differences": []}},
                   "count-or": {"lucene": {"queries": 2, "different": 0}}},
        "latency": {"or 10": {"nanoseconds": times, "hits": {}, "overhead": {"lucene": 500}}}, **changes}


class ReportTests(unittest.TestCase):
    """Figures."""

    def test_the_best_peer_is_one_that_answered_every_query(self):
        self.assertEqual(report.best_peer(result()["latency"]["or 10"]["nanoseconds"]), (4.0, "lucene"))
        self.assertIn("| OR, 2–5 terms, k 10, mean µs | 2.0 | 4.0 | lucene | **0.50** | ≤ 0.6 |",
                      report.verdict_table(result()))

    def test_growth_compares_sizes_of_one_generator(self):
        self.assertEqual(report.growth_table([result()]), [])
        self.assertIn("| lucene | 4.0 | 4.0 | 1.00 |", report.growth_table([result(5_000), result(1_000)]))

    def test_a_different_hit_or_count_is_not_the_same(self):
        self.assertTrue(report.is_same(result()))
        self.assertFalse(report.is_same(result(parity={"count-or": {"lucene": {"queries": 2, "different": 1}}})))
        self.assertFalse(report.is_same(result(formula={"worst": 1})))

    def test_percentiles_are_of_the_nearest_rank(self):
        values = list(range(1, 201))
        self.assertEqual([report.percentile(values, share) for share in (1, 50, 99, 100)], [2, 100, 198, 200])


class PublishTests(unittest.TestCase):
    """Charts, and the README."""

    def test_charts_are_well_formed_and_know_a_dark_page(self):
        drawn = charts.all_charts([result(), result(9_000), result(optimized=True, synthetic=0)])
        self.assertEqual(set(drawn), set(charts.TITLES))
        for picture in drawn.values():
            xml.etree.ElementTree.fromstring(picture)
            self.assertIn("prefers-color-scheme: dark", picture)

    def test_growth_is_drawn_for_two_sizes_only(self):
        self.assertNotIn("growth", charts.all_charts([result()]))

    def test_results_are_read_back_in_order(self):
        with tempfile.TemporaryDirectory() as folder:
            for documents in (9_000, 1_000):
                publish.keep(result(documents), folder)
            found = publish.kept(folder)
            self.assertEqual([one["collection"]["documents"] for one in found], [1_000, 9_000])

    def test_only_what_stands_between_the_markers_changes(self):
        text = f"before {publish.START}\nold\n{publish.END} after"
        self.assertEqual(publish.between_markers(text, ["new"]), f"before {publish.START}\nnew\n{publish.END} after")
        with self.assertRaises(ValueError):
            publish.between_markers("no markers", [])


if __name__ == "__main__":
    unittest.main()
