import { expect, test } from "vitest"
import { pictureKey } from "../../src/lib/picture-key.ts"

test.each([
  ["https://a.test/b-300x200.jpg", "https://www.a.test/b-1024x768.jpg"],
  ["https://a.test/b.jpg?w=300&q=80", "https://a.test/b.jpg"],
  ["https://a.test/w_300/c/b.jpg", "https://a.test/w_1200/c/b.jpg"],
  ["https://a.test/640x480/b.jpg", "https://a.test/1280x960/b.jpg"],
  ["https://a.test/b_thumb.jpg", "https://a.test/b.jpg"],
  ["https://i0.wp.com/a.test/b.jpg?resize=300", "https://a.test/b.jpg"],
  ["https://a.test/i?id=7&width=300", "https://a.test/i?width=900&id=7"],
])("%s and %s are one picture", (one, other) => expect(pictureKey(one)).toBe(pictureKey(other)))

test.each([
  ["https://a.test/b.jpg", "https://a.test/c.jpg"],
  ["https://a.test/i?id=7", "https://a.test/i?id=8"],
  ["https://a.test/2023/b.jpg", "https://a.test/2024/b.jpg"],
  ["https://a.test/b.jpg", "https://b.test/b.jpg"],
])("%s and %s are two", (one, other) => expect(pictureKey(one)).not.toBe(pictureKey(other)))

test("the part that is cut out of a picture does not make it another", () => {
  const hash = "8e0f5b0c2b6a4d0f9b7a6c5d4e3f2a1b0c9d8e7f"
  const cut = (part: string) => pictureKey(`https://i.paper.example/img/media/${hash}/${part}.jpg?width=300`)
  expect(cut("0_120_3000_1800/master/3000")).toBe(cut("400_0_2000_2000/master/500"))
  expect(cut("0_120_3000_1800/master/3000")).not.toBe(
    pictureKey(`https://i.paper.example/img/media/${hash.replace("8e", "9e")}/0_120_3000_1800/master/3000.jpg`),
  )
})
