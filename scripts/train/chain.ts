/** Trains a linear-chain conditional random field: stochastic gradients with steps by AdaGrad (Duchi, Hazan, Singer 2011) and an L1 penalty paid when a feature is next met. */

import { LABELS, mayFollow, OUTSIDE } from '../../src/entities/recogniser/labels.ts';
import { BEGIN, factors, type Sums, sumsOf } from '../../src/entities/recogniser/lattice.ts';

/** A sentence for training: numbers of each word's features, and its labels. */
export interface Chain {
  features: readonly Int32Array[];
  labels: Uint8Array;
}

export interface ChainWeights {
  /** Feature × LABELS + label. */
  weights: Float32Array;
  /** Label before, or BEGIN, × LABELS + label. */
  transitions: Float64Array;
}

const RATE = 0.2;
const PENALTY = 0.0001;
const EPOCHS = 6;
const SEED = 1;
/** What every sum of squared gradients starts with, so that first steps are not too long. */
const START = 0.01;
/** The most that a weight pays at once is paid by its own size; smaller gradients than this are none. */
const LEAST = 1e-6;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts a list into another order. */
export function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}

class Trainer {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array((LABELS + 1) * LABELS);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float64Array((LABELS + 1) * LABELS).fill(START);
  /** By feature: the step up to which it has paid its penalty. */
  readonly #paid: Int32Array;
  #step = 0;

  constructor(size: number) {
    this.weights = new Float32Array(size * LABELS);
    this.#squares = new Float32Array(size * LABELS).fill(START);
    this.#paid = new Int32Array(size);
  }

  /** Takes from the weights of a feature what they owe. */
  pay(feature: number): void {
    const owed = this.#step - (this.#paid[feature] ?? 0);
    if (!owed) return;
    this.#paid[feature] = this.#step;
    for (let index = feature * LABELS; index < (feature + 1) * LABELS; index++) {
      const weight = this.weights[index] ?? 0;
      if (weight === 0) continue;
      const cut = (RATE / Math.sqrt(this.#squares[index] ?? START)) * PENALTY * owed;
      this.weights[index] = Math.sign(weight) * Math.max(0, Math.abs(weight) - cut);
    }
  }

  learn({ features, labels }: Chain): void {
    const { length } = features;
    this.#step++;
    const emissions = new Float64Array(length * LABELS);
    for (const [at, list] of features.entries())
      for (const feature of list) {
        this.pay(feature);
        for (let y = 0; y < LABELS; y++)
          emissions[at * LABELS + y] = (emissions[at * LABELS + y] ?? 0) + (this.weights[feature * LABELS + y] ?? 0);
      }
    const factor = factors(this.transitions);
    const sums = sumsOf(emissions, length, factor);
    // Expected less true: what each emission is too high by.
    const excess = sums.forward.map((forward, index) => forward * (sums.backward[index] ?? 0));
    for (const [at, label] of labels.entries()) excess[at * LABELS + label] = (excess[at * LABELS + label] ?? 0) - 1;
    this.#learnTransitions(labels, sums, factor, excess);
    for (const [at, list] of features.entries()) for (const feature of list) this.#learnFeature(feature, excess, at * LABELS);
  }

  #learnFeature(feature: number, excess: Float64Array, row: number): void {
    for (let y = 0; y < LABELS; y++) {
      const gradient = excess[row + y] ?? 0;
      if (Math.abs(gradient) < LEAST) continue;
      const index = feature * LABELS + y;
      const square = (this.#squares[index] ?? START) + gradient * gradient;
      this.#squares[index] = square;
      this.weights[index] = (this.weights[index] ?? 0) - (RATE / Math.sqrt(square)) * gradient;
    }
  }

  #learnTransitions(labels: Uint8Array, { forward, backward, emitted, scale }: Sums, factor: Float64Array, excess: Float64Array): void {
    const gradients = new Float64Array(this.transitions.length);
    for (let y = 0; y < LABELS; y++) gradients[BEGIN * LABELS + y] = excess[y] ?? 0;
    for (let at = 1; at < labels.length; at++) {
      const row = at * LABELS;
      for (let x = 0; x < LABELS; x++) {
        const reach = (forward[row - LABELS + x] ?? 0) / (scale[at] ?? 1);
        for (let y = 0; y < LABELS; y++) {
          const index = x * LABELS + y;
          gradients[index] = (gradients[index] ?? 0) + reach * (factor[index] ?? 0) * (emitted[row + y] ?? 0) * (backward[row + y] ?? 0);
        }
      }
      const true_ = (labels[at - 1] ?? OUTSIDE) * LABELS + (labels[at] ?? OUTSIDE);
      gradients[true_] = (gradients[true_] ?? 0) - 1;
    }
    for (const [index, gradient] of gradients.entries()) {
      if (!gradient) continue;
      const square = (this.#transitionSquares[index] ?? START) + gradient * gradient;
      this.#transitionSquares[index] = square;
      this.transitions[index] = (this.transitions[index] ?? 0) - (RATE / Math.sqrt(square)) * gradient;
    }
  }

  finish(): ChainWeights {
    this.#step++;
    for (let feature = 0; feature < this.#paid.length; feature++) this.pay(feature);
    return { weights: this.weights, transitions: this.transitions };
  }
}

/** The weights that the chains teach; the same for the same chains. */
export function trainChains(chains: readonly Chain[], size: number): ChainWeights {
  for (const { labels } of chains)
    for (const [at, label] of labels.entries())
      if (!mayFollow(at ? (labels[at - 1] ?? OUTSIDE) : OUTSIDE, label)) throw new Error(`label ${label} after ${labels[at - 1]}`);
  const trainer = new Trainer(size);
  const random = numbersFrom(SEED);
  const order = chains.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const chain = chains[index];
      if (chain?.features.length) trainer.learn(chain);
    }
  }
  return trainer.finish();
}
