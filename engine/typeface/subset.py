"""Make "Costshare Sans", the widget's typeface, from the npm package pretendard.

    /usr/bin/python3 subset.py NPM_PACKAGE_FOLDER OUTPUT_FOLDER

OUTPUT_FOLDER gets the letters of English, its folder korean those that Korean
readers load beside them: the Hangul of every Korean text that the program and
the tables hold, and no other.

It needs Debian's fonttools and python3-brotli. The result is the same, byte
for byte, on every run.

Pretendard reserves its name (SIL Open Font License 1.1), so that the subset
has a name of its own; its copyright and licence stay inside and beside it.

What is special: the digits stand in the character map as the font's tabular
ones. A figure then keeps its width while it changes, in programs that know
nothing of OpenType features too. Kerning and all other features are dropped:
the width of a text is the sum of its advances, wherever it is drawn.
"""

import csv
import re
import shutil
import sys
from pathlib import Path

from fontTools.misc.transform import Transform
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Costshare Sans"
WEIGHTS = ("Regular", "Bold")

ASCII = range(0x20, 0x7F)
LATIN_1 = range(0xA0, 0x100)
SIGNS = "₩€–—―‘’‚“”„…•‐‑→←↑↓−≈≠≤≥✓"
# What English readers meet of Hangul: amounts as one can type them, and the name
# of the other language.
HANGUL = "조억만원한국어"
SPACES = "\u2009\u202f"  # thin, and thin without a break

# Small triangles, which Pretendard lacks, are its large ones at this scale.
TRIANGLES = {"▸": "▶", "▾": "▼"}
SMALL = 0.56

# What a name table must hold, and what the licence wants kept.
COPYRIGHT, FAMILY_NAME, STYLE, UNIQUE, FULL, VERSION, POSTSCRIPT, LICENCE, LICENCE_URL = 0, 1, 2, 3, 4, 5, 6, 13, 14


# Where Korean texts stand: in strings of the program and pages, and in columns
# of tables.
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ("engine/locale/korean*.go", "engine/sentence/korean*.go", "web/ko.html")
TABLES = {"data/events-ko.csv": "text", "data/texts-ko.csv": "ko"}


def main(package, out):
    letters = {*ASCII, *LATIN_1, *map(ord, SIGNS + SPACES + HANGUL + "".join(TRIANGLES))}
    for weight in WEIGHTS:
        source = package / f"dist/public/static/alternative/Pretendard-{weight}.ttf"
        for chars, path in ((letters, out / f"CostshareSans-{weight}"), (korean() - letters, out / f"korean/CostshareSans-{weight}-ko")):
            font = load(source, chars)
            rename(font, weight)
            save(font, path)
    shutil.copyfile(package / "dist/LICENSE.txt", out / "OFL.txt")


def korean():
    """The characters of all Korean texts."""
    texts = [text for pattern in PROGRAM for path in ROOT.glob(pattern) for text in strings(path)]
    for name, column in TABLES.items():
        with open(ROOT / name, newline="") as table:
            texts += [row[column] for row in csv.DictReader(table)]
    return {ord(char) for text in texts for char in text if char > "\u02ff"}


def strings(path):
    text = path.read_text()
    return re.findall(r'"(?:[^"\\\n]|\\.)*"', text) if path.suffix == ".go" else [text]


def load(path, chars):
    font = TTFont(path, recalcTimestamp=False)
    remap(font, tabular(font))
    for small, large in TRIANGLES.items():
        add_triangle(font, small, large)
    subset(font, chars)
    return font


def tabular(font):
    """The font's own glyph -> tabular glyph, of its feature tnum."""
    table = font["GSUB"].table
    lookups = {i for r in table.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    pairs = {}
    for i in sorted(lookups):
        for sub in table.LookupList.Lookup[i].SubTable:
            pairs.update(getattr(sub, "ExtSubTable", sub).mapping)
    return pairs


def remap(font, pairs):
    for table in font["cmap"].tables:
        if not hasattr(table, "cmap"):
            continue
        for char, glyph in table.cmap.items():
            table.cmap[char] = pairs.get(glyph, glyph)
    # The tabular digits refer to the plain ones; drawn out, these can go.
    for char in range(ord("0"), ord("9") + 1):
        draw_out(font, font.getBestCmap()[char])


def draw_out(font, name):
    glyphs = font.getGlyphSet()
    record = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(record)
    pen = TTGlyphPen(None)
    record.replay(pen)
    font["glyf"][name] = pen.glyph()


def add_triangle(font, small, large):
    """The large triangle made small, its middle at half the x-height."""
    source = font.getBestCmap()[ord(large)]
    box, (advance, left) = font["glyf"][source], font["hmtx"][source]
    middle = (box.yMin + box.yMax) / 2
    up = font["OS/2"].sxHeight / 2
    pen = TTGlyphPen(None)
    font.getGlyphSet()[source].draw(TransformPen(pen, Transform(SMALL, 0, 0, SMALL, 0, up - middle * SMALL)))
    name = f"uni{ord(small):04X}"
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"][name] = pen.glyph()
    font["glyf"][name].recalcBounds(font["glyf"])
    font["hmtx"][name] = (round(advance * SMALL), font["glyf"][name].xMin)
    for table in font["cmap"].tables:
        if table.isUnicode() and hasattr(table, "cmap"):
            table.cmap[ord(small)] = name


def subset(font, chars):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG"]
    worker = Subsetter(options)
    worker.populate(unicodes=chars)
    worker.subset(font)


def rename(font, weight):
    names = font["name"]
    kept = {i: names.getDebugName(i) for i in (COPYRIGHT, LICENCE, LICENCE_URL)}
    postscript = f"{FAMILY.replace(' ', '')}-{weight}"
    names.names = []
    for number, text in {
        **kept,
        FAMILY_NAME: FAMILY,
        STYLE: weight,
        UNIQUE: f"1.0;{postscript}",
        FULL: f"{FAMILY} {weight}",
        VERSION: "Version 1.0",
        POSTSCRIPT: postscript,
    }.items():
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].achVendID = "    "


def save(font, path):
    for flavor, ending in ((None, ".ttf"), ("woff2", ".woff2")):
        font.flavor = flavor
        font.save(path.with_suffix(ending))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: subset.py NPM_PACKAGE_FOLDER OUTPUT_FOLDER")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
