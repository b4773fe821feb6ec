"""What the Python peers share: each job of an engine is a process of its own, and all speak like this.

`version` prints a line. `build` indexes lines {"id": number, "text": "words"} and prints {"documents", "segments"}.
`search` prints a line [name, [[id, score], …]] for each query. `bench` gets warm, prints `ready`, and for each line
that comes in measures all queries `--repeat` times: {"nanoseconds": best by name, "hits": by name, "overhead": of a
query that finds nothing}. So engines take turns while each stays warm.
"""

import argparse
import json
import sys
import time

NOWHERE = "zzqqxnowhere"


def parsed(description):
    """The command line."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("job", choices=["version", "build", "search", "bench"])
    parser.add_argument("--input")
    parser.add_argument("--index")
    parser.add_argument("--heap", type=int, default=256, help="megabytes")
    parser.add_argument("--stored", choices=["yes", "no"], default="no")
    parser.add_argument("--queries")
    parser.add_argument("--mode", choices=["term", "or", "and", "phrase", "count-or", "count-and"])
    parser.add_argument("--top", type=int, default=10)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--warm", type=float, default=0, help="seconds; at least one pass")
    return parser.parse_args()


def read_queries(path):
    """The name and terms of each query."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, text = line.rstrip("\n").split("\t")
            yield name, text.split(" ")


def documents(path):
    """The id and text of each document."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["id"], record["text"]


def answer(value):
    """Prints a line of JSON at once."""
    print(json.dumps(value), flush=True)


def each_timed(queries, ask):
    """The pass of an engine that is called once a query: nanoseconds and hits of each."""
    clock = time.process_time_ns
    for query in queries:
        start = clock()
        hits = ask(query)
        yield clock() - start, hits


def serve(arguments, names, run_pass, overhead):
    """Answers turns.

    run_pass gives nanoseconds and the number of hits of each query in order; overhead gives nanoseconds.
    """
    start = time.process_time()
    while True:
        hits = [found for _, found in run_pass()]
        if time.process_time() - start >= arguments.warm:
            break
    print("ready", flush=True)
    for _ in sys.stdin:
        best = [sys.maxsize] * len(names)
        least = sys.maxsize
        for _ in range(arguments.repeat):
            best = [min(known, spent) for known, (spent, _) in zip(best, run_pass())]
            least = min(least, overhead())
        answer({"nanoseconds": dict(zip(names, best)), "hits": dict(zip(names, hits)), "overhead": least})
