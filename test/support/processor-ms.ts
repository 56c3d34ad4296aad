/** The milliseconds that this process has used of a processor: bounds on them hold however busy the machine is. */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
