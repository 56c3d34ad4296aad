import { expect, test } from "vitest"
import { addressCheck } from "../../../src/ingest/fetch/check-address.ts"

const check = addressCheck([])

test.each([
  "127.0.0.1",
  "127.255.255.254",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "169.254.169.254",
  "100.64.0.1",
  "192.0.0.1",
  "192.0.2.1",
  "198.18.0.1",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "fe80::1",
  "fc00::1",
  "fd12:3456::1",
  "ff02::1",
  "2001:db8::1",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "::ffff:7f00:1",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b::10.0.0.1",
  "2002:7f00:1::",
  "2002:c0a8:1::",
  "64:ff9b:1:7f00:0:100:808:808",
  "64:ff9b:1::808:808",
  "2001:0:4136:e378:8000:63bf:3fff:fdd2",
  "::ffff:0:127.0.0.1",
  "::ffff:0:a9fe:a9fe",
  "fd00:ec2::254",
  "fe80::1%eth0",
  "::1%1",
  "fec0::1",
  "100::1",
  "3fff::1",
  "4000::1",
  "5f00::1",
  "2001:2::1",
  "192.0.0.192",
  "192.88.99.1",
  "198.19.255.255",
  "100.127.255.255",
  "0.1.2.3",
  "127.1",
  "0x7f000001",
  "2130706433",
  "",
  "localhost",
  "not an address",
])("%s is not visited", (address) => expect(check(address)).toBe(false))

test.each(["8.8.8.8", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])(
  "%s is visited",
  (address) => expect(check(address)).toBe(true),
)

test("what the operator allows is visited, and nothing beside it", () => {
  const allowing = addressCheck(["127.0.0.2/32", "fd00::/8", "::ffff:10.9.0.0/112"])
  expect(["127.0.0.2", "fd12::1", "::ffff:127.0.0.2", "10.9.1.1"].map(allowing)).toEqual([true, true, true, true])
  expect(["127.0.0.1", "127.0.0.3", "10.0.0.1", "fc00::1"].map(allowing)).toEqual([false, false, false, false])
})
