#!/usr/bin/env python3
"""Keeps results and publishes them: tables, charts, and the README's section between its markers.

Benchmarks/peers/publish.py FOLDER [--readme] does it again from kept results, without measuring.
"""

import argparse
import json
import sys
from pathlib import Path

import charts as drawing
import report

ROOT = Path(__file__).resolve().parents[2]
START, END = "<!-- peers: start -->", "<!-- peers: end -->"
CHARTS = "docs/charts"


def keep(result, folder):
    """Writes the figures and the tables of a collection into a folder."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{'synthetic' if result['synthetic'] else 'corpus'}-{result['collection']['documents']}"
    name += "-optimized" if result["optimized"] else ""
    (folder / f"{name}.json").write_text(json.dumps(result), encoding="utf-8")
    (folder / f"{name}.md").write_text("\n".join(report.lines(result)) + "\n", encoding="utf-8")


def kept(folder):
    """All results of a folder: synthetic ones first, smaller ones first."""
    results = [json.loads(path.read_text(encoding="utf-8")) for path in Path(folder).glob("*.json")]
    return sorted(results, key=lambda result: (
        result["optimized"], not result["synthetic"], result["collection"]["documents"]))


def charts(results, folder):
    """Writes the charts; their names."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = drawing.all_charts(results)
    for name, picture in drawn.items():
        (folder / f"{name}.svg").write_text(picture, encoding="utf-8")
    return list(drawn)


def section(results, drawn):
    """What the README says: the rows with their targets, collection by collection, growth, and the charts."""
    found = []
    for result in results:
        order = ", all in the order of our `optimize`" if result["optimized"] else ""
        found += [f"**{result['name']}, {result['collection']['documents']:,} documents{order}** "
                  f"({result['collection']['textBytes'] / 1e6:.0f} MB; load {result['load'][0]} before and "
                  f"{result['load'][1]} after)", "", *report.verdict_table(result), ""]
    if growth := report.growth_table(results):
        found += [*growth, ""]
    last = results[-1]
    return [*found, *(f"![{drawing.TITLES[name]}]({CHARTS}/{name}.svg)" for name in drawn), "",
            f"{last['machine']}. {'; '.join(last['versions'])}."]


def between_markers(text, new):
    """A text with what stands between the markers replaced."""
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError("the markers are missing")
    return "\n".join([before + start, *new, end + after])


def readme(results, root=ROOT):
    """Rewrites the README's section and the charts that it shows."""
    drawn = charts(results, root / CHARTS)
    path = root / "README.md"
    path.write_text(between_markers(path.read_text(encoding="utf-8"), section(results, drawn)), encoding="utf-8")


def main():
    """Publishes what a folder has."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--readme", action="store_true")
    arguments = parser.parse_args()
    results = kept(arguments.folder)
    if not results:
        print(f"peers: {arguments.folder}: no results", file=sys.stderr)
        return 2
    charts(results, Path(arguments.folder))
    if arguments.readme:
        readme(results)
    print("\n".join(line for result in results for line in [*report.lines(result), ""]))
    print("\n".join(report.growth_table(results)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
