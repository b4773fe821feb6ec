#!/usr/bin/env python3
"""Makes Lucene ready in a folder: takes its jar out of pyserini's sources and compiles our engine against it.

Lucene's classes carry the version number of a newer Java than Debian's `javac` reads. The compiler needs only their
declarations, so it is given a copy whose number is lowered; the program then runs with the real ones.
"""

import argparse
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGES = ("analysis", "codecs", "document", "index", "internal", "search", "store", "util")
MAGIC = b"\xca\xfe\xba\xbe"


def lowered(classfile, major):
    """A class file whose major version is at most `major`: JVMS 4.1, bytes 6 and 7, minor version 0."""
    if classfile[:4] != MAGIC:
        raise ValueError("no class file")
    if int.from_bytes(classfile[6:8], "big") <= major:
        return classfile
    return MAGIC + b"\x00\x00" + major.to_bytes(2, "big") + classfile[8:]


def lower_jar(source, target, major):
    """Writes a jar of Lucene's classes with lowered versions; returns how many there are."""
    prefixes = tuple(f"org/apache/lucene/{package}/" for package in PACKAGES)
    count = 0
    with zipfile.ZipFile(source) as jar, zipfile.ZipFile(target, "w") as out:
        for name in jar.namelist():
            if name.startswith(prefixes) and name.endswith(".class"):
                out.writestr(name, lowered(jar.read(name), major))
                count += 1
    return count


def take_jar(source, target):
    """Copies the only jar in a source archive to a file."""
    with tarfile.open(source) as archive:
        jars = [member for member in archive if member.name.endswith(".jar")]
        if len(jars) != 1:
            raise ValueError(f"{source}: {len(jars)} jars in it, one expected")
        Path(target).write_bytes(archive.extractfile(jars[0]).read())


def compiler_version(javac):
    """The version that a compiler writes: Java 17 writes 61."""
    said = subprocess.run([javac, "-version"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True)
    return 44 + int(said.stdout.decode().split()[1].split(".")[0])


def main():
    """Leaves lucene.jar and LuceneEngine.class in the folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", help="pyserini's source archive; not asked for once the jar is there")
    parser.add_argument("--javac", default="javac")
    parser.add_argument("--output", required=True)
    arguments = parser.parse_args()
    folder = Path(arguments.output)
    folder.mkdir(parents=True, exist_ok=True)
    jar, declarations = folder / "lucene.jar", folder / "declarations.jar"
    try:
        if not jar.exists():
            take_jar(arguments.source, folder / "lucene.jar.part")
            os.replace(folder / "lucene.jar.part", jar)
        lower_jar(jar, declarations, compiler_version(arguments.javac))
        subprocess.run([arguments.javac, "-nowarn", "-proc:none", "-d", str(folder), "-cp", str(declarations),
                        str(HERE / "LuceneEngine.java")], check=True)
        declarations.unlink()
    except (OSError, ValueError, tarfile.TarError, zipfile.BadZipFile, subprocess.CalledProcessError) as error:
        print(f"peers: Lucene: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
