"""Draws charts as SVG, by hand: readable on a light and on a dark page, and without a library."""

import math
from html import escape

import report

TITLES = {"latency": "Latency by kind of query", "growth": "Latency and size of the collection",
          "build": "Building"}
ENGINES = ("vindplaats", "lucene", "pisa", "tantivy", "sqlite fts5", "bm25s")
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #333 }
.title { font-weight: 600; font-size: 15px }
.small { font-size: 11px; fill: #666 }
.end { text-anchor: end } .middle { text-anchor: middle }
.grid { stroke: #ddd; stroke-width: 1 } .line { fill: none; stroke-width: 2.5 }
.e0 { fill: #d9480f; stroke: #d9480f } .e1 { fill: #1c7ed6; stroke: #1c7ed6 } .e2 { fill: #2b8a3e; stroke: #2b8a3e }
.e3 { fill: #9c36b5; stroke: #9c36b5 } .e4 { fill: #7a828a; stroke: #7a828a } .e5 { fill: #b08900; stroke: #b08900 }
.line { fill: none }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd } .small { fill: #aaa } .grid { stroke: #444 }
  .e0 { fill: #ff922b; stroke: #ff922b } .e1 { fill: #4dabf7; stroke: #4dabf7 } .e2 { fill: #69db7c; stroke: #69db7c }
  .e3 { fill: #da77f2; stroke: #da77f2 } .e4 { fill: #adb5bd; stroke: #adb5bd } .e5 { fill: #ffd43b; stroke: #ffd43b }
  .line { fill: none }
}
"""
WIDTH = 760
LEFT, RIGHT = 170, 30


def colour(engine):
    """The class of an engine; a variant has that of its engine."""
    return f"e{ENGINES.index(engine.partition(',')[0])}"


def element(name, text=None, **attributes):
    """An element; an underscore at the end of an attribute's name is left out."""
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{round_number(value)}"'
                      for key, value in attributes.items())
    return f"<{name}{written}/>" if text is None else f"<{name}{written}>{escape(text)}</{name}>"


def round_number(value):
    """A coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else escape(str(value))


def label(x, y, text, kind=""):
    """A text."""
    return element("text", text, x=float(x), y=float(y), **({"class_": kind} if kind else {}))


def picture(title, height, parts):
    """The whole drawing."""
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" role="img" '
        f'aria-label="{escape(title)}">', f"<style>{STYLE}</style>", label(12, 24, title, "title"),
        *parts, "</svg>", ""])


def legend(engines, y):
    """The name of each engine beside a dot in its colour."""
    parts, x = [], float(LEFT)
    for engine in engines:
        parts += [element("circle", cx=x, cy=y - 4.0, r=5, class_=colour(engine)), label(x + 10, y, engine)]
        x += 34 + 7.2 * len(engine)
    return parts


class LogScale:
    """Places values between two powers of ten."""

    def __init__(self, values, low, high):
        self.first = math.floor(math.log10(min(values)))
        self.last = max(math.ceil(math.log10(max(values))), self.first + 1)
        self.low, self.high = low, high

    def place(self, value):
        """Where a value stands."""
        share = (math.log10(value) - self.first) / (self.last - self.first)
        return self.low + share * (self.high - self.low)

    def ticks(self):
        """The powers of ten."""
        return [10.0 ** power for power in range(self.first, self.last + 1)]


def amount(value):
    """A tick's number."""
    return f"{value:,.0f}" if value >= 1 else f"{value:g}"


def means(result):
    """The mean µs of each engine by kind of query."""
    return {job: {engine: report.microseconds(spent)[0] for engine, spent in measured["nanoseconds"].items()}
            for job, measured in result["latency"].items()}


def latency(results):
    """A dot for each engine in a row for each kind of query, a panel for each collection; logarithmic."""
    panels = [(result, means(result)) for result in results]
    scale = LogScale([value for _, rows in panels for row in rows.values() for value in row.values()],
                     LEFT, WIDTH - RIGHT)
    engines = [engine for engine in ENGINES if any(engine in row for _, rows in panels for row in rows.values())]
    parts, y = legend(engines, 50), 66.0
    for result, rows in panels:
        order = ", optimised" if result["optimized"] else ""
        parts.append(label(12, y + 18, f"{result['name']}, {result['collection']['documents']:,} documents{order}"))
        top = y + 28
        y = top + 24 * len(rows)
        parts += [element("line", x1=scale.place(tick), x2=scale.place(tick), y1=top, y2=y, class_="grid")
                  for tick in scale.ticks()]
        for number, (job, row) in enumerate(rows.items()):
            middle = top + 24 * number + 12
            parts.append(label(LEFT - 12, middle + 4, report.job_title(job), "end"))
            parts.append(element("line", x1=LEFT, x2=WIDTH - RIGHT, y1=middle, y2=middle, class_="grid"))
            parts += [element("circle", cx=scale.place(value), cy=middle, r=6, class_=colour(engine))
                      for engine, value in reversed(row.items())]
        parts += [label(scale.place(tick), y + 16, amount(tick), "small middle") for tick in scale.ticks()]
        y += 26
    return picture(f"{TITLES['latency']}: mean CPU µs, logarithmic", y + 8, parts)


def growth(results):
    """A line for each engine: the mean of top-10 OR with the number of documents; both logarithmic."""
    points = {}
    for result in results:
        if result["synthetic"] and not result["optimized"] and "or 10" in result["latency"]:
            for engine, value in means(result)["or 10"].items():
                points.setdefault(engine, []).append((result["collection"]["documents"], value))
    points = {engine: sorted(found) for engine, found in points.items() if len(found) > 1}
    if not points:
        return None
    every = [point for found in points.values() for point in found]
    across = LogScale([x for x, _ in every], LEFT, WIDTH - RIGHT)
    down = LogScale([y for _, y in every], 340, 70)
    parts = legend([engine for engine in ENGINES if engine in points], 50)
    for tick in down.ticks():
        parts += [element("line", x1=LEFT, x2=WIDTH - RIGHT, y1=down.place(tick), y2=down.place(tick), class_="grid"),
                  label(LEFT - 12, down.place(tick) + 4, f"{amount(tick)} µs", "end")]
    for tick in across.ticks():
        parts.append(label(across.place(tick), 360, amount(tick), "small middle"))
    for engine, found in points.items():
        line = " ".join(f"{across.place(x):.1f},{down.place(y):.1f}" for x, y in found)
        parts.append(element("polyline", points=line, class_=f"line {colour(engine)}"))
        parts += [element("circle", cx=across.place(x), cy=down.place(y), r=5, class_=colour(engine)) for x, y in found]
    return picture(f"{TITLES['growth']}: top-10 OR, mean CPU µs", 380, parts)


def build(results):
    """A bar for each engine and collection: megabytes of text for each second of CPU."""
    bars = [(result, engine, result["collection"]["textBytes"] / 1e6 / cost["cpu"])
            for result in results for engine, cost in result["builds"].items()]
    most = max(value for _, _, value in bars)
    parts, y, last = [], 40.0, None
    for result, engine, value in bars:
        if result is not last:
            parts.append(label(12, y + 16, f"{result['name']}, {result['collection']['documents']:,} documents"))
            y, last = y + 26, result
        width = (WIDTH - LEFT - RIGHT - 60) * value / most
        parts += [label(LEFT - 12, y + 14, engine, "end"),
                  element("rect", x=LEFT, y=y + 2, width=width, height=16, rx=2, class_=colour(engine)),
                  label(LEFT + width + 8, y + 14, f"{value:.1f}")]
        y += 22
    return picture(f"{TITLES['build']}: MB of analysed text per CPU second, one thread", y + 16, parts)


def all_charts(results):
    """Each chart by name; that of growth needs two sizes."""
    found = {"latency": latency(results), "growth": growth(results), "build": build(results)}
    return {name: drawn for name, drawn in found.items() if drawn}
