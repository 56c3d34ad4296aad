import { mix } from "./hash.ts"

/** Collects the keys of the features that hold at one position. */
export type FeatureKeys = { keys: Int32Array; count: number }

export const featureKeys = (): FeatureKeys => ({ keys: new Int32Array(512), count: 0 })

/** Adds the feature of a template that takes one value. */
export const add = (out: FeatureKeys, template: number, value: number): void => {
  out.keys[out.count++] = mix(template, value)
}

/** Adds the feature of a template that takes two values. */
export const addPair = (out: FeatureKeys, template: number, one: number, other: number): void => {
  out.keys[out.count++] = mix(mix(template, one), other)
}
