"""The engines that are compared, each behind the same calls: version, prepare, build, search, open."""

import json
import os
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import parity

HERE = Path(__file__).resolve().parent
RANKED = ("term", "or", "and", "phrase")
COUNTED = ("count-or", "count-and")


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


def folder_bytes(folder, pattern="*"):
    """The size of all files below a folder."""
    return sum(path.stat().st_size for path in Path(folder).rglob(pattern) if path.is_file())


def write_queries(queries, folder):
    """A file with the queries, and its path."""
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", dir=folder, delete=False, encoding="utf-8") as file:
        file.writelines(f"{name}\t{' '.join(terms)}\n" for name, terms in queries.items())
    return file.name


class Vindplaats:
    """Ours in parity mode, by its command line."""

    name = "vindplaats"
    kinds = RANKED + COUNTED
    sample = None
    # A segment's sections that hold articles for showing, not for ranking: docs/INDEX-FORMAT.md, "Segment".
    stored_sections = {14, 15}
    # What a line of a query file becomes, for `search`.
    written = {"term": " ".join, "or": " ".join, "and": lambda terms: " ".join("+" + term for term in terms),
               "phrase": lambda terms: '"' + " ".join(terms) + '"'}

    def __init__(self, command, jobs, optimized=False):
        self.command = command
        self.jobs = jobs
        self.optimized = optimized

    def version(self):
        """What `--version` prints."""
        return f"vindplaats {measured([self.command, '--version'])[0].strip()}"

    def prepare(self, text):
        """What `build` reads: the analysed text itself."""
        return text

    def build(self, text, index):
        """Builds; the size is told with and without the stored articles."""
        _, cost = measured([self.command, "index", str(text), "--analyzer", "whitespace",
                            "--index", str(index), "--jobs", str(self.jobs), "--quiet"])
        if self.optimized:
            _, more = measured([self.command, "optimize", "--index", str(index)])
            cost["optimize"] = more["cpu"]
        segments = [path for path in Path(index).iterdir() if path.name.startswith("segment-")]
        stored = sum(self.stored_bytes(path) for path in segments)
        size = folder_bytes(index)
        return {**cost, "segments": len(segments), "bytes": size, "searchBytes": size - stored}

    def order(self, index, program):
        """The ids of the documents in the order of the index, by the program `benchmarks`."""
        return [int(line) for line in measured([program, "order", "--index", str(index)])[0].split()]

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

    def open(self, index, file, mode, top, repeat):
        """A session: a process for each turn, for there is nothing to warm up but files."""
        counts = mode in COUNTED
        mode = mode.removeprefix("count-").replace("term", "or")
        return Turns([self.command, "bench", "--index", str(index), "--queries", str(file), "--mode", mode,
                      "-n", str(top), "--repeat", str(repeat), *(["--count"] if counts else []),
                      "--format", "json"])


class Turns:
    """Our `bench`, run once a turn."""

    def __init__(self, command):
        self.command = command

    def turn(self):
        """The best nanoseconds of each query, its hits, and what an empty call costs (nothing: measured inside)."""
        rows = json.loads(measured(self.command)[0])["queries"]
        return {"nanoseconds": {row["id"]: row["ns"] for row in rows},
                "hits": {row["id"]: row["hits"] for row in rows}, "overhead": 0}

    def close(self):
        """Nothing is left running."""


class Peer:
    """An engine whose processes speak as peer_process.py says."""

    def __init__(self, name, command, kinds, tolerance=None, *, sample=None, heap=256, stored="no", warm=0.0,
                 stored_files=()):
        """Says what an engine can do.

        tolerance: how its scores compare with ours; None if another formula makes it return other documents at times.
        sample: how many queries of a kind are enough where each takes long. stored_files: patterns of what holds text.
        """
        self.name = name
        self.command = command
        self.kinds = kinds
        self.tolerance = tolerance
        self.sample = sample
        self.options = ["--heap", str(heap), "--stored", stored]
        self.warm = warm
        self.stored_files = stored_files

    def version(self):
        """What the engine says of itself."""
        return measured([*self.command, "version"])[0].strip()

    def prepare(self, text):
        """What `build` reads: the analysed text itself."""
        return text

    def build(self, text, index):
        """Builds with one indexing thread."""
        output, cost = measured([*self.command, "build", "--input", str(text), "--index", str(index), *self.options])
        size = folder_bytes(index)
        stored = sum(folder_bytes(index, pattern) for pattern in self.stored_files)
        return {**cost, **json.loads(output), "bytes": size, "searchBytes": size - stored}

    def search(self, index, queries, mode, top):
        """The hits of each query: id and score."""
        path = write_queries(queries, Path(index).parent)
        output, _ = measured([*self.command, "search", "--index", str(index), "--queries", path,
                              "--mode", mode, "--top", str(top)])
        os.remove(path)
        return dict(json.loads(line) for line in output.splitlines())

    def open(self, index, file, mode, top, repeat):
        """A session that stays warm between its turns."""
        return Session([*self.command, "bench", "--index", str(index), "--queries", str(file), "--mode", mode,
                        "--top", str(top), "--repeat", str(repeat), "--warm", str(self.warm)])


class PISA(Peer):
    """PISA, which reads a form of its own; making it is not part of building."""

    def prepare(self, text):
        """Writes PISA's form beside the text."""
        target = Path(text).with_suffix(".pisa")
        if not target.exists():
            measured([self.command[0], "-c", "import sys; sys.path.insert(0, sys.argv[1]); import pisa_engine; "
                      "pisa_engine.convert(*sys.argv[2:])", str(HERE), str(text), str(target)])
        return target


class Session:
    """A peer's `bench` process."""

    def __init__(self, command):
        self.command = command
        self.complaints = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.complaints, text=True)
        if self.read() != "ready":
            self.fail()

    def read(self):
        """The next line."""
        return self.process.stdout.readline().strip()

    def turn(self):
        """The best nanoseconds of each query, its hits, and what an empty call costs."""
        self.process.stdin.write("turn\n")
        self.process.stdin.flush()
        line = self.read()
        if not line:
            self.fail()
        return json.loads(line)

    def close(self):
        """Ends the process."""
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()
        self.complaints.close()

    def fail(self):
        """Says what went wrong."""
        self.process.kill()
        self.process.wait()
        self.complaints.seek(0)
        said = self.complaints.read().decode(errors="replace").strip()[-500:]
        raise EngineError(f"{' '.join(map(str, self.command))}: {said}")


def lucene(java, folder, heap, stored="no"):
    """Lucene in a folder that lucene_setup.py made, with the vector module if this Java has it."""
    modules = measured([java, "--list-modules"])[0]
    vectors = ["--add-modules", "jdk.incubator.vector"] if "jdk.incubator.vector" in modules else []
    command = [java, "-Xmx4g", "-XX:+UseSerialGC", *vectors, "--enable-native-access=ALL-UNNAMED",
               "-cp", f"{folder}/lucene.jar:{folder}", "LuceneEngine"]
    return Peer("lucene" if stored == "no" else "lucene, text stored", command, RANKED + COUNTED,
                parity.EXACT, heap=heap, stored=stored, warm=8.0, stored_files=("*.fdt", "*.fdx", "*.fdm"))


def tantivy(python, heap, stored="no"):
    """Tantivy."""
    return Peer("tantivy" if stored == "no" else "tantivy, text stored",
                [python, str(HERE / "tantivy_engine.py")], RANKED, parity.SINGLE_PRECISION, heap=heap,
                stored=stored, stored_files=("*.store",))


def pisa(python):
    """PISA."""
    return PISA("pisa", [python, str(HERE / "pisa_engine.py")], ("term", "or", "and"))


def sqlite(heap):
    """SQLite, by this Python's own module."""
    return Peer("sqlite fts5", [sys.executable, str(HERE / "sqlite_engine.py")], RANKED + COUNTED, sample=40, heap=heap)


def bm25s(python):
    """bm25s."""
    return Peer("bm25s", [python, str(HERE / "bm25s_engine.py")], ("term", "or"), sample=100)
