import { sigmoid } from "./regression.ts"

/** A score of a text that the model did not see in training, and whether the text has the topic. */
export type Judged = { topic: number; score: number; has: boolean; weight: number }

/** score → slope × score + shift of the topic: with it, the sigmoid is a probability. */
export type Calibration = { slope: number; shifts: number[] }

const ROUNDS = 200
const RATE = 0.5
/** As if each topic came with so many texts that fit it already. */
const HOLD = 12

/** One slope for all topics and a shift for each, the smaller the less is known of it (Platt scaling). */
export const calibrate = (judged: readonly Judged[], topics: number): Calibration => {
  let slope = 1
  let common = 0
  const own = new Array<number>(topics).fill(0)
  const total = judged.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < ROUNDS; round++) {
    let slopeStep = 0
    let commonStep = 0
    const ownSteps = own.map((shift) => HOLD * shift * 0.1)
    const masses = new Array<number>(topics).fill(HOLD)
    for (const { topic, score, has, weight } of judged) {
      const likely = sigmoid(slope * score + common + own[topic]!)
      const error = weight * (likely - (has ? 1 : 0))
      slopeStep += error * score
      commonStep += error
      ownSteps[topic]! += error
      masses[topic]! += weight * likely * (1 - likely)
    }
    slope -= (RATE * slopeStep) / total
    common -= (RATE * commonStep) / total
    for (let topic = 0; topic < topics; topic++) own[topic]! -= (0.2 * ownSteps[topic]!) / masses[topic]!
  }
  return { slope, shifts: own.map((shift) => common + shift) }
}
