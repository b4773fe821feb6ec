"""The engines that are compared, each behind the same four calls: version, build, search, bench."""

import json
import os
import struct
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


class EngineError(Exception):
    """A child process that failed: its command and what it said."""


def measured(command):
    """Runs a command: its output, and seconds of CPU and wall and the peak of its memory in MB (10⁶ bytes).

    The peak is the kernel's own for that process (`ru_maxrss`); it is never below this script's.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as complaints:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=output, stderr=complaints, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        if process.returncode not in (0, 1):
            complaints.seek(0)
            said = complaints.read().decode(errors="replace").strip()[-500:]
            raise EngineError(f"{' '.join(map(str, command))}: exit {process.returncode}: {said}")
        return output.read().decode(), {
            "cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "peak": usage.ru_maxrss * 1024 / 1e6}


def folder_bytes(folder):
    """The size of all files below a folder."""
    return sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())


class Vindplaats:
    """Ours in parity mode, by its command line."""

    name = "vindplaats"
    # A segment's sections that hold articles for showing, not for ranking: docs/INDEX-FORMAT.md, "Segment".
    stored_sections = {14, 15}
    # What a line of a query file becomes, for `search`.
    written = {"or": " ".join, "and": lambda terms: " ".join("+" + term for term in terms),
               "phrase": lambda terms: '"' + " ".join(terms) + '"'}

    def __init__(self, command, jobs):
        self.command = command
        self.jobs = jobs
        self.bench_version = None

    def version(self):
        """What `--version` prints."""
        return measured([self.command, "--version"])[0].strip()

    def build(self, text, index):
        """Builds; the size is told with and without the stored articles."""
        _, cost = measured([self.command, "index", str(text), "--analyzer", "whitespace",
                            "--index", str(index), "--jobs", str(self.jobs), "--quiet"])
        segments = [path for path in Path(index).iterdir() if path.name.startswith("segment-")]
        stored = sum(self.stored_bytes(path) for path in segments)
        size = folder_bytes(index)
        return {**cost, "segments": len(segments), "bytes": size, "searchBytes": size - stored}

    def stored_bytes(self, segment):
        """The bytes of the sections that hold articles, from a segment's section table."""
        with open(segment, "rb") as file:
            file.seek(-64, os.SEEK_END)
            magic, table, count = struct.unpack("<8sQI", file.read(20))
            if magic != b"VINDPEND":
                raise EngineError(f"{segment}: no footer of an index file")
            file.seek(table)
            rows = (struct.unpack("<IIQQQ", file.read(32)) for _ in range(count))
            return sum(row[3] for row in rows if row[0] in self.stored_sections)

    def search(self, index, queries, mode, top):
        """The hits of each query: id and score."""
        lines = [f"{name}\t{self.written[mode](terms)}\n" for name, terms in queries.items()]
        found = {name: [] for name in queries}
        with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
            file.writelines(lines)
            file.flush()
            output, _ = measured([self.command, "search", "--queries", file.name, "--index", str(index),
                                  "-n", str(top), "--format", "trec"])
        for line in output.splitlines():
            name, _, document, _, score, _ = line.split()
            found[name].append((int(document), float(score)))
        return found

    def bench(self, index, file, mode, top, repeat):
        """The best CPU nanoseconds of each query, and what an empty call costs (nothing: measured inside)."""
        output, _ = measured([self.command, "bench", "--index", str(index), "--queries", str(file),
                              "--mode", mode, "-n", str(top), "--repeat", str(repeat), "--format", "json"])
        rows = json.loads(output)["queries"]
        return {row["id"]: row["ns"] for row in rows}, 0


class Tantivy:
    """Tantivy through PyPI's `tantivy`."""

    def __init__(self, python, heap, stored=False):
        self.command = [python, str(HERE / "tantivy_engine.py")]
        self.heap = heap
        self.stored = stored
        self.name = "tantivy, text stored" if stored else "tantivy"

    def version(self):
        """The version of Tantivy, or of its package."""
        return measured([*self.command, "version"])[0].strip()

    def build(self, text, index):
        """Builds with one indexing thread."""
        output, cost = measured([*self.command, "build", "--input", str(text), "--index", str(index),
                                 "--heap", str(self.heap), *(["--stored"] if self.stored else [])])
        size = folder_bytes(index)
        stored = sum(path.stat().st_size for path in Path(index).glob("*.store"))
        return {**cost, "segments": json.loads(output)["segments"], "bytes": size,
                "searchBytes": size - stored}

    def search(self, index, queries, mode, top):
        """The hits of each query: id and score."""
        with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
            file.writelines(f"{name}\t{' '.join(terms)}\n" for name, terms in queries.items())
            file.flush()
            output, _ = measured([*self.command, "search", "--index", str(index), "--queries", file.name,
                                  "--mode", mode, "--top", str(top)])
        return dict(json.loads(line) for line in output.splitlines())

    def bench(self, index, file, mode, top, repeat):
        """The best CPU nanoseconds of each query, and of a call that finds nothing."""
        output, _ = measured([*self.command, "bench", "--index", str(index), "--queries", str(file),
                              "--mode", mode, "--top", str(top), "--repeat", str(repeat)])
        answer = json.loads(output)
        return answer["nanoseconds"], answer["overhead"]
