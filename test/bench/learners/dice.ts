import { type Random, seeded, seedFrom } from '../../../src/domain/random.ts'

/** Dice of their own for one matter: the same whatever else was thrown before, so that policies meet the same luck. */
export function diceFor(seed: number, matter: string): Random {
  return seeded(seedFrom(`${seed} ${matter}`))
}

/** A draw from the normal distribution (Box and Muller). */
export function normal(dice: Random): number {
  return Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice())
}
