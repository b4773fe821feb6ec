"""Extraction of articles by Vindplaats and its peers: quality, pages a second, memory; tables in Markdown.

A set is a folder with `gold.json` or `ground-truth.json` (page name to `articleBody`, or to `with` and `without`, with
`title`, `authors`, `date` where known) and NAME.html.gz for each. Scores are those of `scoring.py`.
"""

import argparse
import gzip
import hashlib
import json
import os
import subprocess
import sys
import tempfile

import scoring

PEERS = ["trafilatura fast", "trafilatura", "readability-lxml", "resiliparse"]
OURS = "vindplaats"


def parsed():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    data = os.environ.get("VINDPLAATS_DATA")
    parser.add_argument("folder", nargs="?", default=data and os.path.join(data, "html"))
    parser.add_argument("--vindplaats", help="command that reads names of pages and prints JSON Lines")
    parser.add_argument("--python", default=sys.executable, help="Python that has the peers")
    parser.add_argument("--sets", help="names of folders, separated by commas; default all")
    parser.add_argument("--worst", type=int, default=0, help="list so many of our worst pages of each set")
    parser.add_argument("--unseen", action="store_true", help="also score the third that rules were not made on")
    arguments = parser.parse_args()
    if not arguments.folder or not arguments.vindplaats:
        parser.error("needs a folder of sets (or VINDPLAATS_DATA) and --vindplaats")
    return arguments


def is_unseen(name):
    """Whether a page is of the third that was not looked at when rules were made."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 3 == 0


def unpack(folder, target):
    """Writes the pages of a set, and returns its gold."""
    name = next(n for n in ("gold.json", "ground-truth.json") if os.path.exists(os.path.join(folder, n)))
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        gold = json.load(file)
    for key in gold:
        with gzip.open(os.path.join(folder, key + ".html.gz")) as page:
            with open(os.path.join(target, key + ".html"), "wb") as output:
                output.write(page.read())
    return gold


def run(command, paths):
    """Answers by page, CPU seconds of the process, and its peak memory in bytes."""
    with tempfile.TemporaryFile() as names, tempfile.TemporaryFile() as answers:
        names.write("".join(path + "\n" for path in paths).encode())
        names.seek(0)
        child = subprocess.Popen(command, stdin=names, stdout=answers, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        child.returncode = 0  # it was waited for
        answers.seek(0)
        found = [json.loads(line) for line in answers]
    by_name = {os.path.basename(answer["file"])[: -len(".html")]: answer for answer in found}
    return by_name, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def seconds_of(engine, found, cpu, start):
    """CPU seconds of the extraction: measured inside a peer; ours is the process but for its start."""
    return cpu - start if engine == OURS else sum(answer["seconds"] for answer in found.values())


def measure(arguments, gold, folder):
    """The row of each engine on one set."""
    commands = {OURS: arguments.vindplaats.split()}
    here = os.path.dirname(os.path.abspath(__file__))
    for peer in PEERS:
        commands[peer] = [arguments.python, os.path.join(here, "peer.py"), peer]
    paths = [os.path.join(folder, key + ".html") for key in gold]
    rows = {}
    for engine, command in commands.items():
        _, start, _ = run(command, []) if engine == OURS else ({}, 0.0, 0)
        found, cpu, memory = run(command, paths)
        scores = {key: scoring.page_score(gold[key], found.get(key, {})) for key in gold}
        rows[engine] = {
            "scores": scores, "memory": memory,
            "rate": len(gold) / max(seconds_of(engine, found, cpu, start), 1e-9),
        }
    return rows


def percent(value):
    """A share, or a dash where nothing was asked."""
    return "–" if value is None else f"{100 * value:.1f} %"


def report(name, gold, rows, arguments):
    """Prints the table of one set."""
    print(f"\n### {name}: {len(gold)} pages\n")
    print("| extractor | F1 | P | R | title | author | date | pages/s | ours is | peak MB |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for engine, row in rows.items():
        of = scoring.summary(row["scores"].values())
        ratio = rows[OURS]["rate"] / row["rate"]
        meta = " | ".join(percent(of.get(key)) for key in ("title", "author", "date"))
        print(
            f"| {engine} | {of['F1']:.4f} | {of['P']:.3f} | {of['R']:.3f} | {meta} | {row['rate']:.0f} "
            f"| {ratio:.1f}× | {row['memory'] / 1e6:.0f} |")
    ours = rows[OURS]["scores"]
    if arguments.unseen:
        parts = {"seen": False, "unseen": True}
        for part, wanted in parts.items():
            chosen = [score for key, score in ours.items() if is_unseen(key) == wanted]
            print(f"\n{part}: {len(chosen)} pages, F1 {scoring.summary(chosen)['F1']:.4f}")
    if arguments.worst:
        print()
        worst = sorted(ours, key=lambda key: scoring.page_f1(ours[key]))[: arguments.worst]
        for key in worst:
            print(f"- `{key[:12]}` {scoring.page_f1(ours[key]):.3f}")


def main():
    """Measures every set."""
    arguments = parsed()
    wanted = arguments.sets.split(",") if arguments.sets else sorted(os.listdir(arguments.folder))
    for name in wanted:
        with tempfile.TemporaryDirectory() as folder:
            gold = unpack(os.path.join(arguments.folder, name), folder)
            report(name, gold, measure(arguments, gold, folder), arguments)


if __name__ == "__main__":
    main()
