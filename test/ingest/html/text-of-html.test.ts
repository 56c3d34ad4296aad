import { expect, test } from "vitest"
import { textOfHtml } from "../../../src/ingest/html/text-of-html.ts"

test.each([
  ["<p>One</p><p>Two &amp; three</p>", "One\n\nTwo & three"],
  ["One<br><br>Two<br>three", "One\n\nTwo\nthree"],
  ["<b>Bo</b>ats <i>leave</i>", "Boats leave"],
  ["AT&amp;T &nbsp; &copy; 5 &lt; 6", "AT&T © 5 < 6"],
  ["<script>x()</script><style>p{}</style><p onclick='x'>Left</p>", "Left"],
  ["5 < 6 and 7 > 6", "5 < 6 and 7 > 6"],
  ["", ""],
])("%j reads as %j", (html, text) => expect(textOfHtml(html)).toBe(text))

test.each([
  ["open tags without an end", "<a ".repeat(60_000)],
  ["nesting", "<div>".repeat(60_000)],
  ["tags within attributes", `<div a="<">`.repeat(20_000)],
])(
  "takes hostile fragments of 200 kB in a moment: %s",
  (_, html) => {
    expect(typeof textOfHtml(html)).toBe("string")
  },
  10_000,
)
