"""One peer as a process: names of pages a line in; for each a JSON object out, with the CPU seconds that it took.

The seconds are those of extraction alone: neither imports nor reading the file count. trafilatura also finds title,
authors and date in that time, as ours does; the others do not.
"""

import json
import sys
import time


def trafilatura(fast):
    """Main text and metadata; `fast` leaves out its fallbacks."""
    from trafilatura import bare_extraction

    def extract(page):
        found = bare_extraction(page, fast=fast, with_metadata=True, include_comments=False)
        if found is None:
            return {}
        authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
        return {"text": found.text, "title": found.title, "authors": authors, "date": found.date}

    return extract


def readability():
    """Main text and title."""
    import lxml.html
    from readability import Document

    def extract(page):
        document = Document(page)
        tree = lxml.html.fromstring(document.summary(html_partial=True))
        return {"text": "\n".join(tree.itertext()), "title": document.short_title()}

    return extract


def resiliparse():
    """Main text."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def extract(page):
        text = bytes_to_str(page, detect_encoding(page))
        return {"text": extract_plain_text(text, main_content=True)}

    return extract


PEERS = {
    "trafilatura fast": lambda: trafilatura(True),
    "trafilatura": lambda: trafilatura(False),
    "readability-lxml": readability,
    "resiliparse": resiliparse,
}


def main():
    """Extracts what standard input names."""
    extract = PEERS[sys.argv[1]]()
    extract(b"<html><body><p>" + b"Warm up. " * 50 + b"</p></body></html>")
    for line in sys.stdin:
        path = line.rstrip("\n")
        with open(path, "rb") as file:
            page = file.read()
        start = time.process_time()
        try:
            found = extract(page)
        except Exception as error:  # a page that a peer fails on counts as empty
            found = {"error": str(error)}
        found.update(file=path, seconds=time.process_time() - start)
        print(json.dumps(found))


if __name__ == "__main__":
    main()
