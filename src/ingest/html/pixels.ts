/** The pixels that a width or height attribute gives; null for percentages and the like. */
export const pixelsOf = (value: string | null): number | null =>
  /^\d{1,5}(?:\.\d+)?(?:px)?$/.test(value ?? "") ? Math.round(Number.parseFloat(value!)) : null
